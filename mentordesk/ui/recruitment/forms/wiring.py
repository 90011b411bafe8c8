"""Ties the parts about the application form to the open file."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel import places
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms import commands, queries
from mentordesk.core.recruitment.forms.fields import Form, OwnQuestion
from mentordesk.core.recruitment.forms.paper import commands as paper
from mentordesk.core.recruitment.forms.queries import GivenAnswer, PaperFormRow
from mentordesk.core.recruitment.forms.rules import Ask
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.shell.remedies import Remedy

translate = QCoreApplication.translate


class FormDoors:
    """The functions about the form; which file and programme they are about is asked when they are called."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def functions(self) -> FormFunctions:
        return FormFunctions(
            questions=self._questions,
            unasked=self._unasked,
            form=self._form,
            add=self._add,
            change=self._change,
            move=self._move,
            remove=self._remove,
            ask_field=self._ask_field,
            answers=self._answers,
            change_answer=self._change_answer,
            with_code=self._with_code,
            key_in=self._key_in,
            sentence=self._sentence,
            languages=languages,
            language=self._language,
            page=self._page,
            run=self._run,
            print=self._print,
            write=self._write,
        )

    def _questions(self) -> list[OwnQuestion]:
        return self._opened.read(queries.questions, self._opened.programme)

    def _unasked(self) -> frozenset[str]:
        return self._opened.read(queries.unasked, self._opened.programme)

    def _form(self, role: str) -> Form:
        return self._opened.read(queries.form_of, self._opened.programme, role, self._language())

    def _add(self, ask: Ask) -> UUID | None:
        return self._made(commands.add_question, programme=self._opened.programme, ask=ask)

    def _change(self, question: UUID, ask: Ask) -> bool:
        return self._opened.do(commands.change_question, quiet=True, question=question, ask=ask)

    def _move(self, question: UUID, to: int) -> bool:
        return self._opened.do(commands.move_question, quiet=True, question=question, to=to)

    def _remove(self, question: UUID) -> bool:
        return self._opened.do(commands.remove_question, question=question)

    def _ask_field(self, field: str, asked: bool) -> bool:
        return self._opened.do(
            commands.ask_field, quiet=True, programme=self._opened.programme, field=field, asked=asked
        )

    def _answers(self, application: UUID) -> list[GivenAnswer]:
        return self._opened.read(queries.given_answers, application)

    def _change_answer(self, application: UUID, question: UUID, value: object) -> bool:
        return self._opened.do(
            commands.change_answer, quiet=True, application=application, question=question, value=value
        )

    def _with_code(self, code: str) -> PaperFormRow:
        return self._opened.read(queries.form_with_code, self._opened.programme, code)

    def _key_in(self, code: str, draft: ApplicantDraft, answers: Mapping[UUID, object]) -> UUID | None:
        programme = self._opened.programme
        return self._made(paper.key_in, programme=programme, code=code, draft=draft, answers=answers)

    def _made(self, command: Callable[..., UUID], **values: Any) -> UUID | None:
        """What a command made, or None when it was refused."""
        made: list[UUID] = []

        def do(store: Store, **bound: Any) -> None:
            made.append(command(store, **bound))

        self._opened.do(do, **values)
        return made[0] if made else None

    def _sentence(self, told: Told) -> tuple[str, str]:
        return words.sentence(told, self._opened.language.code)

    def _language(self) -> str:
        """The programme's own, where papers are had in it."""
        code = self._opened.facts.language
        return code if code in languages() else words.LANGUAGES[0]

    def _page(self, role: str, language: str) -> bytes:
        from mentordesk.core.recruitment.forms.document import fillable_pdf

        store, programme = self._opened.store, self._opened.programme
        form = store.read(queries.form_of, programme, role, language)
        return fillable_pdf(form, store.read(queries.issuer_of, programme, language))

    def _run(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None],
    ) -> None:
        title = translate("FormWork", "Drawing the form …")
        self._opened.jobs.run(work, done=done, failed=failed, cancelled=cancelled, title=title, writes=False)

    def _print(self, role: str, count: int, language: str) -> None:
        work = partial(_printed, self._opened.store, self._opened.programme, role, count, self._folder, language)
        self._opened.run(work, done=self._tell, title=translate("FormWork", "Making paper forms …"))

    def _write(self, role: str, language: str) -> None:
        work = partial(_written, self._opened.store, self._opened.programme, role, self._folder, language)
        self._opened.run(work, done=self._tell, title=translate("FormWork", "Making the form …"))

    @property
    def _folder(self) -> Path:
        """Where the forms lie."""
        folder = translate("FormWork", "Forms")
        return places.documents() / file_name(self._opened.facts.name, ending="") / file_name(folder, ending="")

    def _tell(self, path: Path) -> None:
        said = translate("FormWork", "{name} is made").format(name=path.stem)
        show = partial(_open, path)
        self._opened.say(
            said,
            Remedy(translate("FormWork", "Open"), show),
            Remedy(translate("FormWork", "Show the folder"), partial(_open, path.parent)),
        )


def _printed(
    store: Store, programme: UUID, role: str, count: int, folder: Path, language: str, progress: Progress
) -> Path:
    return paper.print_forms(
        store, programme=programme, role=role, count=count, folder=folder, language=language, progress=progress
    )


def _written(store: Store, programme: UUID, role: str, folder: Path, language: str, progress: Progress) -> Path:
    return paper.write_form(store, programme=programme, role=role, folder=folder, language=language, progress=progress)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

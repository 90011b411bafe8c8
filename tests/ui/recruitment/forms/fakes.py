"""A form kept in memory: questions, paper forms and answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from mentordesk.core.documents.texts import paper_text
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.codes import is_right, shown, tidied
from mentordesk.core.recruitment.forms.errors import FormCodeMistyped, FormCodeUnknown
from mentordesk.core.recruitment.forms.fields import Form, OwnQuestion, put_together
from mentordesk.core.recruitment.forms.queries import GivenAnswer, PaperFormRow
from mentordesk.core.recruitment.forms.rules import Ask
from mentordesk.ui.recruitment.forms.functions import FormFunctions


def a_question(ask: Ask, position: int | None = 0, answers: int = 0) -> OwnQuestion:
    return OwnQuestion(
        new_id(),
        *(ask.text, ask.kind, ask.role, ask.purpose, ask.kept, ask.options, ask.required, position),
        answers,
    )


def nothing() -> None:
    """Nobody listens."""


@dataclass
class FakeForms:
    """Does what the core would do, and says that something has changed."""

    asked: list[OwnQuestion] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)
    given: dict[UUID, list[GivenAnswer]] = field(default_factory=dict)
    papers: dict[str, PaperFormRow] = field(default_factory=dict)
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    pages: list[tuple[str, str]] = field(default_factory=list)
    changed: Callable[[], object] = nothing

    def functions(self) -> FormFunctions:
        return FormFunctions(
            questions=lambda: self.asked,
            unasked=lambda: frozenset(self.left_out),
            form=self.form,
            add=self.add,
            change=self.change,
            move=self.move,
            remove=self.remove,
            ask_field=self.ask_field,
            answers=lambda application: self.given.get(application, []),
            change_answer=self.change_answer,
            with_code=self.with_code,
            key_in=self.key_in,
            sentence=self.sentence,
            languages=lambda: ("en", "nb"),
            language=lambda: "nb",
            page=self.page,
            run=self.run,
            print=lambda role, count, language: self.done.append(("print", role, count, language)),
            write=lambda role, language: self.done.append(("write", role, language)),
        )

    def form(self, role: str) -> Form:
        words = paper_text("form", "en", {}, ()).labels
        own = [question for question in self.asked if question.position is not None]
        return put_together(UUID(int=7), role, "en", own, self.left_out, words)

    def add(self, ask: Ask) -> UUID | None:
        made = a_question(ask, len(self.asked))
        return made.id if self._do(("add", ask), lambda: self.asked.append(made)) else None

    def change(self, question: UUID, ask: Ask) -> bool:
        place, before = next((place, one) for place, one in enumerate(self.asked) if one.id == question)
        after = a_question(ask, before.position, before.answers)._replace(id=question)
        return self._do(("change", before.text, ask), lambda: self.asked.__setitem__(place, after))

    def move(self, question: UUID, to: int) -> bool:
        row = next(one for one in self.asked if one.id == question)

        def do() -> None:
            self.asked.remove(row)
            self.asked.insert(to, row._replace(position=to))

        return self._do(("move", row.text, to), do)

    def remove(self, question: UUID) -> bool:
        row = next(one for one in self.asked if one.id == question)
        return self._do(("remove", row.text), lambda: self.asked.remove(row))

    def ask_field(self, name: str, asked: bool) -> bool:
        change = self.left_out.discard if asked else self.left_out.add
        return self._do(("field", name, asked), lambda: change(name))

    def change_answer(self, application: UUID, question: UUID, value: object) -> bool:
        return self._do(("answer", question, value), nothing)

    def with_code(self, typed: str) -> PaperFormRow:
        code = tidied(typed)
        if not is_right(code):
            raise FormCodeMistyped(code=shown(code))
        if code not in self.papers:
            raise FormCodeUnknown(code=shown(code))
        return self.papers[code]

    def key_in(self, code: str, draft: ApplicantDraft, answers: Mapping[UUID, object]) -> UUID | None:
        return new_id() if self._do(("key in", code, draft, dict(answers)), nothing) else None

    def sentence(self, told: Told) -> tuple[str, str]:
        return type(told).__name__, "Nothing has changed."

    def page(self, role: str, language: str) -> bytes:
        self.pages.append((role, language))
        return b""

    def run(self, work: Callable[[Progress], Any], **_: object) -> None:
        """The worker takes its time."""

    def _do(self, what: tuple[object, ...], change: Callable[[], object]) -> bool:
        self.done.append(what)
        if not self.refuses:
            change()
            self.changed()
        return not self.refuses

"""Ties interviews and references to the open file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import ClauseText, languages
from mentordesk.core.kernel import places
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.selection.interviews import commands, queries, wording
from mentordesk.core.selection.interviews.rules import DayPlan, clashes
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.interviews.functions import Clash, InterviewFunctions, Values
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import PanelOffer, RowSection, SectionOffer, SidePanel
from mentordesk.ui.shell.remedies import Remedy

translate = QCoreApplication.translate


def interview_offers(opened: Opened) -> tuple[PanelOffer, tuple[SectionOffer, SectionOffer]]:
    """The panel of a day of interviews, and the sections under an applicant."""
    functions = Interviewing(opened).functions()

    def word(key: str) -> str:
        return words.word_of(*_kind(key), opened.language.code)

    def panel(names: ApplicantNames, parent: QWidget) -> SidePanel:
        from mentordesk.ui.selection.interviews.panel import InterviewsPanel

        return InterviewsPanel(opened.appearance, functions, names, parent)

    def interview(_: ApplicantNames, parent: QWidget) -> RowSection:
        from mentordesk.ui.selection.interviews.section import InterviewSection

        return InterviewSection(opened.appearance, functions, word, parent)

    def references(_: ApplicantNames, parent: QWidget) -> RowSection:
        from mentordesk.ui.selection.interviews.references import ReferencesSection

        return ReferencesSection(opened.appearance, functions, word, parent)

    def text() -> str:
        return translate("InterviewsPanel", "Interviews …")

    return PanelOffer("interviews", text, panel), (interview, references)


def _kind(key: str) -> tuple[str, str]:
    """`interview.yes` is the word `yes` of an interview; what is told without a kind belongs to a reference."""
    kind, _, own = key.rpartition(".")
    return kind or "reference", own


class Interviewing:
    """The functions on the programme in front."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def functions(self) -> InterviewFunctions:
        """Bound to what is open whenever they are asked."""
        return InterviewFunctions(
            interview=self.interview,
            sensitive=self.sensitive,
            planned=self.planned,
            clashes=self.clashes,
            guide=partial(self.questions, wording.GUIDE),
            script=partial(self.questions, wording.CALL),
            references=self.references,
            sensitive_left=self.sensitive_left,
            plan=self.plan,
            change=self.change,
            write=self.write,
            cancel=self.cancel,
            empty_sensitive=self.empty_sensitive,
            print_sheets=self.print_sheets,
            add_reference=self.add_reference,
            change_reference=self.change_reference,
            remove_reference=self.remove_reference,
        )

    @property
    def _language(self) -> str:
        code = self._opened.language.code
        return code if code in languages() else words.LANGUAGES[0]

    def interview(self, application: UUID) -> queries.InterviewRow | None:
        return self._opened.read(queries.interview_of, application)

    def sensitive(self, application: UUID) -> str:
        return self._opened.read(queries.sensitive_note, application)

    def references(self, application: UUID) -> Sequence[queries.ReferenceRow]:
        return self._opened.read(queries.references, application)

    def planned(self) -> Sequence[queries.PlannedInterview]:
        return self._opened.read(queries.planned_interviews, self._opened.programme)

    def clashes(self) -> Sequence[Clash]:
        return [Clash(*two) for two in clashes(self.planned())]

    def questions(self, kind: str, role: str) -> Sequence[ClauseText]:
        return wording.questions(kind, role, self._opened.facts.template, self._language)

    def sensitive_left(self) -> int:
        return len(self._opened.read(queries.sensitive_notes_left, self._opened.programme))

    def plan(self, applications: Sequence[UUID], plan: DayPlan) -> bool:
        return self._opened.do(commands.plan_interviews, applications=applications, plan=plan)

    def change(self, application: UUID, values: Values) -> bool:
        return self._opened.do(commands.change_interview, quiet=True, application=application, values=values)

    def write(self, application: UUID, drawer: str, text: str) -> bool:
        return self._opened.do(commands.write_note, quiet=True, application=application, drawer=drawer, text=text)

    def cancel(self, application: UUID) -> bool:
        return self._opened.do(commands.cancel_interview, application=application)

    def empty_sensitive(self) -> bool:
        return self._opened.do(commands.empty_sensitive_drawers, programme=self._opened.programme)

    def add_reference(self, application: UUID, name: str, relation: str, phone: str) -> bool:
        add = commands.add_reference
        return self._opened.do(add, quiet=True, application=application, name=name, relation=relation, phone=phone)

    def change_reference(self, reference: UUID, values: Values) -> bool:
        return self._opened.do(commands.change_reference, quiet=True, reference=reference, values=values)

    def remove_reference(self, reference: UUID) -> bool:
        return self._opened.do(commands.remove_reference, reference=reference)

    def print_sheets(self, applications: Sequence[UUID]) -> None:
        """Ask where, and write beside the window; who sits there is named, also in a blind reading."""
        start = next(path for path in (places.documents(), *places.documents().parents) if path.is_dir())
        name = file_name(translate("InterviewsPanel", "Interview sheets"), self._opened.facts.name)
        title, kinds = (
            translate("InterviewsPanel", "Save the interview sheets"),
            translate("InterviewsPanel", "PDF (*.pdf)"),
        )
        chosen, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, str(start / name), kinds)
        if chosen:
            target = Path(chosen).with_suffix(".pdf")
            work = partial(self._print, applications, target, self._opened.programme, self._language)
            self._opened.run(work, done=self._printed, title=translate("InterviewsPanel", "Making interview sheets"))

    def _print(
        self, applications: Sequence[UUID], target: Path, programme: UUID, language: str, progress: Progress
    ) -> Path:
        progress.step(0, 0)
        commands.print_interview_sheets(
            self._opened.store, programme=programme, applications=applications, target=target, language=language
        )
        return target

    def _printed(self, path: Path) -> None:
        show = Remedy(
            translate("InterviewsPanel", "Show"), partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        )
        self._opened.say(
            translate("InterviewsPanel", "The interview sheets lie in {name}.").format(name=path.name), show
        )

"""The part of the detail with somebody's consents: how the answer came, then one click for each purpose."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.recruitment.consents.commands import Answered
from mentordesk.core.recruitment.consents.queries import StandingConsent, TaskRow
from mentordesk.core.recruitment.consents.rules import COVERED, GIVEN, REMOVE_SPECIAL, SPECIAL_CATEGORY, WAYS
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.consents.functions import ConsentFunctions
from mentordesk.ui.recruitment.consents.line import ConsentLine
from mentordesk.ui.recruitment.consents.names import way_name
from mentordesk.ui.recruitment.consents.tasks import TaskLine
from mentordesk.ui.recruitment.sections import SectionBody
from mentordesk.ui.widgets.fields import ChoiceField, DateField, LineField, TextField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel

_USUAL_WAY = "talk"
_Line = TypeVar("_Line", bound=QWidget)


class ToldFields(Form):
    """What the consent to special categories covers."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, {"background": LineField(""), "accommodation": TextField("")}, parent=parent)
        if appearance.names_hidden:
            self.rest()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.fields["background"].set_label(self.tr("Background"))
        self.fields["accommodation"].set_label(self.tr("What must be arranged"))
        self.tell_why()


class ConsentsSection(SectionBody):
    """A line for each purpose, and above them what is left to do."""

    def __init__(self, functions: ConsentFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._row: ApplicantRow | None = None
        self._lines: list[ConsentLine] = []
        self._tasks: list[TaskLine] = []
        self._day, self._how, self._guardian = DateField("", self), ChoiceField("", (), self), ChoiceField("", (), self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._told = ToldFields(appearance, self)
        self._lay_out()
        self._told.committed.connect(self._keep)
        self.retranslate()

    def show_applicant(self, row: ApplicantRow) -> None:
        if self._row is None or row.id != self._row.id:
            self._day.start_over(self._functions.today())
            self._how.start_over(_USUAL_WAY)
        self._row = row
        self._offer_guardians(row.id)
        now = self._functions.consents(row.id)
        texts = {text.purpose: text for text in self._functions.texts()}
        _grow(self._lines, len(now), self._make_line)
        for line, one in zip(self._lines, now, strict=True):
            line.show_consent(one, texts[one.purpose])
            line.show()
        self._show_tasks(row.id)
        self._show_told(row, now)

    def go_in(self) -> None:
        if self._lines:
            self._lines[0].go_in()

    def drafts(self) -> dict[str, object]:
        return self._told.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        self._told.take_drafts(drafts)

    def retranslate(self) -> None:
        self._day.set_label(self.tr("Day of the answer"))
        self._how.set_label(self.tr("How it came"))
        self._guardian.set_label(self.tr("Guardian who answers"))
        self._how.set_options([(way, way_name(way)) for way in WAYS])
        self._hint.setText(self.tr("Write down the guardian first, under “Guardians”."))
        self._told.retranslate()
        for line in self._lines:
            line.retranslate()
        for task in self._tasks:
            task.retranslate()

    def _lay_out(self) -> None:
        sizes = self._appearance.sizes
        self._above, fields, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._middle = QVBoxLayout()
        fields.setSpacing(sizes.px(8))
        for field in (self._day, self._how):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.px(12))
        self._middle.setSpacing(sizes.px(16))
        column.addLayout(self._above)
        column.addLayout(fields)
        column.addWidget(self._guardian)
        column.addWidget(self._hint)
        column.addLayout(self._middle)
        column.addWidget(self._told)

    def _make_line(self) -> ConsentLine:
        line = ConsentLine(self._functions, self._appearance, self)
        line.answered.connect(self._answer)
        line.withdrawn.connect(self._withdraw)
        if self._appearance.names_hidden:
            line.rest()
        self._middle.addWidget(line)
        return line

    def _make_task(self) -> TaskLine:
        task = TaskLine(self)
        task.done.connect(self._finish)
        if self._appearance.names_hidden:
            task.rest()
        self._above.addWidget(task)
        return task

    def _offer_guardians(self, person: UUID) -> None:
        minor = self._functions.is_minor(person)
        known = self._functions.guardians(person) if minor else ()
        self._guardian.set_options([(one.id, one.name) for one in known])
        if self._guardian.value not in [one.id for one in known]:
            self._guardian.start_over(known[0].id if known else None)
        self._guardian.setVisible(bool(known))
        self._hint.setVisible(minor and not known)

    def _show_tasks(self, person: UUID) -> None:
        left = [task for task in self._functions.tasks(person) if task.done is None]
        _grow(self._tasks, len(left), self._make_task)
        for line, task in zip(self._tasks, left, strict=False):
            line.show_task(task)
        for place, line in enumerate(self._tasks):
            line.setVisible(place < len(left))

    def _show_told(self, row: ApplicantRow, now: Sequence[StandingConsent]) -> None:
        told = self._functions.told(row.application)
        lives = any(one.purpose == SPECIAL_CATEGORY and one.status == GIVEN for one in now)
        self._told.show_record(row.application, {field: told.get(field) or "" for field in COVERED})
        self._told.setVisible(lives or any(told.values()))

    @Slot(str, str)
    def _answer(self, purpose: str, answer: str) -> None:
        day = self._checked_day()
        if self._row is not None and day is not None:
            said = Answered(answer, day, str(self._how.value), self._guardian.value)
            self._functions.answer([self._row.id], purpose, said)

    @Slot(str)
    def _withdraw(self, purpose: str) -> None:
        day = self._checked_day()
        if self._row is not None and day is not None:
            self._functions.withdraw(self._row.id, purpose, day)

    def _checked_day(self) -> dt.date | None:
        day = self._day.value
        if not isinstance(day, dt.date):
            self._day.set_error(self.tr("Write the day"))
            return None
        return day

    @Slot(object)
    def _finish(self, task: TaskRow) -> None:
        today = self._functions.today()
        if task.kind == REMOVE_SPECIAL:
            self._functions.remove(task.id, today)
        else:
            self._functions.finish(task.id, today)

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._row is not None and not self._functions.tell(self._row.application, {key: value}):
            self._told.take_back(key)


def _grow(lines: list[_Line], wanted: int, make: Callable[[], _Line]) -> None:
    """As many lines as are wanted; those that are there stay."""
    while len(lines) < wanted:
        lines.append(make())

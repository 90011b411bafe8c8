"""The plan of a day of interviews: times for those highest on the list, and all that are planned already."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.selection.interviews.queries import PlannedInterview
from mentordesk.core.selection.interviews.rules import LONGEST, USUAL_MINUTES, DayPlan, times
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.interviews.functions import Clash, InterviewFunctions
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import DateField, LineField, NumberField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.moments import clock_time, short_day
from mentordesk.ui.widgets.sure import SurePanel
from mentordesk.ui.widgets.times import TimeField

_NEW_DAY = UUID(int=0)
_FIRST, _PAUSE = dt.time(9), 15


class InterviewsPanel(SidePanel):
    """Day, first time, length, pause: the times stand beside the names before anything is kept."""

    def __init__(
        self, appearance: Appearance, functions: InterviewFunctions, names: ApplicantNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._functions, self._names = functions, names
        self._look = Look((), (), 0, "adept", "")
        self._waiting: list[RankedRow] = []
        self._rows: Sequence[PlannedInterview] = ()
        self._at_once: Sequence[Clash] = ()
        self._left = 0
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._fields = {
            "day": DateField("", self),
            "first": TimeField("", self),
            "minutes": NumberField("", 1, LONGEST, parent=self),
            "pause": NumberField("", 0, LONGEST, parent=self),
            "place": LineField("", self),
            "interviewer": LineField("", self),
            "count": NumberField("", 0, 99, parent=self),
        }
        beside = (("day", "first"), ("minutes", "pause"), ("place", "interviewer"))
        self._form = Form(appearance, self._fields, *beside, parent=self)
        self._preview, self._planned = Facts(appearance, self), Facts(appearance, self)
        self._already = PlainLabel("", "strong", self)
        self._clashes = MarkedLabel("", "error", self, mark="triangle-alert")
        self._plan, self._print, self._empty, self._done = (QAction(self) for _ in range(4))
        self._sure = SurePanel(appearance, self)
        self._lay_out(appearance)
        self._connect()
        usual = {"day": None, "first": _FIRST, "minutes": USUAL_MINUTES, "pause": _PAUSE}
        self._form.show_record(_NEW_DAY, {**usual, "place": "", "interviewer": "", "count": 0})
        self.retranslate()

    def begin(self) -> None:
        """Go to the day, with as many as would have a place and have no time yet."""
        wanted = sum(row.result in ("offered", "accepted") for row in self._waiting)
        self._fields["count"].start_over(wanted or len(self._waiting))
        self._show_times()
        self._form.go_in()

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        self._look = look
        self._rows, self._at_once = self._functions.planned(), self._functions.clashes()
        self._left = self._functions.sensitive_left()
        timed = {one.application for one in self._rows}
        ranked = [one for one in look.candidates if one.rank is not None]
        self._waiting = [one for one in ranked if one.application not in timed]
        self._tell()
        self._show_times()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._sure.retranslate()
        labels = {
            "day": self.tr("Day"),
            "first": self.tr("First at"),
            "minutes": self.tr("Minutes each"),
            "pause": self.tr("Minutes between"),
            "place": self.tr("Place"),
            "interviewer": self.tr("Interviewer"),
            "count": self.tr("How many, from the top of the list"),
        }
        for key, label in labels.items():
            self._fields[key].set_label(label)
        self._title.setText(self.tr("Interviews"))
        self._hint.setText(self.tr("A day of interviews for those highest on the list who have no time yet."))
        self._already.setText(self.tr("Planned"))
        self._print.setText(self.tr("Interview sheets (PDF) …"))
        self._done.setText(self.tr("Done"))
        self._tell()
        self._show_times()

    @property
    def _chosen(self) -> list[RankedRow]:
        return self._waiting[: int(self._fields["count"].value or 0)]

    @property
    def _day(self) -> DayPlan | None:
        values = {key: field.value for key, field in self._fields.items()}
        if None in (values["day"], values["first"], values["minutes"]):
            return None
        numbers = int(values["minutes"]), int(values["pause"] or 0)
        return DayPlan(values["day"], values["first"], *numbers, values["place"] or "", values["interviewer"] or "")

    def _show_times(self) -> None:
        """The times beside the names, as they would be."""
        chosen, plan = self._chosen, self._day
        try:
            starts = times(plan, len(chosen)) if plan is not None else []
        except Refusal:
            starts = []  # the command says why
        told = zip(starts, chosen, strict=False)
        self._preview.set_facts([(clock_time(start), self._names.of(row)) for start, row in told])
        one, many = self.tr("Give 1 a time"), self.tr("Give {count} a time").format(count=len(chosen))
        self._plan.setText((one if len(chosen) == 1 else many) if chosen else self.tr("Give times"))
        self._plan.setEnabled(bool(chosen) and plan is not None)

    def _tell(self) -> None:
        """What is planned, what clashes, and what lies in drawers that should be empty by now."""
        self._planned.set_facts([(self._when(one), self._who(one)) for one in self._rows])
        self._already.setVisible(bool(self._rows))
        self._print.setVisible(bool(self._rows))
        self._clashes.setText("\n".join(map(self._clash, self._at_once)))
        self._clashes.setVisible(bool(self._at_once))
        self._empty.setText(self.tr("Empty {count} sensitive drawers").format(count=self._left))
        self._empty.setVisible(bool(self._left))

    def _when(self, one: PlannedInterview) -> str:
        return f"{short_day(one.start.date())} {clock_time(one.start)}"

    def _who(self, one: PlannedInterview) -> str:
        return " · ".join(filter(None, (self._called(one), one.interviewer, one.place)))

    def _called(self, one: PlannedInterview) -> str:
        row = next((row for row in self._look.rows if row.application == one.application), None)
        return self._names.of(row) if row is not None else ""

    def _clash(self, clash: Clash) -> str:
        text = self.tr("{interviewer} has two interviews at once: {first} and {second}, {when}")
        first, second = clash
        names = {"first": self._called(first), "second": self._called(second)}
        return text.format(interviewer=first.interviewer, when=self._when(second), **names)

    def _lay_out(self, appearance: Appearance) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._hint, self._form, self._preview):
            layout.addWidget(part)
        layout.addWidget(self._row(appearance, self._plan))
        for part in (self._clashes, self._already, self._planned):
            layout.addWidget(part)
        layout.addWidget(self._row(appearance, self._print, self._empty, self._done))
        layout.addWidget(self._sure)
        self._clashes.setWordWrap(True)

    def _row(self, appearance: Appearance, *actions: QAction) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box)
        flow.setSpacing(appearance.sizes.px(8))
        for action in actions:
            flow.addWidget(ActionButton(action, parent=box))
        return box

    def _connect(self) -> None:
        self._form.committed.connect(self._note)
        self._plan.triggered.connect(self._give_times)
        self._print.triggered.connect(self._print_all)
        self._empty.triggered.connect(self._ask_to_empty)
        self._sure.sure.connect(self._functions.empty_sensitive)
        self._done.triggered.connect(self.closed)

    @Slot()
    def _ask_to_empty(self) -> None:
        title = self.tr("Empty {count} sensitive drawers for good?").format(count=self._left)
        text = self.tr("The other notes stay. This cannot be undone. Older backups have it until they are replaced.")
        self._sure.ask(title, text, self.tr("Empty for good"))

    @Slot()
    def _note(self) -> None:
        self._show_times()

    @Slot()
    def _give_times(self) -> None:
        plan = self._day
        if plan is not None and self._functions.plan([row.application for row in self._chosen], plan):
            self._fields["count"].start_over(0)
            self._show_times()

    @Slot()
    def _print_all(self) -> None:
        self._functions.print_sheets([one.application for one in self._rows])

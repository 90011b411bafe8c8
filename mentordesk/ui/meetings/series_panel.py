"""A new series of meetings: for whom, how often, from when to when, and what comes of it before anything is saved."""

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.meetings.queries import PlannedSeries
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.foresight import Foresight
from mentordesk.ui.meetings.functions import CalendarFunctions, Foretold, Prospect
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField, DateField, LineField, NumberField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.times import TimeField

ALL, WITHOUT = "all", "without"
_TIME, _MINUTES, _WEEKS, _MOST_WEEKS = dt.time(17), 60, 2, 12


class SeriesPanel(QWidget):
    """`planned` says what was made, `given_up` comes with Cancel and Esc. `plan` is the action that makes it."""

    planned = Signal(object)
    given_up = Signal()

    def __init__(
        self, functions: CalendarFunctions, appearance: Appearance, plan: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._functions, self._plan = functions, plan
        self._prospect = Prospect((), (), dt.date.min, dt.date.min)
        self._values: dict[str, object] = {}
        self._asked: Rhythm | None = None
        self._title = PlainLabel("", "section", self, wrap=True)
        self._whom = ChoiceField("")
        self._form = Form(
            appearance,
            {
                "whom": self._whom,
                "first": DateField(""),
                "time": TimeField(""),
                "weeks": NumberField("", 1, _MOST_WEEKS),
                "minutes": NumberField("", 1, 24 * 60),
                "until": DateField(""),
                "place": LineField(""),
            },
            ("first", "time"),
            ("weeks", "minutes"),
            parent=self,
        )
        self._foresight = Foresight(appearance, self)
        self._cancel = QPushButton(self)
        self._lay_out(appearance)
        self._form.committed.connect(self._take)
        self._cancel.clicked.connect(self.given_up)
        plan.triggered.connect(self._make)
        self.setFocusProxy(self._whom)
        self._retranslate()

    def begin(self, first: dt.date, pair: UUID | None) -> None:
        """Ask anew, from this day or the programme's first on; for this pair, those without meetings, or all."""
        self._prospect = self._functions.prospect()
        first = max(first, self._prospect.start)
        self._offer()
        known = {one.id for one in self._prospect.pairs}
        whom: object = pair if pair in known else WITHOUT if self._prospect.without else ALL
        until = self._prospect.end if self._prospect.end >= first else first
        self._values = {
            "whom": whom,
            "first": first,
            "time": _TIME,
            "weeks": _WEEKS,
            "minutes": _MINUTES,
            "until": until,
            "place": "",
        }
        self._form.show_record(new_id(), self._values)
        self._foretell()
        self._whom.setFocus(Qt.FocusReason.OtherFocusReason)

    def drafts(self) -> dict[str, object]:
        """What stands in the form while it is open."""
        fields = self._form.fields.items()
        return {key: field.shown() for key, field in fields} if not self.isHidden() else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Fill the form in again, which `begin` has filled with what is usual."""
        for key, field in self._form.fields.items():
            field.show_again(drafts.get(key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, appearance: Appearance) -> None:
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        buttons.addWidget(ActionButton(self._plan, "", self))
        buttons.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._form, self._foresight):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("New series of meetings"))
        self._cancel.setText(self.tr("Cancel"))
        labels = {
            "whom": self.tr("For"),
            "first": self.tr("First meeting"),
            "time": self.tr("Time"),
            "weeks": self.tr("Weeks between"),
            "minutes": self.tr("Minutes"),
            "until": self.tr("No later than"),
            "place": self.tr("Place"),
        }
        for key, label in labels.items():
            self._form.fields[key].set_label(label)
        self._offer()
        self._name_plan(None)
        if self.isVisible():
            self._foretell()

    def _offer(self) -> None:
        pairs, without = self._prospect.pairs, self._prospect.without
        options: list[tuple[object, str]] = [(ALL, self.tr("All pairs ({count})").format(count=len(pairs)))]
        if without:
            options.append((WITHOUT, self.tr("Pairs without meetings ({count})").format(count=len(without))))
        self._whom.set_options([*options, *((one.id, one.name) for one in pairs)])

    @property
    def _pairs(self) -> Collection[UUID]:
        whom = self._values["whom"]
        if isinstance(whom, UUID):
            return (whom,)
        return self._prospect.without if whom == WITHOUT else tuple(one.id for one in self._prospect.pairs)

    @Slot(str, object)
    def _take(self, key: str, value: object) -> None:
        self._values[key] = value
        self._foretell()

    def _rhythm(self) -> Rhythm | None:
        """What stands in the fields, None while something is missing."""
        first, time, weeks, minutes, until = (
            self._values[key] for key in ("first", "time", "weeks", "minutes", "until")
        )
        if not (isinstance(first, dt.date) and isinstance(time, dt.time) and isinstance(until, dt.date)):
            return None
        if not (isinstance(weeks, int) and isinstance(minutes, int)):
            return None
        return Rhythm(weeks, first, time, minutes, until, str(self._values["place"]) or None)

    def _foretell(self) -> None:
        """Ask what would come of it; an answer to an older question is not heard."""
        self._asked = self._rhythm()
        self._name_plan(None)
        if self._asked is None:
            self._foresight.refuse(self.tr("Fill in all but the place."))
        else:
            self._functions.foretell(self._asked, self._pairs, self._hear, self._refuse)

    def _hear(self, found: Foretold) -> None:
        if found.rhythm is self._asked:
            self._foresight.tell(found.plan)
            self._name_plan(found.plan)

    def _refuse(self, error: BaseException) -> None:
        self._foresight.refuse(self._functions.explain(error))

    def _name_plan(self, plan: PlannedSeries | None) -> None:
        count = len(plan.made) if plan else 0
        one, many = self.tr("Plan 1 meeting"), self.tr("Plan {count} meetings").format(count=count)
        self._plan.setText(one if count == 1 else many if count else self.tr("Plan meetings"))
        self._plan.setEnabled(count > 0)

    @Slot()
    def _make(self) -> None:
        """Make what was foretold; a field that says something else, and cannot be read, is mended first."""
        wrong = next((field for field in self._form.fields.values() if field.error), None)
        if wrong is not None:
            wrong.setFocus()
        elif self._asked is not None:
            self._functions.plan(self._asked, self._pairs, self._made)

    def _made(self, plan: PlannedSeries) -> None:
        self.planned.emit(plan)

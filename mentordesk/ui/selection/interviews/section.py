"""The interview under an applicant: when and where, what to ask, the notes, and what came of it."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.documents.texts import ClauseText
from mentordesk.core.selection.interviews.queries import InterviewRow
from mentordesk.core.selection.interviews.rules import LONGEST, RECOMMENDATIONS, USUAL_MINUTES
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Word
from mentordesk.ui.selection.interviews.drawers import Drawers
from mentordesk.ui.selection.interviews.functions import InterviewFunctions
from mentordesk.ui.selection.models import capitalised
from mentordesk.ui.selection.side import RowSection
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField, DateField, LineField, NumberField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import clock_time, short_day
from mentordesk.ui.widgets.times import TimeField

_NOON = dt.time(12)


class InterviewSection(RowSection):
    """A heading that tells when the interview is and what came of it; everything else is made when it is unfolded."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._functions, self._word = appearance, functions, word
        self._row: RankedRow | None = None
        self._found: InterviewRow | None = None
        self._body: InterviewBody | None = None
        self._fold = Fold(appearance, self._build, self)
        self._fold.folded.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        self.retranslate()

    def show_row(self, row: RankedRow) -> None:
        self._row, self._found = row, self._functions.interview(row.application)
        self._show()

    def retranslate(self) -> None:
        if self._body is not None:
            self._body.retranslate()
        self._fold.say(self.tr("Interview"), self._summary(self._found))

    def _build(self, parent: QWidget) -> QWidget:
        self._body = InterviewBody(self._appearance, self._functions, self._word, parent)
        return self._body

    @Slot()
    def _show(self) -> None:
        self._fold.say(self.tr("Interview"), self._summary(self._found))
        if self._body is not None and self._fold.is_open and self._row is not None:
            self._body.show_row(self._row, self._found)

    def _summary(self, found: InterviewRow | None) -> str:
        if found is None:
            return ""
        when = f"{short_day(found.start.date())} {clock_time(found.start)}" if found.start else ""
        came = self._word(f"interview.{found.recommendation}") if found.recommendation else ""
        return " · ".join(filter(None, (when, came)))


class InterviewBody(QWidget):
    """The form, the guide, the drawers and the buttons."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._word = functions, word
        self._application: UUID | None = None
        self._role = ""
        self._day, self._time = DateField("", self), TimeField("", self)
        self._minutes = NumberField("", 1, LONGEST, parent=self)
        self._place, self._interviewer = LineField("", self), LineField("", self)
        self._held, self._recommendation = DateField("", self), ChoiceField("", (), self)
        fields = {
            "day": self._day,
            "time": self._time,
            "minutes": self._minutes,
            "place": self._place,
            "interviewer": self._interviewer,
            "held": self._held,
            "recommendation": self._recommendation,
        }
        beside = (("day", "time"), ("minutes", "place"), ("interviewer", "held"))
        self._form = Form(appearance, fields, *beside, parent=self)
        self._guide, self._drawers = Questions(appearance, self), Drawers(appearance, functions, self)
        self._print, self._cancel = QAction(self), QAction(self)
        self._lay_out(appearance)
        self._form.committed.connect(self._keep)
        self._print.triggered.connect(self._print_sheet)
        self._cancel.triggered.connect(self._take_away)
        self.retranslate()

    def show_row(self, row: RankedRow, found: InterviewRow | None) -> None:
        """Show one applicant's interview."""
        self._application = row.application
        start = found.start if found else None
        values = {
            "day": start.date() if start else None,
            "time": start.time() if start else None,
            "minutes": found.minutes if found else USUAL_MINUTES,
            "place": (found.place if found else None) or "",
            "interviewer": (found.interviewer if found else None) or "",
            "held": found.held if found else None,
            "recommendation": found.recommendation if found else None,
        }
        self._form.show_record(row.application, values)
        self._drawers.show_row(row.application, found)
        if row.role != self._role:
            self._role = row.role
            self._guide.ask(self.tr("What to ask"), self._functions.guide(row.role))
        self._cancel.setVisible(found is not None)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._day.set_label(self.tr("Day"))
        self._time.set_label(self.tr("Time"))
        self._minutes.set_label(self.tr("Minutes"))
        self._place.set_label(self.tr("Place"))
        self._interviewer.set_label(self.tr("Interviewer"))
        self._held.set_label(self.tr("Held"))
        self._recommendation.set_label(self.tr("Recommendation"))
        words = [(one, capitalised(self._word(f"interview.{one}"))) for one in RECOMMENDATIONS]
        self._recommendation.set_options([(None, self.tr("None yet")), *words])
        self._print.setText(self.tr("Interview sheet (PDF) …"))
        self._cancel.setText(self.tr("Take the interview away"))
        self._drawers.retranslate()
        self._role = ""  # what to ask is read again when the applicant is shown

    def _lay_out(self, appearance: Appearance) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(appearance.sizes.px(8))
        for action in (self._print, self._cancel):
            flow.addWidget(ActionButton(action, parent=buttons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._form, self._guide, self._drawers, buttons):
            layout.addWidget(part)

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        if self._application is None:
            return
        values = {"start": self._start()} if key in ("day", "time") else {key: value}
        if not self._functions.change(self._application, values):
            self._form.take_back(key)

    def _start(self) -> dt.datetime | None:
        """The day at the time; at noon until somebody says when, so that the day is not lost."""
        return dt.datetime.combine(self._day.value, self._time.value or _NOON) if self._day.value else None

    @Slot()
    def _print_sheet(self) -> None:
        if self._application is not None:
            self._functions.print_sheets([self._application])

    @Slot()
    def _take_away(self) -> None:
        if self._application is not None:
            self._functions.cancel(self._application)


class Questions(QWidget):
    """The shipped questions, folded away until they are wanted."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._clauses: Sequence[ClauseText] = ()
        self._text: PlainLabel | None = None
        self._fold = Fold(appearance, self._build, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)

    def ask(self, title: str, clauses: Sequence[ClauseText]) -> None:
        """Offer these questions under this heading."""
        self._clauses = clauses
        self._fold.say(title, "")
        if self._text is not None:
            self._text.setText(self._told())

    def _build(self, parent: QWidget) -> QWidget:
        self._text = PlainLabel(self._told(), "", parent, wrap=True)
        return self._text

    def _told(self) -> str:
        return "\n\n".join("\n".join((clause.heading, *_lines(clause))) for clause in self._clauses)


def _lines(clause: ClauseText) -> list[str]:
    lists = ((part,) if isinstance(part, str) else tuple(f"• {one}" for one in part) for part in clause.parts)
    return [line for one in lists for line in one]

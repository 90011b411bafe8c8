"""Typing in what was told on the telephone, or stands on paper: a pulse, or an evaluation."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentordesk.core.agreements.handed.rules import EVALUATION, PULSE
from mentordesk.core.evaluation.overview.queries import FormLine
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.returned.functions import ReturnedFunctions
from mentordesk.ui.agreements.returned.pulse_form import PulseForm
from mentordesk.ui.agreements.returned.survey_form import SurveyForm
from mentordesk.ui.agreements.whose import field_left, walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_WAYS = (PULSE, EVALUATION)
_WIDEST = 720
"""Pixels at 100 %: a line of words is no longer than one reads easily."""


class TypingIn(QWidget):
    """`noted` says whose pulse was kept; evaluations are typed in one after the other. `given_up`: no more of it."""

    noted = Signal(object)
    given_up = Signal()

    def __init__(self, functions: ReturnedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._kept = 0
        self.keep, self._leave = QAction(self), QAction(self)
        self._ways, self._state = QTabBar(self), PlainLabel("", "secondary", self, wrap=True)
        for _ in _WAYS:
            self._ways.addTab("")
        self._content, self._area = QWidget(), QScrollArea(self)
        self._pulse = PulseForm(functions, appearance, self._content)
        self._survey = SurveyForm(functions, appearance, self._content)
        self._lay_out()
        self._ways.currentChanged.connect(self._turn)
        self.keep.triggered.connect(self._keep_it)
        self._leave.triggered.connect(self.given_up)
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def _way(self) -> str:
        return _WAYS[max(0, self._ways.currentIndex())]

    def begin(self, line: FormLine | None) -> None:
        """Begin about the form that is in front in the list, or about none."""
        self._kept = 0
        self._pulse.begin(line)
        self._survey.begin(line)
        self._ways.setCurrentIndex(_WAYS.index(EVALUATION if line and line.kind == EVALUATION else PULSE))
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def go_in(self) -> None:
        """Put the focus where something is to be typed."""
        (self._pulse if self._way == PULSE else self._survey).go_in()

    def drafts(self) -> dict[str, object]:
        """What stands here, as JSON can hold it."""
        return {"way": self._way, "pulse": self._pulse.drafts(), "survey": self._survey.drafts()}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let it stand here again."""
        self.begin(None)
        for way, form in ((PULSE, self._pulse), ("survey", self._survey)):
            if isinstance(found := drafts.get(way), dict):
                form.take_drafts(found)
        self._ways.setCurrentIndex(_WAYS.index(EVALUATION if drafts.get("way") == EVALUATION else PULSE))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._ways.setAccessibleName(self.tr("Which form"))
        for place, kind in enumerate(_WAYS):
            self._ways.setTabText(place, kind_name(kind))
        self._leave.setText(self.tr("Cancel"))
        for part in (self._pulse, self._survey):
            part.retranslate()
        self._say()

    def _lay_out(self) -> None:
        px = self._appearance.sizes.px
        foot, inside, column = QWidget(self), QVBoxLayout(self._content), QVBoxLayout(self)
        inside.setContentsMargins(0, 0, px(8), 0)
        for form in (self._pulse, self._survey):
            inside.addWidget(form)
        inside.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        flow = FlowLayout(foot)
        flow.setSpacing(px(8))
        for action, role in ((self.keep, "primary"), (self._leave, "quiet")):
            flow.addWidget(ActionButton(action, role, foot))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self._ways, self._state, self._area, foot):
            column.addWidget(part, int(part is self._area))

    @Slot()
    def _measure(self) -> None:
        for form in (self._pulse, self._survey):
            form.setMaximumWidth(self._appearance.sizes.px(_WIDEST))

    @Slot()
    def _turn(self) -> None:
        with field_left(self):
            self._pulse.setVisible(self._way == PULSE)
            self._survey.setVisible(self._way == EVALUATION)
        self._say()
        walk_as_laid_out(self)

    def _say(self) -> None:
        """What happens with what is typed in here."""
        if self._way == PULSE:
            self._state.setText(self.tr("The other of the two is not told what is answered."))
            self.keep.setText(self.tr("Keep the answer"))
        else:
            one = self.tr("1 sheet was kept. Type in the next one.")
            many = self.tr("{count} sheets were kept. Type in the next one.")
            text = one if self._kept == 1 else many.format(count=self._kept)
            unnamed = self.tr("The answers are kept without a name.")
            self._state.setText(text if self._kept else unnamed)
            self.keep.setText(self.tr("Keep the sheet"))
        self.keep.setEnabled(not self._appearance.names_hidden)

    @Slot()
    def _keep_it(self) -> None:
        """What is refused stays as it was typed."""
        with field_left(self):
            pass
        if self._way == EVALUATION:
            self._keep_sheet()
            return
        said = self._pulse.said()
        if said is not None:
            who = said.who
            if self._functions.note(who.pair, who.person, said.score, said.note, said.day):
                self.noted.emit(who)

    def _keep_sheet(self) -> None:
        form = self._survey
        if self._functions.respond(form.point, form.role, form.answers):
            self._kept += 1
            form.clear()
            form.go_in()
            self._say()

"""Expectations: each side's answers for itself, and side by side once both are in."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentordesk.core.agreements.expectations.rules import ADEPT, MENTOR, SIDES, TOGETHER
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.agreements.agreed.functions import PairLine
from mentordesk.ui.agreements.expectations.alone import OwnAnswers
from mentordesk.ui.agreements.expectations.functions import ExpectationFunctions
from mentordesk.ui.agreements.expectations.together import Together
from mentordesk.ui.agreements.footing import place_foot
from mentordesk.ui.agreements.pair_panel import PairPanel
from mentordesk.ui.agreements.whose import field_left, short_name, walk_as_laid_out
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_WAYS = (ADEPT, MENTOR, TOGETHER)
_WIDEST = 720
"""Pixels at 100 %: a line of words is no longer than one reads easily."""


class ExpectationsPanel(PairPanel):
    """A pair, and of it one side or both. Neither side's answers are seen from the other's."""

    def __init__(self, functions: ExpectationFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(functions.pairs, appearance, parent)
        self._functions = functions
        self._shown: tuple[UUID, str] | None = None
        self._papers = {"expectations_together": QAction(self), "first_meeting": QAction(self)}
        self._sides, self._state = QTabBar(self), PlainLabel("", "secondary", self, wrap=True)
        self._content, self._area = QWidget(), QScrollArea(self)
        self._alone, self._together = OwnAnswers(appearance, self._content), Together(appearance, self._content)
        self._sides.setElideMode(Qt.TextElideMode.ElideRight)
        self._sides.setUsesScrollButtons(False)
        for _ in _WAYS:
            self._sides.addTab("")
        self._lay_out()
        self._sides.currentChanged.connect(self._turn)
        self._alone.committed.connect(self._answer)
        self._together.settled.connect(self._settle)
        for kind, action in self._papers.items():
            action.setData(kind)
            action.triggered.connect(self._print)
        appearance.changed.connect(self._measure)
        self._measure()

    def retranslate(self) -> None:
        super().retranslate()
        self._sides.setAccessibleName(self.tr("Whose answers"))
        self._papers["expectations_together"].setText(self.tr("Print the expectations together …"))
        self._papers["first_meeting"].setText(self.tr("Print the first meeting …"))
        self._alone.retranslate()
        self.show_again()

    def subtitle(self) -> str:
        return self.tr("What the two expect of each other")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = self._appearance.sizes.zoom
        place_foot(self._foot, self, zoom, inside=self._inside, under=self._column)

    def _lay_out(self) -> None:
        px = self._appearance.sizes.px
        self._foot = QWidget(self)
        inside = self._inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, px(8), 0)
        for part in (self._alone, self._together):
            inside.addWidget(part)
        inside.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        flow = FlowLayout(self._foot)
        flow.setSpacing(px(8))
        for action in self._papers.values():
            flow.addWidget(ActionButton(action, "", self._foot))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self.head)
        for below in (self._sides, self._state, self._area, self._foot):
            column.addWidget(below, int(below is self._area))

    @Slot()
    def _measure(self) -> None:
        for part in (self._alone, self._together):
            part.setMaximumWidth(self._appearance.sizes.px(_WIDEST))

    @property
    def _side(self) -> str:
        return _WAYS[max(0, self._sides.currentIndex())]

    @Slot()
    def _turn(self) -> None:
        with field_left(self):
            self.show_again()

    def show_pair(self, pair: PairLine | None) -> None:
        """One side's answers, or both where both are in."""
        self._area.setVisible(pair is not None)
        for action in self._papers.values():
            action.setEnabled(pair is not None)
        if pair is None:
            return
        adept, mentor = short_name(pair.adept), short_name(pair.mentor)
        names = {ADEPT: f"A  {adept}", MENTOR: f"M  {mentor}", TOGETHER: self.tr("Side by side")}
        for place, way in enumerate(_WAYS):
            self._sides.setTabText(place, names[way].replace("&", "&&"))
        together = self._side == TOGETHER
        if together != (self._shown is not None and self._shown[1] == TOGETHER):
            self._area.verticalScrollBar().setValue(0)  # it is another list of things: it is read from its beginning
        self._shown = (pair.id, self._side)
        self._alone.setVisible(not together)
        self._together.setVisible(together)
        if together:
            self._show_both(pair)
        else:
            own = self._functions.own(pair.id, self._side)
            self._alone.show_answers(link_id("side", pair.id, self._side), self._functions.items(), own)
            self._say_own(len(own))
        walk_as_laid_out(self)

    def _show_both(self, pair: PairLine) -> None:
        found = self._functions.both(pair.id)
        self._together.show_lines(found.lines)
        self._state.show()
        names = {ADEPT: pair.adept, MENTOR: pair.mentor}
        missing = [names[side] for side in SIDES if side not in found.answered]
        left = sum(one.is_open for one in found.lines)
        if len(missing) == len(SIDES):
            text = self.tr("Neither has answered yet. The answers are laid side by side when both have.")
        elif missing:
            text = self.tr("{name} has not answered yet. The answers are laid side by side when both have.")
            text = text.format(name=missing[0])
        elif left == 1:
            text = self.tr("1 thing to talk about. With the focus on the buttons, 1, 2 and 3 settle it and go on.")
        else:
            text = self.tr(
                "{count} things to talk about. With the focus on the buttons, 1, 2 and 3 settle one and go on."
            ).format(count=left)
        hidden = self.tr("Names are hidden. Show them to change anything here.")
        self._state.setText(hidden if self._appearance.names_hidden else text)

    def _say_own(self, count: int) -> None:
        text = self.tr("Type in what is on the paper. {count} answered. The other's answers are not shown here.")
        self._state.setText(text.format(count=count))
        self._state.setHidden(self._appearance.names_hidden)  # the form says why nothing can be changed

    @Slot(str, str)
    def _answer(self, item: str, text: str) -> None:
        if self._shown is not None and not self._functions.answer(*self._shown, {item: text}):
            self._alone.take_back(item)

    @Slot(str, object, str)
    def _settle(self, item: str, verdict: str | None, text: str) -> None:
        if self._shown is not None and not self._functions.settle(self._shown[0], item, verdict, text):
            self._together.take_back(item)

    @Slot()
    def _print(self) -> None:
        action, pair = self.sender(), self._whose.chosen
        if isinstance(action, QAction) and pair is not None:
            self._functions.print_out(str(action.data()), (pair,))

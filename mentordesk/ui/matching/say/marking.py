"""One card after the speed meetings: a digit for everybody who was met, and on to the next card."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.matching.say.rules import HIGHEST_RATING, LOWEST_RATING
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.functions import Met, SayFunctions, Speaker
from mentordesk.ui.matching.say.in_view import bring_into_view
from mentordesk.ui.matching.say.models import TURN, MarkLine, MarksModel
from mentordesk.ui.matching.say.short_button import ShortButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable

_ROOM_FOR_TURN = 300  # pixels at 100 %: with less the order of the lines alone tells the turns


class MarkSheet(QWidget):
    """The card in hand. What is keyed in is kept as one step when the card is left.

    `turned` asks for the next card (1) or the one before (-1).
    """

    turned = Signal(int)

    def __init__(self, functions: SayFunctions, appearance: Appearance, actions: SayActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._speaker: Speaker | None = None
        self._met: tuple[Met, ...] = ()
        self._keyed: dict[UUID, int | None] = {}
        self._title, self._hint = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._marks = MarksModel(self)
        self.table = RecordTable(appearance, self._marks, self)
        self.table.setSortingEnabled(False)
        self.table.spare((TURN,), _ROOM_FOR_TURN)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.jump_by_typing = False
        self.table.installEventFilter(self)
        self._actions = actions
        self._buttons: dict[str, ShortButton] = {}
        self._lay_out(appearance)
        self._connect()

    def show_card(self, speaker: Speaker, met: Sequence[Met]) -> None:
        """Show the card of somebody who has met these; the one before is kept first."""
        another = self._speaker is None or self._speaker.id != speaker.id
        if another:
            self.keep()
        self._speaker, self._met = speaker, tuple(met)
        self._title.setText(speaker.name)
        self._show_lines()
        if another:
            self.go_to(0)

    def enter(self) -> None:
        """Go to the lines, so that digits are heard."""
        self.table.setFocus()

    def go_to(self, place: int) -> None:
        """Take a line in hand; -1 is the last."""
        lines = self._marks.shown
        if lines:
            self.table.select(lines[place].id)
            self._bring_into_view()

    def _bring_into_view(self) -> None:
        """The sheet is as high as the card is long: what scrolls is around it."""
        line = QPoint(0, self.table.rowViewportPosition(self._place) + self.table.rowHeight(self._place) // 2)
        bring_into_view(self.table.viewport(), line, 2 * self._appearance.sizes.row)

    @Slot()
    def keep(self) -> None:
        """Keep what was keyed in as one step."""
        keyed, self._keyed = self._keyed, {}
        speaker = self._speaker
        if speaker is None:
            return
        changed = {about: mark for about, mark in keyed.items() if speaker.marks.get(about) != mark}
        if changed and not self._functions.rate(speaker.id, changed):
            self._keyed = keyed

    def drafts(self) -> dict[str, object]:
        """The marks of the card in hand that are not kept yet; empty when there are none."""
        if self._speaker is None or not self._keyed:
            return {}
        return {"record": self._speaker.id.hex, "marks": {about.hex: mark for about, mark in self._keyed.items()}}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let the same marks stand again on the card that is shown."""
        marks = drafts.get("marks")
        if self._speaker is None or self._speaker.id != record_of(drafts) or not isinstance(marks, dict):
            return
        by_hex = {other.hex: other for _, other, _ in self._met}
        known = {by_hex[about]: mark for about, mark in marks.items() if about in by_hex and _is_mark(mark)}
        self._keyed |= known
        self._show_lines()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for (mark, button), action in zip(self._buttons.items(), self._actions.digits.values(), strict=True):
            button.say(mark, action.text())
        self.table.setAccessibleName(self.tr("Marks for those who were met"))
        self._hint.setText(self.tr("Press 1 to 5 down the card. Enter: the next card. Backspace: one line up."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes elsewhere has finished with the card."""
        if watched is self.table and isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave(event.reason())
        return super().eventFilter(watched, event)

    def _leave(self, reason: Qt.FocusReason) -> None:
        if reason != Qt.FocusReason.PopupFocusReason and not self._keeps_focus():
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _keeps_focus(self) -> bool:
        """Whether the focus goes to one of the sheet's own buttons."""
        focused = self.window().focusWidget()
        return focused is not None and focused is not self.table and self.isAncestorOf(focused)

    def _lay_out(self, appearance: Appearance) -> None:
        gap = appearance.sizes.px(8)
        digits = FlowLayout()
        digits.setSpacing(appearance.sizes.px(4))
        for mark, action in enumerate(self._actions.digits.values(), start=LOWEST_RATING):
            button = ShortButton(action, self)
            self._buttons[str(mark)] = button
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the digits do the same; a click leaves the line in hand
            digits.addWidget(button)
        without = ActionButton(self._actions.clear, parent=self)
        without.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        digits.addWidget(without)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.table)
        column.addLayout(digits)
        column.addWidget(ActionButton(self._actions.next, parent=self), 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        for mark, action in enumerate(self._actions.digits.values(), start=LOWEST_RATING):
            action.setData(mark)
            action.triggered.connect(self._give)
        self._actions.clear.triggered.connect(self._take_back)
        self._actions.back.triggered.connect(self._go_back)
        self._actions.next.triggered.connect(self._go_on)
        self._appearance.changed.connect(self._show_lines)
        for action in self._actions.marks.values():
            self.table.addAction(action)

    @property
    def _place(self) -> int:
        return self.table.currentIndex().row()

    @Slot()
    def _show_lines(self) -> None:
        sizes = self._appearance.sizes
        self.table.setFixedHeight(sizes.control + len(self._met) * sizes.row + 4 * sizes.ring)
        marks = {**self._speaker.marks, **self._keyed} if self._speaker is not None else {}
        lines = [MarkLine(other, turn, name, marks.get(other)) for turn, other, name in self._met]
        self._marks.set_rows(lines)

    @Slot()
    def _give(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and 0 <= self._place < len(self._marks.shown):
            self._put(int(action.data()))
            if self._place + 1 < len(self._marks.shown):
                self.go_to(self._place + 1)
            else:
                self._go_on()

    @Slot()
    def _take_back(self) -> None:
        if 0 <= self._place < len(self._marks.shown):
            self._put(None)

    def _put(self, mark: int | None) -> None:
        self._keyed[self._marks.shown[self._place].id] = mark
        self._show_lines()

    @Slot()
    def _go_back(self) -> None:
        if self._place > 0:
            self.go_to(self._place - 1)
        else:
            self.turned.emit(-1)

    @Slot()
    def _go_on(self) -> None:
        self.keep()
        self.turned.emit(1)


def _is_mark(value: object) -> bool:
    return value is None or (
        isinstance(value, int) and not isinstance(value, bool) and LOWEST_RATING <= value <= HIGHEST_RATING
    )

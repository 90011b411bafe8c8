"""In which order the pairs sit at the kick-off, and so come in its pack."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.agreements.seats.functions import Seat, SeatFunctions
from mentordesk.ui.agreements.seats.list import SeatList
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_ROWS_SEEN = 4
"""So many pairs are seen at least, however low the window is."""
_DIGIT = "\u2007"
"""A space that is as wide as a digit."""


class SeatsPanel(PaperPanel):
    """Every move is kept at once, and gives all pairs their seats."""

    def __init__(self, functions: SeatFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._seats: tuple[Seat, ...] = ()
        self._pair: UUID | None = None
        self._give, self._up, self._down, self._take = (QAction(self) for _ in range(4))
        self._back = BackButton(appearance, self)
        self._title, self._hint = PlainLabel("", "section", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._state, self._list = PlainLabel("", "secondary", self, wrap=True), SeatList(self)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._list.moved.connect(self._move)
        self._list.currentRowChanged.connect(self._follow)
        self._give.triggered.connect(self._give_seats)
        self._take.triggered.connect(self._take_seats)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        appearance.changed.connect(self._show)

    @property
    def primary(self) -> QAction | None:
        return self._give

    def take_in_front(self, shown: InFront) -> None:
        self._pair = shown.pair

    def begin(self) -> None:
        self.look_again()
        places = [place for place, one in enumerate(self._seats) if one.pair == self._pair]
        self._list.setCurrentRow(next(iter(places), 0))
        self._list.setFocus()

    def look_again(self) -> None:
        """The pair in front stays so, wherever it sits now."""
        row = self._list.currentRow()
        pair = self._seats[row].pair if 0 <= row < len(self._seats) else None
        self._seats = tuple(self._functions.seats())
        self._show()
        self._list.setCurrentRow(next((place for place, one in enumerate(self._seats) if one.pair == pair), row))

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Seats at the kick-off"))
        self._hint.setText(
            self.tr("Drag a pair to its place, or move it with Alt and the arrow keys. The pack comes in this order.")
        )
        self._list.setAccessibleName(self.tr("Pairs in the order in which they sit"))
        self._give.setText(self.tr("Give all pairs a seat in this order"))
        self._take.setText(self.tr("Take the seats away"))
        self._up.setText(self.tr("Move up"))
        self._down.setText(self.tr("Move down"))
        self._show()

    def _lay_out(self) -> None:
        buttons, content, area = QWidget(self), QWidget(), QScrollArea(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(self._appearance.sizes.px(8))
        for action, role in ((self._give, "primary"), (self._up, ""), (self._down, ""), (self._take, "quiet")):
            flow.addWidget(ActionButton(action, role, buttons))
        inside, column = QVBoxLayout(content), QVBoxLayout(self)
        for layout in (inside, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(self._appearance.sizes.px(8))
        for part in (self._title, self._hint, self._list, self._state, buttons):
            inside.addWidget(part, int(part is self._list))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(area, 1)

    @Slot()
    def _show(self) -> None:
        self._list.setMinimumHeight(_ROWS_SEEN * self._appearance.sizes.row)
        digits = len(str(len(self._seats)))
        self._list.show_rows([self._line(one, digits) for one in self._seats], self._appearance.sizes.row)
        seated = sum(one.seat is not None for one in self._seats)
        some = self.tr("{count} of {total} pairs have a seat; the others follow by name.")
        text = self.tr("Every pair has a seat.") if seated == len(self._seats) else some
        self._state.setText(
            text.format(count=seated, total=len(self._seats)) if seated else self.tr("Nobody has a seat yet.")
        )
        self._give.setEnabled(seated < len(self._seats))
        self._take.setEnabled(seated > 0)
        self._follow()

    def _line(self, one: Seat, digits: int) -> tuple[str, str]:
        """As it is read, the numbers under each other, and as it is told."""
        if one.seat is None:
            return f"{'–':{_DIGIT}>{digits}}   {one.name}", self.tr("{name}, no seat").format(name=one.name)
        return f"{one.seat:{_DIGIT}>{digits}}   {one.name}", self.tr("{name}, seat {seat}").format(
            name=one.name, seat=one.seat
        )

    @Slot()
    def _follow(self) -> None:
        place = self._list.currentRow()
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < len(self._seats) - 1)

    @Slot(int, int)
    def _move(self, source: int, to: int) -> None:
        order = [one.pair for one in self._seats]
        order.insert(to, order.pop(source))
        if self._functions.seat(order):
            self._list.setCurrentRow(to)

    @Slot()
    def _move_up(self) -> None:
        self._list.move_current(-1)

    @Slot()
    def _move_down(self) -> None:
        self._list.move_current(1)

    @Slot()
    def _give_seats(self) -> None:
        if self._functions.seat([one.pair for one in self._seats]):
            self._list.setFocus()  # the button rests now

    @Slot()
    def _take_seats(self) -> None:
        if self._functions.seat(()):
            self._list.setFocus()

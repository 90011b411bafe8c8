"""One criterion in the panel of weights: how binding it is, which way it counts, and for how much."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mentordesk.core.matching.criteria.weights import gives_points
from mentordesk.core.matching.model import OFF, Criterion
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.weights.slider import WeightSlider
from mentordesk.ui.widgets.editors import ChoiceEditor
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.parts import points_text

Options = Sequence[tuple[object, str]]

_ROOM_FOR_ONE_LINE, _ROOM_FOR_TWO, _LEAST = 480, 380, 236
"""Pixels at 100 % from which on the row has one line, and two; with three it is as narrow as can be."""
_CHOICE, _POINTS = 114, 106
"""Pixels at 100 %: a list of words, and the points, which stand under each other."""
_THREE_LINES = ((0, 0, 1), (0, 1, 2), (1, 0, 2), (1, 2, 1), (2, 0, 1), (2, 1, 2))
_TWO_LINES = ((0, 0, 1), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 1), (0, 1, 1))
_ONE_LINE = ((0, 0, 1), (0, 5, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1))
"""Line, column and how many columns of each part: name, kind, slider, number, points, direction."""


class CriterionRow(QWidget):
    """Name and kind, the slider with its number, and the points of 100 that come of it.

    `moved`: the handle is elsewhere, `settled`: it was let go; `chosen` brings `kind` or `direction` and its value.
    """

    moved = Signal()
    settled = Signal()
    chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, group: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._criterion = Criterion("", kind=OFF)
        self._lines = 0
        self._name, self._kind, self._direction = (
            PlainLabel("", "strong", self, wrap=True),
            ChoiceEditor(self),
            ChoiceEditor(self),
        )
        self._slider, self._number, self._points = (
            WeightSlider(self),
            PlainLabel("", "strong", self),
            PlainLabel("", "caption", self, wrap=True),
        )
        self._slider.setProperty("group", group)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for choice in (self._kind, self._direction):
            choice.setSizeAdjustPolicy(choice.SizeAdjustPolicy.AdjustToContents)
        self._kind.done.connect(self._choose)
        self._direction.done.connect(self._choose)
        self._slider.valueChanged.connect(self._move)
        self._slider.settled.connect(self.settled)
        appearance.changed.connect(self._space)
        self._space()

    @property
    def weight(self) -> int:
        """Where the handle is."""
        return self._slider.value()

    @property
    def is_weighed(self) -> bool:
        """Whether the criterion gives points."""
        return gives_points(self._criterion)

    def settle(self) -> None:
        """Count the handle as let go where it is."""
        self._slider.settle()

    def name_all(self, name: str, kinds: Options, directions: Options) -> None:
        """The words of the row; without a choice of directions there is none to be seen."""
        self._name.setText(name)
        self._kind.set_options(kinds)
        self._kind.setAccessibleName(self.tr("{name}: how binding").format(name=name))
        self._kind.setEnabled(len(kinds) > 1)
        self._direction.set_options(directions)
        self._direction.setAccessibleName(self.tr("{name}: alike or different").format(name=name))
        self._slider.setAccessibleName(self.tr("{name}: weight").format(name=name))
        self._show()

    def show_criterion(self, one: Criterion) -> None:
        """Show what is stored; only what gives points has a handle."""
        self._criterion = one
        self._slider.show_weight(one.weight)
        self._show()

    def show_points(self, points: int | None) -> None:
        """Tell the weight, and how many hundredths of the 100 points it is worth; None while it cannot count."""
        self._number.setText(str(self.weight))
        worth = self.tr("{points} of 100 points").format(points=points_text(round((points or 0) / 100, 1)))
        text = self.tr("Counts once somebody has wished") if points is None else worth
        self._points.setText(text)
        self._slider.setAccessibleDescription(text)

    def _show(self) -> None:
        self._kind.write(self._criterion.kind)
        self._direction.write(self._criterion.direction)
        for part in (self._slider, self._number, self._points):
            part.setVisible(self.is_weighed)
        self._direction.setVisible(self._criterion.kind != OFF and self._direction.count() > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """In more lines it can be narrower than it is just now."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._appearance.sizes.px(_LEAST)), hint.height())

    def _arrange(self) -> None:
        """In as few lines as there is room for; in one where the panel covers the list, in three beside it."""
        sizes = self._appearance.sizes
        lines = 1 + sum(self.width() < sizes.px(room) for room in (_ROOM_FOR_ONE_LINE, _ROOM_FOR_TWO))
        self._points.setMinimumWidth(sizes.px(_POINTS) if lines < 3 else 0)
        if lines == self._lines:
            return
        self._lines = lines
        parts = (self._name, self._kind, self._slider, self._number, self._points, self._direction)
        places = (_ONE_LINE, _TWO_LINES, _THREE_LINES)[lines - 1]
        for part, (line, column, columns) in zip(parts, places, strict=True):
            self._grid.addWidget(part, line, column, 1, columns)
        self._grid.setColumnStretch(1, int(lines == 1))

    @Slot()
    def _space(self) -> None:
        sizes = self._appearance.sizes
        self._grid.setHorizontalSpacing(sizes.px(8))
        self._grid.setVerticalSpacing(sizes.px(2))
        self._number.setMinimumWidth(sizes.px(28))
        for choice in (self._kind, self._direction):
            choice.setMinimumWidth(sizes.px(_CHOICE))
        self._arrange()

    @Slot()
    def _move(self) -> None:
        self.moved.emit()

    @Slot()
    def _choose(self) -> None:
        what = "kind" if self.sender() is self._kind else "direction"
        value = (self._kind if what == "kind" else self._direction).read()
        if isinstance(value, str):
            self.chosen.emit(what, value)

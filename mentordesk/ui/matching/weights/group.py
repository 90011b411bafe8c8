"""Criteria of one kind under a heading, with the points of 100 that they have together, in the group's colour."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.matching.criteria.weights import ALL_POINTS
from mentordesk.core.matching.model import Criterion
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.weights.names import group_of
from mentordesk.ui.matching.weights.row import CriterionRow
from mentordesk.ui.widgets.bars import ProgressBar
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.parts import points_text


class CriteriaGroup(QWidget):
    """`moved` and `settled` as the rows have them; `chosen` brings the criterion too."""

    moved = Signal()
    settled = Signal()
    chosen = Signal(str, str, str)

    def __init__(self, appearance: Appearance, section: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.rows: dict[str, CriterionRow] = {}
        self._name = ""
        self._graded = self._tight = False
        self._heading = PlainLabel("", "section", self, wrap=True)
        self._bar = ProgressBar(appearance, self, group=section)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._bar)
        appearance.changed.connect(self._space)
        self._space()

    def weights(self) -> dict[str, int]:
        """Where the handles are, of the criteria that give points."""
        return {key: row.weight for key, row in self.rows.items() if row.is_weighed}

    def settle(self) -> None:
        """Count all handles as let go where they are."""
        for row in self.rows.values():
            row.settle()

    def show_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Show what is stored; the rows are made once, and stay where they are whatever their kind."""
        for one in criteria:
            if one.key not in self.rows:
                self._add(one.key)
            self.rows[one.key].show_criterion(one)
        self.setVisible(bool(criteria))

    def show_points(self, points: Mapping[str, int], together: int | None) -> None:
        """Tell each row's points in hundredths, and the group's, where it has any of its own."""
        for key, row in self.rows.items():
            if row.is_weighed:
                row.show_points(points.get(key, 0 if key != "wishes" or not row.weight else None))
        self._graded = together is not None
        self.tighten(tight=self._tight)
        if together is None:
            self._heading.setText(self._name)
            return
        self._bar.set_value(together, ALL_POINTS)
        told = points_text(round(together / 100, 1))
        self._heading.setText(self.tr("{group}: {points} of 100").format(group=self._name, points=told))

    def tighten(self, *, tight: bool) -> None:
        """Leave out the bar, whose number the heading tells too."""
        self._tight = tight
        self._bar.setVisible(self._graded and not tight)

    def set_name(self, name: str) -> None:
        """What the group is called in the language of the moment; the points are told anew after it."""
        self._name = name

    def _add(self, key: str) -> None:
        row = CriterionRow(self._appearance, group_of(key), self)
        row.setProperty("key", key)
        row.moved.connect(self.moved)
        row.settled.connect(self.settled)
        row.chosen.connect(self._choose)
        self.rows[key] = row
        self._column.addWidget(row)

    @Slot()
    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(8))

    @Slot(str, str)
    def _choose(self, what: str, value: str) -> None:
        self.chosen.emit(str(self.sender().property("key")), what, value)

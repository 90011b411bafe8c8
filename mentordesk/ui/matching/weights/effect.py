"""What the weights do to the pairs on the board, and what a new suggestion would give."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.explaining import whole
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from mentordesk.core.matching.weighing.foreseeing import Foreseen

_ROOM_BESIDE = 400
"""Pixels at 100 %."""


class EffectBox(QWidget):
    """Stands under the panel, in sight also where the list is covered."""

    def __init__(self, appearance: Appearance, propose: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._then = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._appearance = appearance
        self._box, told = QBoxLayout(QBoxLayout.Direction.TopToBottom, self), QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        told.addWidget(self._now)
        told.addWidget(self._then)
        self._box.addLayout(told, 1)
        self._box.addWidget(ActionButton(propose, parent=self))
        appearance.changed.connect(self._space)
        self._space()

    def show_now(self, before: int, rows: Sequence[BoardRow], minimum: int) -> None:
        """The pairs on the board as they are weighed now; `before`: their stored sum; all in hundredths."""
        scores = [row.score for row in rows if row.score is not None and row.reason is None]
        if not scores:
            self._now.setText(self.tr("No pairs are suggested yet."))
            return
        sums = self._turn(self.tr("Sum {before} → {after}"), self.tr("Sum {now}"), before, sum(scores))
        told = [sums, self.tr("lowest {score}").format(score=whole(min(scores) / 100))]
        if minimum:
            told.append(self._under(sum(score < minimum for score in scores), minimum))
        self._now.setText(" · ".join(told))

    def show_foreseen(self, foreseen: "Foreseen") -> None:
        """What a new suggestion would give."""
        if not foreseen.changed:
            self._then.setText(self.tr("A new suggestion would change nothing."))
            return
        sums = self._turn(self.tr("sum {before} → {after}"), self.tr("sum {now}"), foreseen.before, foreseen.after)
        lowest = self._turn(
            self.tr("lowest {before} → {after}"), self.tr("lowest {now}"), foreseen.lowest_before, foreseen.lowest_after
        )
        one = self.tr("A new suggestion would give: {sum}, {lowest}, 1 pair changed")
        many = self.tr("A new suggestion would give: {sum}, {lowest}, {count} pairs changed")
        text = one if foreseen.changed == 1 else many
        self._then.setText(text.format(sum=sums, lowest=lowest, count=foreseen.changed))

    def show_waiting(self) -> None:
        """It is not known yet."""
        self._then.setText(self.tr("Working out a new suggestion …"))

    def show_nothing(self, why: str = "") -> None:
        """There can be no new suggestion."""
        self._then.setText(why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    @Slot()
    def _space(self) -> None:
        """The button stands beside the words where there is room."""
        sizes, ways = self._appearance.sizes, QBoxLayout.Direction
        self._box.setSpacing(sizes.px(4))
        self._box.setDirection(ways.LeftToRight if self.width() >= sizes.px(_ROOM_BESIDE) else ways.TopToBottom)

    def _turn(self, changed: str, same: str, before: int, after: int) -> str:
        """From one number to another, in whole points; only the one where they are equal."""
        facts = {"before": whole(before / 100), "after": whole(after / 100)}
        return (same if facts["before"] == facts["after"] else changed).format(now=facts["after"], **facts)

    def _under(self, count: int, minimum: int) -> str:
        least = whole(minimum / 100)
        if count == 1:
            return self.tr("1 pair under {least}").format(least=least)
        none, many = self.tr("none under {least}"), self.tr("{count} pairs under {least}")
        return (many if count else none).format(count=count, least=least)

"""What a series of meetings would make: how many, which holidays it leaves out, and who would be asked twice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries
from mentordesk.core.meetings.rules import Collision, Holiday
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.sentences import clash_said, clashes
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.moments import short_day

_SHOWN = 4


class Foresight(QWidget):
    """Told before anything is saved."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = PlainLabel("", "strong", self, wrap=True)
        self._days = PlainLabel("", "secondary", self, wrap=True)
        self._holidays = PlainLabel("", "secondary", self, wrap=True)
        self._collisions = MarkedLabel("", "error", self, mark="triangle-alert")
        self._collisions.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        for part in self._parts:
            layout.addWidget(part)

    def tell(self, plan: PlannedSeries) -> None:
        """Tell what would be made."""
        pairs = len({row.pair for row in plan.made})
        count = {"count": len(plan.made), "pairs": pairs}
        texts = {
            (True, True): self.tr("1 meeting"),
            (False, True): self.tr("{count} meetings for 1 pair"),
            (False, False): self.tr("{count} meetings for {pairs} pairs"),
        }
        nothing = self.tr("No meetings: they all stand there already.")
        self._count.setText(texts[count["count"] == 1, pairs == 1].format(**count) if plan.made else nothing)
        self._days.setText(self._span(plan.made, plan.already))
        self._holidays.setText(self._left_out(plan.holidays))
        self._collisions.setText(self._asked_twice(plan.collisions))
        self._hide_empty()

    def refuse(self, reason: str) -> None:
        """Tell why nothing would be made."""
        for part in (self._count, self._days, self._holidays):
            part.setText("")
        self._collisions.setText(reason)
        self._hide_empty()

    @property
    def _parts(self) -> tuple[PlainLabel, ...]:
        return self._count, self._days, self._holidays, self._collisions

    def _hide_empty(self) -> None:
        for part in self._parts:
            part.setVisible(bool(part.text()))

    def _span(self, made: Sequence[MeetingRow], already: int) -> str:
        lines = []
        if made:
            days = sorted(row.start.date() for row in made)
            text = self.tr("The first {first}, the last {last}.")
            lines.append(text.format(first=short_day(days[0]), last=f"{short_day(days[-1])} {days[-1].year}"))
        if already and made:
            lines.append(self.tr("{count} more stand there already.").format(count=already))
        return "\n".join(lines)

    def _left_out(self, holidays: Sequence[Holiday]) -> str:
        if not holidays:
            return ""
        days = "\n".join(f"{short_day(one.date)}: {one.name}" for one in holidays)
        return self.tr("Leaves out:\n{days}").format(days=days)

    def _asked_twice(self, collisions: Sequence[Collision[MeetingRow]]) -> str:
        found = clashes(collisions)
        lines = [f"{short_day(one[0].second.start.date())}: {clash_said(one)}" for one in found[:_SHOWN]]
        if (rest := len(found) - _SHOWN) > 0:
            lines.append(self.tr("And {count} more collisions.").format(count=rest))
        return "\n".join(lines)

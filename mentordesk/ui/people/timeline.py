"""What has happened with a person, the latest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.people.functions import TimelineEntry
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import clock_time, exact_day

_BETWEEN = 6


class Timeline(QWidget):
    """Each step in words, with the day and who did it above."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: tuple[TimelineEntry, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        appearance.changed.connect(self._space)
        self._space()

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these steps."""
        if tuple(entries) == self._shown:
            return
        self._shown = tuple(entries)
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            if self._column.count():
                self._column.addSpacing(_BETWEEN)
            self._column.addWidget(PlainLabel(self._when(entry), "caption", self, wrap=True))
            self._column.addWidget(PlainLabel(self._what(entry), "", self, wrap=True))

    def _when(self, entry: TimelineEntry) -> str:
        return self.tr("{day} at {time}, {who}").format(
            day=exact_day(entry.when.date()), time=clock_time(entry.when), who=entry.who
        )

    def _what(self, entry: TimelineEntry) -> str:
        return self.tr("{step} (undone)").format(step=entry.text) if entry.undone else entry.text

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(2))

"""A frame that is always as tall as its parts need at its width."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame


class TallFrame(QFrame):
    """Where texts wrap, the layout around a frame asks for its usual height alone, and lists that need more suffer."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        wraps = layout.hasHeightForWidth()
        least = layout.minimumHeightForWidth(self.width()) if wraps else layout.minimumSize().height()
        if least != self.minimumHeight():
            self.setMinimumHeight(least)

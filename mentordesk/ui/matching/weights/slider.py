"""The handle of one weight: it tells while it moves, and once more when it is let go."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.steady import SteadySlider

MOST = 100
PAUSE = 500
"""Milliseconds after the last arrow key until the weight counts as let go."""
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WeightSlider(SteadySlider):
    """A weight from 0 to MOST. `settled` brings one that is another than before, once for a drag or a run of keys."""

    settled = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = 0
        self.setRange(0, MOST)
        self.setPageStep(10)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        self.sliderReleased.connect(self.settle)
        self.valueChanged.connect(self._wait)

    @property
    def is_moving(self) -> bool:
        """Whether somebody is at work with the handle."""
        return self.isSliderDown() or self._pause.isActive()

    def show_weight(self, weight: int) -> None:
        """Show what is stored; not under somebody's hand."""
        self._kept = weight
        if not self.is_moving:
            with QSignalBlocker(self):
                self.setValue(weight)

    def event(self, event: QEvent) -> bool:
        """A key that may be a command's, such as «Undo», finds stored what was done before it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & _COMMAND
        ):
            self.settle()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    @Slot()
    def settle(self) -> None:
        """Count the handle as let go where it is."""
        self._pause.stop()
        if self.value() != self._kept:
            self._kept = self.value()
            self.settled.emit(self._kept)

    @Slot()
    def _wait(self) -> None:
        if not self.isSliderDown():
            self._pause.start()

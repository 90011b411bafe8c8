"""The wheel scrolls the page, and never changes a field that the person has not gone into."""

from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar, QWidget


class WheelGuard(QObject):
    """An event filter for the whole application."""

    def watch(self, application: QApplication) -> None:
        """Guard all fields from now on, those that are there already among them."""
        for widget in filter(_guarded, application.allWidgets()):
            _no_focus_by_wheel(widget)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish and _guarded(watched):
            _no_focus_by_wheel(watched)
        elif kind == QEvent.Type.Wheel and _guarded(watched) and not watched.hasFocus():
            event.ignore()  # Qt then offers it to the parent, which is what should scroll
            return True
        return False


def _guarded(watched: QObject) -> TypeGuard[QWidget]:
    return isinstance(watched, QComboBox | QAbstractSpinBox | QAbstractSlider) and not isinstance(watched, QScrollBar)


def _no_focus_by_wheel(widget: QWidget) -> None:
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

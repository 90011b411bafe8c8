"""Buttons that stand for an action, so that button, menu and palette always say and allow the same."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.ui.appearance.icons import tinted


class ActionButton(QPushButton):
    """Shows and fires one action; its icon is drawn in the colour of the button's words."""

    def __init__(self, action: QAction, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setProperty("role", role)
        action.changed.connect(self._follow)
        self.clicked.connect(self._trigger)
        self._follow()

    @property
    def action(self) -> QAction:
        """The action this button stands for."""
        return self._action

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw_icon()

    def _trigger(self) -> None:
        self._action.trigger()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        if self.parent() is not None or not self._action.isVisible():  # shown without a parent it would be a window
            self.setVisible(self._action.isVisible())
        self._draw_icon()

    def _draw_icon(self) -> None:
        drawing = self._action.icon()
        if drawing.isNull():
            self.setIcon(QIcon())
            return
        side = round(self.fontMetrics().height() * 1.06)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        gap = side // 3  # Qt leaves almost none between icon and words
        picture = tinted(drawing, colour, side, self.devicePixelRatioF(), gap=gap)
        made = QIcon(picture)
        made.addPixmap(picture, QIcon.Mode.Disabled)
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(made)

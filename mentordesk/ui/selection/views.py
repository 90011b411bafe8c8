"""The two ways to see those who compete: ranked, or on the board."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance

RANKED, BOARD = "ranked", "board"


class ViewSwitch(QWidget):
    """Two buttons of which one is down; `chosen` comes when the person takes the other."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {RANKED: QPushButton(self), BOARD: QPushButton(self)}
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.sizes.px(4))
        for button in self._buttons.values():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self._buttons[RANKED].setChecked(True)
        group.buttonClicked.connect(self._tell)
        self.retranslate()

    @property
    def current(self) -> str:
        """The view that is chosen."""
        return next(view for view, button in self._buttons.items() if button.isChecked())

    def choose(self, view: str) -> None:
        """Take a view, as if it was clicked."""
        if view != self.current:
            self._buttons[view].click()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._buttons[RANKED].setText(self.tr("Ranked"))
        self._buttons[BOARD].setText(self.tr("Board"))

    @Slot(QAbstractButton)
    def _tell(self) -> None:
        self.chosen.emit(self.current)

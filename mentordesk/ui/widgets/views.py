"""The views of a list as a row of buttons: «Alle 51», «Mentorer 16», one of them chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.flow import FlowLayout


class ViewChips(QWidget):
    """One button for each view, by its key; `chosen` comes when the person takes another one.

    `view_actions` choose the views by keyboard, in the same order; the page names them and gives them their keys.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._counts: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.view_actions = [QAction(self) for _ in keys]
        self._flow = FlowLayout(self)
        for key, action in zip(keys, self.view_actions, strict=True):
            self._add(key, action)
        self._buttons[keys[0]].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonClicked.connect(self._tell)
        self._group.buttonToggled.connect(self._mark)
        appearance.changed.connect(self._redraw)
        self._redraw()

    @property
    def current(self) -> str:
        """The key of the view that is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab can stop, in order."""
        return tuple(self._buttons.values())

    def choose(self, key: str) -> None:
        """Take a view, as if it was clicked."""
        if not self._buttons[key].isChecked():
            self._buttons[key].setChecked(True)
            self.chosen.emit(key)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Call the views so, in the language of the moment."""
        self._names = dict(names)
        self._write()

    def set_tip(self, key: str, tip: str) -> None:
        """Explain a view, and teach its key."""
        self._buttons[key].setToolTip(tip)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many each view holds; a view that is not among them is not offered."""
        self._counts = dict(counts)
        for (key, button), action in zip(self._buttons.items(), self.view_actions, strict=True):
            button.setVisible(key in counts)
            action.setVisible(key in counts)
        if self.current not in counts:
            self.choose(next(iter(self._buttons)))
        self._write()

    def _add(self, key: str, action: QAction) -> None:
        button = self._buttons[key] = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("view", key)
        self._group.addButton(button)
        self._flow.addWidget(button)
        action.setData(key)
        action.triggered.connect(self._take)

    def _write(self) -> None:
        for (key, button), action in zip(self._buttons.items(), self.view_actions, strict=True):
            name, count = self._names.get(key, ""), self._counts.get(key, 0)
            button.setText(f"{name}  {count}".replace("&", "&&"))
            button.setAccessibleName(f"{name}, {count}")
            action.setText(name.replace("&", "&&"))

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.property("view"))

    @Slot()
    def _take(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.choose(action.data())

    @Slot(QAbstractButton, bool)
    def _mark(self, button: QAbstractButton, on: bool) -> None:
        """The chosen view has a tick, so that its colour does not speak alone."""
        button.setIcon(icon("check", self._appearance.tokens.selInk) if on else QIcon())

    def _redraw(self) -> None:
        sizes = self._appearance.sizes
        self._flow.setSpacing(sizes.px(6))
        for button in self._buttons.values():
            button.setIconSize(QSize(sizes.px(14), sizes.px(14)))
            self._mark(button, button.isChecked())

"""The dark side of the window: which programme this is, its pages, and whether everything is kept."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.page_button import PageButton
from mentordesk.ui.widgets.labels import PlainLabel, plain_tip


class Navigation(QFrame):
    """The list of pages. `page_chosen` says which one was asked for, `programme_chosen` which other programme."""

    page_chosen = Signal(str)
    programme_chosen = Signal(UUID)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self._appearance = appearance
        self._rail = False
        self._buttons: dict[str, PageButton] = {}
        self._programme_name = ""
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self._programme, self._programmes = QToolButton(self), QMenu(self)
        self._programme.setProperty("role", "programme")
        self._programme.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._programme.setMinimumWidth(1)
        self._programme.clicked.connect(self.open_programmes)
        self._facts, self._status = PlainLabel(parent=self, elide=True), PlainLabel(parent=self, elide=True)
        self._upper, self._lower = QVBoxLayout(), QVBoxLayout()
        self._column = self._stand_below_each_other()
        appearance.changed.connect(self.redraw)
        self.redraw()

    def add(self, name: str, drawing: str, *, below: bool) -> None:
        """Add a page with its icon; `below` puts it among the ones at the bottom."""
        button = self._buttons[name] = PageButton(name, drawing, self._appearance, self)
        self._group.addButton(button)
        (self._lower if below else self._upper).addWidget(button)
        button.retranslate()
        button.redraw()
        button.set_rail(on=self._rail)

    def set_badge(self, name: str, number: int) -> None:
        """Say how many things on a page need the coordinator."""
        self._buttons[name].set_badge(number)

    def set_current(self, name: str) -> None:
        """Mark the page that is in front, and bring it into sight where the window is low."""
        self._buttons[name].setChecked(True)
        self._show_current()

    def set_programme(self, name: str, facts: str) -> None:
        """Say which programme this is, with one line about it."""
        self._programme_name = name
        self._facts.setText(facts)
        self.redraw()

    def set_programmes(self, names: Mapping[UUID, str], current: UUID) -> None:
        """Offer the file's programmes in the menu of the programme button."""
        self._programmes.clear()
        chosen = QActionGroup(self._programmes)
        for programme, name in names.items():
            action = chosen.addAction(self._programmes.addAction(name.replace("&", "&&")))
            action.setData(programme)
            action.setCheckable(True)
            action.setChecked(programme == current)
            action.triggered.connect(self._switch)

    def forget(self) -> None:
        """Nothing is open any more: no programmes to choose from, nothing that needs anybody."""
        self._programmes.clear()
        self._status.setText("")
        for button in self._buttons.values():
            button.set_badge(0)

    def set_status(self, text: str) -> None:
        """Say at the bottom when the last change was kept."""
        self._status.setText(text)

    def set_rail(self, *, on: bool) -> None:
        """Narrow down to icons, or widen again."""
        self._rail = on
        self._facts.setVisible(not on)
        self._status.setVisible(not on)
        for button in self._buttons.values():
            button.set_rail(on=on)
        self.redraw()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.setAccessibleName(self.tr("Pages"))
        self._programme.setAccessibleName(self.tr("Programme: {name}").format(name=self._programme_name))
        for button in self._buttons.values():
            button.retranslate()

    @Slot()
    def redraw(self) -> None:
        """Take colours and measures as they are now."""
        sizes = self._appearance.sizes
        side, between = sizes.px(4 if self._rail else 12), sizes.px(3)
        self._column.setContentsMargins(side, sizes.px(12), side, sizes.px(8))
        self._column.setSpacing(sizes.px(4))
        for part in (self._upper, self._lower):
            part.setSpacing(between)
        for button in self._buttons.values():
            button.redraw()
        self._name_programme()
        self.retranslate()

    @Slot()
    def open_programmes(self) -> None:
        """Unfold the menu of programmes under its button."""
        self._programmes.popup(self._programme.mapToGlobal(self._programme.rect().bottomLeft()))

    def focus_current(self) -> None:
        """Put the focus on the page that is in front."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stand_below_each_other(self) -> QVBoxLayout:
        """The pages lie in an area of their own that scrolls where the window is low; the rest stays in sight."""
        area, pages = QScrollArea(self), QWidget()
        self._area = area
        area.setWidget(pages)
        area.verticalScrollBar().rangeChanged.connect(self._show_current)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QVBoxLayout(pages)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._upper)
        inside.addStretch(1)
        inside.addLayout(self._lower)
        column = QVBoxLayout(self)
        for part in (self._programme, self._facts, area, self._status):
            column.addWidget(part)
        return column

    @Slot()
    def _show_current(self) -> None:
        button = self._group.checkedButton()
        if button is not None:
            self._area.ensureWidgetVisible(button, 0, 0)

    def _name_programme(self) -> None:
        """The name as far as there is room, with the sign that it unfolds; in the rail the sign alone."""
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        style = Qt.ToolButtonStyle
        self._programme.setToolButtonStyle(style.ToolButtonIconOnly if self._rail else style.ToolButtonTextOnly)
        self._programme.setIcon(icon("chevrons-up-down", tokens.navInk))
        self._programme.setIconSize(QSize(sizes.icon, sizes.icon))
        self._programme.setFixedHeight(sizes.nav_item)
        room = sizes.nav_width - sizes.px(64)
        shown = self._programme.fontMetrics().elidedText(self._programme_name, Qt.TextElideMode.ElideRight, room)
        self._programme.setText(f"{shown} ▾".replace("&", "&&"))
        self._programme.setToolTip(plain_tip(self._programme_name))

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        if isinstance(button, PageButton):
            self.page_chosen.emit(button.name)

    @Slot()
    def _switch(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.programme_chosen.emit(action.data())

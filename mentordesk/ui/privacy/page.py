"""The page «Slettet»: who is deleted, and what else there is to do so that nobody's data is kept too long."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.privacy.panel import Panel
from mentordesk.ui.shell.keys import bind
from mentordesk.ui.widgets.page import Page


class DeletedPage(Page):
    """A tab for each panel; title line, primary button and actions are those of the panel in front."""

    name = "deleted"

    def __init__(self, panels: Sequence[Panel], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.tables = frozenset[str]().union(*(panel.tables for panel in panels))
        self._panels = tuple(panels)
        self._tabs, self._stack = QTabBar(self), QStackedWidget(self)
        for panel in self._panels:
            self._tabs.addTab("")
            self._stack.addWidget(panel)
            panel.said.connect(self._say)
        self._filter = QAction(self)
        self._filter.triggered.connect(self._search)
        self.command_row.addWidget(self._tabs)
        self.command_row.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._turn)
        self.retranslate()
        self._turn()

    def reload(self) -> None:
        for panel in self._panels:
            panel.reload()
        self._say()

    def select(self, record: UUID) -> None:
        """Show a record in the first tab that has it."""
        for place, panel in enumerate(self._panels):
            if panel.select(record):
                self._tabs.setCurrentIndex(place)
                return

    def page_actions(self) -> list[QAction]:
        """Those of all tabs, since the window asks but once; only those of the tab in front can be seen."""
        return [self._filter, *(action for panel in self._panels for action in panel.offered())]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Deleted")
        bind(self._filter, "filter")
        self._tabs.setAccessibleName(self.tr("Lists"))
        for panel in self._panels:
            panel.retranslate()
        self._say()

    @property
    def _front(self) -> Panel:
        return self._panels[self._tabs.currentIndex()]

    @Slot()
    def _say(self) -> None:
        for place, panel in enumerate(self._panels):
            self._tabs.setTabText(place, panel.title)
        self.subtitle = self._front.subtitle
        if self._front.search is not None:
            self._filter.setText(self._front.search.text())
        if self.primary is not self._front.primary:
            self.set_primary(self._front.primary)

    @Slot()
    def _turn(self) -> None:
        for panel in self._panels:
            for action in (*panel.offered(), *filter(None, [panel.search])):
                action.setVisible(panel is self._front)
        self._stack.setCurrentWidget(self._front)
        self._filter.setEnabled(self._front.search is not None)
        self._say()

    @Slot()
    def _search(self) -> None:
        if self._front.search is not None:
            self._front.search.trigger()

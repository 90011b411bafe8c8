"""The button with the printer, and under it the papers of the matching."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mentordesk.core.agreements.plans.facts import CARDS, PLAN, SHEETS
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.papers.functions import Write
from mentordesk.ui.shell import keys


class PaperMenu(QObject):
    """Each paper is an action of its own; the key for printing opens the menu."""

    def __init__(self, write: Write, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._write, self._appearance = write, appearance
        self.print_out = QAction(self)
        self._papers = {kind: QAction(self) for kind in (PLAN, SHEETS, CARDS)}
        self.button, self._menu = QPushButton(parent), QMenu(parent)
        self.button.setMenu(self._menu)
        self._menu.addActions(list(self._papers.values()))
        for kind, action in self._papers.items():
            action.setData(kind)
            action.triggered.connect(self._write_chosen)
        self.print_out.triggered.connect(self._open)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def papers(self) -> list[QAction]:
        """What can be printed."""
        return list(self._papers.values())

    @property
    def actions(self) -> list[QAction]:
        """What can be done, for menus and the palette."""
        return [self.print_out, *self.papers]

    def follow(self, *, planned: bool, talks: bool) -> None:
        """What there is to be printed: a plan or pairs, and a round of speed meetings."""
        for kind, action in self._papers.items():
            action.setEnabled(talks if kind == CARDS else planned)
        self.print_out.setEnabled(planned or talks)
        self.button.setVisible(planned or talks)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.print_out, "print")
        for kind, action in self._papers.items():
            keys.bind(action, f"matching.{kind}")
        self.button.setAccessibleName(self.tr("Print …"))
        self.button.setToolTip(keys.tip(self.tr("Print …"), "print"))

    @Slot()
    def _open(self) -> None:
        if self.button.isVisible():
            self.button.showMenu()

    @Slot()
    def _write_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._write(str(action.data()))

    @Slot()
    def _draw(self) -> None:
        ink = self._appearance.tokens.ink
        self.button.setIcon(icon("printer", ink))

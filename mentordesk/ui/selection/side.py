"""What further slices of the selection hang on the page: panels in place of the detail, and sections below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.names import ApplicantNames


class SidePanel(QWidget):
    """Takes the detail's room while it is open; `closed` says that it wants to go, as Esc does."""

    closed = Signal()

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        """Show what there is now; `row` is the applicant who is chosen in the list."""

    def begin(self) -> None:
        """Go into the first field."""

    def retranslate(self) -> None:
        """Take the language of the moment."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel, once there is nothing to give up in a field."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class RowSection(QWidget):
    """Stands under an applicant's answers."""

    def show_row(self, row: RankedRow) -> None:
        """Show what belongs to this applicant."""

    def retranslate(self) -> None:
        """Take the language of the moment."""


@dataclass(frozen=True)
class PanelOffer:
    """A panel and its door: the action `selection.<name>`, with `text` in the language of the moment.

    Built when it is opened first. `at_hand`: its button stands over the list, the others' in the menu «More».
    """

    name: str
    text: Callable[[], str]
    build: Callable[[ApplicantNames, QWidget], SidePanel]
    at_hand: bool = False


SectionOffer = Callable[[ApplicantNames, QWidget], RowSection]
"""Builds a section when an applicant is shown first."""


class SidePanels(QObject):
    """All panels, of which one at most is open. `changed`: one was opened, or the open one was closed."""

    changed = Signal()

    def __init__(self, offers: Sequence[PanelOffer], names: ApplicantNames, place: QVBoxLayout, parent: QWidget):
        super().__init__(parent)
        self._offers, self._names, self._place, self._page = {one.name: one for one in offers}, names, place, parent
        self._built: dict[str, SidePanel] = {}
        self._open = ""
        self.actions: dict[str, QAction] = {}
        for offer in offers:
            action = self.actions[offer.name] = QAction(self)
            action.setObjectName(f"selection.{offer.name}")
            action.setData(offer.name)
            action.triggered.connect(self._trigger)

    @property
    def at_hand(self) -> list[QAction]:
        """The doors that stand over the list."""
        return [action for name, action in self.actions.items() if self._offers[name].at_hand]

    @property
    def further(self) -> list[QAction]:
        """The doors in the menu."""
        return [action for name, action in self.actions.items() if not self._offers[name].at_hand]

    @property
    def front(self) -> SidePanel | None:
        """The panel that is open."""
        return self._built.get(self._open)

    def open(self, name: str) -> SidePanel:
        """Open a panel in place of the one that is."""
        self.close()
        if name not in self._built:
            panel = self._built[name] = self._offers[name].build(self._names, self._page)
            panel.closed.connect(self.close)
            self._place.insertWidget(0, panel)
        self._open = name
        self._built[name].show()
        self.changed.emit()
        self._built[name].begin()
        return self._built[name]

    @Slot()
    def close(self) -> None:
        """Close the panel that is open."""
        panel, self._open = self.front, ""
        if panel is not None:
            panel.hide()
            self.changed.emit()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for name, action in self.actions.items():
            action.setText(self._offers[name].text())
            action.setToolTip(action.text())
        for panel in self._built.values():
            panel.retranslate()

    @Slot()
    def _trigger(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(str(action.data()))


class RowSections(QWidget):
    """The sections under an applicant, built when somebody is shown first."""

    def __init__(
        self, appearance: Appearance, offers: Sequence[SectionOffer], names: ApplicantNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._offers, self._names = offers, names
        self._built: list[RowSection] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(8))

    def show_row(self, row: RankedRow) -> None:
        """Show what belongs to this applicant."""
        while len(self._built) < len(self._offers):
            section = self._offers[len(self._built)](self._names, self)
            self._built.append(section)
            self._column.addWidget(section)
        for section in self._built:
            section.show_row(row)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for section in self._built:
            section.retranslate()

"""What may stand in the place of a page's list."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class StandIn(QWidget):
    """A panel in place of the list. `closed` leads back to it, with the records to be shown there, or with none."""

    closed = Signal(tuple)

    @property
    def primary(self) -> QAction | None:
        """What its own primary button does; a panel without one leaves the page's button where it is."""
        return None

    def take_chosen(self, records: Sequence[UUID]) -> None:
        """These are chosen in the list as it is opened; comes before `begin`."""

    def begin(self) -> None:
        """It has just been opened: show what is there now, with the focus where the keys are of use."""

    def look_again(self) -> None:
        """What it shows may have changed."""

    def leave(self) -> None:
        """Go back to the list."""
        self.closed.emit(())

    def retranslate(self) -> None:
        """Take the language of the moment."""

    def subtitle(self) -> str:
        """The line under the page's title while the panel is shown; empty leaves the page's own."""
        return ""

"""What a tab of the page «Slettet» is: a list with its own words, its own primary button and its own actions."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance


class Panel(QWidget):
    """One tab. It says which stored `tables` it shows, its `title`, and the line under the page's title.

    It emits `said` when one of these or `primary` has changed. The page calls `retranslate` and `reload`.
    """

    tables: frozenset[str] = frozenset()

    said = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.title = self.subtitle = ""
        self.primary: QAction | None = None
        self.search: QAction | None = None
        self.above, self.body = QHBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.above)
        column.addLayout(self.body, 1)

    def reload(self) -> None:
        """Read everything that is shown again."""

    def select(self, record: UUID) -> bool:
        """Bring a record into view; whether it is one of this tab."""
        return False

    def offered(self) -> list[QAction]:
        """What can be done here, for menus and the palette."""
        return []

    def retranslate(self) -> None:
        """Take the language of the moment."""

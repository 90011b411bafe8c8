"""Under the list: who is left over on both sides, and the way to the bans."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.widgets.labels import PlainLabel


class StatusRow(QWidget):
    """Has a place only while there is something to tell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left_over, self.bans = PlainLabel("", "secondary", self, wrap=True), QPushButton(self)
        self.bans.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left_over, 1)
        row.addWidget(self.bans, 0, Qt.AlignmentFlag.AlignRight)

    def tell(self, left_over: str, bans: str) -> None:
        """Show these; empty words are left out."""
        self._left_over.setText(left_over)
        self.bans.setText(bans)
        for part, text in ((self._left_over, left_over), (self.bans, bans)):
            part.setVisible(bool(text))
        self.setVisible(bool(left_over or bans))

"""Which program this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mentordesk.ui.shell.report import program


class AboutBox(QMessageBox):
    """The name, the version and what the program never does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("About MentorDesk"))
        self.setText(self.tr("MentorDesk runs mentoring programmes from one file. Nothing is sent anywhere."))
        self.setInformativeText(program())

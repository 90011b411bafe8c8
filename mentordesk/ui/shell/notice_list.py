"""The earlier notices, so that nothing told in passing is lost."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from mentordesk.ui.shell.notices import Notices


class NoticeList(QDialog):
    """Every notice since the program was started or locked, the newest first."""

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notices"))
        lines = [f"{notice.moment:%H:%M}   {notice.text}" for notice in notices.kept]
        view = QListView(self)
        view.setModel(QStringListModel(lines or [self.tr("No notices yet")], view))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setWordWrap(True)
        view.setAccessibleName(self.tr("Notices"))
        QVBoxLayout(self).addWidget(view)
        self.resize(parent.width() // 2, parent.height() // 2)

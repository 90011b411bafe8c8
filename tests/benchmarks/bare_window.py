"""The yardstick of the start: an empty window of Qt's own that ends when it was painted."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class QuitWhenPainted(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    watch = QuitWhenPainted()
    window.installEventFilter(watch)
    window.show()
    sys.exit(application.exec())

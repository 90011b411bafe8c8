"""What happens when the program itself is wrong: it says so, keeps going, and the file is safe."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.errors import Told
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.report import report
from mentordesk.ui.widgets.labels import PlainLabel


class CrashWatch(QObject):
    """Hears of every error that nobody caught, on any thread, and says so on the window's thread.

    `told` brings a refusal or trouble that a page passed on, `broke` the report of a bug, each bug once.
    """

    told = Signal(Told)
    broke = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reported: set[str] = set()

    def install(self) -> None:
        """Listen from now on."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_on_thread

    def hear(self, error: BaseException) -> None:
        """Pass on an error that somebody caught but cannot deal with, such as a job's."""
        if isinstance(error, Told):
            self.told.emit(error)
            return
        text = report(error)
        if text not in self._reported:
            self._reported.add(text)
            self.broke.emit(text)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.hear(error.with_traceback(trace))

    def _uncaught_on_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._uncaught(caught.exc_type, caught.exc_value, caught.exc_traceback)


class CrashDialog(QDialog):
    """Says that something went wrong, that the file is safe, and shows the report before anybody sends it."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in MentorDesk"))
        self._sizes = appearance.sizes
        self._report = QPlainTextEdit(text, self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[self._sizes.margin] * 4)
        column.setSpacing(self._sizes.px(8))
        column.addWidget(PlainLabel(self.windowTitle(), "section", self))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Your file is safe: everything up to your last action is kept, and you can go on working. "
                    "The report below says where the program is wrong. It holds nothing about people."
                ),
                parent=self,
                wrap=True,
            )
        )
        column.addWidget(self._report)
        column.addLayout(self._buttons())
        self.resize(self._sizes.px(560), self._sizes.px(360))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy, go_on = QPushButton(self.tr("Copy the report"), self), QPushButton(self.tr("Go on working"), self)
        copy.clicked.connect(self._copy)
        copy.setAutoDefault(False)
        go_on.setProperty("role", "primary")
        go_on.setDefault(True)
        go_on.setFocus()
        go_on.clicked.connect(self.close)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(go_on)
        return row

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

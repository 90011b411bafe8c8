"""The window in which an assessor opens a package: first the passphrase, then the applications one by one."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.core.selection.packages.package import Package
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.elsewhere.functions import ElsewhereFunctions
from mentordesk.ui.selection.elsewhere.reading import ReadingView
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.passphrase import PassphraseField

_WIDEST = 480  # pixels at 100 % of the field for the passphrase
_KEPT_AFTER = 4_000  # milliseconds after the last change


class AssessmentWindow(QWidget):
    """What is given is kept in the package's own file, some seconds later and when the window is closed."""

    def __init__(self, appearance: Appearance, functions: ElsewhereFunctions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "page")
        self._functions, self._passphrase = functions, ""
        self._is_keeping = self._is_changed = False
        self._title, self._hint = PlainLabel("", "title", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._field, self._open = PassphraseField("", self), QPushButton(self)
        self._open.setProperty("role", "primary")
        self._reading, self._stack = ReadingView(appearance, functions.word, self), QStackedWidget(self)
        self._later = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._later.timeout.connect(self._keep)
        self._lay_out(appearance)
        self._open.clicked.connect(self._unlock)
        self._field.entered.connect(self._unlock)
        self._reading.changed.connect(self._note)
        self._reading.finished.connect(self.close)
        self.retranslate()
        self.resize(appearance.sizes.px(1000), appearance.sizes.px(700))
        self._field.setFocus()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.setWindowTitle(self.tr("Assessment package – {name}").format(name=self._functions.name))
        self._title.setText(self.tr("Open the assessment package"))
        self._hint.setText(
            self.tr("The coordinator has told you the passphrase. What you give is kept in the file “{name}”.").format(
                name=self._functions.name
            )
        )
        self._field.set_label(self.tr("Passphrase"))
        self._open.setText(self.tr("Open"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing that was given is lost: where it cannot be kept, the window stays and says why."""
        if self._is_changed and self._reading.package is not None:
            problem = self._functions.keep_now(self._reading.package, self._passphrase)
            if problem:
                self._reading.tell(problem)
                event.ignore()
                return
        self._later.stop()
        super().closeEvent(event)

    def _lay_out(self, appearance: Appearance) -> None:
        ask = QWidget(self)
        column = QVBoxLayout(ask)
        column.setSpacing(appearance.sizes.px(12))
        self._field.setMaximumWidth(appearance.sizes.px(_WIDEST))
        for part in (self._title, self._hint, self._field):
            column.addWidget(part)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._stack.addWidget(ask)
        self._stack.addWidget(self._reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[appearance.sizes.px(24)] * 4)
        layout.addWidget(self._stack)

    @Slot()
    def _unlock(self) -> None:
        if not self._field.passphrase:
            self._field.set_error(self.tr("Write the passphrase"))
            return
        self._passphrase = self._field.passphrase
        self._open.setEnabled(False)
        self._field.set_error("")
        self._functions.open(self._passphrase, self._opened, self._failed)

    def _opened(self, package: Package) -> None:
        self._field.clear()
        self._reading.show_package(package)
        self._stack.setCurrentWidget(self._reading)
        self._reading.begin()

    def _failed(self, error: BaseException) -> None:
        self._open.setEnabled(True)
        self._field.set_error(self._functions.said(error))

    @Slot()
    def _note(self) -> None:
        self._is_changed = True
        self._reading.tell(self.tr("Not kept yet …"))
        self._later.start()

    @Slot()
    def _keep(self) -> None:
        package = self._reading.package
        if package is None or not self._is_changed or self._is_keeping:
            return
        self._is_keeping, self._is_changed = True, False
        self._functions.keep(package, self._passphrase, self._kept, self._not_kept)

    def _kept(self, _: object) -> None:
        self._is_keeping = False
        if self._is_changed:
            self._later.start()
        else:
            self._reading.tell(self.tr("Kept in the file. Send it back when you are done."))

    def _not_kept(self, error: BaseException) -> None:
        self._is_keeping, self._is_changed = False, True
        self._reading.tell(self._functions.said(error))

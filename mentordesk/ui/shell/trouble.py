"""What is shown when a rule said no or a file is not as it must be: what happened, what is safe, what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.errors import Told
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.remedies import Remedy, RemedyButton
from mentordesk.ui.shell.report import program
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.words import sentence

_WIDTH = 460  # at 100 %: lines of about 65 letters


class TroubleBox(QDialog):
    """One refusal or trouble in words, with the button that helps; the first remedy is the one that Enter takes."""

    def __init__(
        self, told: Told, language: str, appearance: Appearance, parent: QWidget, remedies: Sequence[Remedy] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = type(told).__name__
        self._sizes = appearance.sizes
        title, text = sentence(told, language)
        self.setWindowTitle(title)
        self._lay_out(title, text, remedies)
        self._first.setFocus()

    def _lay_out(self, title: str, text: str, remedies: Sequence[Remedy]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[self._sizes.margin] * 4)
        column.setSpacing(self._sizes.px(8))
        for words, role in ((title, "section"), (text, "")):
            label = PlainLabel(words, role, self, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(self._sizes.px(_WIDTH))
            column.addWidget(label)
        column.addSpacing(self._sizes.px(8))
        column.addLayout(self._buttons(remedies or (Remedy(self.tr("Close"), self.close),)))

    def _buttons(self, remedies: Sequence[Remedy]) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = QPushButton(self.tr("Copy error message"), self)
        copy.setProperty("role", "quiet")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        for remedy in remedies:
            button = RemedyButton(remedy, "primary" if remedy is remedies[0] else "", self)
            button.setDefault(remedy is remedies[0])
            if remedy is remedies[0]:
                self._first = button
            button.clicked.connect(self.close)
            row.addWidget(button)
        return row

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._kind}\n{program()}")

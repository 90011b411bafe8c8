"""Whose calendar goes into a file: everybody's, or one person's."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.functions import CalendarFunctions
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_EVERYBODY = "everybody"


class ExportPanel(QWidget):
    """`over` comes when the file is on its way, and with Cancel and Esc. `save` is the action that writes it."""

    over = Signal()

    def __init__(
        self, functions: CalendarFunctions, appearance: Appearance, save: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._functions, self._save = functions, save
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._whose = ChoiceField("", parent=self)
        self._cancel = QPushButton(self)
        save.triggered.connect(self._export)
        self._cancel.clicked.connect(self.over)
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        buttons.addWidget(ActionButton(save, "", self))
        buttons.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._hint, self._whose):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setFocusProxy(self._whose)
        self._retranslate()

    def begin(self) -> None:
        """Ask anew."""
        self._offer()
        self._whose.set_value(_EVERYBODY)
        self._whose.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.over.emit()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Calendar file"))
        self._hint.setText(
            self.tr("A file that Outlook, Google Calendar and phones can read. Whoever has it sees the names in it.")
        )
        self._whose.set_label(self.tr("Whose meetings"))
        self._save.setText(self.tr("Save as …"))
        self._cancel.setText(self.tr("Cancel"))
        if self.isVisible():
            self._offer()

    def _offer(self) -> None:
        people = ((one.id, one.name) for one in self._functions.people())
        self._whose.set_options([(_EVERYBODY, self.tr("The whole programme")), *people])

    @Slot()
    def _export(self) -> None:
        whose = self._whose.value
        self.over.emit()
        self._functions.export(None if whose == _EVERYBODY else whose)

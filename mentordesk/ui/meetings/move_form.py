"""Another time for a meeting."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.times import TimeField


class MoveForm(QWidget):
    """Day and time. `moved` brings the new start; Esc and Cancel hide the form."""

    moved = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._time = DateField("", self), TimeField("", self)
        self._yes, self._no = QPushButton(self), QPushButton(self)
        self._yes.clicked.connect(self._move)
        self._no.clicked.connect(self.hide)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.addWidget(self._day, 3)
        fields.addWidget(self._time, 2)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(fields)
        layout.addLayout(buttons)
        self.setFocusProxy(self._day)
        self._retranslate()

    def ask(self, start: dt.datetime) -> None:
        """Ask for another time, beginning with the one that is."""
        self._day.set_value(start.date())
        self._time.set_value(start.time())
        self.show()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._move()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._day.set_label(self.tr("New day"))
        self._time.set_label(self.tr("Time"))
        self._yes.setText(self.tr("Move"))
        self._no.setText(self.tr("Cancel"))

    @Slot()
    def _move(self) -> None:
        for field, missing in ((self._day, self.tr("Write a day")), (self._time, self.tr("Write a time"))):
            if field.error or field.value is None:
                field.set_error(field.error or missing)
                field.setFocus()
                return
        self.moved.emit(dt.datetime.combine(self._day.value, self._time.value))

"""The question until when somebody is kept, and why."""

import datetime as dt

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.editors import DateEditor, LineEditor, Unreadable
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class KeepPanel(QWidget):
    """A day and a reason. `given` brings both, `given_up` comes with Cancel and Esc.

    The panel closes when its user says so: what was typed stays while the answer is refused.
    """

    given = Signal(object, str)
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = dt.date.min
        self._title = PlainLabel("", "strong", self, wrap=True)
        self._day_editor, self._reason_editor = DateEditor(), LineEditor()
        self._day, self._reason = Field("", self._day_editor, self), Field("", self._reason_editor, self)
        self._yes, self._no = QPushButton(self), QPushButton(self)
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        for button in (self._yes, self._no):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        beside = QHBoxLayout()
        for part, share in ((self._day, 1), (self._reason, 3)):
            beside.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(beside)
        column.addLayout(buttons)
        self._yes.clicked.connect(self._give)
        self._no.clicked.connect(self.given_up)
        self.retranslate()
        self.hide()

    def ask(self, title: str, today: dt.date, proposed: dt.date) -> None:
        """Ask anew, with a day that is proposed and no reason."""
        self._title.setText(title)
        self._today = today
        for field, value in ((self._day, proposed), (self._reason, "")):
            field.start_over(value)
        self.show()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._day.set_label(self.tr("Keep until"))
        self._reason.set_label(self.tr("Reason"))
        self._yes.setText(self.tr("Keep"))
        self._no.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _give(self) -> None:
        try:
            day = self._day_editor.read()
        except Unreadable as unreadable:
            self._wrong(self._day, unreadable.words)
            return
        reason = self._reason_editor.read()
        if day is None or day <= self._today:
            self._wrong(self._day, self.tr("Write a day to come"))
        elif not reason:
            self._wrong(self._reason, self.tr("Write a short reason"))
        else:
            self.given.emit(day, reason)

    def _wrong(self, field: Field, words: str) -> None:
        for each in (self._day, self._reason):
            each.set_error(words if each is field else "")
        field.setFocus(Qt.FocusReason.OtherFocusReason)

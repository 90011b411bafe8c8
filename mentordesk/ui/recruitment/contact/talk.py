"""A talk that is noted: how, about what, and on which day."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.rules import CHANNELS, KINDS, OTHER, PHONE
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.contact.names import channel_name, kind_name
from mentordesk.ui.recruitment.models import capitalised
from mentordesk.ui.widgets.fields import ChoiceField, DateField
from mentordesk.ui.widgets.flow import FlowLayout


class TalkNote(QWidget):
    """`noted` brings the kind, the channel and the day; `given_up` comes with Cancel and Esc."""

    noted = Signal(str, str, object)
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._channel, self._kind, self._day = ChoiceField("", parent=self), ChoiceField("", parent=self), DateField("")
        self._keep, self._cancel = QPushButton(self), QPushButton(self)
        self._keep.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.given_up)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(appearance.sizes.px(8))
        flow.addWidget(self._keep)
        flow.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._channel, self._kind, self._day, buttons):
            column.addWidget(part)
        self.retranslate()

    def begin(self) -> None:
        """Ask: by phone, today, about nothing in particular, unless something else is chosen."""
        self._channel.start_over(PHONE)
        self._kind.start_over(OTHER)
        self._day.start_over(today())
        self.show()
        self._channel.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._channel.set_label(self.tr("How"))
        self._kind.set_label(self.tr("About"))
        self._day.set_label(self.tr("Day"))
        self._channel.set_options([(one, capitalised(channel_name(one))) for one in CHANNELS])
        self._kind.set_options([(one, capitalised(kind_name(one))) for one in (*KINDS, OTHER)])
        self._keep.setText(self.tr("Note it"))
        self._cancel.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        if self._day.error:
            self._day.setFocus()
            return
        if self._day.value is None:
            self._day.set_error(self.tr("Write the day"))
            self._day.setFocus()
            return
        self.noted.emit(self._kind.value, self._channel.value, self._day.value)

"""What one applicant has heard from us and was promised, as a part of the detail."""

import datetime as dt
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.queries import MessageRow
from mentordesk.core.recruitment.contact.rules import OWN
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.contact.names import channel_name, heard_long, kind_name, promise_text
from mentordesk.ui.recruitment.contact.talk import TalkNote
from mentordesk.ui.recruitment.models import capitalised
from mentordesk.ui.recruitment.sections import SectionBody
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import near_day

WRITE = "recruitment.write"


class ContactSection(SectionBody):
    """Last heard, the promise, what has been written and said; and the ways to write or to note a talk."""

    def __init__(self, functions: ContactFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._row: ApplicantRow | None = None
        self._facts = Facts(appearance, self)
        self._promised = DateField("", self)
        self._write, self._talked = QPushButton(self), QPushButton(self)
        self._note = TalkNote(appearance, self)
        self._log = MessageLog(functions, appearance, self)
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        for button in (self._write, self._talked):
            self._buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._facts, buttons, self._note, self._promised, self._log):
            self._column.addWidget(part)
        self._note.hide()
        self._connect()
        self._space()
        self.retranslate()

    def show_applicant(self, row: ApplicantRow) -> None:
        same, self._row = self._row is not None and self._row.id == row.id, row
        heard = self._functions.heard_of(row.id)
        own = heard.promised if heard.given == OWN else None
        if same:
            self._promised.set_value(own)
        else:
            self._promised.start_over(own)
            self._note.hide()
        self._promised.setVisible(heard.promised is not None)
        self._facts.set_facts(
            (
                (self.tr("Last heard from us"), heard_long(heard, today())),
                (self.tr("Promise"), capitalised(promise_text(heard, today()))),
                (self.tr("Phone"), shown_phone(row.phone)),
            )
        )
        self._log.show_person(row.id)
        self._say(row.name)

    def retranslate(self) -> None:
        self._promised.set_label(self.tr("Promise an answer by another day"))
        self._note.retranslate()
        self._log.retranslate()
        if self._row is not None:
            self._say(self._row.name)

    def go_in(self) -> None:
        self._write.setFocus()

    def _connect(self) -> None:
        self._write.clicked.connect(self._ask_to_write)
        self._talked.clicked.connect(self._begin_note)
        self._note.noted.connect(self._keep_note)
        self._note.given_up.connect(self._end_note)
        self._promised.committed.connect(self._keep_promise)
        self._appearance.changed.connect(self._space)

    def _say(self, name: str) -> None:
        first = name.split()[0] if name.split() else name
        self._write.setText(self.tr("Write to {name} …").format(name=first).replace("&", "&&"))
        self._talked.setText(self.tr("Talked with {name} …").format(name=first).replace("&", "&&"))

    @Slot()
    def _ask_to_write(self) -> None:
        self.asked.emit(WRITE)

    @Slot()
    def _begin_note(self) -> None:
        self._note.begin()

    @Slot(str, str, object)
    def _keep_note(self, kind: str, channel: str, day: dt.date) -> None:
        if self._row is not None and self._functions.note({self._row.id: kind}, channel, day):
            self._end_note()

    @Slot()
    def _end_note(self) -> None:
        self._note.hide()
        self._talked.setFocus()

    @Slot(object)
    def _keep_promise(self, day: dt.date | None) -> None:
        if self._row is not None and not self._functions.promise((self._row.application,), day):
            heard = self._functions.heard_of(self._row.id)
            own = heard.promised if heard.given == OWN else None
            self._promised.take_back(own, self.tr("This was not kept. Try again."))

    @Slot()
    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(8))
        self._buttons.setSpacing(self._appearance.sizes.px(8))


class MessageLog(QWidget):
    """What was written and said, the latest first; each line can be taken away, and a draft marked as sent."""

    def __init__(self, functions: ContactFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._shown: tuple[UUID | None, tuple[MessageRow, ...]] = (None, ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_person(self, person: UUID) -> None:
        """Show what there is about somebody."""
        known = (person, tuple(self._functions.messages(person)))
        if known != self._shown:
            self._shown = known
            self._build()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._build()

    def _build(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for message in self._shown[1]:
            self._column.addWidget(self._line(message))
        self.setVisible(bool(self._shown[1]))

    def _line(self, message: MessageRow) -> QWidget:
        line, buttons = QWidget(self), QWidget(self)
        column, flow = QVBoxLayout(line), FlowLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, flow):
            layout.setSpacing(self._appearance.sizes.px(4))
        text = self._told(message)
        column.addWidget(PlainLabel(text, "", line, wrap=True))
        column.addWidget(buttons)
        if message.sent is None:
            flow.addWidget(self._button(self.tr("Mark as sent"), text, partial(self._mark, message.id), buttons))
        flow.addWidget(self._button(self.tr("Take away"), text, partial(self._take_away, message.id), buttons))
        return line

    def _button(self, words: str, about: str, do: partial[None], line: QWidget) -> QPushButton:
        button = QPushButton(words, line)
        button.setProperty("role", "tag")
        button.setAccessibleName(f"{words}: {about}")
        button.clicked.connect(do)
        return button

    def _told(self, message: MessageRow) -> str:
        sent = message.sent is not None
        text = self.tr("{day} – {kind}, {channel}") if sent else self.tr("{day} – draft, {kind}, not marked as sent")
        return text.format(
            day=capitalised(near_day(message.sent or message.made, today())),
            kind=kind_name(message.kind),
            channel=channel_name(message.channel),
        )

    def _mark(self, message: UUID, *_: object) -> None:
        self._functions.mark_sent((message,), today())

    def _take_away(self, message: UUID, *_: object) -> None:
        self._functions.take_back((message,))

"""What can be done for several applicants at once, in place of the detail of one."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.contact.talk import TalkNote
from mentordesk.ui.widgets.fields import DateField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class SeveralChosen(QWidget):
    """Write to all of them, promise all of them a day, or note what was sent or said to all of them already.

    `asked` opens a panel, by the id of its action.
    """

    asked = Signal(str)

    def __init__(self, functions: ContactFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._rows: Sequence[ApplicantRow] = ()
        self._title, self._hint = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._write, self._talked = QPushButton(self), QPushButton(self)
        self._day = DateField("", self)
        self._note = TalkNote(appearance, self)
        self._note.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        for button in (self._write, self._talked):
            self._buttons.addWidget(button)
        for part in (self._title, self._hint, buttons, self._note, self._day):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._write.clicked.connect(self._ask_to_write)
        self._talked.clicked.connect(self._note.begin)
        self._note.noted.connect(self._keep_note)
        self._note.given_up.connect(self._end_note)
        self._day.committed.connect(self._promise)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def show_rows(self, rows: Sequence[ApplicantRow]) -> None:
        """These are chosen."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        self._rows = rows
        if not same:
            self._day.start_over(None)
            self._note.hide()
        self._say()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._hint.setText(self.tr("What you do here is done for all of them, in one step that can be undone."))
        self._talked.setText(self.tr("They have heard from us …"))
        self._day.set_label(self.tr("Promise them an answer by"))
        self._note.retranslate()
        self._say()

    def go_in(self) -> None:
        """Put the focus on the first thing that can be done."""
        self._write.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        count = len(self._rows)
        self._title.setText(self.tr("{count} applicants are chosen").format(count=count))
        self._write.setText(self.tr("Write to {count} …").format(count=count))

    @Slot()
    def _ask_to_write(self) -> None:
        self.asked.emit("recruitment.write")

    @Slot(str, str, object)
    def _keep_note(self, kind: str, channel: str, day: dt.date) -> None:
        if self._functions.note({row.id: kind for row in self._rows}, channel, day):
            self._end_note()

    @Slot()
    def _end_note(self) -> None:
        self._note.hide()
        self._talked.setFocus()

    @Slot(object)
    def _promise(self, day: dt.date | None) -> None:
        applications = [row.application for row in self._rows]
        if day is not None and not self._functions.promise(applications, day):
            self._day.take_back(None, self.tr("This was not kept. Try again."))

    @Slot()
    def _space(self) -> None:
        for layout in (self._column, self._buttons):
            layout.setSpacing(self._appearance.sizes.px(8))

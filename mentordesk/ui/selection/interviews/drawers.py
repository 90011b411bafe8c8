"""The three drawers of an interview's notes; the sensitive one is closed until somebody opens it."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.interviews.queries import InterviewRow
from mentordesk.core.selection.interviews.rules import DRAWERS
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.interviews.functions import InterviewFunctions
from mentordesk.ui.widgets.fields import TextField
from mentordesk.ui.widgets.labels import PlainLabel

_FACTS, _OPINION, _SENSITIVE = DRAWERS


class Drawers(QWidget):
    """What was said, what one thinks of it, and what only must be known until the choice is made."""

    def __init__(self, appearance: Appearance, functions: InterviewFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._application: UUID | None = None
        self._has_sensitive = False
        self._fields = {drawer: TextField("", self) for drawer in DRAWERS}
        self._open, self._hint = QPushButton(self), PlainLabel("", "caption", self, wrap=True)
        for drawer, field in self._fields.items():
            field.setProperty("drawer", drawer)
            field.committed.connect(self._keep)
        self._open.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._fields[_FACTS], self._fields[_OPINION], self._open, self._fields[_SENSITIVE], self._hint):
            layout.addWidget(part)
        self._close()
        self.retranslate()

    def show_row(self, application: UUID, row: InterviewRow | None) -> None:
        """Show the notes on one applicant; somebody else's drawer closes."""
        notes = {_FACTS: (row.facts if row else None) or "", _OPINION: (row.opinion if row else None) or ""}
        for drawer, text in notes.items():
            show = (
                self._fields[drawer].set_value if application == self._application else self._fields[drawer].start_over
            )
            show(text)
        if application != self._application:
            self._close()
        self._application, self._has_sensitive = application, row is not None and row.has_sensitive
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._fields[_FACTS].set_label(self.tr("Facts: what was said"))
        self._fields[_OPINION].set_label(self.tr("Assessment: what you think of it"))
        self._fields[_SENSITIVE].set_label(self.tr("Sensitive"))
        closed = self._fields[_SENSITIVE].isHidden()
        self._open.setText(self.tr("Open the sensitive drawer") if closed else self.tr("Close the drawer"))
        there = self.tr("Something lies there.") if self._has_sensitive else self.tr("It is empty.")
        rule = self.tr("It is in no list and no printout, and goes away when the choice is made.")
        self._hint.setText(there if closed else rule)

    @Slot()
    def _turn(self) -> None:
        field = self._fields[_SENSITIVE]
        if self._application is None:
            return
        if field.isHidden():
            field.start_over(self._functions.sensitive(self._application))
            field.show()
            field.setFocus()
        else:
            self._close()
        self.retranslate()

    def _close(self) -> None:
        field = self._fields[_SENSITIVE]
        field.hide()
        field.start_over("")

    @Slot(object)
    def _keep(self, text: str) -> None:
        drawer = self.sender().property("drawer")
        if self._application is not None:
            self._functions.write(self._application, drawer, text)

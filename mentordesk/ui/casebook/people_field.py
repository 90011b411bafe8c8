"""Whom a concern is about: those who are chosen, each a small button that takes them away, and a line to find more."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel

_LETTERS = 2
_HITS = 5
Find = Callable[[str], Sequence[tuple[UUID, str]]]


class PeopleField(QWidget):
    """Those who fit what is typed stand below the line; Enter takes the first. `chosen` brings all in their order."""

    chosen = Signal(tuple)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._people: tuple[UUID, ...] = ()
        self._label, self._line = PlainLabel("", "field", self), QLineEdit(self)
        self._there, self._hits = QWidget(self), QWidget(self)
        self._tags, self._found = FlowLayout(self._there), FlowLayout(self._hits)
        self._label.setBuddy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, self._there, self._line, self._hits):
            column.addWidget(part)
        for flow in (self._tags, self._found):
            flow.setSpacing(6)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._look)
        self._line.returnPressed.connect(self._take_first)
        self._hits.hide()

    def show_people(self, people: Sequence[UUID], names: Mapping[UUID, str], gone: str) -> None:
        """Show these; `gone` stands for somebody whom the file does not know any more."""
        self._people = tuple(people)
        _empty(self._tags)
        for person in people:
            name = names.get(person, gone)
            tag = self._button(self._tags, f"{name}  ×", person, "tag")
            tag.setAccessibleName(self.tr("Take away {name}").format(name=name))
            tag.clicked.connect(self._take_away)
        self._there.setVisible(bool(people))

    def start_over(self) -> None:
        """Another concern is shown: what was looked for belonged to the last one."""
        self._line.clear()
        self._look("")

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._label.setText(self.tr("Who it is about"))
        self._line.setAccessibleName(self.tr("Who it is about"))
        self._line.setPlaceholderText(self.tr("Write a name"))

    def _button(self, flow: FlowLayout, text: str, person: UUID, role: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("role", role)
        button.setProperty("person", person)
        button.setAutoDefault(False)
        flow.addWidget(button)
        return button

    @Slot(str)
    def _look(self, typed: str) -> None:
        _empty(self._found)
        hits = self._find(typed) if len(typed.strip()) >= _LETTERS else ()
        fresh = [(person, name) for person, name in hits if person not in self._people][:_HITS]
        for person, name in fresh:
            hit = self._button(self._found, f"+ {name}", person, "quiet")
            hit.setAccessibleName(self.tr("Add {name}").format(name=name))
            hit.clicked.connect(self._take)
        self._hits.setVisible(bool(fresh))

    @Slot()
    def _take_first(self) -> None:
        if (item := self._found.itemAt(0)) is not None and isinstance(hit := item.widget(), QPushButton):
            hit.click()

    @Slot()
    def _take(self) -> None:
        person = self.sender().property("person")
        self.start_over()
        self._line.setFocus()
        self.chosen.emit((*self._people, person))

    @Slot()
    def _take_away(self) -> None:
        person = self.sender().property("person")
        self._line.setFocus()
        self.chosen.emit(tuple(one for one in self._people if one != person))


def _empty(flow: FlowLayout) -> None:
    while item := flow.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()

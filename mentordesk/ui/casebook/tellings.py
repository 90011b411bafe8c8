"""Who has been told about a concern, and when: a line for each, and one to write the next."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.casebook.rules import Telling
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.editors import DateEditor, LineEditor, Unreadable
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.moments import near_day

_LETTERS_OF_A_DAY = 12


class Tellings(QWidget):
    """`told` brings all of them, the new one last."""

    told = Signal(tuple)

    def __init__(self, today: Callable[[], dt.date], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._appearance = today, appearance
        self._shown: tuple[Telling, ...] = ()
        self._heading = PlainLabel("", "section", self, wrap=True)
        self._nobody, self._error = (
            PlainLabel("", "secondary", self, wrap=True),
            MarkedLabel("", "error", self, mark="circle-alert"),
        )
        self._error.setWordWrap(True)
        self._lines = QVBoxLayout()
        self._whom, self._day, self._add = LineEditor(self), DateEditor(self), QPushButton(self)
        self._day.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_A_DAY + appearance.sizes.px(20))
        self._add.setAutoDefault(False)
        self._lay_out()
        self._add.clicked.connect(self.keep_typed)
        self._whom.returnPressed.connect(self.keep_typed)
        self._day.returnPressed.connect(self.keep_typed)

    def show_told(self, told: Sequence[Telling]) -> None:
        """Show these; what is being written stays."""
        self._shown = tuple(told)
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, one in enumerate(told):
            self._lines.addWidget(self._line(place, one))
        self._nobody.setVisible(not told)

    def start_over(self) -> None:
        """Another concern is shown: what was being written belonged to the last one."""
        self._whom.write("")
        self._day.write(self._today())
        self._refuse("")

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._heading.setText(self.tr("Who has been told"))
        self._nobody.setText(self.tr("Nobody has been told yet."))
        self._whom.setAccessibleName(self.tr("Who was told"))
        self._whom.setPlaceholderText(self.tr("For instance the police, or your leader"))
        self._day.setAccessibleName(self.tr("The day it was told"))
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add who was told"))

    @Slot()
    def keep_typed(self) -> None:
        """Take in what is written; without a name nothing is."""
        whom = self._whom.read()
        if not whom:
            return
        try:
            day = self._day.read()
        except Unreadable as unreadable:
            self._refuse(unreadable.words)
            return
        if day is None or day > self._today():
            self._refuse(self.tr("Write a day that has been, like this: 24.11.2026"))
            return
        self.start_over()
        self.told.emit((*self._shown, Telling(day, whom)))

    def _refuse(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self._day.setFocus()

    def _line(self, place: int, one: Telling) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = self.tr("{day}: {whom}").format(day=near_day(one.day, self._today()), whom=one.whom)
        row.addWidget(PlainLabel(text, "", line, wrap=True), 1)
        away = QPushButton("×", line)
        away.setProperty("role", "quiet")
        away.setProperty("place", place)
        away.setAutoDefault(False)
        away.setAccessibleName(self.tr("Take away {whom}").format(whom=one.whom))
        away.clicked.connect(self._take_away)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _lay_out(self) -> None:
        writing = QHBoxLayout()
        writing.addWidget(self._whom, 1)
        writing.addWidget(self._day)
        writing.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._appearance.sizes.px(6))
        column.addWidget(self._heading)
        column.addWidget(self._nobody)
        column.addLayout(self._lines)
        column.addLayout(writing)
        column.addWidget(self._error)
        self._error.hide()

    @Slot()
    def _take_away(self) -> None:
        place = self.sender().property("place")
        self._whom.setFocus()
        self.told.emit(tuple(one for at, one in enumerate(self._shown) if at != place))

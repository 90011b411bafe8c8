"""The changes of a pair's agreement: what there is, and a new one."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.agreements.terms.queries import AddendumRow
from mentordesk.ui.agreements.agreed.functions import AgreedFunctions, PairLine
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import DateField, TextField
from mentordesk.ui.widgets.fold import Fold
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import day_and_month, exact_day
from mentordesk.ui.widgets.section import Section

_ADDENDUM = "addendum"


class NewAddendum(QWidget):
    """What is changed, and the new last day where the pair goes on. What was refused stays, and what is typed, too."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._pair: UUID | None = None
        self._drafts: dict[UUID, tuple[object, object]] = {}
        self._text, self._until, self._write = TextField("", self), DateField("", self), QAction(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        column.addWidget(self._text)
        column.addWidget(self._until)
        column.addWidget(ActionButton(self._write, "", self), 0, Qt.AlignmentFlag.AlignLeft)
        self._write.setEnabled(not appearance.names_hidden)
        if appearance.names_hidden:
            self._text.rest()
            self._until.rest()
        self._write.triggered.connect(self._add)
        self._retranslate()

    def show_pair(self, pair: UUID, end: dt.date) -> None:
        """It is about this pair, whose last day is so far `end`."""
        if pair != self._pair:
            if self._pair is not None:
                self._drafts[self._pair] = (self._text.shown(), self._until.shown())
            self._clear()
            for field, typed in zip((self._text, self._until), self._drafts.get(pair, ()), strict=False):
                field.retype(typed)
        self._pair = pair
        template = self.tr("New last day, if they go on after {day}")
        self._until.set_label(template.format(day=exact_day(end)))

    def _retranslate(self) -> None:
        self._text.set_label(self.tr("What is changed"))
        self._write.setText(self.tr("Write down the addendum"))

    def _clear(self) -> None:
        self._text.start_over("")
        self._until.start_over(None)

    @Slot()
    def _add(self) -> None:
        self._until.show_again(self._until.shown())
        if self._pair is None or self._until.error:
            return
        if self._functions.add_addendum(self._pair, str(self._text.shown() or ""), self._until.value):
            self._clear()
        else:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)


class AddendaSection(Section):
    """The addenda of a pair by number, with the button that makes their papers."""

    def __init__(self, functions: AgreedFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._pair: PairLine | None = None
        self._lines: list[PlainLabel] = []
        self._around, self._listed = QWidget(self), QWidget(self)
        inside, self._under = QVBoxLayout(self._around), QVBoxLayout(self._listed)
        for layout in (inside, self._under):
            layout.setContentsMargins(0, 0, 0, 0)
        self._make = QAction(self)
        self._button = ActionButton(self._make, "", self)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._new = Fold(appearance, self._build, self)
        for part in (self._listed, self._button):
            inside.addWidget(part)
        self.put(self._around)
        self.put(self._new)
        self._make.triggered.connect(self._make_paper)

    def show_pair(self, pair: PairLine, rows: Sequence[AddendumRow]) -> None:
        """Show the changes of a pair's agreement."""
        self._pair = pair
        self.say(self.tr("Addenda"), "" if rows else self.tr("The agreement stands as it was written."))
        self._make.setText(
            self.tr("Make the paper of the addendum") if len(rows) == 1 else self.tr("Make the papers of the addenda")
        )
        self._make.setVisible(bool(rows))
        self._around.setVisible(bool(rows))
        self._new.say(self.tr("New addendum …"), "")
        while len(self._lines) < len(rows):
            self._lines.append(PlainLabel("", "", self._listed, wrap=True))
            self._under.addWidget(self._lines[-1])
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(rows))
            line.setText(self._words(rows[place]) if place < len(rows) else "")
        if isinstance(body := self._new.body, NewAddendum):
            body.show_pair(pair.id, pair.end)

    def _words(self, row: AddendumRow) -> str:
        template = self.tr("Addendum {number}, {day} – {text}")
        longer = self.tr("Addendum {number}, {day}, until {until} – {text}")
        until = exact_day(row.until) if row.until else ""
        chosen = longer if row.until else template
        return chosen.format(number=row.number, day=day_and_month(row.day), text=row.text, until=until)

    def _build(self, parent: QWidget) -> QWidget:
        made = NewAddendum(self._functions, self.appearance, parent)
        if self._pair is not None:
            made.show_pair(self._pair.id, self._pair.end)
        return made

    @Slot()
    def _make_paper(self) -> None:
        if self._pair is not None:
            self._functions.make(_ADDENDUM, (self._pair.id,))

"""Both answers side by side, and what the two came to: one key for each thing."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.agreements.expectations.queries import ExpectationLine
from mentordesk.core.agreements.expectations.rules import AGREED, DIFFER, DISCUSS, MISSING, VERDICTS
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, ChipKind, PlainLabel
from mentordesk.ui.widgets.numbered import digit_of
from mentordesk.ui.widgets.section import Section

_CHIPS: dict[str, ChipKind] = {AGREED: "ok", DIFFER: "warn", DISCUSS: "info", MISSING: "neutral"}


class SettledLine(Section):
    """One thing: both answers, what the program sees in them, and what the two came to.

    While the focus is on one of the buttons, 1, 2 and 3 take one, and 0 takes it back.
    """

    settled = Signal(str, object, str)
    done = Signal(str)
    """It was settled by its key: the next one can come."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._item, self._verdict = "", ""
        self._proposal = Chip("", "neutral", self)
        self._adept, self._mentor = PlainLabel("", "", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._text = LineField("", self)
        self._buttons = {verdict: QPushButton(self) for verdict in VERDICTS}
        answers, choice = QWidget(self), QWidget(self)
        column, flow = QVBoxLayout(answers), FlowLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(appearance.sizes.px(8))
        for part in (self._adept, self._mentor):
            column.addWidget(part)
        for verdict, button in self._buttons.items():
            button.setCheckable(True)
            button.setEnabled(not appearance.names_hidden)
            button.clicked.connect(partial(self._click, verdict))
            button.installEventFilter(self)
            flow.addWidget(button)
        flow.addWidget(self._proposal)
        if appearance.names_hidden:
            self._text.rest()
        for row in (answers, choice, self._text):
            self.put(row)
        self._text.committed.connect(self._keep_text)

    def show_line(self, line: ExpectationLine) -> None:
        """Show one thing. What is being typed stays while it is the same."""
        same, self._item, self._verdict = line.item.key == self._item, line.item.key, line.verdict or ""
        self.say(line.item.short)
        missing = self.tr("has not answered this")
        self._adept.setText(f"A   {line.adept or missing}")
        self._mentor.setText(f"M   {line.mentor or missing}")
        self._proposal.set(self._seen(line.proposal), _CHIPS[line.proposal])
        self._text.set_label(self.tr("What both came to"))
        (self._text.set_value if same else self._text.start_over)(line.text)
        for number, (verdict, button) in enumerate(self._buttons.items(), 1):
            words = self._words(verdict)
            button.setText(f"{number}  {words}")
            button.setAccessibleName(f"{line.item.short}: {words}")
            button.setChecked(verdict == self._verdict)

    @property
    def item(self) -> str:
        """What is shown."""
        return self._item

    def go_in(self) -> None:
        """Put the focus where the digits work: on what was chosen, or on the first."""
        button = self._buttons.get(self._verdict, next(iter(self._buttons.values())))
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def take_back(self) -> None:
        """It was refused: what was typed stays, and the buttons show what holds."""
        self._text.take_back("", self.tr("This was not kept. Try again."))
        for verdict, button in self._buttons.items():
            button.setChecked(verdict == self._verdict)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = digit_of(event)
            if number is not None and number <= len(VERDICTS):
                self._settle(VERDICTS[number - 1])
                self.done.emit(self._item)
                return True
            if event.text() == "0":
                self._settle(None)
                return True
        return super().eventFilter(watched, event)

    def _words(self, verdict: str) -> str:
        return {AGREED: self.tr("Agree"), DIFFER: self.tr("Differ"), DISCUSS: self.tr("Talk about it")}[verdict]

    def _seen(self, proposal: str) -> str:
        return {
            AGREED: self.tr("The answers are the same"),
            DIFFER: self.tr("The answers differ"),
            DISCUSS: self.tr("Only the two can tell"),
            MISSING: self.tr("Somebody has not answered"),
        }[proposal]

    def _click(self, verdict: str, _: bool = False) -> None:
        self._settle(None if verdict == self._verdict else verdict)

    def _settle(self, verdict: str | None) -> None:
        self.settled.emit(self._item, verdict, str(self._text.shown() or ""))

    @Slot(object)
    def _keep_text(self, text: str) -> None:
        self.settled.emit(self._item, self._verdict or None, text)


class Together(QWidget):
    """All things in the order of the paper. `settled`: item, verdict or None, and in what words."""

    settled = Signal(str, object, str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pair: UUID | None = None
        self._lines: list[SettledLine] = []
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(8))

    def show_lines(self, lines: Sequence[ExpectationLine]) -> None:
        """Show what both expect."""
        self._count = len(lines)
        while len(self._lines) < len(lines):
            self._make_line()
        for place, row in enumerate(self._lines):
            row.setVisible(place < len(lines))
            if place < len(lines):
                row.show_line(lines[place])

    def take_back(self, item: str) -> None:
        """It was refused."""
        for row in self._lines:
            if row.item == item:
                row.take_back()

    def go_in(self) -> None:
        """Put the focus on the first thing."""
        if self._count:
            self._lines[0].go_in()

    def _make_line(self) -> None:
        row = SettledLine(self._appearance, self)
        row.settled.connect(self.settled)
        row.done.connect(self._go_on)
        self._column.addWidget(row)
        self._lines.append(row)

    @Slot(str)
    def _go_on(self, item: str) -> None:
        places = [place for place, row in enumerate(self._lines) if row.item == item]
        if places and places[0] + 1 < self._count:
            self._lines[places[0] + 1].go_in()

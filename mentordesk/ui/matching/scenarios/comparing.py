"""Scenarios side by side, in the list's place: their sums on top, then adept by adept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.matching.scenarios.queries import Comparison, PutAside, ScenarioRow
from mentordesk.core.matching.scenarios.rules import BOARD
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.explaining import whole
from mentordesk.ui.matching.scenarios.models import DIFFERS, MOST, ComparedModel
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable

_LEAST_LIST = 220  # pixels at 100 %


class ScenarioCard(QFrame):
    """What one scenario comes to, with the button that brings it to the board."""

    used = Signal(str)
    noted = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._letter = BOARD
        self._title, self._comment, self._kept = PlainLabel("", "section", self), QLineEdit(self), ""
        self._comment.editingFinished.connect(self._note)
        self._sum, self._told = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._use = QPushButton(self)
        self._use.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        side = appearance.sizes.px(8)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(appearance.sizes.px(4))
        for part in (self._title, self._comment, self._sum, self._told):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeft)

    def show_scenario(self, row: ScenarioRow, name: str) -> None:
        """Show this one."""
        self._letter = row.letter
        self._title.setText(name)
        self._kept = row.comment or ""
        if not self._comment.hasFocus():
            self._comment.setText(self._kept)
        self._comment.setPlaceholderText(self.tr("What is special about it?"))
        self._comment.setAccessibleName(self.tr("Note on {name}").format(name=name))
        self._comment.setVisible(row.letter != BOARD)
        pairs = self.tr("1 pair") if row.holding == 1 else self.tr("{count} pairs").format(count=row.holding)
        text = self.tr("Sum {sum} · {pairs} · lowest {floor}")
        self._sum.setText(text.format(sum=whole(row.total / 100), pairs=pairs, floor=whole(row.floor / 100)))
        self._told.setText("\n".join(self._notes(row)))
        self._told.setVisible(bool(self._told.text()))
        self._use.setText(self.tr("Use this"))
        self._use.setAccessibleName(self.tr("Use {name}").format(name=name))
        self._use.setVisible(row.letter != BOARD)

    def _notes(self, row: ScenarioRow) -> list[str]:
        notes = []
        if row.wishes:
            text = self.tr("{count} of {all} get somebody they wished for")
            notes.append(text.format(count=row.wished, all=row.wishes))
        gone = row.pairs - row.holding
        if gone:
            many = self.tr("{count} pairs hold no longer").format(count=gone)
            notes.append(self.tr("1 pair holds no longer") if gone == 1 else many)
        if not row.settings:
            notes.append(self.tr("Made with other weights"))
        return notes

    @Slot()
    def _choose(self) -> None:
        self.used.emit(self._letter)

    @Slot()
    def _note(self) -> None:
        if self._comment.text().strip() != self._kept:
            self._kept = self._comment.text().strip()
            self.noted.emit(self._letter, self._kept)


class ComparisonPane(QWidget):
    """`wanted`: other scenarios were chosen to be compared; `used`: one is to come to the board; `noted`: what one is
    about was written; `closed`: back to the board.
    """

    wanted = Signal()
    used = Signal(str)
    noted = Signal(str, str)
    closed = Signal()

    def __init__(self, appearance: Appearance, keep: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._close = QPushButton(self)
        self._choices: dict[str, QPushButton] = {}
        self._flow, self._beside = FlowLayout(), QHBoxLayout()
        self._cards = [ScenarioCard(appearance, self) for _ in range(MOST)]
        self.model = ComparedModel(self)
        self.table, self._appearance = RecordTable(appearance, self.model, self), appearance
        self.table.setItemDelegateForColumn(DIFFERS, StatusDelegate(appearance, self))
        self._nothing = EmptyState("", "", keep, parent=self)
        self._lay_out(appearance.sizes.px(8))
        appearance.changed.connect(self._measure)
        self._measure()
        self._close.clicked.connect(self.closed)
        self.table.record_selected.connect(self._follow_keys)
        for card in self._cards:
            card.used.connect(self.used)
            card.noted.connect(self.noted)

    @property
    def letters(self) -> list[str]:
        """The scenarios that are chosen."""
        return [letter for letter, button in self._choices.items() if button.isChecked()]

    def offer(self, found: Sequence[PutAside], *, board: bool) -> None:
        """Let these be chosen, and the board where there is one; who chose before keeps the choice."""
        letters = [*([BOARD] if board else []), *(one.letter for one in found)]
        before = [letter for letter in letters if letter in self.letters]
        for button in self._choices.values():
            button.hide()
            button.deleteLater()
        self._choices = {letter: self._choice(letter) for letter in letters}
        for letter in before if len(before) > 1 else letters[:MOST]:
            self._choices[letter].setChecked(True)
        for part in (self._hint, self.table, *self._choices.values()):
            part.setVisible(bool(found))
        self._nothing.setVisible(not found)
        for card in self._cards:
            card.hide()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show these side by side."""
        self.model.show(comparison)
        for place, card in enumerate(self._cards):
            there = place < len(comparison.columns)
            card.setVisible(there)
            self.table.setColumnHidden(place + 1, not there)
            if there:
                row = comparison.columns[place]
                card.show_scenario(row, self.model.name_of(row.letter))
        self.table.spare_by_room({})  # the columns share the width of one that is hidden
        if not self.table.selected_records() and self.model.shown:
            with QSignalBlocker(self.table):
                self.table.select(self.model.shown[0].adept)

    def retranslate(self) -> None:
        """Take the language of the moment; the cards do with the next comparison."""
        self._title.setText(self.tr("Variants side by side"))
        self._hint.setText(self.tr("Choose two or three. Points are by the weights of today."))
        self._close.setText(self.tr("Back to the board"))
        self.table.setAccessibleName(self.tr("Variants side by side"))
        self._nothing.set_texts(
            self.tr("No variant is put aside yet."),
            self.tr("Put the board aside as A, change something, and put it aside as B. Then compare them here."),
        )
        for letter, button in self._choices.items():
            button.setText(self.model.name_of(letter))
        self.model.retranslate()

    def enter(self) -> None:
        """Go to the list, or where it can be filled."""
        (self._close if self.table.isHidden() else self.table).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc goes back to the board before anything around takes it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def _choice(self, letter: str) -> QPushButton:
        button = QPushButton(self.model.name_of(letter), self)
        button.setCheckable(True)
        button.clicked.connect(self._choose)
        self._flow.addWidget(button)
        return button

    @Slot()
    def _choose(self) -> None:
        """At least one, and no more than there is room for: the one that was chosen first goes."""
        button = self.sender()
        chosen = self.letters
        if not chosen and isinstance(button, QPushButton):
            button.setChecked(True)
        elif len(chosen) > MOST:
            next(one for one in self._choices.values() if one.isChecked() and one is not button).setChecked(False)
        self.wanted.emit()

    @Slot()
    def _follow_keys(self) -> None:
        """In a low window the list may be out of sight until the arrow keys are used in it."""
        self._area.ensureWidgetVisible(self.table)

    @Slot()
    def _measure(self) -> None:
        """In a low window all of it scrolls; some lines of the list are always in sight at once."""
        self.table.setMinimumHeight(self._appearance.sizes.px(_LEAST_LIST))

    def _lay_out(self, gap: int) -> None:
        top, layout, content = QHBoxLayout(), QVBoxLayout(self), QWidget(self)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._close)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = _scrolling(content, self)
        layout.addWidget(self._area)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (layout, self._flow, self._beside):
            each.setSpacing(gap)
        for card in self._cards:
            self._beside.addWidget(card, 1)
        layout.addLayout(top)
        layout.addWidget(self._hint)
        layout.addLayout(self._flow)
        layout.addLayout(self._beside)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)


def _scrolling(content: QWidget, parent: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down where it is higher than its place."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape

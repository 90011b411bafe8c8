"""Ties the scenarios to the page of the matching: a menu above the board, and the comparison in the list's place."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mentordesk.core.matching.scenarios.queries import Comparison, PutAside
from mentordesk.core.matching.scenarios.rules import LETTERS, free_letter
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.scenarios.comparing import ComparisonPane
from mentordesk.ui.matching.scenarios.functions import ScenarioFunctions
from mentordesk.ui.shell import keys

_KEYED = ("A", "B", "C")


class ScenarioSide(QObject):
    """`turned`: the comparison was opened or closed. `using` comes before a scenario comes to the board, `was_used`
    after it.
    """

    turned = Signal()
    using = Signal()
    was_used = Signal(object)

    def __init__(self, functions: ScenarioFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._found: list[PutAside] = []
        self._proposed = False
        self.keep, self.compare = QAction(self), QAction(self)
        self.compare.setCheckable(True)
        self._keyed = {letter: QAction(self) for letter in _KEYED}
        self.button, self._menu = QPushButton(parent), QMenu(parent)
        self.button.setMenu(self._menu)
        self.pane = ComparisonPane(appearance, self.keep, parent)
        self.pane.hide()
        self._connect()

    @property
    def actions(self) -> list[QAction]:
        """What can be done, for menus and the palette."""
        return [self.keep, self.compare, *self._keyed.values()]

    @property
    def is_comparing(self) -> bool:
        """Whether the comparison has the list's place."""
        return self.compare.isChecked()

    def follow(self, *, proposed: bool) -> None:
        """The board was read again; `proposed`: there is something on it to be put aside."""
        self._proposed, self._found = proposed, list(self._functions.put_aside())
        self._fill()
        if self.is_comparing:
            self._read()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        keys.bind(self.compare, "matching.compare")
        keys.bind(self.keep, "matching.keep")
        for letter, action in self._keyed.items():
            keys.bind(action, f"matching.scenario_{letter.lower()}")
        self.pane.retranslate()
        self._fill()

    @Slot()
    def close(self) -> None:
        """Give the list its place again."""
        self.compare.setChecked(False)

    def _connect(self) -> None:
        self.keep.triggered.connect(self._keep_next)
        self.compare.toggled.connect(self._turn)
        self.pane.closed.connect(self.close)
        self.pane.wanted.connect(self._ask)
        self.pane.used.connect(self._use)
        self.pane.noted.connect(self._note)
        for letter, action in self._keyed.items():
            action.setData(letter)
            action.triggered.connect(self._use_chosen)

    def _fill(self) -> None:
        """The menu as it is now, and the button that opens it."""
        here = next((one.letter for one in self._found if one.on_board), None)
        name = self.tr("Variant {letter}").format(letter=here) if here else self.tr("Variants")
        self.button.setText(name)
        self.button.setVisible(self._proposed or bool(self._found))
        letter = free_letter(one.letter for one in self._found)
        self.keep.setEnabled(self._proposed and letter is not None)
        self.keep.setText(self.tr("Put the board aside as {letter}").format(letter=letter or LETTERS[-1]))
        self.compare.setEnabled(self._proposed or bool(self._found))
        for key, action in self._keyed.items():
            action.setEnabled(any(one.letter == key for one in self._found))
        self._menu.clear()
        for one in self._found:
            action = self._menu.addAction(self._line(one))
            action.setCheckable(True)
            action.setChecked(one.on_board)
            action.setData(one.letter)
            action.triggered.connect(self._use_chosen)
        self._menu.addSeparator()
        self._menu.addAction(self.keep)
        self._menu.addAction(self.compare)
        if self._found:
            self._add_submenus()

    def _line(self, one: PutAside) -> str:
        pairs = self.tr("1 pair") if one.pairs == 1 else self.tr("{count} pairs").format(count=one.pairs)
        text = (
            self.tr("Variant {letter} · {pairs} · {comment}") if one.comment else self.tr("Variant {letter} · {pairs}")
        )
        return text.format(letter=one.letter, pairs=pairs, comment=one.comment).replace("&", "&&")

    def _add_submenus(self) -> None:
        instead = self._menu.addMenu(self.tr("Put the board aside instead of"))
        drop = self._menu.addMenu(self.tr("Delete"))
        instead.setEnabled(self._proposed)
        for one in self._found:
            name = self.tr("Variant {letter}").format(letter=one.letter)
            for menu, do in ((instead, self._keep_instead), (drop, self._drop)):
                action = menu.addAction(name)
                action.setData(one.letter)
                action.triggered.connect(do)

    @Slot(str, str)
    def _note(self, letter: str, comment: str) -> None:
        self._functions.note(letter, comment)

    @Slot()
    def _keep_next(self) -> None:
        letter = free_letter(one.letter for one in self._found)
        if letter is not None:
            self._functions.save(letter)

    @Slot()
    def _keep_instead(self) -> None:
        self._functions.save(self._chosen)

    @Slot()
    def _drop(self) -> None:
        self._functions.drop(self._chosen)

    @Slot()
    def _use_chosen(self) -> None:
        self._use(self._chosen)

    @property
    def _chosen(self) -> str:
        """The letter of the action that was triggered."""
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    @Slot(str)
    def _use(self, letter: str) -> None:
        self.using.emit()
        self._functions.use(letter, self._used)

    def _used(self, result: object) -> None:
        self.close()
        self.was_used.emit(result)

    @Slot(bool)
    def _turn(self, opened: bool) -> None:
        self.pane.setVisible(opened)
        self.turned.emit()
        if opened:
            self._read()
            self.pane.enter()

    def _read(self) -> None:
        self.pane.offer(self._found, board=self._proposed)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._found:
            self._functions.compare(self.pane.letters, self._show)

    def _show(self, comparison: Comparison) -> None:
        """What was read beside the window may come when others are chosen by now."""
        if self.is_comparing and [one.letter for one in comparison.columns] == self.pane.letters:
            self.pane.show_comparison(comparison)

"""Whom a panel is about: chosen in a list, or gone through one after the other."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.keys import bind
from mentordesk.ui.widgets.fold import stops_in, walk
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.steady import SteadyComboBox

_LETTERS_SHOWN = 16
_LONGEST = 48
"""Letters of a name in a heading or on a tab: the longest names would take the room of all else."""


def short_name(name: str) -> str:
    """A name as it stands over something; one that is endless is cut."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"


@contextmanager
def field_left(panel: QWidget) -> Iterator[None]:
    """Let the field in which somebody writes keep what was typed, as if it had been left, before something else shows.

    A key or a tab takes no focus away; afterwards it is where it was.
    """
    focused = QApplication.focusWidget()
    if focused is None or not panel.isAncestorOf(focused):
        yield
        return
    focused.clearFocus()
    yield
    if focused.isVisibleTo(panel):
        focused.setFocus()


def walk_as_laid_out(panel: QWidget) -> None:
    """Let Tab go through a panel as it is read; what was made later would come last."""
    walk([stop for stop in stops_in(panel) if stop.window() is panel.window()])  # no list that drops down


class WhoseChoice(QWidget):
    """One of several pairs or people; PgUp and PgDown go to the ones beside. `moved`: it is about another one now."""

    moved = Signal()

    def __init__(self, appearance: Appearance, panel: QWidget) -> None:
        super().__init__(panel)
        self._appearance, self._panel = appearance, panel
        self._box, self._place = SteadyComboBox(self), PlainLabel("", "secondary", self)
        self._box.setSizeAdjustPolicy(self._box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(_LETTERS_SHOWN)
        self._previous, self._next = QToolButton(self), QToolButton(self)
        self._steps = {"agreements.previous": QAction(panel), "agreements.next": QAction(panel)}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._box, 1)
        for part in (self._place, self._previous, self._next):
            line.addWidget(part)
        for by, button, action in zip((-1, 1), (self._previous, self._next), self._steps.values(), strict=True):
            action.triggered.connect(partial(self._step, by))
            button.clicked.connect(partial(self._step, by))
        panel.addActions(list(self._steps.values()))
        self._box.currentIndexChanged.connect(self._turn)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def chosen(self) -> UUID | None:
        """Whom it is about; None while there is nobody."""
        found = self._box.currentData()
        return found if isinstance(found, UUID) else None

    def offer(self, whom: Sequence[tuple[UUID, str]]) -> None:
        """Offer these by name; who was chosen stays so, else it is the first."""
        chosen = self.chosen
        with QSignalBlocker(self._box):
            self._box.clear()
            for key, name in whom:
                self._box.addItem(name, key)
        self.choose(chosen)
        self._follow()

    def choose(self, whom: UUID | None) -> None:
        """Let it be about somebody, without telling; where they are not offered, about the first."""
        with QSignalBlocker(self._box):
            places = [place for place in range(self._box.count()) if self._box.itemData(place) == whom]
            self._box.setCurrentIndex(next(iter(places), 0 if self._box.count() else -1))
        self._follow()

    def go_in(self) -> None:
        """Put the focus on the choice."""
        self._box.setFocus()

    def retranslate(self, name: str) -> None:
        """Take the language of the moment; `name` says what is chosen here."""
        self._box.setAccessibleName(name)
        for action_id, action in self._steps.items():
            bind(action, action_id)
        words = ((self._previous, self.tr("Previous")), (self._next, self.tr("Next")))
        for (button, text), action in zip(words, self._steps.values(), strict=True):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)})")
        self._follow()

    def _step(self, by: int, _: bool = False) -> None:
        place = self._box.currentIndex() + by
        if 0 <= place < self._box.count():
            self._box.setCurrentIndex(place)

    @Slot()
    def _turn(self) -> None:
        self._follow()
        with field_left(self._panel):
            self.moved.emit()

    def _follow(self) -> None:
        place, count = self._box.currentIndex() + 1, self._box.count()
        where = self.tr("{place} of {count}").format(place=place, count=count)
        self._place.setText(where if count else self.tr("There is nobody yet"))
        ends = (place > 1, place < count)
        for button, action, on in zip((self._previous, self._next), self._steps.values(), ends, strict=True):
            button.setEnabled(on)
            action.setEnabled(on)

    @Slot()
    def _draw(self) -> None:
        for button, drawing in ((self._previous, "chevron-left"), (self._next, "chevron-right")):
            button.setIcon(icon(drawing, self._appearance.tokens.ink))

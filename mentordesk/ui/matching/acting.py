"""What is done with one line of the board: lock, never, dissolve, swap; each by letter, button and menu."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from mentordesk.core.matching.model import BoardRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.alternatives import DIGITS, AlternativeList
from mentordesk.ui.matching.functions import MatchingFunctions
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.reason import ReasonPanel

_ICONS = {
    "lock": "lock",
    "never": "ban",
    "swap": "arrow-right-left",
    "why_not": "circle-question-mark",
}


class PairActions(QObject):
    """The actions for the line that `row` gives. `changed`: a swap, a question or a list has been opened or closed.

    Where two people are weighed instead of a line, «swap» and «why not» are passed on by `swap_weighed`, `why_weighed`.
    """

    changed = Signal()
    swap_weighed, why_weighed = Signal(), Signal()

    def __init__(
        self,
        functions: MatchingFunctions,
        others: AlternativeList,
        reason: ReasonPanel,
        row: Callable[[], BoardRow | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._functions, self._others, self._reason, self._row = functions, others, reason, row
        self._asked: BoardRow | None = None
        self._weighing = False
        self.lock, self.never, self.dissolve = QAction(self), QAction(self), QAction(self)
        self.swap, self.why_not = QAction(self), QAction(self)
        self._digits = {f"matching.choose_{digit}": QAction(self) for digit in range(1, DIGITS + 1)}
        self._connect()

    @property
    def by_id(self) -> dict[str, QAction]:
        """The actions by their id in the keyboard map."""
        names = ("lock", "never", "dissolve", "swap", "why_not")
        own = (self.lock, self.never, self.dissolve, self.swap, self.why_not)
        return {f"matching.{name}": action for name, action in zip(names, own, strict=True)} | self._digits

    @property
    def is_asking(self) -> bool:
        """Whether the panel that asks why stands open."""
        return self._asked is not None

    @property
    def is_unfinished(self) -> bool:
        """Whether something was begun with a line and nothing written yet: with another line it is over."""
        return self.is_swapping or (self.is_asking and not self._reason.typed())

    @property
    def is_swapping(self) -> bool:
        """Whether a digit would choose another mentor."""
        return self._others.swapping

    @property
    def takes_digits(self) -> bool:
        """Whether a digit chooses another mentor, or asks about one."""
        return (self._others.swapping or self._others.explained) and not self._weighing

    def retranslate(self) -> None:
        """Take the language of the moment."""
        for action_id, action in self.by_id.items():
            keys.bind(action, action_id)
        self.follow(self._row())
        self._reason.retranslate()

    def draw(self, appearance: Appearance) -> None:
        """Draw the icons in the colours of the moment."""
        for name, drawing in _ICONS.items():
            self.by_id[f"matching.{name}"].setIcon(icon(drawing, appearance.tokens.ink))

    def follow(self, row: BoardRow | None, *, together: bool = True, weighing: bool = False) -> None:
        """Offer what can be done with this line; `together`: it is on the board."""
        self._weighing = weighing
        paired = row is not None and row.mentor is not None
        locked = row is not None and row.rule is not None
        self.lock.setText(self.tr("Unlock") if locked else self.tr("Lock"))
        self.never.setText(self.tr("Never"))
        self.dissolve.setText(self.tr("Take off the board"))
        self.lock.setEnabled(paired and (locked or (row is not None and row.reason is None)))
        self.never.setEnabled(paired)
        self.dissolve.setEnabled(paired and together)
        self.swap.setEnabled(row is not None)
        self.why_not.setEnabled(row is not None)
        for action in self._digits.values():
            action.setVisible(self.takes_digits)
            action.setEnabled(self.takes_digits)

    def drafts(self) -> dict[str, object]:
        """The reason that is being written for keeping two apart; empty when nothing is asked."""
        return {"record": self._asked.adept.hex, "reason": self._reason.typed()} if self._asked is not None else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked about the line that is chosen now."""
        row = self._row()
        if row is not None and row.adept == record_of(drafts):
            self._ask()
            self._reason.retype(drafts.get("reason"))

    @Slot()
    def stop(self) -> None:
        """Neither swap nor ask any more."""
        self._asked = None
        self._others.swapping = self._others.explained = False
        self._reason.hide()
        self.changed.emit()

    def _connect(self) -> None:
        self.lock.triggered.connect(self._lock)
        self.never.triggered.connect(self._ask)
        self.dissolve.triggered.connect(self._dissolve)
        self.swap.triggered.connect(self._begin_swap)
        self.why_not.triggered.connect(self._explain)
        for digit, action in enumerate(self._digits.values(), start=1):
            action.setData(digit)
            action.triggered.connect(self._choose)
        self._others.chosen.connect(self._swap)
        self._reason.given.connect(self._forbid)
        self._reason.given_up.connect(self.stop)

    @Slot()
    def _lock(self) -> None:
        row = self._row()
        if row is not None and row.mentor is not None:
            do = self._functions.lock if row.rule is None else self._functions.release
            do(row.adept, row.mentor)

    @Slot()
    def _dissolve(self) -> None:
        row = self._row()
        if row is not None:
            self._functions.dissolve(row.adept)

    @Slot()
    def _begin_swap(self) -> None:
        if self._weighing:
            self.swap_weighed.emit()
            return
        self._others.swapping, self._others.explained = not self._others.swapping, False
        self.changed.emit()

    @Slot()
    def _explain(self) -> None:
        if self._weighing:
            self.why_weighed.emit()
            return
        self._others.explained, self._others.swapping = not self._others.explained, False
        self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._others.choose(int(action.data()))

    @Slot(object)
    def _swap(self, mentor: UUID) -> None:
        row = self._row()
        if row is not None and self._functions.swap(row.adept, mentor):
            self.stop()

    @Slot()
    def _ask(self) -> None:
        row = self._row()
        if row is None or row.mentor_name is None:
            return
        self._asked = row
        self.changed.emit()
        self._reason.ask(
            self.tr("Never {adept} and {mentor}").format(adept=row.adept_name, mentor=row.mentor_name),
            self.tr("Why? You may leave it empty. The reason is for you alone, and stands on no paper."),
            self.tr("Never together"),
            must=False,
        )

    @Slot(str)
    def _forbid(self, reason: str) -> None:
        asked = self._asked
        if asked is not None and asked.mentor is not None and self._functions.never(asked.adept, asked.mentor, reason):
            self.stop()

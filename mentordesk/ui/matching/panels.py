"""The detail: one pair with its points and the other mentors, a pair that is made, or the list of bans."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.queries import BanRow
from mentordesk.core.matching.rules import LIVE
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.alternatives import AlternativeList
from mentordesk.ui.matching.explaining import LOW, Explanations
from mentordesk.ui.matching.models import PairsModel, status_kind
from mentordesk.ui.matching.say.in_view import bring_into_view
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.parts import Parts, points_text
from mentordesk.ui.widgets.reason import ReasonPanel


class PairPanel(QWidget):
    """One line of the board: the points one by one, and who else could be the mentor."""

    def __init__(self, appearance: Appearance, words: Explanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._title, self._groups = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "caption", self, wrap=True),
        )
        self._score, self._state = Chip("", "ok", self), Chip("", "info", self)
        self._why, self._points = PlainLabel("", "secondary", self, wrap=True), PlainLabel("", "strong", self)
        self._more, self._silence = PlainLabel("", "", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._parts = Parts(appearance, self)
        self._swap, self._others = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "strong", self, wrap=True)
        self.alternatives = AlternativeList(appearance, words, self)
        self._shown: UUID | None = None
        chips = FlowLayout()
        chips.setSpacing(appearance.sizes.px(8))
        chips.addWidget(self._score)
        chips.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        layout.addWidget(self._title)
        layout.addLayout(chips)
        for part in (self._swap, self._why, self._more, self._points, self._parts, self._groups, self._silence):
            layout.addWidget(part)
        layout.addWidget(self._others)
        layout.addWidget(self.alternatives)

    def show_row(self, row: BoardRow) -> None:
        """Show this line of the board; the other mentors are told to `alternatives` when they are found."""
        alone = row.mentor_name is None
        both = self.tr("{adept} + {mentor}").format(adept=row.adept_name, mentor=row.mentor_name)
        self._title.setText(row.adept_name if alone else both)
        self._show_chips(row)
        self._why.setText(self._words.why(row))
        self._why.setVisible(row.reason is not None)
        self._points.setText(self.tr("The points, one by one"))
        self._parts.set_parts(self._words.lines(row.parts))
        self._groups.setText(self._words.groups(row.parts))
        busy = self.alternatives.swapping or self.alternatives.explained
        for part in (self._points, self._parts, self._groups):
            part.setVisible(bool(row.parts) and not busy)
        self._tell_swap(row)
        if row.adept != self._shown:
            self._shown = row.adept
            self.alternatives.set_alternatives(())
            self.tell_more("", "")
        for label in (self._more, self._silence):
            label.setVisible(bool(label.text()) and not busy)

    def tell_more(self, more: str, silence: str) -> None:
        """What takes longer to find out: the ranks, or why there is nobody; and who has not answered what."""
        busy = self.alternatives.swapping or self.alternatives.explained
        for label, text in ((self._more, more), (self._silence, silence)):
            label.setText(text)
            label.setVisible(bool(text) and not busy)

    def _show_chips(self, row: BoardRow) -> None:
        scored = row.score is not None and row.reason is None
        if scored and row.score is not None:
            text = self.tr("Score {score}").format(score=points_text(row.score / 100))
            self._score.set(text, "ok" if row.score >= LOW else "warn")
        self._score.setVisible(scored)
        if row.rule is not None:
            self._state.set(self.tr("Locked by you"), "info")
        elif row.reason is not None:
            alone = row.mentor is None
            self._state.set(self.tr("Without a pair") if alone else self.tr("Against a rule"), "danger")
        self._state.setVisible(row.rule is not None or row.reason is not None)

    def _tell_swap(self, row: BoardRow) -> None:
        first = row.adept_name.split(" ", 1)[0]
        heading = self.tr("Why not the others?") if self.alternatives.explained else self.tr("Others for {name}")
        self._others.setText(heading.format(name=first))
        if self.alternatives.explained:
            text = self.tr("Press a number to see more about that mentor, or Esc.")
        elif row.mentor_name is None:
            text = self.tr("Choose a mentor for {name}: press the number, or Esc.").format(name=first)
        else:
            text = self.tr("Swap {mentor} for {name}: press the number of the new mentor, or Esc.").format(
                mentor=row.mentor_name.split(" ", 1)[0], name=first
            )
        self._swap.setText(text)
        self._swap.setVisible(self.alternatives.swapping or self.alternatives.explained)


class MadePanel(QWidget):
    """A mentor pair that is made, with the way to end it before its time, which asks why."""

    ended = Signal(UUID, str)

    def __init__(self, appearance: Appearance, model: PairsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._title, self._status = PlainLabel("", "section", self, wrap=True), Chip("", "neutral", self)
        self._facts = Facts(appearance, self)
        self._row: PairRow | None = None
        self._end, self._reason = QPushButton(self), ReasonPanel(appearance, self)
        self._end.clicked.connect(self._ask)
        self._reason.given.connect(self._give)
        self._reason.given_up.connect(self._reason.hide)
        self._reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._status, self._facts, self._end, self._reason):
            layout.addWidget(part)

    def show_row(self, row: PairRow) -> None:
        """Show this pair."""
        if self._row is None or self._row.id != row.id or row.status not in LIVE:
            self._reason.hide()
        self._row = row
        self._end.setText(self.tr("End the pair …"))
        self._end.setVisible(row.status in LIVE)
        self._title.setText(self.tr("{adept} + {mentor}").format(adept=row.adept_name, mentor=row.mentor_name))
        self._status.set(self._model.status_text(row), status_kind(row))
        score = points_text(row.score / 100)
        lines = [
            (self.tr("Score"), score),
            (self.tr("From"), exact_day(row.start)),
            (self.tr("Until"), exact_day(row.end)),
        ]
        self._facts.set_facts(lines)

    def drafts(self) -> dict[str, object]:
        """The reason that is being written for ending the pair; empty when nothing is asked."""
        asking = self._row is not None and not self._reason.isHidden()
        return {"record": self._row.id.hex, "end": self._reason.typed()} if asking and self._row else {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Ask again what was asked about the pair that is shown."""
        if self._row is not None and self._row.id == record_of(drafts) and self._row.status in LIVE:
            self._ask()
            self._reason.retype(drafts.get("end"))

    @Slot()
    def _ask(self) -> None:
        if self._row is not None:
            self._reason.ask(
                self.tr("End {adept} and {mentor}").format(adept=self._row.adept_name, mentor=self._row.mentor_name),
                self.tr("It is nobody's fault. Meetings to come are called off, and the mentor's place is free again."),
                self.tr("End the pair"),
                must=False,
            )
            bring_into_view(self._reason)

    @Slot(str)
    def _give(self, reason: str) -> None:
        if self._row is not None:
            self.ended.emit(self._row.id, reason)


class BansPanel(QWidget):
    """The pairs that shall never be, each with its reason and a button that takes the ban away."""

    released = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._close = QPushButton(self)
        self._close.clicked.connect(self.closed)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(self._grid)
        layout.addWidget(self._close)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Never together"))
        self._hint.setText(self.tr("You have said this of these pairs. The reasons are for you alone."))
        self._close.setText(self.tr("Close"))

    def set_bans(self, bans: Sequence[BanRow]) -> None:
        """Show these bans."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line, ban in enumerate(bans):
            text = self.tr("{adept} and {mentor}").format(adept=ban.adept_name, mentor=ban.mentor_name)
            self._grid.addWidget(PlainLabel(text, "", self, wrap=True), 2 * line, 0)
            self._grid.addWidget(PlainLabel(ban.reason or "", "secondary", self, wrap=True), 2 * line + 1, 0)
            button = QPushButton(self.tr("Allow"), self)
            button.setAccessibleName(self.tr("Allow {pair}").format(pair=text))
            button.setProperty("ban", ban)
            button.clicked.connect(self._release)
            self._grid.addWidget(button, 2 * line, 1, 2, 1)

    @Slot()
    def _release(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.released.emit(button.property("ban"))

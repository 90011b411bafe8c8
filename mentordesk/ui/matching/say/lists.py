"""The left side of the tab with the participants' say: their wishes, the plan of the speed meetings, and the cards."""

from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.say.actions import SayActions
from mentordesk.ui.matching.say.functions import SayFunctions, SayLook, Speaker
from mentordesk.ui.matching.say.models import AVOIDED, GIVEN, RatersModel, SpeakersModel, raters
from mentordesk.ui.matching.say.round import RoundView
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

WISHES, ROUND, MARKS = "wishes", "round", "marks"
VIEWS = (WISHES, ROUND, MARKS)
_ROOM_FOR_AVOIDED = 480  # pixels at 100 %


class SayLists(QWidget):
    """Three views of what is said. `row_chosen`: somebody else, or another view; `activated`: go to the detail."""

    row_chosen = Signal()
    activated = Signal()

    def __init__(
        self,
        functions: SayFunctions,
        appearance: Appearance,
        propose: QAction,
        actions: SayActions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look = SayLook()
        badges = RoleBadges(appearance, self)
        self.views = ViewChips(appearance, VIEWS, self)
        self.speakers, self.raters = SpeakersModel(badges, self), RatersModel(badges, self)
        self.speakers_table = RecordTable(appearance, self.speakers, self)
        self.raters_table = RecordTable(appearance, self.raters, self)
        self.speakers_table.spare((AVOIDED,), _ROOM_FOR_AVOIDED)
        self.round = RoundView(functions, appearance, actions, self)
        self._plan_first = QAction(self)
        self._cards, self._told = QWidget(self), PlainLabel("", "secondary", self, wrap=True)
        self._nobody, self._no_cards = (
            EmptyState("", "", parent=self),
            EmptyState("", "", self._plan_first, parent=self),
        )
        self._stack = QStackedWidget(self)
        self._badges = badges
        self._lay_out(appearance, propose)
        self._connect(appearance)

    @property
    def view(self) -> str:
        """The view in front: WISHES, ROUND or MARKS."""
        return self.views.current

    @property
    def speaker(self) -> Speaker | None:
        """Whose wishes or card is chosen, where such a list is in front."""
        table = {WISHES: self.speakers_table, MARKS: self.raters_table}.get(self.view)
        chosen = next(iter(table.selected_records()), None) if table is not None else None
        return next((one for one in self._look.speakers if one.id == chosen), None)

    @property
    def in_front(self) -> QWidget:
        """What takes the focus in the view in front."""
        return {WISHES: self.speakers_table, MARKS: self.raters_table, ROUND: self.round}[self.view]

    def set_look(self, look: SayLook) -> None:
        """Show what is said."""
        self._look = look
        self.speakers.set_rows(sorted(look.speakers, key=_side_and_name))
        self.raters.set_rows(raters(look.speakers, look.met_by))
        self.round.show_round(look)
        self._choose_first()
        self.retranslate()
        self._arrange()

    def select(self, record: UUID) -> bool:
        """Choose somebody in the view in front; whether they are there."""
        table, model = (self.raters_table, self.raters) if self.view == MARKS else (self.speakers_table, self.speakers)
        there = model.row_of(record) >= 0
        if there:
            table.select(record)
        return there

    def turn(self, step: int) -> bool:
        """Go to the next card (1) or the one before (-1); whether there is one."""
        cards, chosen = self.raters.shown, self.speaker
        place = self.raters.row_of(chosen.id) + step if chosen is not None else -1
        if 0 <= place < len(cards):
            self.raters_table.select(cards[place].id)
            return True
        return False

    def filter(self, text: str) -> None:
        """Show only those whose line has these words."""
        self.speakers.filter(text)
        self.raters.filter(text)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.views.set_names(
            {WISHES: self.tr("Wishes"), ROUND: self.tr("Speed meetings"), MARKS: self.tr("Key in answers")}
        )
        wishing = sum(bool(one.wished or one.avoided) for one in self._look.speakers)
        given = sum(row.given for row in self.raters.shown)
        self.views.set_counts({WISHES: wishing, ROUND: self._look.turns, MARKS: given})
        self.speakers_table.setAccessibleName(self.tr("Participants and their wishes"))
        self.raters_table.setAccessibleName(self.tr("Cards"))
        self._plan_first.setText(self.tr("Plan speed meetings"))
        self._nobody.set_texts(
            self.tr("Nobody waits to be matched."),
            self.tr("Adepts with a place and mentors with room for somebody come here."),
        )
        self._no_cards.set_texts(
            self.tr("There are no cards to key in."), self.tr("Plan the speed meetings first, then print the cards.")
        )
        self._told.setText(self._progress())
        self.round.retranslate()

    def _progress(self) -> str:
        """How much is keyed in, and what comes then."""
        cards = self.raters.shown
        done, count = sum(row.given >= row.meets for row in cards), len(cards)
        if cards and done == count:
            return self.tr("All {count} cards are keyed in. Suggest again, then the answers count.").format(count=count)
        return self.tr("{done} of {count} cards are keyed in.").format(done=done, count=count)

    def _lay_out(self, appearance: Appearance, propose: QAction) -> None:
        gap = appearance.sizes.px(8)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(ActionButton(propose, parent=self._cards))
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(gap)
        cards.addWidget(self.raters_table, 1)
        cards.addLayout(foot)
        for part in (self.speakers_table, self.round, self._cards, self._nobody, self._no_cards):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.views)
        column.addWidget(self._stack, 1)

    def _connect(self, appearance: Appearance) -> None:
        self.views.chosen.connect(self._turn_view)
        self._plan_first.triggered.connect(self._go_to_plan)
        for table in (self.speakers_table, self.raters_table):
            table.record_selected.connect(self.row_chosen)
            table.record_activated.connect(self.activated)
        self.raters_table.setItemDelegateForColumn(GIVEN, StatusDelegate(appearance, self))
        appearance.changed.connect(self._measure)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        for table in (self.speakers_table, self.raters_table):
            table.setIconSize(self._badges.room)

    def _choose_first(self) -> None:
        """Somebody is always chosen, so that the keys work at once."""
        with QSignalBlocker(self):
            for table, model in ((self.speakers_table, self.speakers), (self.raters_table, self.raters)):
                if not table.selected_records() and model.rowCount():
                    table.select(model.record_at(0))

    def _arrange(self) -> None:
        self._stack.setCurrentWidget(self._now())

    def _now(self) -> QWidget:
        if not self._look.speakers:
            return self._nobody
        if self.view == MARKS:
            return self._cards if self.raters.total else self._no_cards
        return self.round if self.view == ROUND else self.speakers_table

    @Slot()
    def _turn_view(self) -> None:
        self._arrange()
        self.row_chosen.emit()

    @Slot()
    def _go_to_plan(self) -> None:
        self.views.choose(ROUND)
        self.round.setFocus()


def _side_and_name(one: Speaker) -> tuple[bool, str, str]:
    return one.role == "mentor", one.name, one.id.hex

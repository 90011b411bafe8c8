"""The lists of what participants say: their wishes, the plan of the speed meetings, and the marks after them."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.matching.say.queries import TalkRow
from mentordesk.core.matching.say.rules import MOST_TURNS
from mentordesk.ui.matching.say.functions import ADEPT, MENTOR, Met, Speaker
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

AVOIDED = 2
GIVEN = 1
TURN = 0
"""Columns of the wishes, of the list of cards, and of one card."""

_PICTURE, _SPOKEN = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.AccessibleTextRole)


class SpeakersModel(RowModel[Speaker]):
    """Those who are to be matched, with their wishes."""

    def __init__(self, badges: RoleBadges, parent: QObject) -> None:
        self._badges = badges
        columns = (
            Column(self._name_title, attrgetter("name"), role_values={_PICTURE: self._badge, _SPOKEN: self._spoken}),
            Column(self._wishes_title, self._wishes),
            Column(self._avoid_title, _avoided, sort=_avoided_count, align=RIGHT, width=110),
        )
        super().__init__(columns, parent)

    def _badge(self, row: Speaker) -> object:
        return self._badges.icon(row.role)

    def _spoken(self, row: Speaker) -> str:
        name = row.name
        return {
            ADEPT: self.tr("{name}, adept").format(name=name),
            MENTOR: self.tr("{name}, mentor").format(name=name),
        }.get(row.role, name)

    def _wishes(self, row: Speaker) -> str:
        return "   ".join(f"{place}. {one.about_name}" for place, one in enumerate(row.wished, start=1))

    def _name_title(self) -> str:
        return self.tr("Name")

    def _wishes_title(self) -> str:
        return self.tr("Wishes")

    def _avoid_title(self) -> str:
        return self.tr("Rather not")


@dataclass(frozen=True)
class Rater:
    """Somebody who meets others in turns: how many, and to how many the marks are keyed in."""

    id: UUID
    name: str
    role: str
    meets: int
    given: int


class RatersModel(RowModel[Rater]):
    """Those who have cards, in the order of the cards, and how far the keying has come."""

    def __init__(self, badges: RoleBadges, parent: QObject) -> None:
        self._badges = badges
        columns = (
            Column(self._name_title, attrgetter("name"), role_values={_PICTURE: self._badge}),
            Column(
                self._given_title,
                self._given,
                sort=attrgetter("given"),
                width=170,
                role_values={StatusRole: given_kind},
            ),
        )
        super().__init__(columns, parent)

    def _badge(self, row: Rater) -> object:
        return self._badges.icon(row.role)

    def _given(self, row: Rater) -> str:
        if row.given >= row.meets:
            return self.tr("All keyed in")
        return self.tr("{given} of {count}").format(given=row.given, count=row.meets)

    def _name_title(self) -> str:
        return self.tr("Card")

    def _given_title(self) -> str:
        return self.tr("Answers")


@dataclass(frozen=True)
class MarkLine:
    """Somebody who was met in a turn, and the mark that stands there."""

    id: UUID
    turn: int
    name: str
    mark: int | None


class MarksModel(RowModel[MarkLine]):
    """One card: whom the person has met, turn by turn."""

    def __init__(self, parent: QObject) -> None:
        columns = (
            Column(self._turn_title, _turn, sort=attrgetter("turn"), align=RIGHT, width=64),
            Column(self._name_title, attrgetter("name"), role_values={_SPOKEN: self._spoken}),
            Column(self._mark_title, _mark, sort=attrgetter("mark"), align=RIGHT, width=104),
        )
        super().__init__(columns, parent)

    def _spoken(self, row: MarkLine) -> str:
        if row.mark is None:
            return self.tr("{name}, no mark yet").format(name=row.name)
        return self.tr("{name}, {mark} of 5").format(name=row.name, mark=row.mark)

    def _turn_title(self) -> str:
        return self.tr("Turn")

    def _name_title(self) -> str:
        return self.tr("Has met")

    def _mark_title(self) -> str:
        return self.tr("Mark")


@dataclass(frozen=True)
class TableRow:
    """A table of the speed meetings: the mentor who sits there, and who comes in each turn."""

    id: UUID
    number: int
    mentor: str
    comes: Mapping[int, str]


class RoundModel(RowModel[TableRow]):
    """The plan of the speed meetings: a line for each table, a column for each turn."""

    def __init__(self, parent: QObject) -> None:
        turns = (self._turn_column(turn) for turn in range(1, MOST_TURNS + 1))
        number = Column[TableRow](self._table_title, _number, sort=attrgetter("number"), align=RIGHT, width=64)
        mentor = Column[TableRow](self._mentor_title, attrgetter("mentor"), width=200)
        super().__init__((number, mentor, *turns), parent)

    def _turn_column(self, turn: int) -> Column[TableRow]:
        def title() -> str:
            return self.tr("Turn {turn}").format(turn=turn)

        def text(row: TableRow) -> str:
            return row.comes.get(turn, "–")

        return Column(title, text)

    def _table_title(self) -> str:
        return self.tr("Table")

    def _mentor_title(self) -> str:
        return self.tr("Mentor")


def table_rows(talks: Sequence[TalkRow]) -> list[TableRow]:
    """The tables by their numbers."""
    comes: dict[tuple[int, UUID, str], dict[int, str]] = defaultdict(dict)
    for one in talks:
        comes[one.table, one.mentor, one.mentor_name][one.turn] = one.adept_name
    return [TableRow(mentor, number, name, comes[number, mentor, name]) for number, mentor, name in sorted(comes)]


def raters(speakers: Sequence[Speaker], met_by: Callable[[UUID], Sequence[Met]]) -> list[Rater]:
    """Those who have a card: adepts first, then mentors, each by name."""
    found = []
    for one in sorted(speakers, key=lambda one: (one.role == MENTOR, one.name, one.id.hex)):
        met = {other for _, other, _ in met_by(one.id)}
        if met:
            found.append(Rater(one.id, one.name, one.role, len(met), len(met & one.marks.keys())))
    return found


def given_kind(row: Rater) -> ChipKind:
    """How far the keying has come, as a chip."""
    if row.given >= row.meets:
        return "ok"
    return "info" if row.given else "neutral"


def _avoided(row: Speaker) -> str:
    return str(len(row.avoided) or "")


def _avoided_count(row: Speaker) -> int | None:
    return len(row.avoided) or None


def _turn(row: MarkLine) -> str:
    return str(row.turn)


def _mark(row: MarkLine) -> str:
    return "–" if row.mark is None else str(row.mark)


def _number(row: TableRow) -> str:
    return str(row.number)

"""What was put aside, and scenarios side by side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.say.tables import Wish
from mentordesk.core.matching.scenarios.errors import NoSuchScenario
from mentordesk.core.matching.scenarios.rules import BOARD, RULE, SETTINGS, HowMatched, Value, Whom, holding, written
from mentordesk.core.matching.scenarios.tables import Scenario, ScenarioLine
from mentordesk.core.matching.settings.tables import MatchRule, MatchSettings
from mentordesk.core.matching.swapping import standing
from mentordesk.core.programme.tables import Person

if TYPE_CHECKING:  # numpy is loaded at the first scores alone
    from mentordesk.core.matching.board import Table


@dataclass(frozen=True)
class PutAside:
    """A scenario for a menu. `pairs` are those of then; `on_board`: the board stands so now."""

    letter: str
    comment: str | None
    pairs: int
    on_board: bool


@dataclass(frozen=True)
class ScenarioRow:
    """A scenario (or with the letter BOARD the board) by the rules of today: `total` and `floor` in hundredths.

    They count what still holds, `holding` of `pairs`. `wished` of the adepts, of all `wishes` who have wished for
    somebody, would have a mentor of theirs; `settings`: the programme matches as it did then.
    """

    letter: str
    comment: str | None
    pairs: int
    holding: int
    total: int
    floor: int
    wished: int
    wishes: int
    settings: bool


@dataclass(frozen=True)
class Cell:
    """Whom an adept has in one scenario. `score` in hundredths; None with nobody, and where it does not hold."""

    mentor: UUID | None
    mentor_name: str | None
    score: int | None
    holds: bool
    wished: bool


@dataclass(frozen=True)
class ComparedRow:
    """An adept in several scenarios, one cell for each; `differs`: not everywhere with the same mentor."""

    adept: UUID
    adept_name: str
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """Scenarios side by side: what differs comes first, then by name."""

    columns: tuple[ScenarioRow, ...]
    rows: tuple[ComparedRow, ...]


def put_aside(session: orm.Session, programme: UUID) -> list[PutAside]:
    """What was put aside, by letter. Quick: nothing is scored."""
    found = _of_programme(session, programme)
    now = _paired(proposal(session, programme)) if found else {}
    lines = {row.id: _paired(lines_of(session, row.id)) for row in found}
    return [PutAside(row.letter, row.comment, len(lines[row.id]), lines[row.id] == now) for row in found]


def scenarios(session: orm.Session, programme: UUID) -> list[ScenarioRow]:
    """What was put aside, with what it would come to today. Loads numpy."""
    found = [row.letter for row in _of_programme(session, programme)]
    return list(compared(session, programme, found).columns) if found else []


def compared(session: orm.Session, programme: UUID, letters: Sequence[str]) -> Comparison:
    """Scenarios side by side, the board among them where BOARD is asked for. Loads numpy. Raises NoSuchScenario."""
    weighing = _Weighing(session, programme)
    columns = [weighing.column(letter) for letter in letters]
    adepts = dict.fromkeys(adept for _, lines, _ in columns for adept in lines)
    mentors = {mentor for _, lines, _ in columns for mentor in lines.values() if mentor is not None}
    called = _names(session, [*adepts, *mentors])
    rows = [_row(weighing, columns, adept, called) for adept in adepts if adept in called]
    rows.sort(key=lambda row: (not row.differs, row.adept_name, row.adept.hex))
    return Comparison(tuple(row for row, _, _ in columns), tuple(rows))


_Column = tuple[ScenarioRow, Whom, Whom]
"""A scenario with its lines, and with what of them holds."""


def _row(weighing: "_Weighing", columns: Sequence[_Column], adept: UUID, called: Mapping[UUID, str]) -> ComparedRow:
    cells = tuple(weighing.cell(adept, lines.get(adept), held.get(adept), called) for _, lines, held in columns)
    return ComparedRow(adept, called[adept], cells, len({cell.mentor for cell in cells}) > 1)


def _names(session: orm.Session, ids: Sequence[UUID]) -> dict[UUID, str]:
    return dict(session.execute(sa.select(Person.id, Person.name).where(Person.id.in_(ids))).all())


class _Weighing:
    """Scores and wishes of the people of today."""

    def __init__(self, session: orm.Session, programme: UUID) -> None:
        from mentordesk.core.matching.board import Table

        self._session, self._programme = session, programme
        self._people = to_match(session, programme)
        self._table: Table = Table(self._people)
        self._adepts = [one.id for one in self._people.adepts]
        self._wishes = _wishes(session, programme)
        self._now = written(how_matched(session, programme))

    def column(self, letter: str) -> _Column:
        if letter == BOARD:
            lines: Whom = standing(self._people, proposal(self._session, self._programme))
            return self._weighed(letter, None, lines, lines, self._now)
        found = [row for row in _of_programme(self._session, self._programme) if row.letter == letter]
        if not found:
            raise NoSuchScenario(letter=letter)
        lines = lines_of(self._session, found[0].id)
        on_board = {adept: lines.get(adept) for adept in self._adepts}
        held = holding(on_board, places_of(self._people), partial(scored, self._table), self._people.locked_ids)
        return self._weighed(letter, found[0].comment, lines, held, found[0].settings)

    def _weighed(self, letter: str, comment: str | None, lines: Whom, held: Whom, settings: str) -> _Column:
        pairs = _paired(lines)
        kept = {adept: mentor for adept, mentor in pairs.items() if held.get(adept) == mentor}
        scores = [max(scored(self._table, *pair), 0) for pair in kept.items()]
        asking = {person for person, _ in self._wishes} & set(self._adepts)
        row = ScenarioRow(
            letter=letter,
            comment=comment,
            pairs=len(pairs),
            holding=len(kept),
            total=sum(scores),
            floor=min(scores, default=0),
            wished=len(self._wishes & set(kept.items())),
            wishes=len(asking),
            settings=settings == self._now,
        )
        return row, lines, held

    def cell(self, adept: UUID, mentor: UUID | None, held: UUID | None, called: Mapping[UUID, str]) -> Cell:
        holds = mentor == held
        score = max(scored(self._table, adept, mentor), 0) if mentor is not None and holds else None
        name = None if mentor is None else called.get(mentor)
        return Cell(mentor, name, score, holds, (adept, mentor) in self._wishes)


def _wishes(session: orm.Session, programme: UUID) -> frozenset[tuple[UUID, UUID]]:
    """Who has wished for whom: ranked, and not to be avoided."""
    rows = session.execute(
        sa.select(Wish.person, Wish.about).where(Wish.programme == programme, Wish.rank.is_not(None), ~Wish.avoid)
    )
    return frozenset((person, about) for person, about in rows)


def _of_programme(session: orm.Session, programme: UUID) -> Sequence[Scenario]:
    return session.scalars(
        sa.select(Scenario).where(Scenario.programme == programme).order_by(Scenario.letter, Scenario.id)
    ).all()


def _paired(lines: Whom) -> dict[UUID, UUID]:
    return {adept: mentor for adept, mentor in lines.items() if mentor is not None}


def lines_of(session: orm.Session, scenario: UUID) -> Whom:
    """For each adept of a scenario the mentor, or None."""
    rows = session.execute(sa.select(ScenarioLine.adept, ScenarioLine.mentor).where(ScenarioLine.scenario == scenario))
    return dict(rows.all())


def scored(table: "Table", adept: UUID, mentor: UUID) -> int:
    """In hundredths; -1 where the two are impossible, or one of them is not to be matched any more."""
    return table.score(adept, mentor) if adept in table.rows and mentor in table.columns else -1


def places_of(people: ToMatch) -> Mapping[UUID, int]:
    """How many each mentor can take."""
    return {one.id: one.places for one in people.mentors}


def how_matched(session: orm.Session, programme: UUID) -> HowMatched:
    """How the programme matches now, as it can be kept."""
    settings = session.scalars(sa.select(MatchSettings).where(MatchSettings.programme == programme)).first()
    rules = session.scalars(sa.select(MatchRule).where(MatchRule.programme == programme)).all()
    kept = partial(_kept, RULE)
    return HowMatched(_kept(SETTINGS, settings) if settings else None, tuple(map(kept, rules)))


def _kept(columns: Iterable[str], row: Any) -> dict[str, Value]:
    return {"id": row.id.hex, **{name: getattr(row, name) for name in columns}}

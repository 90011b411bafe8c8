"""What a coordinator does with scenarios: put the board aside, bring it back, let one go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.board import Table
from mentordesk.core.matching.commands import write_board
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.scenarios.errors import NoSuchScenario, NoSuchScenarioLetter, NothingToPutAside
from mentordesk.core.matching.scenarios.queries import how_matched, lines_of, places_of, scored
from mentordesk.core.matching.scenarios.rules import LETTERS, Value, holding, understood, written
from mentordesk.core.matching.scenarios.sides import check_sides
from mentordesk.core.matching.scenarios.tables import Scenario, ScenarioLine
from mentordesk.core.matching.settings.tables import MatchRule, MatchSettings
from mentordesk.core.matching.swapping import standing
from mentordesk.core.store.unit import Recording, Store


@dataclass(frozen=True)
class Used:
    """What came of a scenario on the board: its pairs, how many did not hold, and whether the settings changed too."""

    pairs: int
    left_out: int
    settings: bool


def save_scenario(store: Store, *, programme: UUID, letter: str, comment: str = "") -> None:
    """Put the board as it stands aside, with how the programme matches; an earlier one of that letter goes.

    Raises NoSuchScenarioLetter, NothingToPutAside.
    """
    if letter not in LETTERS:
        raise NoSuchScenarioLetter(letter=letter, letters=", ".join(LETTERS))
    with store.recording("matching.save_scenario") as session:
        proposed = proposal(session, programme)
        if not proposed:
            raise NothingToPutAside
        board = standing(to_match(session, programme), proposed)
        row = _scenario(session, programme, letter)
        row.comment, row.settings = comment.strip() or None, written(how_matched(session, programme))
        _write_lines(session, row.id, board)
        session.facts["letter"] = letter


def _scenario(session: Recording, programme: UUID, letter: str) -> Scenario:
    """The row of a letter, which may have been let go once."""
    key = link_id("scenario", programme, letter)
    row = session.get(Scenario, key, execution_options={"deleted": True})
    if row is None:
        row = Scenario(id=key, programme=programme, letter=letter, settings="")
        session.add(row)
    row.deleted = False
    return row


def _write_lines(session: Recording, scenario: UUID, board: Mapping[UUID, UUID | None]) -> None:
    rows = session.scalars(
        sa.select(ScenarioLine).where(ScenarioLine.scenario == scenario).execution_options(deleted=True)
    )
    there = {row.adept: row for row in rows}
    for adept, row in there.items():
        row.deleted = adept not in board
    for adept, mentor in board.items():
        if adept in there:
            there[adept].mentor = mentor
        else:
            key = link_id("scenario_line", scenario, adept)
            session.add(ScenarioLine(id=key, scenario=scenario, adept=adept, mentor=mentor))


def use_scenario(store: Store, *, programme: UUID, letter: str) -> Used:
    """Bring what was put aside to the board, with how the programme matched then.

    Locked pairs stay together, and lines that do not hold any more are left out. Raises NoSuchScenario, and
    ScenarioTooManyAlike or ScenarioCircleTooSmall where what is left breaks a limit for groups or circles.
    """
    with store.recording("matching.use_scenario") as session:
        row = _there(session, programme, letter)
        settings = _restore(session, programme, row.settings)
        people, lines = to_match(session, programme), lines_of(session, row.id)
        on_board = {one.id: lines.get(one.id) for one in people.adepts}
        board = holding(on_board, places_of(people), partial(scored, Table(people)), people.locked_ids)
        check_sides(people, board, letter)
        write_board(session, programme, board)
        pairs = sum(mentor is not None for mentor in board.values())
        left_out = sum(mentor is not None and board.get(adept) != mentor for adept, mentor in lines.items())
        session.facts |= {"letter": letter, "count": pairs}
    return Used(pairs, left_out, settings)


def note_scenario(store: Store, *, programme: UUID, letter: str, comment: str) -> None:
    """Write what a scenario is about; an empty note takes it away. Raises NoSuchScenario."""
    with store.recording("matching.note_scenario") as session:
        _there(session, programme, letter).comment = comment.strip() or None
        session.facts["letter"] = letter


def drop_scenario(store: Store, *, programme: UUID, letter: str) -> None:
    """Let a scenario go. Raises NoSuchScenario."""
    with store.recording("matching.drop_scenario") as session:
        row = _there(session, programme, letter)
        _write_lines(session, row.id, {})
        row.deleted = True
        session.facts["letter"] = letter


def _there(session: Recording, programme: UUID, letter: str) -> Scenario:
    row = session.get(Scenario, link_id("scenario", programme, letter))
    if row is None or row.deleted:
        raise NoSuchScenario(letter=letter)
    return row


def _restore(session: Recording, programme: UUID, text: str) -> bool:
    """Let the programme match as it is written here; whether that is another way than now."""
    then = understood(text)
    if then is None or written(then) == written(how_matched(session, programme)):
        return False
    _put(session, MatchSettings, programme, [then.settings] if then.settings else [])
    _put(session, MatchRule, programme, then.rules)
    session.flush()
    return True


def _put(session: Recording, kind: type[Any], programme: UUID, rows: Iterable[Mapping[str, Value]]) -> None:
    """Let these be the programme's only rows of a kind; those of another programme are not touched."""
    everything = sa.select(kind).where(kind.programme == programme).execution_options(deleted=True)
    there = {row.id: row for row in session.scalars(everything)}
    for row in there.values():
        row.deleted = True
    for values in rows:
        key = UUID(str(values["id"]))
        own = {name: value for name, value in values.items() if name != "id"}
        if key in there:
            for name, value in (*own.items(), ("deleted", False)):
                setattr(there[key], name, value)
        elif session.get(kind, key, execution_options={"deleted": True}) is None:
            session.add(kind(id=key, programme=programme, **own))

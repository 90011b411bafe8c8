"""Other weights by the measured shares give the same lines as the whole board would, to the hundredth."""

from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.matching.board import board_rows
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.weights import with_weights
from mentordesk.core.matching.model import BoardRow, Criterion, Participant, Rules, Settings, ToMatch
from mentordesk.core.matching.weighing.shares import Weighing
from tests.core.matching.test_scoring import AMINA, KARI, participants, rules

PROGRAMME = UUID(int=9)
WEIGHTS = st.dictionaries(st.sampled_from(sorted(MEASURES)), st.integers(0, 100))


@st.composite
def boards(draw: st.DrawFn) -> tuple[ToMatch, dict[UUID, UUID | None]]:
    adepts, mentors = draw(participants(0)), draw(participants(100))
    asked = draw(rules())
    whom = st.sampled_from([None, *(one.id for one in mentors)])
    people = ToMatch(tuple(adepts), tuple(mentors), asked, (), Settings(criteria=asked.criteria))
    return people, {one.id: draw(whom) for one in adepts if draw(st.booleans())}


def by_adept(rows: Any) -> dict[UUID, BoardRow]:
    return {row.adept: row for row in rows}


@settings(max_examples=80, deadline=None)
@given(board=boards(), weights=WEIGHTS)
def test_the_lines_are_those_of_the_board(
    board: tuple[ToMatch, dict[UUID, UUID | None]], weights: dict[str, int]
) -> None:
    people, proposal = board
    weighing = Weighing(PROGRAMME, people, proposal)
    wanted = board_rows(with_weights(people, weights), proposal)
    found = weighing.rows(weights)
    assert by_adept(found) == by_adept(wanted)
    assert [row.adept for row in found] == [row.adept for row in board_rows(people, proposal)]


@settings(max_examples=30, deadline=None)
@given(board=boards())
def test_the_stored_weights_change_nothing(board: tuple[ToMatch, dict[UUID, UUID | None]]) -> None:
    people, proposal = board
    weighing = Weighing(PROGRAMME, people, proposal)
    rows = board_rows(people, proposal)
    assert list(weighing.rows(weighing.weights)) == rows
    assert weighing.total == sum(max(row.score or 0, 0) for row in rows)


def people_asked(*criteria: Criterion, adepts: tuple[Participant, ...] = (AMINA,)) -> ToMatch:
    return ToMatch(adepts, (KARI,), Rules(criteria=criteria), (), Settings(criteria=criteria))


def test_points_are_shared_out_and_wishes_wait_for_somebody_to_wish() -> None:
    people = people_asked(Criterion("field", 30), Criterion("topics", 30), Criterion("wishes", 25))
    weighing = Weighing(PROGRAMME, people, {})
    assert weighing.weights == {"field": 30, "topics": 30, "wishes": 25}
    assert weighing.points({"field": 10, "topics": 20}) == {"field": 3333, "topics": 6667}
    assert weighing.points({"field": 0, "topics": 0}) == {}


def test_without_anybody_there_is_nothing_to_plan() -> None:
    assert not Weighing(PROGRAMME, people_asked(adepts=()), {}).can_be_planned
    assert Weighing(PROGRAMME, people_asked(), {}).can_be_planned

"""Two people seen from all sides, against the board as it stands and against what a new proposal gives."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.errors import NotToBeMatched
from mentordesk.core.matching.insight.insight import Insight
from mentordesk.core.matching.insight.model import Outcome
from mentordesk.core.matching.model import Criterion, Participant, Rules, Settings, ToMatch
from mentordesk.core.matching.planning import plan_of

RULES = Rules(
    (Criterion("field", 40), Criterion("topics", 30), Criterion("times", 30), Criterion("common_language", kind="must"))
)
WORDS = st.frozensets(st.sampled_from("abc"), max_size=2).map(tuple)
LANGUAGES = st.sampled_from([("Norsk",), ("Norsk", "Somali"), ("Arabisk",)])


def a_person(number: int, *, places: int = 0, fields: str = "a", languages: str = "Norsk") -> Participant:
    return Participant(
        id=UUID(int=number), name=f"P{number}", languages=(languages,), field=tuple(fields), places=places
    )


@st.composite
def boards(draw: st.DrawFn) -> tuple[ToMatch, dict[UUID, UUID | None]]:
    """Some people, some locks, and a board that anybody may have changed by hand."""

    def one(number: int, places: int) -> Participant:
        return Participant(
            id=UUID(int=number),
            name=f"P{number}",
            languages=draw(LANGUAGES),
            field=draw(WORDS),
            topics=draw(WORDS),
            times=draw(WORDS),
            places=places,
        )

    adepts = tuple(one(number, 0) for number in range(1, 1 + draw(st.integers(1, 4))))
    mentors = tuple(one(number, draw(st.integers(1, 2))) for number in range(100, 100 + draw(st.integers(1, 3))))
    settings = Settings(mode=draw(st.sampled_from(["floor", "sum", "fairest", "stable"])))
    people = ToMatch(adepts, mentors, RULES, (), settings)
    plan = plan_of(people)
    locked = tuple((pair.adept, pair.mentor) for pair in plan.pairs if draw(st.booleans()))
    whom: dict[UUID, UUID | None] = {one.id: None for one in adepts}
    whom |= {pair.adept.id: pair.mentor.id for pair in plan.pairs}
    for adept in adepts:
        if draw(st.integers(0, 3)) == 0:
            whom[adept.id] = None
    return replace(people, locked=locked), whom


@given(boards())
def test_the_cheapest_way_is_what_a_new_proposal_gives(board: tuple[ToMatch, dict[UUID, UUID | None]]) -> None:
    people, whom = board
    insight = Insight(people, whom)
    scores = plan_of(replace(people, locked=())).scores.points
    for row, adept in enumerate(people.adepts):
        for column, mentor in enumerate(people.mentors):
            found = insight.of(adept.id, mentor.id).cheapest
            others = tuple(pair for pair in people.locked if pair[0] != adept)
            try:
                new = plan_of(replace(people, locked=(*others, (adept, mentor))))
            except Refusal:
                assert found is None
                continue
            if whom[adept.id] == mentor.id:
                assert found is None
                continue
            columns = {one.id: place for place, one in enumerate(people.mentors)}
            now = sum(
                int(scores[place, columns[at]])
                for place, one in enumerate(people.adepts)
                if (at := whom[one.id]) is not None
            )
            assert isinstance(found, Outcome)
            assert found.gain == new.total - now
            assert found.pairs == len(new.pairs) - sum(at is not None for at in whom.values())
            assert scores[row, column] >= 0


def test_ranks_count_among_the_possible() -> None:
    amina, leyla = a_person(1, fields="ab"), a_person(2, fields="a")
    kari, per = a_person(3, places=1, fields="b"), a_person(4, places=1, fields="ab")
    siri = a_person(5, places=1, languages="Engelsk")
    insight = Insight(ToMatch((amina, leyla), (kari, per, siri), RULES, ()), {amina.id: kari.id})
    both = insight.of(amina.id, kari.id)
    assert (both.rank_for_adept, both.mentors, both.rank_for_mentor, both.adepts) == (2, 2, 1, 2)
    assert both.together
    assert both.cheapest is None
    impossible = insight.of(amina.id, siri.id)
    assert (impossible.reason, impossible.rank_for_adept, impossible.liftable) == ("common_language", None, True)
    assert sum(part.points for part in impossible.option.parts) > 0


def test_an_outcome_names_who_moves_where() -> None:
    amina, leyla = a_person(1, fields="a"), a_person(2, fields="a")
    kari, per = a_person(3, places=1, fields="a"), a_person(4, places=1, fields="b")
    insight = Insight(ToMatch((amina, leyla), (kari, per), RULES, ()), {amina.id: kari.id, leyla.id: per.id})
    found = insight.of(leyla.id, kari.id).cheapest
    assert found is not None
    (move,) = found.moves
    assert (move.name, move.origin, move.target) == ("P1", "P3", "P4")
    assert (found.gain, found.pairs) == (0, 0)


def test_the_protection_of_children_is_not_lifted() -> None:
    child = replace(a_person(1), minor=True)
    rules = Rules((Criterion("field", 100), Criterion("minor_protection", kind="must")))
    insight = Insight(ToMatch((child,), (a_person(2, places=1),), rules, ()), {})
    both = insight.of(child.id, UUID(int=2))
    assert (both.reason, both.liftable) == ("minor_protection", False)


def test_somebody_who_is_not_to_be_matched_is_told_so() -> None:
    insight = Insight(ToMatch((a_person(1),), (a_person(2, places=1),), RULES, ()), {})
    with pytest.raises(NotToBeMatched):
        insight.of(UUID(int=1), UUID(int=9))


def test_the_matrix_has_everybody_with_everybody() -> None:
    amina, leyla = a_person(1), a_person(2, fields="ab")
    kari, siri = a_person(3, places=2), a_person(4, places=1, languages="Engelsk")
    people = ToMatch((leyla, amina), (siri, kari), RULES, ((amina, kari),))
    matrix = Insight(people, {amina.id: kari.id}).matrix()
    assert matrix.adepts == ((amina.id, "P1"), (leyla.id, "P2"))
    assert [(one.name, one.places, one.taken) for one in matrix.mentors] == [("P3", 2, 1), ("P4", 1, 0)]
    assert matrix.whom == (0, None)
    assert matrix.reasons == ((None, "common_language"), (None, "common_language"))
    assert matrix.scores[0][0] > matrix.scores[1][0] > matrix.scores[0][1] == -1
    assert matrix.locked == {(amina.id, kari.id)}

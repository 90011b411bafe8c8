"""Going on with a plan moves no more than it may, and is the best of all plans that move no more."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.continuing.plans import Continued, MayMove, continued
from mentordesk.core.matching.model import Participant, Settings, ToMatch
from mentordesk.core.matching.planning import plan_of
from mentordesk.core.matching.scoring import score_all
from mentordesk.core.matching.swapping import Board
from tests.core.matching.cohorts import RULES, adept, mentor, people
from tests.core.matching.oracle import matchings

ADEPTS, MENTORS = people(5, 0, st.just(0)), people(3, 100, st.integers(0, 3))


@st.composite
def after_a_change(draw: st.DrawFn) -> tuple[ToMatch, dict[UUID, UUID | None]]:
    """A board as it was planned, and people of whom one is gone, has fewer places, or shall never be with another."""
    adepts, mentors = draw(ADEPTS), draw(MENTORS)
    way = Settings(mode=draw(st.sampled_from(["floor", "sum", "fairest"])))
    before = ToMatch(adepts, mentors, RULES, (), way)
    board: dict[UUID, UUID | None] = dict.fromkeys(one.id for one in adepts)
    board |= {pair.adept.id: pair.mentor.id for pair in plan_of(before).pairs}
    gone, fewer = draw(st.sampled_from((None, *mentors))), draw(st.sampled_from((None, *mentors)))
    left = tuple(
        replace(one, places=max(0, one.places - (one == fewer))) for one in mentors if one != gone or len(mentors) == 1
    )
    bans = frozenset((adept, mentor) for adept, mentor in board.items() if mentor and draw(st.booleans()))
    return ToMatch(adepts, left, replace(RULES, never=bans), (), way), board


def kept(board: Mapping[UUID, UUID | None], found: Continued) -> set[tuple[UUID, UUID]]:
    return {(one.adept.id, one.mentor.id) for one in found.plan.pairs if board[one.adept.id] == one.mentor.id}


def standing(cohort: ToMatch, board: Board) -> set[tuple[UUID, UUID]]:
    mentors = {one.id for one in cohort.mentors}
    return {(one, whom) for one, whom in board.items() if whom in mentors and (one, whom) not in cohort.rules.never}


@given(after_a_change())
def test_only_the_affected_get_another_mentor(asked: tuple[ToMatch, dict[UUID, UUID | None]]) -> None:
    cohort, board = asked
    found, stood = continued(cohort, board), standing(cohort, board)
    load = Counter(mentor for _, mentor in stood)
    places = {one.id: one.places for one in cohort.mentors}
    firm = {(one, whom) for one, whom in stood if load[whom] <= places[whom]}
    assert firm <= kept(board, found)
    assert _compared(cohort, board, found) == max(
        _worth(cohort, board, each) for each in _all_plans(cohort) if firm <= set(each.items())
    )


@given(after_a_change())
def test_a_few_others_move_only_for_more_pairs(asked: tuple[ToMatch, dict[UUID, UUID | None]]) -> None:
    cohort, board = asked
    found = continued(cohort, board, MayMove.FEW)
    assert _compared(cohort, board, found) == max(_worth(cohort, board, each) for each in _all_plans(cohort))
    assert len(found.plan.pairs) == len(plan_of(cohort).pairs)


@given(after_a_change())
def test_everybody_moves_when_asked(asked: tuple[ToMatch, dict[UUID, UUID | None]]) -> None:
    cohort, board = asked
    found = continued(cohort, board, MayMove.ALL)
    assert found.plan == replace(plan_of(cohort), scores=found.plan.scores)


def _all_plans(cohort: ToMatch) -> list[dict[UUID, UUID]]:
    scores = score_all(cohort.adepts, cohort.mentors, cohort.rules).points
    found = matchings(scores, [one.places for one in cohort.mentors])
    return [
        {cohort.adepts[row].id: cohort.mentors[column].id for row, column in enumerate(each) if column >= 0}
        for each in found
    ]


def _compared(cohort: ToMatch, board: Board, found: Continued) -> tuple[object, ...]:
    return _worth(cohort, board, {one.adept.id: one.mentor.id for one in found.plan.pairs})


def _worth(cohort: ToMatch, board: Board, plan: Mapping[UUID, UUID]) -> tuple[object, ...]:
    """Pairs, kept ones, in mode "floor" the weakest new pair, in mode "fairest" nothing yet, and the sum."""
    points = score_all(cohort.adepts, cohort.mentors, cohort.rules).points
    rows = {one.id: row for row, one in enumerate(cohort.adepts)}
    columns = {one.id: column for column, one in enumerate(cohort.mentors)}
    score = {one: int(points[rows[one], columns[whom]]) for one, whom in plan.items()}
    new = [score[one] for one, whom in plan.items() if board[one] != whom]
    stays = len(plan) - len(new)
    if cohort.settings.mode == "fairest":
        return len(plan), stays, ()
    weakest = min(new, default=10_000) if cohort.settings.mode == "floor" else 0
    return len(plan), stays, weakest, sum(score.values())


def named(found: Continued) -> list[tuple[str, UUID | None, str | None]]:
    return [(one.adept.name, one.before, one.after.name if one.after else None) for one in found.changed]


def test_who_lost_the_mentor_gets_the_best_that_is_left() -> None:
    amina, leyla, sara = adept(1), adept(2), adept(3, topics=("b",))
    kari, per, siri = mentor(1), mentor(2), mentor(3, topics=("b",))
    board: dict[UUID, UUID | None] = {amina.id: UUID(int=900), leyla.id: per.id, sara.id: kari.id}
    cohort = ToMatch((amina, leyla, sara), (kari, per, siri), RULES, ())
    assert named(continued(cohort, board)) == [("1", UUID(int=900), "103")]
    assert named(continued(cohort, board, MayMove.FEW)) == [("1", UUID(int=900), "103")]
    assert named(continued(cohort, board, MayMove.ALL))[-1] == ("3", kari.id, "103")


def test_with_a_few_moves_nobody_is_left_out() -> None:
    amina, leyla = adept(1, languages=("Somali",)), adept(2, languages=("Norsk", "Somali"))
    kari, per = mentor(1, languages=("Norsk", "Somali")), mentor(2)
    cohort = ToMatch((amina, leyla), (kari, per), RULES, ())
    board: dict[UUID, UUID | None] = {amina.id: None, leyla.id: kari.id}
    assert named(continued(cohort, board)) == []
    assert named(continued(cohort, board, MayMove.FEW)) == [("1", None, "101"), ("2", kari.id, "102")]
    stable = replace(cohort, settings=Settings(mode="stable"))
    assert named(continued(stable, board, MayMove.FEW)) == []


def test_of_two_with_a_mentor_who_lost_a_place_one_stays() -> None:
    strong, weak = adept(1), adept(2, topics=("b",))
    kari, per = mentor(1), mentor(2, topics=("c",))
    board: dict[UUID, UUID | None] = {strong.id: kari.id, weak.id: kari.id}
    found = continued(ToMatch((strong, weak), (kari, per), RULES, ()), board)
    assert named(found) == [("2", kari.id, "102")]


def test_a_lock_goes_before_the_board() -> None:
    amina, leyla, kari = adept(1), adept(2), mentor(1)
    board: dict[UUID, UUID | None] = {amina.id: kari.id, leyla.id: None}
    cohort = ToMatch((amina, leyla), (kari,), RULES, ((leyla, kari),))
    assert named(continued(cohort, board)) == [("1", kari.id, None), ("2", None, "101")]


def circle(places: int, **way: object) -> ToMatch:
    adepts = tuple(adept(number, town="Oslo" if number < 3 else "Drammen") for number in range(1, 5))
    return ToMatch(adepts, (mentor(1, places), mentor(2, places)), RULES, (), Settings(**way))  # type: ignore[arg-type]


def test_a_circle_that_became_too_small_is_filled_or_closed() -> None:
    cohort = circle(4, least_size=3)
    board: dict[UUID, UUID | None] = {one.id: cohort.mentors[0].id for one in cohort.adepts[:2]}
    found = continued(cohort, board)
    assert {one.mentor.name for one in found.plan.pairs} == {"101"}
    assert len(found.changed) == 2
    few = replace(cohort, adepts=cohort.adepts[:2])
    assert len(continued(few, board).plan.pairs) == 0


def test_a_group_that_became_too_many_with_one_mentor_is_spread() -> None:
    cohort = circle(2, group_by="town", group_limit=1)
    first, second = cohort.mentors
    board: dict[UUID, UUID | None] = dict(
        zip((one.id for one in cohort.adepts), (first.id, first.id, second.id, None), strict=True)
    )
    found = continued(cohort, board)
    towns = Counter((one.mentor.name, one.adept.town) for one in found.plan.pairs)
    assert (max(towns.values()), len(found.plan.pairs)) == (1, 4)
    assert board[found.plan.adepts[2].id] == second.id
    assert len(found.changed) == 2


def test_whom_a_mentor_has_already_counts() -> None:
    cohort = circle(2, group_by="town", group_limit=1, least_size=2)
    busy: tuple[Participant, ...] = (replace(cohort.mentors[0], taken=("oslo",), places=1),)
    found = continued(replace(cohort, mentors=busy), {})
    assert [one.adept.town for one in found.plan.pairs] == ["Drammen"]
    assert found.plan.floor == found.plan.pairs[0].score

"""Assessors on a real file: what they deliver, and what each of them sees meanwhile."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.core.programme.queries import names
from mentordesk.core.selection.commands import accept_selection, score
from mentordesk.core.selection.queries import assessed, candidates, criteria, selection
from mentordesk.core.selection.scoring.commands import (
    comment,
    declare_conflict,
    deliver,
    excuse,
    take_back,
    withdraw_conflict,
)
from mentordesk.core.selection.scoring.errors import (
    AlreadyDelivered,
    AssessorInConflict,
    AssessorNameMissing,
    ConflictUnexplained,
    OthersDelivered,
    ScoresMissing,
    StillAssessing,
)
from mentordesk.core.selection.scoring.queries import given_points, unseen_rows, visible_points
from mentordesk.core.store.history import changes_of, history
from mentordesk.core.store.unit import Store
from tests.core.selection.conftest import by_name, give

ME, OTHER = "Ingrid", "Per"


def fill(store: Store, programme: UUID, assessor: str, points: int, *who: str) -> None:
    """Points by every criterion for these (or all) candidates, sealed as those of the window are."""
    for name, row in by_name(store, programme).items():
        if not who or name in who:
            for one in store.read(criteria, programme):
                score(
                    store,
                    programme=programme,
                    application=row.application,
                    criterion=one.id,
                    assessor=assessor,
                    points=points,
                    sealed=True,
                )


def app(store: Store, programme: UUID, name: str) -> UUID:
    return by_name(store, programme)[name].application


def mean(store: Store, programme: UUID, name: str, assessor: str | None = None) -> float | None:
    found = next(row for row in store.read(selection, programme, None, assessor) if row.name.startswith(name))
    return None if found.score is None else float(found.score)


def test_one_assessor_alone_sees_the_points_at_once_and_gives_the_places(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Sara")
    assert mean(store, programme, "Sara") == mean(store, programme, "Sara", ME) == 4
    accept_selection(store, programme=programme)
    assert by_name(store, programme)["Sara"].status == "offered"


def test_two_see_each_other_when_both_have_delivered(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina")
    fill(store, programme, OTHER, 2, "Amina")
    assert (mean(store, programme, "Amina", ME), mean(store, programme, "Amina", OTHER)) == (4, 2)
    assert mean(store, programme, "Amina") is None
    assert deliver(store, programme=programme, assessor=ME) == 1
    assert mean(store, programme, "Amina", OTHER) == 2
    assert deliver(store, programme=programme, assessor=OTHER, applications=[app(store, programme, "Amina")]) == 1
    for who in (ME, OTHER, None):
        assert mean(store, programme, "Amina", who) == 3
    assert by_name(store, programme)["Amina"].spread == 2


def test_a_newcomer_does_not_see_what_the_first_has_given(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4)
    deliver(store, programme=programme, assessor=ME)
    assert mean(store, programme, "Amina") == 4
    assert mean(store, programme, "Amina", OTHER) is None


def test_the_places_wait_for_those_who_are_due(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4)
    fill(store, programme, OTHER, 2, "Amina")
    deliver(store, programme=programme, assessor=ME)
    with pytest.raises(StillAssessing) as told:
        accept_selection(store, programme=programme)
    assert told.value.facts == {"count": 4}
    assert excuse(store, programme=programme, assessor=OTHER) == 4
    assert store.read(assessed, programme).unsettled == 0
    assert mean(store, programme, "Amina") == 4
    accept_selection(store, programme=programme)


def test_nobody_is_excused_who_never_was_there(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4)
    steps = len(store.read(history))
    assert excuse(store, programme=programme, assessor="Pre") == 0
    assert len(store.read(history)) == steps


def test_who_stands_aside_has_no_say_and_nobody_waits(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina")
    fill(store, programme, OTHER, 2, "Amina")
    amina = app(store, programme, "Amina")
    with pytest.raises(ConflictUnexplained):
        declare_conflict(store, application=amina, assessor=OTHER, why=" ")
    declare_conflict(store, application=amina, assessor=OTHER, why="Søskenbarn")
    with pytest.raises(AssessorInConflict):
        fill(store, programme, OTHER, 3, "Amina")
    assert next(iter(store.read(given_points, programme)[amina].values())) == {ME: 4}
    row = next(row for row in store.read(selection, programme, None, ME) if row.application == amina)
    assert [(word.assessor, word.conflict) for word in row.assessing.others] == [(OTHER, "")]
    deliver(store, programme=programme, assessor=ME)
    assert mean(store, programme, "Amina") == 4
    row = next(row for row in store.read(selection, programme, None, ME) if row.application == amina)
    assert [(word.assessor, word.conflict) for word in row.assessing.others] == [(OTHER, "Søskenbarn")]
    withdraw_conflict(store, application=amina, assessor=OTHER)
    assert mean(store, programme, "Amina") is None


def test_a_delivery_stands_until_it_is_taken_back_and_that_only_before_the_others(
    store: Store, programme: UUID
) -> None:
    fill(store, programme, ME, 4, "Amina")
    fill(store, programme, OTHER, 2, "Amina")
    amina = app(store, programme, "Amina")
    deliver(store, programme=programme, assessor=ME)
    with pytest.raises(AlreadyDelivered):
        fill(store, programme, ME, 5, "Amina")
    with pytest.raises(AlreadyDelivered):
        comment(store, application=amina, assessor=ME, text="Se s. 2")
    take_back(store, application=amina, assessor=ME)
    fill(store, programme, ME, 5, "Amina")
    deliver(store, programme=programme, assessor=ME)
    deliver(store, programme=programme, assessor=OTHER)
    with pytest.raises(OthersDelivered):
        take_back(store, application=amina, assessor=OTHER)


def test_only_what_is_complete_is_delivered(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina")
    sara = by_name(store, programme)["Sara"].application
    first = store.read(criteria, programme)[0].id
    score(store, programme=programme, application=sara, criterion=first, assessor=ME, points=3, sealed=True)
    with pytest.raises(ScoresMissing):
        deliver(store, programme=programme, assessor=ME, applications=[sara])
    assert deliver(store, programme=programme, assessor=ME) == 1
    assert deliver(store, programme=programme, assessor=ME) == 0


def test_comments_are_seen_with_the_points(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina")
    fill(store, programme, OTHER, 2, "Amina")
    amina = app(store, programme, "Amina")
    comment(store, application=amina, assessor=ME, text=" Tydelig mål ")

    def seen(assessor: str) -> list[str | None]:
        rows = store.read(selection, programme, None, assessor)
        assessing = next(row for row in rows if row.application == amina).assessing
        return [word.comment for word in assessing.others]

    assert seen(OTHER) == []
    for who in (ME, OTHER):
        deliver(store, programme=programme, assessor=who)
    assert seen(OTHER) == ["Tydelig mål"]
    with pytest.raises(AssessorNameMissing):
        comment(store, application=amina, assessor=" ", text="Hei")


def test_the_assessors_are_told_with_how_far_they_have_come(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina", "Sara")
    assert store.read(assessed, programme, None, ME).assessors == ((ME, 2, 4),)
    fill(store, programme, OTHER, 4, "Amina")
    deliver(store, programme=programme, assessor=OTHER)
    assert store.read(assessed, programme, None, ME).assessors == ((ME, 0, 4), (OTHER, 1, 4))


def test_the_history_keeps_points_to_itself_until_they_are_delivered(store: Store, programme: UUID) -> None:
    fill(store, programme, ME, 4, "Amina")
    fill(store, programme, ME, 5, "Amina")
    fill(store, programme, OTHER, 2, "Amina")
    steps = [step for step in store.read(history) if step.command == "selection.score"]
    rows = {change.row for step in steps for change in store.read(changes_of, step.id) if change.table == "score"}
    of_both = len(store.read(criteria, programme))
    assert len(store.read(unseen_rows, rows, ME)) == len(store.read(unseen_rows, rows, OTHER)) == of_both
    assert len(store.read(unseen_rows, rows, None)) == 2 * of_both
    for who in (ME, OTHER):
        deliver(store, programme=programme, assessor=who)
    assert not store.read(unseen_rows, rows, OTHER)
    assert store.read(names)


def test_points_that_came_in_another_way_count_beside_sealed_ones(store: Store, programme: UUID) -> None:
    give(store, programme, "Amina", 5, assessor=OTHER)
    fill(store, programme, ME, 3, "Amina")
    assert mean(store, programme, "Amina", ME) == 3
    deliver(store, programme=programme, assessor=ME)
    assert set(next(iter(by_name(store, programme)["Amina"].points.values()))) == {ME, OTHER}


DOINGS = st.lists(
    st.tuples(
        st.sampled_from(("score", "deliver", "take_back", "conflict", "withdraw", "excuse", "undo")),
        st.sampled_from((ME, OTHER, "Ali")),
        st.integers(0, 1),
        st.integers(1, 5),
    ),
    max_size=14,
)


@given(DOINGS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_assessor_ever_sees_what_another_has_not_delivered(
    store: Store, programme: UUID, doings: list[tuple[str, str, int, int]]
) -> None:
    """The sequences run on after each other in one file: what went before is one more case."""
    people = [one.application for one in store.read(candidates, programme)]
    for doing, who, place, points in doings:
        do(store, programme, doing, who, people[place], points)
        for viewer in (ME, OTHER, "Ali", "Somebody new"):
            for application, others in seen_of_others(store, programme, viewer).items():
                assert others <= delivered(store, programme, application), (doing, who, viewer)


def do(store: Store, programme: UUID, doing: str, who: str, application: UUID, points: int) -> None:
    try:
        if doing == "score":
            for one in store.read(criteria, programme):
                given_to = {"application": application, "criterion": one.id, "assessor": who}
                score(store, programme=programme, points=points, sealed=True, **given_to)  # type: ignore[arg-type]
        elif doing == "deliver":
            deliver(store, programme=programme, assessor=who)
        elif doing == "take_back":
            take_back(store, application=application, assessor=who)
        elif doing == "conflict":
            declare_conflict(store, application=application, assessor=who, why="Nabo")
        elif doing == "withdraw":
            withdraw_conflict(store, application=application, assessor=who)
        elif doing == "excuse":
            excuse(store, programme=programme, assessor=who)
        elif store.steps()[0] is not None and store.steps()[0].command.startswith("selection."):  # type: ignore[union-attr]
            store.undo()
    except (AlreadyDelivered, AssessorInConflict, OthersDelivered):
        pass


def seen_of_others(store: Store, programme: UUID, viewer: str) -> dict[UUID, set[str]]:
    """Whose points reach the eyes of an assessor: in the look, and in the points themselves."""
    found: dict[UUID, set[str]] = {}
    for row in store.read(selection, programme, None, viewer):
        found[row.application] = {who for by in row.points.values() for who in by} - {viewer}
        found[row.application] |= {word.assessor for word in row.assessing.others if word.comment}
    for application, points in store.read(visible_points, programme, viewer).items():
        found[application] = found.get(application, set()) | {who for by in points.values() for who in by} - {viewer}
    return found


def delivered(store: Store, programme: UUID, application: UUID) -> set[str]:
    from mentordesk.core.selection.scoring.queries import words_said

    said = store.read(words_said, programme).get(application, [])
    return {word.assessor for word in said if word.delivered}

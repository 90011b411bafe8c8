"""Who is awaited, and whose points are seen, for any panel of assessors."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.selection.scoring.rules import Panel, Points, Work, is_complete

APPLICATION, CRITERION = UUID(int=1), UUID(int=2)
NAMES = ("Ali", "Ingrid", "Per")
WORKS = st.dictionaries(st.sampled_from(NAMES), st.builds(Work, st.booleans(), st.booleans()))


def a_panel(works: dict[str, Work], delivering: frozenset[str] | None = None) -> Panel:
    everybody = frozenset(works)
    return Panel(everybody, everybody if delivering is None else delivering, {APPLICATION: works})


def visible(panel: Panel, application: UUID, given: Points, assessor: str | None) -> Points:
    return panel.seen_by(assessor).points(application, given)


def test_one_alone_waits_for_nobody_and_sees_everything() -> None:
    panel = a_panel({"Ingrid": Work(False, False)})
    assert panel.seen_by("Ingrid").is_open(APPLICATION)
    assert panel.seen_by(None).is_open(APPLICATION)
    assert panel.seen_by("Per").awaited(APPLICATION) == {"Ingrid", "Per"}


def test_both_are_seen_when_both_have_delivered() -> None:
    given = {CRITERION: {"Ingrid": 4, "Per": 2}}
    half = a_panel({"Ingrid": Work(True, False), "Per": Work(False, False)})
    assert visible(half, APPLICATION, given, "Ingrid") == {CRITERION: {"Ingrid": 4}}
    assert visible(half, APPLICATION, given, "Per") == {CRITERION: {"Per": 2}}
    assert visible(half, APPLICATION, given, None) == {}
    assert half.seen_by(None).is_unsettled(APPLICATION)
    whole = a_panel({"Ingrid": Work(True, False), "Per": Work(True, False)})
    assert visible(whole, APPLICATION, given, "Per") == given
    assert not whole.seen_by(None).is_unsettled(APPLICATION)


def test_nobody_waits_for_one_who_stands_aside_and_their_points_do_not_count() -> None:
    panel = a_panel({"Ingrid": Work(True, False), "Per": Work(False, True)})
    assert visible(panel, APPLICATION, {CRITERION: {"Ingrid": 4, "Per": 2}}, None) == {CRITERION: {"Ingrid": 4}}
    assert panel.seen_by("Per").is_open(APPLICATION)


def test_what_nobody_has_begun_on_is_not_unsettled() -> None:
    works = {"Ingrid": Work(False, False), "Per": Work(False, False)}
    assert not a_panel(works).seen_by(None).is_unsettled(UUID(int=9))
    assert a_panel(works).seen_by(None).awaited(UUID(int=9)) == {"Ingrid", "Per"}


def test_open_points_count_at_once() -> None:
    panel = a_panel({"Ingrid": Work(True, False), "Per": Work(True, False)}, delivering=frozenset())
    assert panel.seen_by(None).is_open(APPLICATION)
    assert panel.seen_by(None).is_open(UUID(int=9))


def test_an_application_is_complete_with_points_by_every_criterion() -> None:
    assert is_complete({CRITERION: {"Per": 2}}, [CRITERION], "Per")
    assert not is_complete({CRITERION: {"Per": 2}}, [CRITERION, APPLICATION], "Per")
    assert not is_complete({CRITERION: {"Per": 2}}, [CRITERION], "Ingrid")


@given(WORKS, st.sampled_from((None, *NAMES)))
def test_another_ones_points_are_never_seen_before_they_are_delivered(
    works: dict[str, Work], assessor: str | None
) -> None:
    panel = a_panel(works)
    seen = visible(panel, APPLICATION, {CRITERION: dict.fromkeys(works, 3)}, assessor)
    others = set(seen.get(CRITERION, ())) - {assessor}
    assert all(works[one].delivered or len({*works, assessor} - {None}) < 2 for one in others)
    assert not any(works[one].conflict for one in seen.get(CRITERION, ()))

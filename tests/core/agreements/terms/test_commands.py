"""What is agreed on is written down, in order, and nothing that cannot be."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.agreements.terms.commands import (
    add_addendum,
    add_goal,
    change_goal,
    move_goal,
    remove_goal,
    seat_pairs,
    set_pair_terms,
    set_programme_terms,
)
from mentordesk.core.agreements.terms.errors import (
    ExtensionNotLater,
    GoalOwnerUnknown,
    GoalScoreOutOfRange,
    GoalsFull,
)
from mentordesk.core.agreements.terms.queries import (
    ProgrammeTermsRow,
    Terms,
    addenda,
    programme_terms,
    seating,
    terms_of,
)
from mentordesk.core.agreements.terms.rules import MOST_GOALS
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.pairs.queries import pairs as all_pairs
from mentordesk.core.meetings.commands import end_pair
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.requirements.errors import SaysTooMuch
from mentordesk.core.store.unit import Store
from mentordesk.words import label
from tests.core.meetings.conftest import END

Pairs = dict[str, UUID]
IDENTITY = "Mitt nummer er 01010750160"


def test_the_terms_of_a_programme_stay_unless_they_are_named(store: Store, programme: UUID) -> None:
    assert store.read(programme_terms, programme) == ProgrammeTermsRow()
    set_programme_terms(store, programme=programme, values={"travel": " Vi betaler bussen ", "beside": "so"})
    set_programme_terms(store, programme=programme, values={"deputy": "Ali Said", "beside": ""})
    said = store.read(programme_terms, programme)
    assert said == ProgrammeTermsRow(travel="Vi betaler bussen", deputy="Ali Said")
    store.undo()
    assert store.read(programme_terms, programme).beside == "so"


def test_a_pair_has_topics_channel_hours_and_a_seat(store: Store, pairs: Pairs) -> None:
    topics = ["Nettverk", " CV ", "", "CV"]
    values: dict[str, object] = {"topics": topics, "channel": "SMS", "hours": "9–20", "seat": 3}
    set_pair_terms(store, pair=pairs["Amina"], values=values)
    said = store.read(terms_of, pairs["Amina"])
    assert said[:4] == (("Nettverk", "CV"), "SMS", "9–20", 3)
    assert store.read(terms_of, pairs["Leyla"]) == Terms()
    with pytest.raises(TypeError):
        set_pair_terms(store, pair=pairs["Amina"], values={"goals": "alt"})


def test_goals_stand_by_owner_and_in_their_order(store: Store, pairs: Pairs) -> None:
    pair = pairs["Amina"]
    made = [add_goal(store, pair=pair, owner="common", text="Ha det fint")]
    made += [add_goal(store, pair=pair, owner="adept", text=text, start=2) for text in ("Jobb", "Norsk", "Verv")]
    move_goal(store, goal=made[3], to=0)
    change_goal(store, goal=made[1], values={"text": "Relevant jobb", "start": 10})
    remove_goal(store, goal=made[2])
    goals = store.read(terms_of, pair).goals
    assert [(one.owner, one.text, one.start) for one in goals] == [
        ("adept", "Verv", 2),
        ("adept", "Relevant jobb", 10),
        ("common", "Ha det fint", None),
    ]
    store.undo()
    assert len(store.read(terms_of, pair).goals) == 4


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"owner": "styret"}, GoalOwnerUnknown),
        ({"start": 11}, GoalScoreOutOfRange),
        ({"start": -1}, GoalScoreOutOfRange),
        ({"text": " \n"}, TextMissing),
        ({"text": IDENTITY}, SaysTooMuch),
    ],
)
def test_a_goal_that_cannot_be_is_refused(
    store: Store, pairs: Pairs, said: dict[str, object], refusal: type[Refusal]
) -> None:
    values: dict[str, object] = {"owner": "mentor", "text": "Lytte mer", "start": 0} | said
    with pytest.raises(refusal):
        add_goal(store, pair=pairs["Amina"], **values)  # type: ignore[arg-type]
    assert store.read(terms_of, pairs["Amina"]).goals == ()


def test_nobody_has_more_goals_than_fit(store: Store, pairs: Pairs) -> None:
    for number in range(MOST_GOALS):
        add_goal(store, pair=pairs["Amina"], owner="mentor", text=f"Mål {number}")
    with pytest.raises(GoalsFull):
        add_goal(store, pair=pairs["Amina"], owner="mentor", text="Et til")
    add_goal(store, pair=pairs["Amina"], owner="adept", text="Mitt")


def test_an_addendum_has_the_next_number_and_an_extension_moves_the_end(
    store: Store, programme: UUID, pairs: Pairs
) -> None:
    until = dt.date(2027, 9, 1)
    add_addendum(store, pair=pairs["Amina"], text="Vi møtes på skjerm.")
    add_addendum(store, pair=pairs["Amina"], text="Vi går på.", until=until)
    assert [(one.number, one.until) for one in store.read(addenda, pairs["Amina"])] == [(1, None), (2, until)]
    ends = {one.id: one.end for one in store.read(all_pairs, programme)}
    assert ends == {pairs["Amina"]: until, pairs["Leyla"]: END}
    step = store.steps()[0]
    assert step is not None
    assert "til 01.09.2027; møtene etter" in label(step.command, step.facts, "nb", {})
    store.undo()
    assert {one.end for one in store.read(all_pairs, programme)} == {END}


def test_an_extension_ends_later_and_an_ended_pair_has_no_addendum(store: Store, pairs: Pairs) -> None:
    with pytest.raises(ExtensionNotLater) as told:
        add_addendum(store, pair=pairs["Amina"], text="Kortere", until=END)
    assert told.value.facts == {"end": END.isoformat()}
    with pytest.raises(TextMissing):
        add_addendum(store, pair=pairs["Amina"], text="", until=dt.date(2028, 1, 1))
    end_pair(store, pair=pairs["Amina"], now=dt.datetime(2027, 3, 1, 12))
    with pytest.raises(PairHasEnded):
        add_addendum(store, pair=pairs["Amina"], text="For sent")


def test_pairs_sit_in_the_order_they_are_given(store: Store, programme: UUID, pairs: Pairs) -> None:
    amina, leyla = pairs["Amina"], pairs["Leyla"]
    assert store.read(seating, programme) == [amina, leyla]
    seat_pairs(store, programme=programme, pairs=[leyla, amina])
    assert store.read(seating, programme) == [leyla, amina]
    seat_pairs(store, programme=programme, pairs=[leyla])
    assert [store.read(terms_of, pair).seat for pair in (amina, leyla)] == [None, 1]
    assert store.read(seating, programme) == [leyla, amina]

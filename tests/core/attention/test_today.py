"""What «I dag» tells: each thing that needs the coordinator, from the day on when it does, and not before."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.commands import issue_papers, sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.attention.commands import snooze
from mentordesk.core.attention.queries import Today, today
from mentordesk.core.attention.rules import (
    LONGEST_SNOOZE,
    REVIEW_WITHIN,
    SIGN_WITHIN,
    SILENT_AFTER,
    SOON,
    URGENT,
    WAITING,
    Attention,
    age_level,
    by_urgency,
)
from mentordesk.core.kernel.clock import today as clock_today
from mentordesk.core.matching.commands import accept_proposal, propose
from mentordesk.core.meetings.commands import mark_held, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.privacy.retention.commands import keep_longer
from mentordesk.core.privacy.retention.rules import REVIEW, USUAL
from mentordesk.core.programme.commands import change_mandate, change_programme
from mentordesk.core.programme.rules import months_later
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.contact.commands import note_message, promise, set_dates
from mentordesk.core.recruitment.contact.rules import ANSWER_WITHIN, UNANSWERED, UNSENT
from mentordesk.core.selection.commands import accept_selection, change_places
from mentordesk.core.store import journal
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, a_person, a_programme, an_adept, application_of

SUBMITTED = dt.datetime(2026, 11, 1, 12)


def on(day: dt.date, hour: int = 12) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour))


def asked(store: Store, programme: UUID, when: dt.datetime) -> Today:
    return store.read(today, programme, when)


def items(store: Store, programme: UUID, when: dt.datetime) -> dict[str, Attention]:
    """What needs the coordinator, by cause; what the programme has not said of itself is left out."""
    return {one.cause: one for one in asked(store, programme, when).items if not one.cause.startswith("missing")}


@pytest.fixture
def pair(store: Store, programme: UUID) -> UUID:
    """Amina and Kari, from START on, with nothing planned and no agreement."""
    return a_pair(store, programme, a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann"))


def test_a_new_programme_is_asked_for_what_it_has_not_said(store: Store, programme: UUID) -> None:
    found = asked(store, programme, on(START))
    assert {(one.cause, one.level, one.page) for one in found.items} == {
        (f"missing_{name}", SOON, "settings") for name in ("purpose", "target_group", "mandate")
    }
    change_programme(store, programme, {"purpose": "Lære", "target_group": "Voksne"})
    change_mandate(store, programme, {"body": "Styret"})
    assert asked(store, programme, on(START)).items == ()


def test_an_applicant_hears_from_us_in_time(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, submitted=SUBMITTED)
    a_mentor(store, programme, submitted=SUBMITTED + dt.timedelta(days=1))
    an_adept(store, programme, "Leyla Said", submitted=SUBMITTED + dt.timedelta(days=40))
    due = SUBMITTED + dt.timedelta(days=ANSWER_WITHIN + 1)
    assert items(store, programme, due - dt.timedelta(days=1)) == {}
    found = items(store, programme, due)["unanswered"]
    assert (found.level, found.count, found.days, found.page) == (WAITING, 1, ANSWER_WITHIN + 1, "recruitment")
    assert found.record == str(amina)
    later = items(store, programme, due + dt.timedelta(days=ANSWER_WITHIN))["unanswered"]
    assert (later.level, later.count, later.days) == (URGENT, 2, 2 * ANSWER_WITHIN + 1)
    change_application(store, application=application_of(store, programme, amina), values={"status": "offered"})
    assert items(store, programme, due + dt.timedelta(days=1))["unanswered"].count == 1
    accept_selection(store, programme=programme)
    assert "unanswered" not in items(store, programme, due + dt.timedelta(days=1))


def test_a_promise_is_called_to_mind_before_it_is_broken(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, submitted=SUBMITTED)
    a_mentor(store, programme, submitted=SUBMITTED)
    day = SUBMITTED.date() + dt.timedelta(days=30)
    set_dates(store, programme=programme, deadline=None, answer_by=day)
    assert items(store, programme, on(day - dt.timedelta(days=4))) == {}
    near = items(store, programme, on(day - dt.timedelta(days=3)))["promise_due"]
    assert (near.level, near.count, near.days, near.record) == (SOON, 2, 3, str(UNANSWERED))
    assert items(store, programme, on(day))["promise_due"].days == 0
    late = items(store, programme, on(day + dt.timedelta(days=2)))["promise_broken"]
    assert (late.level, late.count, late.days, late.page) == (URGENT, 2, 2, "recruitment")
    promise(store, applications=[application_of(store, programme, amina)], day=day + dt.timedelta(days=40))
    assert items(store, programme, on(day + dt.timedelta(days=2)))["promise_broken"].count == 1


def test_a_draft_is_no_message_until_somebody_says_so(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, submitted=dt.datetime.combine(clock_today(), dt.time(9)))
    told = {"programme": programme, "people": [amina], "kind": "refusal", "channel": "email"}
    note_message(store, sent=None, **told)  # type: ignore[arg-type]
    found = items(store, programme, on(clock_today() + dt.timedelta(days=2)))["drafts_unsent"]
    assert (found.level, found.count, found.days, found.record) == (WAITING, 1, 2, str(UNSENT))
    assert items(store, programme, on(clock_today()))["drafts_unsent"].level == SOON
    assert "unanswered" in items(store, programme, on(clock_today() + dt.timedelta(days=20)))
    note_message(store, sent=clock_today(), **told)  # type: ignore[arg-type]
    assert items(store, programme, on(clock_today() + dt.timedelta(days=20))) == {}


def test_a_free_place_is_told_while_somebody_waits(store: Store, programme: UUID) -> None:
    for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay"):
        an_adept(store, programme, name)
    change_places(store, programme=programme, places=2)
    assert "free_places" not in items(store, programme, SUBMITTED)
    accept_selection(store, programme=programme)
    assert "free_places" not in items(store, programme, SUBMITTED)
    change_places(store, programme=programme, places=5)
    found = items(store, programme, SUBMITTED)["free_places"]
    assert (found.level, found.count, found.page) == (WAITING, 1, "selection")


def test_an_adept_without_a_mentor_is_urgent_once_it_has_begun(store: Store, programme: UUID) -> None:
    an_adept(store, programme)
    a_mentor(store, programme)
    assert "unmatched" not in items(store, programme, on(START))
    accept_selection(store, programme=programme)
    before = items(store, programme, on(START - dt.timedelta(days=1)))["unmatched"]
    assert (before.level, before.count, before.page) == (WAITING, 1, "matching")
    assert items(store, programme, on(START))["unmatched"].level == URGENT
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    assert "unmatched" not in items(store, programme, on(START))


def test_a_pair_needs_an_agreement_that_is_signed_in_time(
    store: Store, programme: UUID, pair: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = items(store, programme, on(START))["no_agreement"]
    assert (found.level, found.count, found.who, found.record) == (
        WAITING,
        1,
        "Amina Hussein – Kari Nordmann",
        str(pair),
    )
    monkeypatch.setattr(journal, "now", lambda: dt.datetime(2027, 1, 10, 12, tzinfo=dt.UTC))
    issue_papers(store, programme=programme, kind="agreement", folder=tmp_path / "ut", language="nb")
    issued = items(store, programme, on(START + dt.timedelta(days=3)))
    assert "no_agreement" not in issued
    unsigned = issued["unsigned"]
    assert (unsigned.level, unsigned.days, unsigned.who) == (WAITING, 3, "Amina Hussein – Kari Nordmann")
    late = items(store, programme, on(START + dt.timedelta(days=2 * SIGN_WITHIN)))
    assert late["unsigned"].level == URGENT
    sign_all(store, papers=[row.id for row in store.read(papers, programme)], day=START)
    assert "unsigned" not in items(store, programme, on(START))


def test_several_pairs_without_an_agreement_are_one_thing(store: Store, programme: UUID, pair: UUID) -> None:
    a_pair(store, programme, a_person(store, "Leyla Said"), a_person(store, "Per Olsen"))
    found = items(store, programme, on(START))["no_agreement"]
    assert (found.count, found.who, found.record) == (2, None, None)


def planned(store: Store, programme: UUID, pair: UUID, first: dt.date, weeks: int = 4) -> list[UUID]:
    rhythm = Rhythm(1, first, dt.time(17), 60, first + dt.timedelta(weeks=weeks - 1))
    plan_series(store, programme=programme, rhythm=rhythm, pairs=[pair])
    return [row.id for row in store.read(meetings, programme) if row.pair == pair]


def test_a_pair_needs_meetings_and_what_is_past_is_to_be_logged(store: Store, programme: UUID, pair: UUID) -> None:
    first = dt.date(2027, 1, 11)
    assert items(store, programme, on(START))["no_meetings"].count == 1
    those = planned(store, programme, pair, first)
    assert not items(store, programme, on(START)).keys() & {"no_meetings", "unlogged"}
    assert "unlogged" not in items(store, programme, on(first, 17))
    found = items(store, programme, on(first, 19))["unlogged"]
    assert (found.count, found.days, found.page, found.record) == (1, 0, "calendar", str(those[0]))
    later = items(store, programme, on(first + dt.timedelta(days=8)))["unlogged"]
    assert (later.count, later.days) == (2, 8)
    mark_held(store, meeting=those[0])
    assert "unlogged" not in items(store, programme, on(first, 19))
    assert items(store, programme, on(first + dt.timedelta(weeks=4)))["no_meetings"].count == 1


def test_people_who_are_asked_twice_at_once_are_told(store: Store, programme: UUID, pair: UUID) -> None:
    first = dt.date(2027, 1, 11)
    planned(store, programme, pair, first, weeks=2)
    assert "clashes" not in items(store, programme, on(START))
    (meeting,) = asked(store, programme, on(START)).days[0].meetings
    other = a_pair(store, programme, a_person(store, "Leyla Said"), meeting.mentor)
    planned(store, programme, other, first, weeks=2)
    found = items(store, programme, on(START))["clashes"]
    assert (found.level, found.count) == (SOON, 2)
    assert "clashes" not in items(store, programme, on(first + dt.timedelta(weeks=3)))


def test_a_pair_that_has_not_met_for_long_needs_a_call(store: Store, programme: UUID, pair: UUID) -> None:
    silent = START + dt.timedelta(days=SILENT_AFTER)
    assert "silent" not in items(store, programme, on(silent - dt.timedelta(days=1)))
    found = items(store, programme, on(silent))["silent"]
    assert (found.level, found.days, found.who) == (URGENT, SILENT_AFTER, "Amina Hussein – Kari Nordmann")
    (meeting,) = planned(store, programme, pair, dt.date(2027, 1, 18), weeks=1)
    mark_held(store, meeting=meeting)
    assert "silent" not in items(store, programme, on(silent))
    assert items(store, programme, on(silent + dt.timedelta(days=8)))["silent"].days == SILENT_AFTER


@pytest.mark.parametrize("status", ["completed", "ended_early"])
def test_a_pair_that_has_ended_needs_nothing(store: Store, programme: UUID, status: str) -> None:
    a_pair(store, programme, a_person(store, "Amina"), a_person(store, "Kari"), status=status)
    assert items(store, programme, on(START + dt.timedelta(days=100))) == {}


def test_what_is_put_off_is_counted_and_comes_again(store: Store, programme: UUID, pair: UUID) -> None:
    before = asked(store, programme, on(START))
    key = next(one.key for one in before.items if one.cause == "no_meetings")
    snooze(store, programme=programme, key=key, day=START, days=3, reason="  ")
    for days, asleep in ((0, 1), (2, 1), (3, 0)):
        found = asked(store, programme, on(START + dt.timedelta(days=days)))
        assert (found.snoozed, len(found.items)) == (asleep, len(before.items) - asleep)
    snooze(store, programme=programme, key=key, day=START, days=100)
    assert asked(store, programme, on(START + dt.timedelta(days=LONGEST_SNOOZE - 1))).snoozed == 1
    assert asked(store, programme, on(START + dt.timedelta(days=LONGEST_SNOOZE))).snoozed == 0
    store.undo()
    store.undo()
    assert asked(store, programme, on(START)) == before


def test_the_progress_counts_what_is_done(store: Store, programme: UUID) -> None:
    for name in ("Amina Hussein", "Leyla Said"):
        an_adept(store, programme, name)
    a_mentor(store, programme)
    change_places(store, programme=programme, places=1)

    def bars() -> dict[str, tuple[int, int]]:
        return {one.name: (one.done, one.total) for one in asked(store, programme, on(START)).progress}

    assert bars() == {"answered": (0, 3), "chosen": (0, 1), "pairs": (0, 0), "signed": (0, 0), "held": (0, 0)}
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    (pair,) = accept_proposal(store, programme=programme)
    first, *_ = planned(store, programme, pair, dt.date(2027, 1, 11), weeks=3)
    mark_held(store, meeting=first)
    assert bars() == {"answered": (3, 3), "chosen": (1, 1), "pairs": (1, 1), "signed": (0, 1), "held": (1, 3)}


def test_the_next_days_are_a_fortnight_without_empty_ones(store: Store, programme: UUID, pair: UUID) -> None:
    first = dt.date(2027, 1, 11)
    those = planned(store, programme, pair, first)
    found = asked(store, programme, on(first, 20)).days
    assert [day.date for day in found] == [first, first + dt.timedelta(days=7)]
    assert [row.id for row in found[0].meetings] == those[:1]
    mark_held(store, meeting=those[0])
    assert [day.date for day in asked(store, programme, on(first)).days] == [first + dt.timedelta(days=7)]


def test_the_most_urgent_and_oldest_come_first() -> None:
    said = [
        Attention("a", "a", SOON, "x"),
        Attention("b", "b", URGENT, "x", days=1),
        Attention("c", "c", URGENT, "x", days=9),
        Attention("d", "d", WAITING, "x"),
        Attention("e", "c", URGENT, "x", days=9, who="Amina"),
    ]
    assert [one.key for one in by_urgency(said)] == ["c", "e", "b", "d", "a"]
    assert [age_level(days, 14) for days in (14, 27, 28)] == [WAITING, WAITING, URGENT]


def test_people_whose_time_is_up_are_gone_through_whatever_the_programme(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    up = months_later(START, USUAL["waiting"])
    assert "retention" not in items(store, programme, on(up - dt.timedelta(days=1)))
    found = items(store, programme, on(up))["retention"]
    assert (found.level, found.count, found.days, found.page) == (WAITING, 1, 0, "deleted")
    assert found.record == str(REVIEW)
    late = items(store, programme, on(up + dt.timedelta(days=2 * REVIEW_WITHIN)))
    assert late["retention"].level == URGENT
    other = a_programme(store, name="Neste")
    assert "retention" in items(store, other, on(up))
    snooze(store, programme=programme, key="retention", day=up, days=7)
    assert "retention" not in items(store, programme, on(up))
    keep_longer(store, kinds={amina: "waiting"}, until=dt.date(2999, 1, 1), reason="Vil bli spurt igjen")
    assert "retention" not in items(store, other, on(up))

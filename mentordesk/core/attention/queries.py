"""What «I dag» reads: what needs the coordinator, how far the programme has come, and the next days."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import AGREEMENT, SIGNED
from mentordesk.core.attention.duties.queries import duties
from mentordesk.core.attention.finders import FINDERS, Facts, chosen
from mentordesk.core.attention.returning.queries import returning
from mentordesk.core.attention.rules import Attention, by_urgency, days_between
from mentordesk.core.attention.together.queries import together
from mentordesk.core.meetings.rules import HELD, PLANNED
from mentordesk.core.privacy.retention.rules import Due
from mentordesk.core.programme.queries import ProgrammeRow, programme_of
from mentordesk.core.recruitment.contact.silence.queries import silence
from mentordesk.core.recruitment.counts.queries import people_with_place, status_counts
from mentordesk.core.recruitment.rules import ADEPT
from mentordesk.core.selection.choosing.offers.queries import OfferRow, run_out

if TYPE_CHECKING:
    from mentordesk.core.matching.pairs.queries import PairRow
    from mentordesk.core.meetings.queries import MeetingRow

_UNANSWERED = ("received", "complete", "incomplete", "applied")


class Progress(NamedTuple):
    """One bar: how many of how many, by the name of what is counted."""

    name: str
    done: int
    total: int


class Day(NamedTuple):
    """One of the next days with its meetings in order."""

    date: dt.date
    meetings: tuple["MeetingRow", ...]


@dataclass(frozen=True)
class Today:
    """The whole page."""

    programme: ProgrammeRow
    items: tuple[Attention, ...]
    snoozed: int
    progress: tuple[Progress, ...]
    days: tuple[Day, ...]


def today(session: orm.Session, programme: UUID, now: dt.datetime, known: Due | None = None) -> Today:
    """What needs the coordinator at `now` (the clock on the wall), with the programme's progress and the next days.

    `known` is whose time is up, from who has asked before: in a big file that takes longer than everything else.
    """
    facts = _facts(session, programme, now, known or _due(session, now.date()))
    asleep = _asleep(session, programme, now.date())
    items = [one for find in FINDERS for one in find(facts)]
    awake = [one for one in items if one.key not in asleep]
    return Today(
        programme=facts.programme,
        items=tuple(by_urgency(awake)),
        snoozed=len(items) - len(awake),
        progress=tuple(_progress(facts)),
        days=tuple(_days(facts)),
    )


def _due(session: orm.Session, day: dt.date) -> Due:
    from mentordesk.core.privacy.retention.queries import due  # the start goes without

    return due(session, day)


def _asleep(session: orm.Session, programme: UUID, day: dt.date) -> set[str]:
    """The keys of what is put off on that day."""
    snoozed = sa.text("SELECT key FROM snooze WHERE programme = :programme AND until > :day AND deleted = 0")
    return set(session.scalars(snoozed, {"programme": programme.hex, "day": day.isoformat()}))


def _facts(session: orm.Session, programme: UUID, now: dt.datetime, known: Due) -> Facts:
    both = together(session, programme, now.date())
    adepts, mentors = people_with_place(session, programme, ADEPT), {one.mentor for one in both.pairs}
    return Facts(
        now=now,
        programme=programme_of(session, programme),
        applicants=status_counts(session, programme),
        silence=silence(session, programme),
        adepts=adepts,
        together=both,
        duties=duties(session, programme, adepts, mentors, now.date()),
        returning=returning(session, programme, now.date()),
        due=known,
        run_out=_run_out(session, programme, now.date(), both.pairs),
    )


def _run_out(session: orm.Session, programme: UUID, day: dt.date, live: list["PairRow"]) -> list[OfferRow]:
    """Offers that nobody has answered in time; who has a mentor has answered."""
    paired = {person for one in live for person in (one.adept, one.mentor)}
    return [one for one in run_out(session, programme, day) if one.id not in paired]


def _progress(facts: Facts) -> Iterator[Progress]:
    has = chosen(facts)
    signed = {one.pair for one in facts.together.papers if one.kind == AGREEMENT and one.status == SIGNED}
    month = [
        one for one in facts.together.meetings if (one.start.year, one.start.month) == (facts.day.year, facts.day.month)
    ]
    answered = sum(one.count for one in facts.applicants if one.status not in _UNANSWERED)
    yield Progress("answered", answered, sum(one.count for one in facts.applicants))
    yield Progress("chosen", has, facts.programme.places)
    yield Progress("pairs", len(facts.together.pairs), max(has, len(facts.together.pairs)))
    yield Progress("signed", sum(one.id in signed for one in facts.together.pairs), len(facts.together.pairs))
    yield Progress("held", sum(one.status == HELD for one in month), len(month))


_AHEAD = 14


def _days(facts: Facts) -> Iterator[Day]:
    by_day: dict[dt.date, list[MeetingRow]] = defaultdict(list)
    for one in facts.together.meetings:
        if one.status == PLANNED and 0 <= days_between(facts.day, one.start.date()) < _AHEAD:
            by_day[one.start.date()].append(one)
    for date in sorted(by_day):
        yield Day(date, tuple(sorted(by_day[date], key=lambda one: (one.start, one.id.hex))))

"""What «I dag» reads: what needs the coordinator, how far the programme has come, and the next days."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.queries import PaperRow, papers
from mentordesk.core.agreements.rules import AGREEMENT, REPLACED, SIGNED
from mentordesk.core.attention.rules import (
    ANSWER_WITHIN,
    REVIEW_WITHIN,
    SIGN_WITHIN,
    SILENT_AFTER,
    SOON,
    URGENT,
    WAITING,
    Attention,
    age_level,
    by_urgency,
    days_between,
)
from mentordesk.core.attention.tables import Snooze
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.meetings.queries import MeetingRow, collisions, meetings
from mentordesk.core.meetings.rules import HELD, PLANNED
from mentordesk.core.privacy.retention.queries import Due, due
from mentordesk.core.privacy.retention.rules import REVIEW
from mentordesk.core.programme.queries import ProgrammeRow, programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import StatusCount, people_with_place, status_counts
from mentordesk.core.recruitment.rules import ADEPT, CHOSEN, ENDED, plays
from mentordesk.core.store.history import first_seen

if TYPE_CHECKING:
    from mentordesk.core.meetings.trial.queries import TrialRow

_UNANSWERED = ("received", "complete", "incomplete", "applied")


class Progress(NamedTuple):
    """One bar: how many of how many, by the name of what is counted."""

    name: str
    done: int
    total: int


class Day(NamedTuple):
    """One of the next days with its meetings in order."""

    date: dt.date
    meetings: tuple[MeetingRow, ...]


@dataclass(frozen=True)
class Today:
    """The whole page."""

    programme: ProgrammeRow
    items: tuple[Attention, ...]
    snoozed: int
    progress: tuple[Progress, ...]
    days: tuple[Day, ...]


class _Facts(NamedTuple):
    """Everything the items are found in, read once."""

    now: dt.datetime
    programme: ProgrammeRow
    applicants: list[StatusCount]
    adepts: set[UUID]
    pairs: list[PairRow]
    papers: list[PaperRow]
    meetings: list[MeetingRow]
    trials: list["TrialRow"]
    issued: dict[UUID, dt.date]
    clashes: int
    due: Due

    @property
    def day(self) -> dt.date:
        return self.now.date()


def today(session: orm.Session, programme: UUID, now: dt.datetime, known: Due | None = None) -> Today:
    """What needs the coordinator at `now` (the clock on the wall), with the programme's progress and the next days.

    `known` is whose time is up, from who has asked before: in a big file that takes longer than everything else.
    """
    facts = _facts(session, programme, now, known or due(session, now.date()))
    rows = session.scalars(sa.select(Snooze).where(Snooze.programme == programme, Snooze.until > now.date()))
    asleep = {row.key for row in rows}
    items = [one for find in _FINDERS for one in find(facts)]
    awake = [one for one in items if one.key not in asleep]
    return Today(
        programme=facts.programme,
        items=tuple(by_urgency(awake)),
        snoozed=len(items) - len(awake),
        progress=tuple(_progress(facts)),
        days=tuple(_days(facts)),
    )


def _facts(session: orm.Session, programme: UUID, now: dt.datetime, known: Due) -> _Facts:
    made, planned = papers(session, programme), meetings(session, programme)
    live = [one for one in pairs(session, programme) if one.status in LIVE]
    unsigned = first_seen(session, [one.id for one in made if one.status not in (SIGNED, REPLACED)])
    return _Facts(
        now=now,
        programme=programme_of(session, programme),
        applicants=status_counts(session, programme),
        adepts=people_with_place(session, programme, ADEPT),
        pairs=live,
        papers=[one for one in made if one.status != REPLACED],
        meetings=planned,
        trials=_trials(session, programme) if live else [],
        issued={paper: when.date() for paper, when in unsigned.items()},
        clashes=len(collisions(session, programme, first=now.date())) if planned else 0,
        due=known,
    )


def _trials(session: orm.Session, programme: UUID) -> list["TrialRow"]:
    from mentordesk.core.meetings.trial.queries import trials  # loaded once there are pairs

    return trials(session, programme)


def _set_up(facts: _Facts) -> Iterator[Attention]:
    """What a programme should be able to say of itself."""
    row = facts.programme
    missing = {"purpose": row.purpose, "target_group": row.target_group, "mandate": row.mandate_body}
    for name, value in missing.items():
        if not value:
            yield Attention(f"missing.{name}", f"missing_{name}", SOON, "settings")


def _unanswered(facts: _Facts) -> Iterator[Attention]:
    """Applicants who have waited too long for an answer."""
    waiting = [
        (days_between(one.submitted, facts.day), one.count)
        for one in facts.applicants
        if one.submitted is not None and one.status in _UNANSWERED
    ]
    late = [(days, count) for days, count in waiting if days >= ANSWER_WITHIN]
    if late:
        longest = max(days for days, _ in late)
        level = age_level(longest, ANSWER_WITHIN)
        number = sum(count for _, count in late)
        yield Attention("unanswered", "unanswered", level, "selection", count=number, days=longest)


def _on_selected_side(facts: _Facts) -> list[StatusCount]:
    side = template(facts.programme.template).selected_side
    return [one for one in facts.applicants if plays(one.role, side)]


def _chosen(facts: _Facts) -> int:
    return sum(one.count for one in _on_selected_side(facts) if one.application_status in CHOSEN)


def _free_places(facts: _Facts) -> Iterator[Attention]:
    """Places that nobody has, while somebody waits for one."""
    chosen = _chosen(facts)
    free = facts.programme.places - chosen
    waits = sum(one.count for one in _on_selected_side(facts) if one.application_status not in CHOSEN | ENDED)
    if free > 0 and waits and chosen:
        yield Attention("free_places", "free_places", WAITING, "selection", count=min(free, waits))


def _unmatched(facts: _Facts) -> Iterator[Attention]:
    """Adepts with a place and without a mentor."""
    alone = facts.adepts - {one.adept for one in facts.pairs}
    if alone:
        level = URGENT if facts.day >= facts.programme.start else WAITING
        yield Attention("unmatched", "unmatched", level, "matching", count=len(alone))


def _agreements(facts: _Facts) -> Iterator[Attention]:
    """Pairs without an agreement, and agreements that nobody or not everybody has signed."""
    made = {one.pair: one for one in facts.papers if one.kind == AGREEMENT}
    without = [one for one in facts.pairs if one.id not in made]
    if without:
        record = str(without[0].id) if len(without) == 1 else None
        who = _names(without[0]) if len(without) == 1 else None
        yield Attention("no_agreement", "no_agreement", WAITING, "agreements", len(without), who=who, record=record)
    for pair in facts.pairs:
        paper = made.get(pair.id)
        if paper is not None and paper.status != SIGNED:
            days = days_between(facts.issued[paper.id], facts.day)
            level = age_level(days, SIGN_WITHIN)
            key = f"unsigned.{paper.id.hex}"
            yield Attention(key, "unsigned", level, "agreements", 1, days, _names(pair), str(pair.id))


def _meetings(facts: _Facts) -> Iterator[Attention]:
    """Pairs without meetings to come, meetings that nobody has logged, and people who are asked twice."""
    coming = {one.pair for one in facts.meetings if one.status == PLANNED and one.start >= facts.now}
    without = [one for one in facts.pairs if one.id not in coming]
    if without:
        yield Attention("no_meetings", "no_meetings", WAITING, "calendar", len(without))
    past = [one for one in facts.meetings if one.status == PLANNED and one.end < facts.now]
    if past:
        days = days_between(past[0].start.date(), facts.day)
        yield Attention("unlogged", "unlogged", WAITING, "calendar", len(past), days, record=str(past[0].id))
    if facts.clashes:
        yield Attention("clashes", "clashes", SOON, "calendar", facts.clashes)


def _silent(facts: _Facts) -> Iterator[Attention]:
    """Pairs who have not met for six weeks."""
    last: dict[UUID, dt.date] = {}
    for one in facts.meetings:
        if one.status == HELD:
            last[one.pair] = max(one.start.date(), last.get(one.pair, one.start.date()))
    for pair in facts.pairs:
        since = last.get(pair.id, pair.start)
        days = days_between(since, facts.day)
        if days >= SILENT_AFTER:
            key = f"silent.{pair.id.hex}"
            yield Attention(key, "silent", URGENT, "calendar", 1, days, _names(pair), str(pair.id))


def _no_fit(facts: _Facts) -> Iterator[Attention]:
    """Pairs for whom it does not fit, says one of them; whether they end is the coordinator's to decide."""
    for one in facts.trials:
        if one.first_no is not None:
            days, key = days_between(one.first_no, facts.day), f"no_fit.{one.pair.hex}"
            yield Attention(key, "no_fit", URGENT, "matching", 1, days, _names(one), str(one.pair))


def _trial_over(facts: _Facts) -> Iterator[Attention]:
    """Trials that are over without both having said whether it fits."""
    asked = sorted((one for one in facts.trials if one.waits(facts.day)), key=lambda one: one.until)
    if asked:
        days = days_between(asked[0].until, facts.day)
        who = _names(asked[0]) if len(asked) == 1 else None
        record = str(asked[0].pair)
        yield Attention("trial_over", "trial_over", WAITING, "matching", len(asked), days, who, record)


def _time_is_up(facts: _Facts) -> Iterator[Attention]:
    """People of the whole file, whatever the programme, whose data nobody needs any more."""
    if facts.due.since is not None:
        days = days_between(facts.due.since, facts.day)
        level = age_level(days, REVIEW_WITHIN)
        yield Attention("retention", "retention", level, "deleted", facts.due.count, days, record=str(REVIEW))


def _names(pair: "PairRow | TrialRow") -> str:
    return f"{pair.adept_name} – {pair.mentor_name}"


_FINDERS = (
    *(_set_up, _unanswered, _free_places, _unmatched, _agreements, _meetings, _silent),
    *(_no_fit, _trial_over, _time_is_up),
)


def _progress(facts: _Facts) -> Iterator[Progress]:
    chosen = _chosen(facts)
    signed = {one.pair for one in facts.papers if one.kind == AGREEMENT and one.status == SIGNED}
    month = [one for one in facts.meetings if (one.start.year, one.start.month) == (facts.day.year, facts.day.month)]
    answered = sum(one.count for one in facts.applicants if one.status not in _UNANSWERED)
    yield Progress("answered", answered, sum(one.count for one in facts.applicants))
    yield Progress("chosen", chosen, facts.programme.places)
    yield Progress("pairs", len(facts.pairs), max(chosen, len(facts.pairs)))
    yield Progress("signed", sum(one.id in signed for one in facts.pairs), len(facts.pairs))
    yield Progress("held", sum(one.status == HELD for one in month), len(month))


_AHEAD = 14


def _days(facts: _Facts) -> Iterator[Day]:
    by_day: dict[dt.date, list[MeetingRow]] = defaultdict(list)
    for one in facts.meetings:
        if one.status == PLANNED and 0 <= days_between(facts.day, one.start.date()) < _AHEAD:
            by_day[one.start.date()].append(one)
    for date in sorted(by_day):
        yield Day(date, tuple(sorted(by_day[date], key=lambda one: (one.start, one.id.hex))))

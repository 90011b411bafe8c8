"""What a coordinator does with meetings."""

import datetime as dt
from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings import rules
from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries, collisions_of, meeting_of, planned_series
from mentordesk.core.meetings.rules import Collision, Rhythm
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store


def plan_series(
    store: Store,
    *,
    programme: UUID,
    rhythm: Rhythm,
    pairs: Collection[UUID] | None = None,
    language: str = "nb",
) -> PlannedSeries:
    """Plan a series for these pairs, or for all that meet, as one step; what `planned_series` foretells is made.

    After a backup. Raises RhythmImpossible, SeriesEndsBeforeFirst, SeriesTooLong, NoPairsToPlan, PairUnknown, and the
    troubles of a backup.
    """
    backups.before(store)
    with store.recording("meetings.plan_series") as session:
        plan = planned_series(session, programme, rhythm, pairs=pairs, language=language)
        session.add_all(_series(rhythm, plan))
        session.add_all(_meeting(row) for row in plan.made)
        session.facts["count"] = len(plan.made)
        return plan


def _series(rhythm: Rhythm, plan: PlannedSeries) -> list[Series]:
    first = dt.datetime.combine(rhythm.first, rhythm.time)
    return [
        Series(
            id=series,
            pair=pair,
            weeks=rhythm.weeks,
            first=first,
            until=rhythm.until,
            minutes=rhythm.minutes,
            place=rhythm.place,
        )
        for series, pair in {row.series: row.pair for row in plan.made}.items()
    ]


def _meeting(row: MeetingRow) -> Meeting:
    own = ("id", "pair", "series", "start", "minutes", "place", "status", "revision")
    return Meeting(**{key: getattr(row, key) for key in own})


def move_meeting(store: Store, *, meeting: UUID, start: dt.datetime) -> list[Collision[MeetingRow]]:
    """Move a planned meeting to another time (on the clock on the wall); the collisions it has there.

    Raises MeetingNotPlanned.
    """
    with store.recording("meetings.move_meeting") as session:
        rules.check_movable(session.get_one(Meeting, meeting).status)
        _change(session, meeting, "start", start)
        return collisions_of(session, meeting)


def change_place(store: Store, *, meeting: UUID, place: str | None) -> None:
    """Say where a meeting is; None or an empty text when that is not settled."""
    with store.recording("meetings.change_place") as session:
        _change(session, meeting, "place", (place or "").strip() or None)


def mark_held(store: Store, *, meeting: UUID) -> None:
    """Note that a meeting was held."""
    with store.recording("meetings.mark_held") as session:
        _change(session, meeting, "status", rules.HELD)


def mark_missed(store: Store, *, meeting: UUID) -> None:
    """Note that somebody did not come."""
    with store.recording("meetings.mark_missed") as session:
        _change(session, meeting, "status", rules.MISSED)


def cancel_meeting(store: Store, *, meeting: UUID) -> None:
    """Call a meeting off; it stays in sight, and in calendars as cancelled."""
    with store.recording("meetings.cancel_meeting") as session:
        _change(session, meeting, "status", rules.CANCELLED)


def end_pair(store: Store, *, pair: UUID, now: dt.datetime, reason: str = "") -> None:
    """End a pair before its time, and call off the meetings that were still to come. Raises PairHasEnded."""
    from mentordesk.core.matching.commands import end_pair as end  # numpy is loaded when a pair is ended alone

    with store.recording("meetings.end_pair") as session:
        end(store, pair=pair, day=now.date(), reason=reason)
        coming = sa.select(Meeting.id).where(
            Meeting.pair == pair, Meeting.status == rules.PLANNED, Meeting.start >= now
        )
        for meeting in session.scalars(coming).all():
            _change(session, meeting, "status", rules.CANCELLED)
        row = session.get_one(MentorPair, pair)
        session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}


def _change(session: Recording, meeting: UUID, field: str, value: object) -> None:
    """Set one field; calendars hear of it by the revision. The same value again changes nothing."""
    found = session.get_one(Meeting, meeting)
    if getattr(found, field) != value:
        setattr(found, field, value)
        found.revision += 1
    session.flush()
    row = meeting_of(session, meeting)
    session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}

"""Reads the live picture while recruiting. Not only those who are to be matched count, but all who may come to be."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.model import LIKENESS, MUST, SHOULD, Participant, Rules, Settings
from mentordesk.core.matching.outlook.outlook import Outlook, Possible, Reach
from mentordesk.core.matching.queries import everybody, to_match
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.settings.rules import criterion_of
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.recruitment.arrivals import by_day, by_source
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.core.recruitment.rules import ADEPT, ENDED, MENTOR, is_pausing, places_of, plays

_AWAY = frozenset(("paused", "ended", "stopped"))
"""A mentor in one of these has no places just now."""


def outlook(session: orm.Session, programme: UUID) -> Outlook:
    """Everybody who is not refused, withdrawn or away, as if courses, certificates and consents were in order already.

    Loads numpy.
    """
    asked, rows = to_match(session, programme), applicants(session, programme)
    known = everybody(session, programme).items()
    people = {key: replace(one, cleared=True, trained=True, ready=True) for key, one in known}
    staying = [row for row in rows if row.application_status not in ENDED]
    adepts = [people[one] for one in dict.fromkeys(row.id for row in staying if plays(row.role, ADEPT))]
    mentors = _mentors(staying, people, asked.settings)
    same_field = _asks_same_field(asked.settings)
    possible = _possible(session, programme, adepts, mentors, asked.rules)
    reach = Reach(adepts, mentors, possible, same_field=same_field)
    return Outlook(
        adepts=len(adepts),
        met=reach.met(),
        mentors=len(mentors),
        places=sum(one.places for one in mentors),
        same_field=same_field,
        fields=reach.fields(),
        sources=by_source(rows),
        days=by_day(rows),
    )


def _mentors(rows: Sequence[ApplicantRow], people: dict[UUID, Participant], settings: Settings) -> list[Participant]:
    """Those who have places at all, taken ones included."""
    found = {}
    for row in rows:
        away = row.mentor_status in _AWAY or is_pausing(row.pause_until, today())
        if plays(row.role, MENTOR) and not away and (places := places_of(row.capacity)):
            found[row.id] = replace(people[row.id], places=settings.greatest_size or places)
    return list(found.values())


def _asks_same_field(settings: Settings) -> bool:
    field = criterion_of(settings, "field")
    return field.kind in (MUST, SHOULD) and field.direction == LIKENESS


def _possible(
    session: orm.Session, programme: UUID, adepts: Sequence[Participant], mentors: Sequence[Participant], rules: Rules
) -> Possible:
    """For those who have no mentor, the mentors with places left."""
    from mentordesk.core.matching.scoring import score_all  # numpy is loaded at the first picture alone

    pairs = sa.select(MentorPair.adept, MentorPair.mentor).where(MentorPair.programme == programme)
    whom = {one.adept: one.mentor for one in session.execute(pairs.where(MentorPair.status.in_(LIVE)))}
    load = Counter(whom.values())
    seeking = [one for one in adepts if one.id not in whom]
    free = [one for one in mentors if one.places > load[one.id]]
    able = score_all(seeking, free, rules).reasons < 0
    return {
        adept.id: [free[column] for column in row.nonzero()[0].tolist()]
        for adept, row in zip(seeking, able, strict=True)
    }

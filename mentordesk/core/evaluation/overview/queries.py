"""Which forms are out, and what has come in: handed out and read, or typed in after a call or from paper."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.expectations.queries import expectation_items, own_expectations
from mentordesk.core.agreements.expectations.tables import Expectation
from mentordesk.core.agreements.handed import rules
from mentordesk.core.agreements.handed.items import Item, in_words
from mentordesk.core.agreements.handed.queries import HandedRow, handed_forms
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.followup.queries import pulses_of
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.rules import HELD
from mentordesk.core.meetings.tables import Meeting

WAITING, LATE, OUT, IN = "awaited", "overdue", "handed_out", "returned"
STATES = (LATE, WAITING, OUT, IN)
"""Past its day, waited for, with those who fill it in as they go, and come in; as they are listed."""

_Of = tuple[str, UUID | None, UUID | None]
"""What kind of form, for which pair, and of whom."""


class FormLine(NamedTuple):
    """What one person, one pair, or all of a role at a point have of a form.

    `names` are both of the pair, whose form it is first. `made` is when it was handed out last, None where that never
    was; `back` when it came back or was answered last, None where nobody knows. `answers` counts those of an
    evaluation, which names nobody.
    """

    id: UUID
    kind: str
    pair: UUID | None
    person: UUID | None
    names: tuple[str, ...]
    made: dt.date | None
    back: dt.date | None
    state: str
    point: str = ""
    role: str = ""
    answers: int = 0

    @property
    def due(self) -> dt.date | None:
        """By when it is waited for."""
        waited = self.made is not None and self.kind in rules.AWAITED
        return self.made + dt.timedelta(days=rules.FORM_WITHIN) if self.made and waited else None


class Logged(NamedTuple):
    """A meeting that was held, as the pair tells of it."""

    start: dt.datetime
    minutes: int
    form: str | None
    topics: str | None
    mood: int | None


def form_lines(session: orm.Session, programme: UUID, today: dt.date) -> tuple[FormLine, ...]:
    """Every form of a programme's pairs that was handed out or answered: what is waited for longest first."""
    known = {one.id: one for one in pairs(session, programme)}
    handed = {(one.kind, one.pair, one.person): one for one in handed_forms(session, programme)}
    said = _pulse_days(session, programme) | _expectations(session, list(known.values()))
    of_pairs = [
        _line(key, known[key[1]], handed.get(key), said, today)
        for key in (*handed, *(key for key in said if key[0] == rules.PULSE and key not in handed))
        if key[1] in known
    ]
    found = [*of_pairs, *_surveys(session, programme, handed.get((rules.EVALUATION, None, None)))]
    return tuple(sorted(found, key=lambda one: (STATES.index(one.state), one.made or dt.date.max, one.kind, one.names)))


def told_meetings(session: orm.Session, pair: UUID) -> tuple[Logged, ...]:
    """The meetings that a pair has held, the latest first."""
    columns = (Meeting.start, Meeting.minutes, Meeting.form, Meeting.topics, Meeting.mood)
    chosen = sa.select(*columns).where(Meeting.pair == pair, Meeting.status == HELD).order_by(Meeting.start.desc())
    return tuple(Logged(*row) for row in session.execute(chosen))


def told_expectations(session: orm.Session, programme: UUID, line: FormLine) -> tuple[tuple[Item, str], ...]:
    """What one of a pair has answered, question by question; nothing of the other's."""
    if line.pair is None:
        return ()
    adept = session.get_one(MentorPair, line.pair).adept
    own = own_expectations(session, line.pair, rules.ADEPT if line.person == adept else rules.MENTOR)
    asked = expectation_items(session, programme)
    return tuple((item, in_words(item, own[item.key])) for item in asked if own.get(item.key))


def _pulse_days(session: orm.Session, programme: UUID) -> dict[_Of, dt.date | None]:
    """The last day on which each of a pair said how it goes."""
    days: dict[_Of, dt.date | None] = {}
    for one in pulses_of(session, programme):
        days.setdefault((rules.PULSE, one.pair, one.person), one.day)
    return days


def _expectations(session: orm.Session, known: list[PairRow]) -> dict[_Of, dt.date | None]:
    """Who has answered the expectations; nobody notes the day on which they were typed in."""
    sides = {
        (one.id, side): key for one in known for side, key in ((rules.ADEPT, one.adept), (rules.MENTOR, one.mentor))
    }
    rows = session.execute(sa.select(Expectation.pair, Expectation.side).distinct())
    return {(rules.EXPECTATIONS, pair, sides[pair, side]): None for pair, side in rows if (pair, side) in sides}


def _line(
    key: _Of, pair: PairRow, form: HandedRow | None, said: Mapping[_Of, dt.date | None], today: dt.date
) -> FormLine:
    kind, _, person = key
    made, back = (form.made, form.returned) if form else (None, None)
    day = said.get(key)
    answered = key in said and (day is None or made is None or day >= made)
    if day is not None and answered:
        back = max(filter(None, (day, back)))
    both = (pair.adept_name, pair.mentor_name)
    line = FormLine(
        id=link_id("form", kind, pair.id, *([person] if person else [])),
        kind=kind,
        pair=pair.id,
        person=person,
        names=both[::-1] if person == pair.mentor else both,
        made=made,
        back=back,
        state=IN if answered or (form is not None and form.returned) else OUT,
    )
    if line.state == IN or line.due is None:
        return line
    return line._replace(state=LATE if line.due <= today else WAITING)


def _surveys(session: orm.Session, programme: UUID, form: HandedRow | None) -> Iterator[FormLine]:
    """One line for each role at each point that has answered; one alone where nobody has, and it was handed out."""
    counts: dict[tuple[str, str], list[dt.date]] = defaultdict(list)
    columns = (SurveyResponse.point, SurveyResponse.role, SurveyResponse.day)
    for point, role, day in session.execute(sa.select(*columns).where(SurveyResponse.programme == programme)):
        counts[point, role].append(day)
    made = form.made if form else None
    for (point, role), days in counts.items():
        key = link_id("survey", programme, point, role)
        yield FormLine(
            key, rules.EVALUATION, None, None, (), made, max(days), IN, point=point, role=role, answers=len(days)
        )
    if form is not None and not counts:
        yield FormLine(link_id("survey", programme), rules.EVALUATION, None, None, (), made, None, OUT)

"""What is required in a programme, how far people have come with it, and whom it holds back."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.rules import ADULT, is_minor
from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.requirements.rules import (
    CERTIFICATE,
    EXPIRED,
    EXPIRING,
    GUARDIAN_CONSENT,
    HOLDING,
    MET,
    NEVER_MET,
    STATES,
    Required,
    last_day,
    of_template,
    state_of,
    word_of,
)
from mentordesk.core.recruitment.requirements.tables import Exemption, Requirement, RequirementOrder
from mentordesk.core.recruitment.rules import ADEPT, ENDED, plays
from mentordesk.core.recruitment.tables import Application, Fulfilment


class RequirementRow(NamedTuple):
    """A requirement as it stands with one person: `until` is its last day, `seen_by` who says that it is met.

    `asked`: it is required of them now; what is not may still have been met. `excusable`: an exemption can be made.
    `on_paper`: a signed paper meets it, and nothing else was written down.
    """

    kind: str
    name: str | None
    before: str
    state: str
    met: dt.date | None
    seen_by: str
    until: dt.date | None
    ordered: dt.date | None
    exempt: dt.date | None
    reason: str
    author: str
    asked: bool
    excusable: bool
    on_paper: bool = False


class PersonState(NamedTuple):
    """How one of those who are asked stands with one requirement; `until` is its last day."""

    person: UUID
    name: str
    role: str
    state: str
    met: dt.date | None
    until: dt.date | None


class RunningOut(NamedTuple):
    """A requirement of somebody that has expired or soon does."""

    person: UUID
    person_name: str
    kind: str
    name: str | None
    until: dt.date
    state: str


class _Applying(NamedTuple):
    """Somebody whom requirements may concern."""

    person: UUID
    name: str
    role: str
    status: str
    minor: bool


class _Logged(NamedTuple):
    """What was written down of one person and kind."""

    met: dt.date | None = None
    seen_by: str = ""
    ordered: dt.date | None = None
    exempt: dt.date | None = None
    reason: str = ""
    author: str = ""

    def state(self, months: int | None, on: dt.date) -> str:
        return state_of(met=self.met, ordered=self.ordered, exempt=self.exempt is not None, months=months, on=on)


_Key = tuple[UUID, str]
_NOTHING = _Logged()


def requirements(session: orm.Session, programme: UUID) -> list[Required]:
    """What the programme asks of its people; its template's list until somebody has changed it."""
    own = sa.select(Requirement).where(Requirement.programme == programme).order_by(Requirement.position)
    rows = session.scalars(own).all()
    if rows:
        return [Required(row.kind, row.role, row.before, row.months, row.name) for row in rows]
    return list(of_template(template(programme_of(session, programme).template).content))


def everybody_asked(session: orm.Session, programme: UUID, kind: str, on: dt.date | None = None) -> list[PersonState]:
    """Who is asked to meet that kind, without those whose application has ended, by name."""
    asked = next((one for one in requirements(session, programme) if one.kind == kind), None)
    if asked is None:
        return []
    minors, logged, day = bool(minors_of(session, programme)), _logged(session, programme), on or today()
    found = []
    for one in _applying(session, programme, Application.status.not_in(ENDED)):
        if asked.asks(one.role, minor=one.minor, minors=minors):
            said = logged.get((one.person, kind), _NOTHING)
            until = last_day(said.met, asked.months) if said.met else None
            state = said.state(asked.months, day)
            found.append(PersonState(one.person, one.name, one.role, state, said.met, until))
    return sorted(found, key=lambda row: (row.name, row.person.hex))


def called(session: orm.Session, programme: UUID, kind: str) -> str:
    """The name of a requirement of the programme's own, or the word's identifier for one that every programme knows."""
    names = {one.kind: one.name for one in requirements(session, programme)}
    return names.get(kind) or word_of(kind)


def standing(
    session: orm.Session, programme: UUID, person: UUID, on: dt.date | None = None
) -> tuple[RequirementRow, ...]:
    """How far one person has come with what is asked of them in the programme, and what else they have met."""
    one = next(iter(_applying(session, programme, Application.person == person)), None)
    if one is None:
        return ()
    minors = bool(minors_of(session, programme))
    logged, day = _logged(session, programme, [person]), on or today()
    known = requirements(session, programme)
    rows = []
    for each in known:
        asked, found = each.asks(one.role, minor=one.minor, minors=minors), logged.get((person, each.kind), _NOTHING)
        if asked or found.met is not None:
            rows.append(_row(each, found, day, asked=asked, excusable=_excusable(each.kind, minors=minors)))
    return tuple(rows)


def _excusable(kind: str, *, minors: bool) -> bool:
    return kind != GUARDIAN_CONSENT and not (kind == CERTIFICATE and minors)


def _row(required: Required, found: _Logged, on: dt.date, *, asked: bool, excusable: bool) -> RequirementRow:
    return RequirementRow(
        kind=required.kind,
        name=required.name,
        before=required.before,
        state=found.state(required.months, on),
        until=last_day(found.met, required.months) if found.met else None,
        asked=asked,
        excusable=excusable,
        **found._asdict(),
    )


def missing_before(
    session: orm.Session, programme: UUID, stage: str, on: dt.date | None = None
) -> dict[UUID, tuple[str, ...]]:
    """For each person whom it holds back what must still be met before that step: `approval`, `pair`, `first_meeting`.

    What protects those under 18 is not among it: see `held`.
    """
    return _in_states(session, programme, stage, frozenset(STATES) - HOLDING, on)


def lacking_before(session: orm.Session, programme: UUID, stage: str) -> dict[UUID, tuple[str, ...]]:
    """The same as `missing_before` today, each as `called` says it."""
    missing = missing_before(session, programme, stage)
    if not missing:
        return {}
    names = {one.kind: one.name or word_of(one.kind) for one in requirements(session, programme)}
    return {person: tuple(names[kind] for kind in kinds) for person, kinds in missing.items()}


def is_held_up(session: orm.Session, programme: UUID, stage: str, role: str) -> bool:
    """Whether that step waits for anything with those who apply as that role."""
    known = requirements(session, programme)
    return any(one.blocks(stage) and one.asks(role, minor=False, minors=False) for one in known)


def never_met_before(session: orm.Session, programme: UUID, stage: str) -> dict[UUID, tuple[str, ...]]:
    """The same without what was met once and has expired since."""
    return _in_states(session, programme, stage, NEVER_MET, None)


def _in_states(
    session: orm.Session, programme: UUID, stage: str, states: Collection[str], on: dt.date | None
) -> dict[UUID, tuple[str, ...]]:
    known = [one for one in requirements(session, programme) if one.blocks(stage)]
    if not known:
        return {}
    logged, day = _logged(session, programme), on or today()
    found: dict[UUID, tuple[str, ...]] = {}
    for one in _applying(session, programme):
        lacking = tuple(
            each.kind
            for each in known
            if each.asks(one.role, minor=one.minor, minors=False)
            and logged.get((one.person, each.kind), _NOTHING).state(each.months, day) in states
        )
        if lacking:
            found[one.person] = lacking
    return found


def held(session: orm.Session, programme: UUID, on: dt.date | None = None) -> dict[UUID, frozenset[str]]:
    """For each person the kinds that they have met and that have not expired; an exemption is not among them."""
    months, day = _months(session, programme), on or today()
    found: dict[UUID, set[str]] = defaultdict(set)
    for (person, kind), one in _logged(session, programme).items():
        if one.met is not None and one.state(months.get(kind), day) in (MET, EXPIRING):
            found[person].add(kind)
    return {person: frozenset(kinds) for person, kinds in found.items()}


def excused(session: orm.Session, programme: UUID) -> dict[UUID, frozenset[str]]:
    """For each person the kinds that they need not meet."""
    rows = session.execute(sa.select(Exemption.person, Exemption.kind).where(Exemption.programme == programme))
    found: dict[UUID, set[str]] = defaultdict(set)
    for person, kind in rows:
        found[person].add(kind)
    return {person: frozenset(kinds) for person, kinds in found.items()}


def settled(session: orm.Session, programme: UUID, kind: str) -> set[UUID]:
    """Who has met that kind at some time, or need not."""
    found: set[UUID] = set()
    for table in (Fulfilment, Exemption):
        found |= set(session.scalars(sa.select(table.person).where(table.programme == programme, table.kind == kind)))
    return found


def running_out(
    session: orm.Session, programme: UUID, people: Collection[UUID], on: dt.date | None = None
) -> list[RunningOut]:
    """What has expired or soon does of these people, the earliest first."""
    known = {one.kind: one for one in requirements(session, programme) if one.months is not None}
    if not known:
        return []
    day = on or today()
    asked = {one.person: one for one in _applying(session, programme) if one.person in people}
    minors = any(one.minor for one in asked.values())
    found = []
    for (person, kind), one in _logged(session, programme, asked).items():
        each = known.get(kind)
        if each is None or one.met is None:
            continue
        state, until = one.state(each.months, day), last_day(one.met, each.months)
        applies = each.asks(asked[person].role, minor=asked[person].minor, minors=minors)
        if applies and until is not None and state in (EXPIRING, EXPIRED):
            found.append(RunningOut(person, asked[person].name, kind, each.name, until, state))
    return sorted(found, key=lambda row: (row.until, row.person_name, row.kind))


def minors_of(session: orm.Session, programme: UUID) -> set[UUID]:
    """Who takes part, or wants to, and is under 18 when the programme starts."""
    year = _start(session, programme).year - ADULT
    young = sa.or_(Person.born >= dt.date(year, 1, 1), Person.birth_year >= year)
    return {
        one.person
        for one in _applying(session, programme, young)
        if one.minor and one.status not in ENDED and plays(one.role, ADEPT)
    }


def is_minor_in(session: orm.Session, programme: UUID, person: UUID) -> bool:
    """Whether that person is under 18 when the programme starts."""
    found = session.execute(sa.select(Person.born, Person.birth_year).where(Person.id == person)).one()
    return is_minor(found.born, found.birth_year, _start(session, programme))


def _start(session: orm.Session, programme: UUID) -> dt.date:
    return session.scalars(sa.select(Programme.start).where(Programme.id == programme)).one()


def _months(session: orm.Session, programme: UUID) -> dict[str, int | None]:
    return {one.kind: one.months for one in requirements(session, programme)}


def _applying(session: orm.Session, programme: UUID, *which: sa.ColumnElement[bool]) -> list[_Applying]:
    start = _start(session, programme)
    rows = session.execute(
        sa.select(Person.id, Person.name, Application.role, Application.status, Person.born, Person.birth_year)
        .join(Person, Person.id == Application.person)
        .where(Application.programme == programme, *which)
    )
    return [
        _Applying(person, name, role, status, is_minor(born, birth_year, start))
        for person, name, role, status, born, birth_year in rows
    ]


def _logged(session: orm.Session, programme: UUID, people: Collection[UUID] | None = None) -> dict[_Key, _Logged]:
    """What was written down, by person and kind; of these people alone, where they are few."""
    found: dict[_Key, _Logged] = {}
    for table, names in _WRITTEN.items():
        values = [getattr(table, column) for column in names.values()]
        chosen = sa.select(table.person, table.kind, *values).where(table.programme == programme)
        if people is not None:
            chosen = chosen.where(table.person.in_(list(people)))
        for person, kind, *said in session.execute(chosen):
            key = (person, kind)
            found[key] = found.get(key, _NOTHING)._replace(**dict(zip(names, said, strict=True)))
    return found


_WRITTEN: Mapping[type[Fulfilment] | type[RequirementOrder] | type[Exemption], Mapping[str, str]] = {
    Fulfilment: {"met": "met", "seen_by": "seen_by"},
    RequirementOrder: {"ordered": "day"},
    Exemption: {"exempt": "day", "reason": "reason", "author": "author"},
}
"""Where the parts of `_Logged` are kept."""

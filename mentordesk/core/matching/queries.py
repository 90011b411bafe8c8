"""What is read of the board, and of who is to be matched."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.model import (
    Alternative,
    BoardRow,
    MentorLoad,
    Pairs,
    Participant,
    Rules,
    Settings,
    ToMatch,
)
from mentordesk.core.matching.rules import DECLINED, FAILED, LIVE, LOCKED, NEVER
from mentordesk.core.matching.say.queries import standing_offers, wishes_of
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.matching.settings.rules import in_use
from mentordesk.core.matching.swapping import standing
from mentordesk.core.matching.tables import MentorPair, PairRule, Proposal
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.rules import is_minor
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.core.recruitment.requirements.queries import excused, held, missing_before
from mentordesk.core.recruitment.requirements.rules import CERTIFICATE, COURSE, GUARDIAN_CONSENT, PAIR
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, is_pausing, places_of, plays


@dataclass(frozen=True)
class BanRow:
    """Two people whom the coordinator never wants together; the reason is the coordinator's own."""

    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    reason: str | None


@dataclass(frozen=True)
class WholeBoard:
    """All that the matching page shows before pairs are made. `proposed`: there is a proposal."""

    rows: tuple[BoardRow, ...]
    loads: tuple[MentorLoad, ...]
    bans: tuple[BanRow, ...]
    proposed: bool


def to_match(session: orm.Session, programme: UUID) -> ToMatch:
    """Adepts who have a place and no mentor, and approved mentors with places left, with the programme's rules."""
    row = programme_of(session, programme)
    live = session.scalars(sa.select(MentorPair).where(MentorPair.programme == programme)).all()
    load = Counter(one.mentor for one in live if one.status in LIVE)
    matched = {one.adept for one in live if one.status in LIVE}
    met, before = _met(session, programme), _pairs_before(session, programme)
    settings, everybody = settings_of(session, programme), applicants(session, programme)
    adepts = [
        _participant(one, row.start, met, GUARDIAN_CONSENT)
        for one in everybody
        if plays(one.role, "adept") and one.application_status in CHOSEN and one.id not in matched
    ]
    day = today()
    groups = {one.id: getattr(one, settings.group_by) if settings.group_by else None for one in everybody}
    taken = [(one.mentor, groups.get(one.adept)) for one in live if one.status in LIVE]
    mentors = [
        replace(
            _participant(one, row.start, met, CERTIFICATE),
            places=_left(one, load[one.id], settings),
            taken=tuple(group for mentor, group in taken if mentor == one.id),
            earlier_pairs=before[one.id],
        )
        for one in everybody
        if plays(one.role, "mentor") and _takes_adepts(one, settings, day) and _left(one, load[one.id], settings) > 0
    ]
    return _with_rules(session, programme, settings, _each_once(adepts), _each_once(mentors))


def _each_once(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Nobody is there twice, though two laptops may each have written the person's application down."""
    return tuple({one.id: one for one in people}.values())


def _takes_adepts(one: ApplicantRow, settings: Settings, on: dt.date) -> bool:
    """Who has as many adepts as a mentor takes alone can have a larger circle; who pauses takes nobody."""
    if is_pausing(one.pause_until, on):
        return False
    return one.mentor_status in APPROVED or (settings.greatest_size is not None and one.mentor_status == "matched")


def _left(one: ApplicantRow, load: int, settings: Settings) -> int:
    """A circle is as large as the programme says, whatever a mentor who takes anybody would take else."""
    places = places_of(one.capacity)
    return (settings.greatest_size if settings.greatest_size and places else places) - load


def _pairs_before(session: orm.Session, programme: UUID) -> Counter[UUID]:
    """How many adepts each mentor of the file has gone with before: in other programmes, or to an end in this one."""
    rows = session.execute(sa.select(MentorPair.mentor, MentorPair.programme, MentorPair.status))
    return Counter(mentor for mentor, where, status in rows if where != programme or status not in LIVE)


class _Met(NamedTuple):
    """What people have met, need not meet, and lack before they can be in a pair."""

    held: Mapping[UUID, frozenset[str]]
    excused: Mapping[UUID, frozenset[str]]
    lacking: Mapping[UUID, tuple[str, ...]]


def _met(session: orm.Session, programme: UUID) -> _Met:
    lacking = missing_before(session, programme, PAIR)
    return _Met(held(session, programme), excused(session, programme), lacking)


def _participant(one: ApplicantRow, start: dt.date, met: _Met, clearance: str) -> Participant:
    """Nobody is let off what protects those under 18: that must have been met, and not have expired."""
    same = ("id", "name", "languages", "field", "topics", "times", "town", "postcode", "employer")
    own = ("gender", "mentor_gender", "background", "submitted")
    return Participant(
        **{key: getattr(one, key) for key in (*same, *own)},
        birth_year=one.born.year if one.born else one.birth_year,
        minor=is_minor(one.born, one.birth_year, start),
        cleared=clearance in met.held.get(one.id, ()),
        trained=COURSE in met.held.get(one.id, ()) or COURSE in met.excused.get(one.id, ()),
        ready=one.id not in met.lacking,
    )


def everybody(session: orm.Session, programme: UUID) -> dict[UUID, Participant]:
    """All who have applied, also those who are not to be matched (any more), for what two of them have in common."""
    start, met = programme_of(session, programme).start, _met(session, programme)
    return {one.id: _participant(one, start, met, GUARDIAN_CONSENT) for one in applicants(session, programme)}


def _with_rules(
    session: orm.Session,
    programme: UUID,
    settings: Settings,
    adepts: tuple[Participant, ...],
    mentors: tuple[Participant, ...],
) -> ToMatch:
    words = session.scalars(sa.select(PairRule).where(PairRule.programme == programme)).all()
    failed = session.scalars(sa.select(MentorPair).where(MentorPair.status.in_(FAILED)))
    rules = Rules(
        criteria=in_use(settings),
        never=_both_of(one for one in words if one.kind == NEVER),
        earlier=_both_of(failed),
        declined=_both_of(one for one in words if one.kind == DECLINED),
        exceptions=_both_of(one for one in words if one.exception),
        missing=settings.missing,
        wishes=wishes_of(session, programme),
    )
    locks = _both_of(one for one in words if one.kind == LOCKED)
    locked_adepts = {adept for adept, _ in locks}
    offered = frozenset(pair for pair in standing_offers(session, programme) if pair[0] not in locked_adepts)
    by_adept, by_mentor = ({one.id: one for one in side} for side in (adepts, mentors))
    locked = tuple(
        (by_adept[adept], by_mentor[mentor])
        for adept, mentor in sorted(locks | offered)
        if adept in by_adept and mentor in by_mentor
    )
    return ToMatch(adepts, mentors, rules, locked, settings, offered)


def _both_of(rows: Iterable[PairRule | MentorPair]) -> Pairs:
    return frozenset((one.adept, one.mentor) for one in rows)


def proposal(session: orm.Session, programme: UUID) -> dict[UUID, UUID | None]:
    """For each adept on the board the proposed mentor, or None."""
    rows = session.execute(sa.select(Proposal.adept, Proposal.mentor).where(Proposal.programme == programme))
    return dict(rows.all())


def board(session: orm.Session, programme: UUID) -> list[BoardRow]:
    """The board: every adept to be matched, with the proposed mentor; the highest score first. Loads numpy."""
    from mentordesk.core.matching.board import board_rows  # numpy is loaded at the first board alone

    return board_rows(to_match(session, programme), proposal(session, programme))


def whole_board(session: orm.Session, programme: UUID) -> WholeBoard:
    """The board with the mentors' places and the coordinator's bans. Loads numpy."""
    from mentordesk.core.matching.board import board_rows

    people, proposed = to_match(session, programme), proposal(session, programme)
    taken = Counter(standing(people, proposed).values())
    loads = [MentorLoad(one.id, one.name, one.places, taken[one.id]) for one in people.mentors]
    return WholeBoard(
        rows=tuple(board_rows(people, proposed)),
        loads=tuple(sorted(loads, key=lambda one: (one.name, one.id.hex))),
        bans=tuple(bans(session, programme)),
        proposed=bool(proposed),
    )


def bans(session: orm.Session, programme: UUID) -> list[BanRow]:
    """The pairs that the coordinator has ruled out, by the adept's name."""
    adept, mentor = orm.aliased(Person), orm.aliased(Person)
    rows = session.execute(
        sa.select(adept.id, adept.name, mentor.id, mentor.name, PairRule.reason)
        .join(adept, adept.id == PairRule.adept)
        .join(mentor, mentor.id == PairRule.mentor)
        .where(PairRule.programme == programme, PairRule.kind == NEVER)
        .order_by(adept.name, mentor.name, PairRule.id)
    )
    return [BanRow(*row) for row in rows]


def alternatives(session: orm.Session, programme: UUID, adept: UUID) -> list[Alternative]:
    """The other mentors for one adept of the board, the best score first, impossible ones last. Loads numpy."""
    from mentordesk.core.matching.board import Options

    people = to_match(session, programme)
    one = next((each for each in people.adepts if each.id == adept), None)
    return Options(people, proposal(session, programme), one).alternatives() if one is not None else []

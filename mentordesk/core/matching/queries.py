"""What is read of the board, and of who is to be matched."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass, replace
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.model import (
    Alternative,
    BoardRow,
    Criterion,
    MentorLoad,
    Participant,
    Rules,
    ToMatch,
)
from mentordesk.core.matching.rules import FAILED, LIVE, LOCKED, NEVER
from mentordesk.core.matching.swapping import standing
from mentordesk.core.matching.tables import MentorPair, PairRule, Proposal
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.rules import is_minor
from mentordesk.core.programme.tables import Person
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import ApplicantRow, applicants, fulfilled
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, places_of, plays


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
    met = fulfilled(session, programme)
    everybody = applicants(session, programme)
    adepts = [
        _participant(one, row.start, "guardian_consent" in met.get(one.id, ()))
        for one in everybody
        if plays(one.role, "adept") and one.application_status in CHOSEN and one.id not in matched
    ]
    mentors = [
        replace(_participant(one, row.start, "police_certificate" in met.get(one.id, ())), places=left)
        for one in everybody
        if plays(one.role, "mentor") and one.mentor_status in APPROVED and (left := _left(one, load[one.id])) > 0
    ]
    return _with_rules(session, programme, row.template, tuple(adepts), tuple(mentors))


def _left(one: ApplicantRow, load: int) -> int:
    return places_of(one.capacity) - load


def _participant(one: ApplicantRow, start: dt.date, cleared: bool) -> Participant:
    same = ("id", "name", "languages", "field", "topics", "times", "town", "postcode", "employer")
    own = ("gender", "mentor_gender", "background", "submitted")
    return Participant(
        **{key: getattr(one, key) for key in (*same, *own)},
        minor=is_minor(one.born, one.birth_year, start),
        cleared=cleared,
    )


def _with_rules(
    session: orm.Session,
    programme: UUID,
    template_key: str,
    adepts: tuple[Participant, ...],
    mentors: tuple[Participant, ...],
) -> ToMatch:
    preset = template(template_key).content["matching"]
    words = session.scalars(sa.select(PairRule).where(PairRule.programme == programme)).all()
    failed = session.scalars(sa.select(MentorPair).where(MentorPair.status.in_(FAILED)))
    rules = Rules(
        criteria=tuple(Criterion(key, one["weight"]) for key, one in preset["weights"].items()),
        musts=tuple(preset["musts"]),
        never=frozenset((one.adept, one.mentor) for one in words if one.kind == NEVER),
        earlier=frozenset((one.adept, one.mentor) for one in failed),
    )
    by_id = {one.id: one for one in (*adepts, *mentors)}
    chosen = {one.id for one in adepts}
    locked = tuple(
        (by_id[one.adept], by_id[one.mentor])
        for one in sorted(words, key=lambda rule: rule.id.hex)
        if one.kind == LOCKED and one.adept in chosen and one.mentor in by_id
    )
    return ToMatch(adepts, mentors, rules, locked)


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

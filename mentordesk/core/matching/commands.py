"""What a coordinator does on the matching board."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.matching.board import Options
from mentordesk.core.matching.errors import (
    AllPlacesLocked,
    MentorFull,
    NothingProposed,
    NotToBeMatched,
    PairHasEnded,
    PairImpossible,
)
from mentordesk.core.matching.model import Participant, ToMatch
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.rules import ALLOWED, DECLINED, LIVE, LOCKED, NEVER
from mentordesk.core.matching.scoring import reason_of, score_all
from mentordesk.core.matching.swapping import standing, swapped
from mentordesk.core.matching.tables import MentorPair, PairRule, Proposal
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.recruitment.rules import mentor_status_for
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store

if TYPE_CHECKING:  # scipy is loaded at the first plan alone: a lock or a swap by hand must not wait for it
    from mentordesk.core.matching.explaining import Explanation
    from mentordesk.core.matching.planning import Asked, MatchPlan

Ids = Iterable[tuple[UUID, UUID]]


def planned(
    people: ToMatch, *, mode: str | None = None, minimum: int | None = None, locked: Ids = (), forbidden: Ids = ()
) -> "MatchPlan":
    """The plan for these people, with the coordinator's locks and these further ones (adept, mentor).

    `mode`, and `minimum` in hundredths, are the programme's unless they are told. Raises NotToBeMatched and what the
    solver refuses.
    """
    from mentordesk.core.matching.planning import Asked, make_plan

    locks = dict.fromkeys((*people.locked, *(_both(people, pair) for pair in locked)))
    settings = people.settings
    settings = replace(settings, mode=mode or settings.mode, minimum=settings.minimum if minimum is None else minimum)
    asked = Asked.by(settings, locks, [_both(people, pair) for pair in forbidden])
    return make_plan(people.adepts, people.mentors, people.rules, asked)


def explained(people: ToMatch, adept: UUID, mentor: UUID, *, mode: str | None = None) -> "Explanation":
    """Why these two are together in the plan for these people, or why not. Raises what `planned` raises."""
    from mentordesk.core.matching.explaining import Explaining

    left, right = _both(people, (adept, mentor))
    plan = planned(people, mode=mode)
    return Explaining(plan, people.rules, plan.asked).of(left, right)


def _both(people: ToMatch, pair: tuple[UUID, UUID]) -> tuple[Participant, Participant]:
    return _one(people.adepts, pair[0]), _one(people.mentors, pair[1])


def _one(people: Iterable[Participant], key: UUID) -> Participant:
    for one in people:
        if one.id == key:
            return one
    raise NotToBeMatched(who=key.hex)


def propose(store: Store, *, programme: UUID, mode: str | None = None, minimum: int | None = None) -> "MatchPlan":
    """Make a new proposal on the board, around the coordinator's locks. Raises what `planned` raises."""
    with store.recording("matching.propose") as session:
        found = planned(to_match(session, programme), mode=mode, minimum=minimum)
        board: dict[UUID, UUID | None] = {one.adept.id: None for one in found.unmatched}
        board |= {one.adept.id: one.mentor.id for one in found.pairs}
        write_board(session, programme, board)
        session.facts["count"] = len(found.pairs)
    return found


def write_board(session: Recording, programme: UUID, board: Mapping[UUID, UUID | None]) -> None:
    """Let the board be these lines and no others, inside a step; the offer of another mentor is none any more."""
    there = {
        row.adept: row
        for row in session.scalars(
            sa.select(Proposal).where(Proposal.programme == programme).execution_options(deleted=True)
        )
    }
    for adept, row in there.items():
        if row.deleted:
            row.give(None)
        row.deleted = adept not in board
    for adept, mentor in board.items():
        if adept in there:
            _give(session, there[adept], mentor)
        else:
            session.add(
                Proposal(id=link_id("proposal", programme, adept), programme=programme, adept=adept, mentor=mentor)
            )


def _give(session: Recording, row: Proposal, mentor: UUID | None) -> None:
    """An offer that stood is gone by that, and the history says so."""
    if row.give(mentor):
        session.facts["offers_gone"] = int(str(session.facts.get("offers_gone", 0))) + 1


def swap(store: Store, *, programme: UUID, adept: UUID, mentor: UUID) -> None:
    """Put the adept with that mentor on the board; whoever loses the place gets the adept's old mentor if possible.

    A lock on the adept goes. Raises NotToBeMatched, PairImpossible, AllPlacesLocked.
    """
    with store.recording("matching.swap") as session:
        people = to_match(session, programme)
        left, right = _both(people, (adept, mentor))
        options = Options(people, proposal(session, programme), left)
        if (reason := options.reason(right)) is not None:
            raise PairImpossible(adept=left.name, mentor=right.name, reason=reason)
        if (wanted := options.swap(right)) is None:
            raise AllPlacesLocked
        write_board(session, programme, swapped(options.whom, wanted))
        _unlock(session, programme, adept, but=mentor)
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}


def dissolve(store: Store, *, programme: UUID, adept: UUID) -> None:
    """Take the adept's mentor off the board, and a lock on the two away. Raises NotToBeMatched."""
    with store.recording("matching.dissolve") as session:
        row = session.get(Proposal, link_id("proposal", programme, adept))
        if row is None:
            raise NotToBeMatched(who=adept.hex)
        _give(session, row, None)
        _unlock(session, programme, adept)
        session.facts["adept"] = adept.hex


def lock(store: Store, *, programme: UUID, adept: UUID, mentor: UUID) -> None:
    """Lock two people together: new proposals leave them so. Raises NotToBeMatched, PairImpossible."""
    with store.recording("matching.lock") as session:
        _lock(session, programme, to_match(session, programme), (adept, mentor))
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}


def lock_pairs(store: Store, *, programme: UUID, pairs: Ids) -> None:
    """Lock several pairs in one step. Raises NotToBeMatched, PairImpossible."""
    with store.recording("matching.lock_pairs") as session:
        people = to_match(session, programme)
        those = list(pairs)
        for pair in those:
            _lock(session, programme, people, pair)
        session.facts["count"] = len(those)


def _lock(session: Recording, programme: UUID, people: ToMatch, pair: tuple[UUID, UUID]) -> None:
    """An adept has one mentor, so an earlier lock with another goes, and an offer of another."""
    left, right = _both(people, pair)
    number = int(score_all([left], [right], people.rules).reasons[0, 0])
    if number >= 0:
        raise PairImpossible(adept=left.name, mentor=right.name, reason=reason_of(number))
    _unlock(session, programme, pair[0], but=pair[1])
    row = session.get(Proposal, link_id("proposal", programme, pair[0]))
    if row is not None and row.stands and row.mentor != pair[1]:
        _give(session, row, None)
    write_rule(session, programme, *pair, LOCKED, None)


def _unlock(session: Recording, programme: UUID, adept: UUID, but: UUID | None = None) -> None:
    rows = session.scalars(
        sa.select(PairRule).where(
            PairRule.programme == programme, PairRule.adept == adept, PairRule.kind == LOCKED, PairRule.mentor != but
        )
    )
    for row in rows:
        take_back(row)


def take_back(row: PairRule) -> None:
    """The coordinator's word is no more; a written exception beside it stays until it is taken back itself."""
    if row.exception and row.kind != ALLOWED:
        row.kind, row.reason = ALLOWED, None
    else:
        row.deleted = True


def never(store: Store, *, programme: UUID, adept: UUID, mentor: UUID, reason: str = "") -> None:
    """Two people shall not be put together; the reason stays with the coordinator. They part on the board too."""
    with store.recording("matching.never") as session:
        write_rule(session, programme, adept, mentor, NEVER, reason.strip() or None)
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}
        row = session.get(Proposal, link_id("proposal", programme, adept))
        if row is not None and row.mentor == mentor:
            _give(session, row, None)


def release(store: Store, *, programme: UUID, adept: UUID, mentor: UUID) -> None:
    """Take a lock, a ban or an exception away; of a lock with an exception the exception stays."""
    with store.recording("matching.release") as session:
        take_back(session.get_one(PairRule, link_id("pair_rule", programme, adept, mentor)))
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}


def write_rule(session: Recording, programme: UUID, adept: UUID, mentor: UUID, kind: str, reason: str | None) -> None:
    """Let this be the coordinator's word on the two, inside a step."""
    key = link_id("pair_rule", programme, adept, mentor)
    row = session.get(PairRule, key, execution_options={"deleted": True})
    if row is None:
        session.add(PairRule(id=key, programme=programme, adept=adept, mentor=mentor, kind=kind, reason=reason))
    else:
        kept = row.exception if not row.deleted and kind in (LOCKED, DECLINED) else None
        row.kind, row.reason, row.deleted, row.exception = kind, reason, False, kept


def accept_proposal(store: Store, *, programme: UUID, adepts: Collection[UUID] | None = None) -> list[UUID]:
    """Make the board's pairs into mentor pairs and clear the board, after a backup; the ids of the new pairs.

    With `adepts` only their lines, and the others stay on the board. Raises NothingProposed; PairImpossible and
    MentorFull when what was proposed cannot be any more; the troubles of a backup.
    """
    backups.before(store)
    with store.recording("matching.accept_proposal") as session:
        people = to_match(session, programme)
        whom = standing(people, proposal(session, programme))
        asked = whom if adepts is None else adepts
        wanted = [(adept, mentor) for adept, mentor in whom.items() if mentor is not None and adept in asked]
        made = _make_pairs(session, programme, people, wanted)
        _record(session, programme, people, wanted, None)
        write_board(session, programme, {adept: mentor for adept, mentor in whom.items() if adept not in asked})
    return made


def accept_plan(store: Store, *, programme: UUID, plan: "MatchPlan") -> list[UUID]:
    """Make a plan's pairs into mentor pairs, after a backup; the ids of the new pairs.

    Raises what `accept_proposal` raises, and NotToBeMatched.
    """
    backups.before(store)
    with store.recording("matching.accept_proposal") as session:
        people = to_match(session, programme)
        wanted = [(one.adept.id, one.mentor.id) for one in plan.pairs]
        made = _make_pairs(session, programme, people, wanted)
        _record(session, programme, people, wanted, plan.asked)
        write_board(session, programme, {})
    return made


def _record(session: Recording, programme: UUID, people: ToMatch, wanted: Ids, asked: "Asked | None") -> None:
    """Write down what was decided on; a board's plan is asked for as the programme wants it."""
    from mentordesk.core.matching.decisions.commands import record_decision
    from mentordesk.core.matching.planning import Asked

    record_decision(session, programme, people, dict(wanted), asked or Asked.by(people.settings, people.locked))


def check_places(people: ToMatch, taken: Mapping[UUID, int]) -> None:
    """Raises MentorFull where a mentor would have more than there are places. `taken`: how many each would have."""
    for one in people.mentors:
        if taken.get(one.id, 0) > one.places:
            raise MentorFull(mentor=one.name)


def _make_pairs(session: Recording, programme: UUID, people: ToMatch, wanted: list[tuple[UUID, UUID]]) -> list[UUID]:
    if not wanted:
        raise NothingProposed
    taken = Counter(mentor for _, mentor in wanted)
    check_places(people, taken)
    row, ended = programme_of(session, programme), _ended(session, programme)
    made = []
    for adept, mentor in sorted(wanted, key=lambda pair: (pair[0].hex, pair[1].hex)):
        left, right = _both(people, (adept, mentor))
        scores = score_all([left], [right], people.rules)
        if scores.reasons[0, 0] >= 0:
            reason = reason_of(int(scores.reasons[0, 0]))
            raise PairImpossible(adept=left.name, mentor=right.name, reason=reason)
        made.append(
            MentorPair(
                id=new_id(),
                programme=programme,
                adept=adept,
                mentor=mentor,
                status="made",
                score=int(scores.points[0, 0]),
                start=max(row.start, ended.get(adept, row.start)),
                end=row.end,
            )
        )
    session.add_all(made)
    session.flush()
    _count_loads(session, programme)
    session.facts["count"] = len(made)
    return [one.id for one in made]


def _ended(session: Recording, programme: UUID) -> dict[UUID, dt.date]:
    """For each adept who had a mentor before the day on which the last of these pairs ended."""
    rows = session.execute(
        sa.select(MentorPair.adept, sa.func.max(MentorPair.end))
        .where(MentorPair.programme == programme, MentorPair.status.not_in(LIVE))
        .group_by(MentorPair.adept)
    )
    return dict(rows.all())


def _count_loads(session: Recording, programme: UUID) -> None:
    """Approved mentors are free or matched, by how many of their places are taken."""
    live = session.scalars(sa.select(MentorPair).where(MentorPair.programme == programme))
    load = Counter(one.mentor for one in live if one.status in LIVE)
    rows = session.scalars(
        sa.select(Application).where(
            Application.programme == programme, Application.mentor_status.in_(("approved", "free", "matched"))
        )
    )
    for row in rows:
        row.mentor_status = mentor_status_for(row.capacity, load[row.person])


def end_pair(store: Store, *, pair: UUID, day: dt.date, reason: str = "") -> None:
    """End a pair before its time, without fault: the two are not put together again, and the mentor's place is free.

    The reason stays with the coordinator. Raises PairHasEnded.
    """
    with store.recording("matching.end_pair") as session:
        row = session.get_one(MentorPair, pair)
        if row.status not in LIVE:
            raise PairHasEnded
        row.status, row.end = "ended_early", min(row.end, max(row.start, day))
        write_rule(session, row.programme, row.adept, row.mentor, NEVER, reason.strip() or None)
        session.flush()
        _count_loads(session, row.programme)
        session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}

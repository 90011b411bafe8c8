"""What a coordinator keys in of offers: that two were told of each other, and what they answered.

The program tells nobody: that an offer is sent is the coordinator's word.
"""

import datetime as dt
from collections import Counter
from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import accept_proposal, check_places, take_back, write_rule
from mentordesk.core.matching.errors import PairImpossible
from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.rules import DECLINED
from mentordesk.core.matching.say.errors import NobodyAnsweredYes, NoOffer, NothingToOffer
from mentordesk.core.matching.say.offers.queries import offers
from mentordesk.core.matching.say.rules import NO, YES, check_answer
from mentordesk.core.matching.scoring import reason_of, score_all
from mentordesk.core.matching.swapping import Board, standing
from mentordesk.core.matching.tables import PairRule, Proposal
from mentordesk.core.store.unit import Recording, Store


def send_offers(store: Store, *, programme: UUID, day: dt.date, adepts: Collection[UUID] | None = None) -> int:
    """Note that the board's pairs were told of each other on that day, all or these adepts' ones; how many.

    What was offered before stays as it is. Raises NothingToOffer, PairImpossible, MentorFull.
    """
    with store.recording("matching.send_offers") as session:
        people = to_match(session, programme)
        board = standing(people, proposal(session, programme))
        rows = [
            row
            for row in session.scalars(sa.select(Proposal).where(Proposal.programme == programme))
            if row.sent is None and board.get(row.adept) is not None and (adepts is None or row.adept in adepts)
        ]
        if not rows:
            raise NothingToOffer
        _check(people, board, {row.adept for row in rows})
        for row in rows:
            row.sent = day
        session.facts["count"] = len(rows)
        return len(rows)


def _check(people: ToMatch, board: Board, adepts: Collection[UUID]) -> None:
    """Nobody is told of what cannot be."""
    taken = Counter(board.values())
    check_places(people, {whom: taken[whom] for adept in adepts if (whom := board[adept]) is not None})
    left = [one for one in people.adepts if one.id in adepts]
    mentors = {one.id: (column, one) for column, one in enumerate(people.mentors)}
    reasons = score_all(left, people.mentors, people.rules).reasons
    for row, one in enumerate(left):
        whom = board[one.id]
        if whom is not None and (number := reasons[row, mentors[whom][0]]) >= 0:
            raise PairImpossible(adept=one.name, mentor=mentors[whom][1].name, reason=reason_of(int(number)))


def answer_offer(store: Store, *, programme: UUID, adept: UUID, side: str, answer: str, reason: str = "") -> None:
    """Note what one of the two answers (`side`: adept or mentor; `yes` or `no`); an earlier answer is changed.

    After a no the two are not put together again, and their line stays on the board until the next proposal, in which
    both are free. Raises AnswerUnknown, NoOffer.
    """
    check_answer(side, answer)
    if answer == NO:
        _decline(store, programme, adept, side, reason)
    else:
        _agree(store, programme, adept, side, reason)


def _decline(store: Store, programme: UUID, adept: UUID, side: str, reason: str) -> None:
    with store.recording("matching.decline_offer") as session:
        row, mentor = _offer(session, programme, adept)
        _answer(row, side, NO, reason)
        write_rule(session, programme, adept, mentor, DECLINED, reason.strip() or None)
        _name(session, adept, mentor, side)


def _agree(store: Store, programme: UUID, adept: UUID, side: str, reason: str) -> None:
    with store.recording("matching.agree_to_offer") as session:
        row, mentor = _offer(session, programme, adept)
        _answer(row, side, YES, reason)
        rule = session.get(PairRule, link_id("pair_rule", programme, adept, mentor))
        if row.stands and rule is not None and rule.kind == DECLINED:
            take_back(rule)
        _name(session, adept, mentor, side)


def _offer(session: Recording, programme: UUID, adept: UUID) -> tuple[Proposal, UUID]:
    there = {one.adept: one.mentor for one in offers(session, programme)}
    if adept not in there:
        raise NoOffer
    return session.get_one(Proposal, link_id("proposal", programme, adept)), there[adept]


def _answer(row: Proposal, side: str, answer: str, reason: str) -> None:
    setattr(row, f"{side}_answer", answer)
    setattr(row, f"{side}_reason", reason.strip() or None)


def _name(session: Recording, adept: UUID, mentor: UUID, side: str) -> None:
    who, other = (adept, mentor) if side == "adept" else (mentor, adept)
    session.facts |= {"person": who.hex, "other": other.hex}


def withdraw_offer(store: Store, *, programme: UUID, adept: UUID) -> None:
    """Note that the two were told the offer is none any more; the line stays on the board as proposed.

    Raises NoOffer.
    """
    with store.recording("matching.withdraw_offer") as session:
        row, mentor = _offer(session, programme, adept)
        row.take_back()
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}


def accept_answered(store: Store, *, programme: UUID) -> list[UUID]:
    """Make pairs of the offers to which both said yes, after a backup; the rest of the board stays.

    Raises NobodyAnsweredYes and what `accept_proposal` raises.
    """
    agreed = {one.adept for one in store.read(offers, programme) if one.agreed}
    if not agreed:
        raise NobodyAnsweredYes
    return accept_proposal(store, programme=programme, adepts=agreed)

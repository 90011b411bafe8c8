"""What a coordinator does with offers: note the answers, pass a place on, and refuse the rest with a reason."""

import datetime as dt
from collections.abc import Collection, Sequence
from uuid import UUID

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, ENDED
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.choosing.offers.errors import (
    DeadlinePast,
    NoPlaceFree,
    OfferAnswerUnknown,
    OfferNotOpen,
    OfferStillStands,
    OfferWithoutDeadline,
)
from mentordesk.core.selection.choosing.offers.records import (
    check_requirements,
    decision_of,
    settle_mentor,
    write_decision,
)
from mentordesk.core.selection.choosing.offers.rules import ACCEPTED, ANSWERS, DECLINED, EXPIRED
from mentordesk.core.selection.errors import ReasonMissing
from mentordesk.core.selection.queries import selection
from mentordesk.core.store.unit import Recording, Store


def answer_offer(store: Store, *, application: UUID, answer: str, reason: str = "", day: dt.date | None = None) -> None:
    """Note that an offer was `accepted` or `declined`, today unless another day is said; a reason may be given.

    Raises OfferAnswerUnknown, OfferNotOpen, SaysTooMuch.
    """
    if answer not in (ACCEPTED, DECLINED):
        raise OfferAnswerUnknown(answer=answer)
    with store.recording("selection.answer_offer") as session:
        found = _open_offer(session, application)
        _answer(session, found, answer, reason, day or today())
        session.facts |= {"person": found.person.hex, "result": answer}


def let_expire(store: Store, *, applications: Collection[UUID]) -> None:
    """Take back offers whose deadline is past. Raises OfferNotOpen, OfferStillStands,
    OfferWithoutDeadline."""
    with store.recording("selection.let_expire") as session:
        for application in applications:
            found, decided = _open_offer(session, application), decision_of(session, application)
            until = decided.answer_by if decided is not None else None
            if until is None:
                raise OfferWithoutDeadline
            if until >= today():
                raise OfferStillStands(day=until.isoformat())
            _answer(session, found, EXPIRED, "", today())
            session.facts["person"] = found.person.hex
        session.facts["count"] = len(applications)


def _open_offer(session: Recording, application: UUID) -> Application:
    found = session.get_one(Application, application)
    if found.status != "offered":
        raise OfferNotOpen
    return found


def _answer(session: Recording, found: Application, answer: str, reason: str, day: dt.date) -> None:
    assert answer in ANSWERS
    check_notes(reason)
    found.status = answer
    if answer != ACCEPTED:
        settle_mentor(session, found, answer)
    decided = decision_of(session, found.id)
    if decided is None:
        write_decision(session, found.id, answer, None, None)
        decided = decision_of(session, found.id)
    assert decided is not None
    decided.result, decided.answered = answer, day
    decided.reason = reason.strip() or decided.reason


def extend_offer(store: Store, *, application: UUID, answer_by: dt.date) -> None:
    """Let an offer stand until that day. Raises OfferNotOpen, DeadlinePast."""
    if answer_by < today():
        raise DeadlinePast(day=answer_by.isoformat())
    with store.recording("selection.extend_offer") as session:
        found = _open_offer(session, application)
        decided = decision_of(session, application)
        if decided is None:
            write_decision(session, application, "offered", None, None, answer_by)
        else:
            decided.answer_by = answer_by
        session.facts |= {"person": found.person.hex, "day": answer_by.isoformat()}


def pass_on(store: Store, *, programme: UUID, application: UUID, answer_by: dt.date | None = None) -> None:
    """Offer a free place to the one whose turn it is, by rank and quotas. Raises NoPlaceFree when it is not.

    The offer stands until `answer_by`, or for the usual time. Raises RequirementMissing, too.
    """
    with store.recording("selection.pass_on") as session:
        check_requirements(session, session.get_one(Application, application))
        row = next((one for one in selection(session, programme) if one.application == application), None)
        if row is None or not row.is_new_place:
            raise NoPlaceFree
        found = session.get_one(Application, application)
        found.status = "offered"
        settle_mentor(session, found, "offered")
        write_decision(session, application, "offered", row.rank, None, answer_by)
        session.facts["person"] = found.person.hex


def refuse_rest(store: Store, *, applications: Sequence[UUID], reason: str) -> int:
    """Refuse all of these who have no place and have not ended, for one reason; how many that were.

    Raises ReasonMissing.
    """
    if not reason.strip():
        raise ReasonMissing
    with store.recording("selection.refuse_rest") as session:
        found = [session.get_one(Application, one) for one in applications]
        refused = [one for one in found if one.status not in CHOSEN | ENDED]
        for one in refused:
            one.status = "refused"
            if one.mentor_status in APPROVED:
                one.mentor_status = "applied"
            write_decision(session, one.id, "refused", None, reason.strip())
        session.facts["count"] = len(refused)
    return len(refused)

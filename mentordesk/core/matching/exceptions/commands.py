"""Written exceptions: two people may be a pair though a must is broken."""

from dataclasses import replace
from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import write_rule
from mentordesk.core.matching.errors import NotToBeMatched, PairImpossible
from mentordesk.core.matching.exceptions.errors import ExceptionNeedsReason, ExceptionNotNeeded
from mentordesk.core.matching.model import Participant, ToMatch
from mentordesk.core.matching.musts import DECLINED_PAIR, MINOR_PROTECTION, NEVER_PAIR, NOT_READY, SAME_PERSON
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.rules import ALLOWED
from mentordesk.core.matching.scoring import reason_of, score_all
from mentordesk.core.matching.settings.errors import MinorsStayProtected
from mentordesk.core.matching.tables import PairRule
from mentordesk.core.store.unit import Recording, Store


def allow(store: Store, *, programme: UUID, adept: UUID, mentor: UUID, reason: str) -> None:
    """Write down why these two may be a pair though they break a must; `release` takes it back.

    Raises ExceptionNeedsReason, NotToBeMatched; MinorsStayProtected; PairImpossible for what somebody has said of the
    two, which is taken back instead; ExceptionNotNeeded.
    """
    if not reason.strip():
        raise ExceptionNeedsReason
    with store.recording("matching.allow") as session:
        _check_broken(to_match(session, programme), adept, mentor)
        _write(session, programme, adept, mentor, reason.strip())
        session.facts |= {"adept": adept.hex, "mentor": mentor.hex}


def _check_broken(people: ToMatch, adept: UUID, mentor: UUID) -> None:
    left, right = _one(people.adepts, adept), _one(people.mentors, mentor)
    without = replace(people.rules, exceptions=people.rules.exceptions - {(adept, mentor)})
    number = int(score_all([left], [right], without).reasons[0, 0])
    if number < 0:
        raise ExceptionNotNeeded
    if (broken := reason_of(number)) == MINOR_PROTECTION:
        raise MinorsStayProtected
    if broken in (SAME_PERSON, NEVER_PAIR, DECLINED_PAIR, NOT_READY):
        raise PairImpossible(adept=left.name, mentor=right.name, reason=broken)


def _one(people: tuple[Participant, ...], key: UUID) -> Participant:
    found = next((one for one in people if one.id == key), None)
    if found is None:
        raise NotToBeMatched(who=key.hex)
    return found


def _write(session: Recording, programme: UUID, adept: UUID, mentor: UUID, reason: str) -> None:
    """Beside the coordinator's word on the two, where there is one."""
    key = link_id("pair_rule", programme, adept, mentor)
    if session.get(PairRule, key) is None:
        write_rule(session, programme, adept, mentor, ALLOWED, None)
        session.flush()
    session.get_one(PairRule, key).exception = reason

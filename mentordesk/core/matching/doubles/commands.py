"""Two people of the file who are one: made one here, where it is known who is in a pair."""

from collections.abc import Mapping
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.doubles.errors import BothPaired, PairedWithEachOther, SamePersonAlready
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.recruitment.doubles.records import make_one
from mentordesk.core.store.joining import TiedTogether
from mentordesk.core.store.unit import Store


def merge(store: Store, *, keep: UUID, gone: UUID, chosen: Mapping[str, str] | None = None) -> None:
    """Make two people one: `gone` is hidden, and whatever hung on them hangs on `keep`.

    `chosen` says by field whose value stays (`keep`, `gone`, `both`); where nothing is said sets are united, what is
    empty is filled in, and of two values that of `keep` stays. Raises SamePersonAlready, PairedWithEachOther,
    BothPaired.
    """
    with store.recording("recruitment.merge") as session:
        if keep == gone or any(session.get(Person, one) is None for one in (keep, gone)):
            raise SamePersonAlready
        _check_pairs(session, keep, gone)
        try:
            make_one(session, keep, gone, chosen or {})
        except TiedTogether:
            raise PairedWithEachOther from None
        session.facts |= {"person": keep.hex, "gone": gone.hex}


def _check_pairs(session: orm.Session, keep: UUID, gone: UUID) -> None:
    both = (keep, gone)
    together = sa.and_(MentorPair.adept.in_(both), MentorPair.mentor.in_(both))
    if session.scalars(sa.select(MentorPair.id).where(together)).first() is not None:
        raise PairedWithEachOther
    of_each = [
        set(
            session.scalars(
                sa.select(MentorPair.programme).where(
                    sa.or_(MentorPair.adept == one, MentorPair.mentor == one), MentorPair.status.in_(LIVE)
                )
            )
        )
        for one in both
    ]
    for programme in of_each[0] & of_each[1]:
        raise BothPaired(programme=session.get_one(Programme, programme).name)

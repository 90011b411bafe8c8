"""When it does not fit: an end without fault, and a new match."""

import datetime as dt
from uuid import UUID

from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.commands import end_pair
from mentordesk.core.store.unit import Store


def rematch(store: Store, *, pair: UUID, now: dt.datetime, reason: str = "") -> UUID:
    """End a pair without fault and let its adept, who keeps the place, be matched again; the adept's id.

    Meetings that were still to come are called off, and the two are not put together again; the reason stays with the
    coordinator. The adept is on the board at once. Raises PairHasEnded.
    """
    with store.recording("meetings.rematch") as session:
        end_pair(store, pair=pair, now=now, reason=reason)
        row = session.get_one(MentorPair, pair)
        session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}
        return row.adept

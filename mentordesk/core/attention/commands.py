"""Putting things off."""

import datetime as dt
from uuid import UUID

from mentordesk.core.attention.rules import LONGEST_SNOOZE
from mentordesk.core.attention.tables import Snooze
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.store.unit import Store


def snooze(store: Store, *, programme: UUID, key: str, day: dt.date, days: int, reason: str = "") -> None:
    """Put one thing off for so many days from `day`, at most 14."""
    until = day + dt.timedelta(days=min(days, LONGEST_SNOOZE))
    with store.recording("attention.snooze") as session:
        found = session.get(Snooze, link_id("snooze", programme, key), execution_options={"deleted": True})
        if found is None:
            session.add(
                Snooze(
                    id=link_id("snooze", programme, key),
                    programme=programme,
                    key=key,
                    until=until,
                    reason=reason.strip() or None,
                )
            )
        else:
            found.until, found.reason, found.deleted = until, reason.strip() or None, False
        session.facts["until"] = until.isoformat()

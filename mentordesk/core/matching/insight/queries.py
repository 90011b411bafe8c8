"""The board as it stands, to see any two people on it."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.matching.queries import proposal, to_match

if TYPE_CHECKING:
    from mentordesk.core.matching.insight.insight import Insight


def insight(session: orm.Session, programme: UUID) -> "Insight":
    """The board of the programme; what it answers holds until something is changed. Loads numpy and scipy."""
    from mentordesk.core.matching.insight.insight import Insight

    return Insight(to_match(session, programme), proposal(session, programme))

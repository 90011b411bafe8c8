"""Who is weighed: all that a change of the weights needs, in one look."""

from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.swapping import Board


def on_the_board(session: orm.Session, programme: UUID) -> tuple[ToMatch, Board]:
    """Who is to be matched and how, and the proposal."""
    return to_match(session, programme), proposal(session, programme)

"""What is read of criteria beside their words."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.selection.tables import Score


def score_counts(session: orm.Session) -> dict[UUID, int]:
    """How many points were given by each criterion: what would go away with it."""
    rows = session.execute(sa.select(Score.criterion, sa.func.count()).group_by(Score.criterion))
    return {row[0]: row[1] for row in rows}

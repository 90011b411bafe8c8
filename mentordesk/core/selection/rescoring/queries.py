"""The ranked list again after points were given for one application: only what those touch is read and made anew."""

from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.selection.queries import Assessed, lined_up
from mentordesk.core.selection.scoring.queries import given_points, words_said


def rescored(session: orm.Session, programme: UUID, before: Assessed, application: UUID) -> Assessed:
    """What `assessed` would tell the same assessor, when nothing has changed since but points and words on this one.

    It is for who waits after every key; everybody else reads the whole.
    """
    known = before.known
    given = {one: points for one, points in known.given.items() if one != application}
    said = {one: words for one, words in known.said.items() if one != application}
    given |= given_points(session, programme, application)
    said |= words_said(session, programme, application)
    now = known.with_points(given, said, application)
    lines, others = before.rows[: len(known.candidates)], before.rows[len(known.candidates) :]
    alike = now.view.is_like(known.view)
    kept = {row.application: row for row in lines if alike and row.application != application}
    return lined_up(session, programme, now, known.places, others, kept)

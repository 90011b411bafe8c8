"""What «I dag» reads of papers that came back, and of forms that did not; where there is nothing, next to nothing."""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.handed.rules import FORM_WITHIN

_SCANNED = sa.text(
    "SELECT count(DISTINCT paper.id), min(scan.filed), min(paper.pair) FROM scan JOIN paper ON paper.id = scan.paper"
    " WHERE paper.programme = :programme AND paper.status IN ('issued', 'partly_signed')"
    " AND scan.deleted = 0 AND paper.deleted = 0"
)
_OUT = sa.text(
    "SELECT count(*), min(made) FROM handed_form AS form"
    " WHERE programme = :programme AND kind IN ('expectations', 'pulse')"
    " AND returned IS NULL AND deleted = 0 AND made <= :before"
    " AND NOT EXISTS (SELECT 1 FROM handed_form AS other WHERE other.pair = form.pair AND other.person = form.person"
    "  AND other.kind = form.kind AND other.deleted = 0 AND (other.returned > form.made OR other.made > form.made"
    "  OR (other.made = form.made AND (other.returned IS NOT NULL OR other.id > form.id))))"
    " AND NOT EXISTS (SELECT 1 FROM pulse WHERE form.kind = 'pulse' AND pulse.pair = form.pair"
    "  AND pulse.person = form.person AND pulse.deleted = 0 AND pulse.day >= form.made)"
    " AND NOT EXISTS (SELECT 1 FROM expectation AS said JOIN pair ON pair.id = said.pair"
    "  WHERE form.kind = 'expectations' AND said.pair = form.pair AND said.deleted = 0"
    "  AND said.side = CASE form.person WHEN pair.adept THEN 'adept' ELSE 'mentor' END)"
)
"""The last form that somebody has, unless it came back or was answered in another way."""


class Some(NamedTuple):
    """So many, the first of them on a day; `pair` where there is one alone, and it is a pair's."""

    many: int = 0
    since: dt.date | None = None
    pair: UUID | None = None


class Returning(NamedTuple):
    """Papers that were filed as scans while nobody says that they are signed, and forms that are out for long."""

    scanned: Some
    out: Some


def returning(session: orm.Session, programme: UUID, day: dt.date) -> Returning:
    """What there is on that day; evaluations name nobody, and logs are kept until the end, so neither is waited for."""
    values = {"programme": programme.hex, "before": (day - dt.timedelta(days=FORM_WITHIN)).isoformat()}
    scanned, filed, pair = session.execute(_SCANNED, {"programme": values["programme"]}).one()
    out, made = session.execute(_OUT, values).one()
    return Returning(
        Some(scanned, _date(filed), UUID(hex=pair) if pair and scanned == 1 else None), Some(out, _date(made))
    )


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None

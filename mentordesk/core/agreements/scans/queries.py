"""What screens read of scans."""

import datetime as dt
from base64 import b64decode
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.queries import paper_of_code
from mentordesk.core.agreements.scans.errors import TypedCodeUnknown
from mentordesk.core.agreements.scans.rules import typed_code
from mentordesk.core.agreements.scans.tables import Scan


class ScanRow(NamedTuple):
    """A scan that is kept: a picture of a page, or a signed PDF as a whole (`page` is None).

    `verdict` (`signing.seals`) and `certificate` tell of a signed PDF as it was when it was filed; no verdict: nothing
    was there to look at it with.
    """

    id: UUID
    paper: UUID
    page: int | None
    format: str
    filed: dt.date
    verdict: str | None
    certificate: str | None


def scans_of(session: orm.Session, paper: UUID) -> list[ScanRow]:
    """The scans of a paper, whole ones first, then by page; without their pictures."""
    columns = [getattr(Scan, name) for name in ScanRow._fields]
    chosen = sa.select(*columns).where(Scan.paper == paper).order_by(Scan.page.nulls_first(), Scan.filed, Scan.id)
    return [ScanRow(*row) for row in session.execute(chosen)]


def scan_bytes(session: orm.Session, scan: UUID) -> bytes:
    """The JPEG or PDF itself."""
    return b64decode(session.execute(sa.select(Scan.content).where(Scan.id == scan)).scalar_one())


def paper_typed(session: orm.Session, programme: UUID, text: str) -> UUID:
    """The paper whose code somebody typed from its foot. Raises TypedCodeUnknown."""
    code = typed_code(text)
    found = paper_of_code(session, programme, code)
    if found is None:
        raise TypedCodeUnknown(code=text.strip())
    return found

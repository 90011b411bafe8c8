"""Papers as they came back signed, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Scan(Record, Base):
    """One file that came back: a picture of a page, or a whole PDF (`page` is None); Base64.

    `verdict` and `certificate` are told of a PDF with a digital signature: whether it held when it was filed, and
    whose it was.
    """

    __tablename__ = "scan"

    paper: Mapped[UUID] = mapped_column(points_at("paper.id"))
    page: Mapped[int | None]
    format: Mapped[str]
    content: Mapped[str]
    filed: Mapped[dt.date]
    verdict: Mapped[str | None]
    certificate: Mapped[str | None]

"""What the coordinator has put off, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Snooze(Record, Base):
    """One thing that needs the coordinator, put off until a day. Its id is made of programme and key."""

    __tablename__ = "snooze"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    key: Mapped[str]
    until: Mapped[dt.date]
    reason: Mapped[str | None]

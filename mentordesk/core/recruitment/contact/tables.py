"""What was written or said to applicants, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Message(Record, Base):
    """A draft that was made for somebody, or a talk; `sent` is the day on which a person said that it reached them.

    The words themselves are not kept.
    """

    __tablename__ = "message"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    """What it was about: `receipt`, `incomplete`, `interview`, `offer`, `waiting`, `refusal`, `other` …"""
    channel: Mapped[str]
    """`email`, `phone`, `text`, `letter` or `meeting`."""
    made: Mapped[dt.date]
    sent: Mapped[dt.date | None]

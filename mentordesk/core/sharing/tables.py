"""What has left the file, to whom and why, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class SharePackage(Record, Base):
    """A sealed share that was made of a programme."""

    __tablename__ = "share_package"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    purpose: Mapped[str]
    recipient: Mapped[str]
    made: Mapped[dt.datetime]
    records: Mapped[int]

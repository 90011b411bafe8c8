"""How far each assessor has come with each application, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Assessment(Record, Base):
    """One assessor's word on one application beside the points; its id is made of both.

    Until it is delivered nobody else sees it. With a `conflict` (why) the assessor has no say in it.
    """

    __tablename__ = "assessment"
    tied = ("application", "assessor")

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    assessor: Mapped[str]
    comment: Mapped[str | None]
    conflict: Mapped[str | None]
    delivered: Mapped[dt.date | None]

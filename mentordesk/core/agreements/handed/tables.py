"""Forms that were handed out to be filled in, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class HandedForm(Record, Base):
    """A form with a code by which it finds its way back, and whom it is about; an anonymous one is about nobody."""

    __tablename__ = "handed_form"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    kind: Mapped[str]
    code: Mapped[str]
    version: Mapped[int]
    language: Mapped[str]
    pair: Mapped[UUID | None] = mapped_column(points_at("pair.id"))
    person: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    made: Mapped[dt.date]
    returned: Mapped[dt.date | None]

"""What the application form leaves out, and the forms that were printed, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Element, Record, points_at


class UnaskedField(Element, Base):
    """A field that everybody has and that this programme's form does not ask for; its id is made of both."""

    __tablename__ = "unasked_field"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))


class PaperForm(Record, Base):
    """A form on paper with a code of its own, and the application that was keyed in from it."""

    __tablename__ = "paper_form"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    code: Mapped[str]
    role: Mapped[str]
    printed: Mapped[dt.date]
    application: Mapped[UUID | None] = mapped_column(points_at("application.id"))

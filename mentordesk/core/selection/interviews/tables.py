"""Interviews and references, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Interview(Record, Base):
    """A talk with one applicant; its notes lie in three drawers: facts, opinion, and what is sensitive."""

    __tablename__ = "interview"
    tied = ("application",)

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    start: Mapped[dt.datetime | None]
    minutes: Mapped[int]
    place: Mapped[str | None]
    interviewer: Mapped[str | None]
    held: Mapped[dt.date | None]
    facts: Mapped[str | None]
    opinion: Mapped[str | None]
    sensitive: Mapped[str | None]
    """Goes away when the choice is made."""
    recommendation: Mapped[str | None]
    """`yes`, `doubt` or `no`."""


class Reference(Record, Base):
    """Somebody who can speak for an applicant: what came of the call, and nothing of what was said."""

    __tablename__ = "reference"

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    name: Mapped[str]
    relation: Mapped[str | None]
    phone: Mapped[str | None]
    called: Mapped[dt.date | None]
    outcome: Mapped[str | None]
    """`supports`, `doubts` or `unreached`."""

"""What a programme requires, and what was ordered or let off, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Requirement(Record, Base):
    """Something that people of a role must have done; the template's until somebody has changed them.

    One that the programme made itself has a `name`, and its kind is the id's hex.
    """

    __tablename__ = "requirement"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    kind: Mapped[str]
    name: Mapped[str | None]
    role: Mapped[str]
    """`adept`, `mentor` or `both`."""
    before: Mapped[str]
    """What it blocks while it is missing: `approval`, `pair`, `first_meeting`, or a `minor_pair` with one under 18."""
    months: Mapped[int | None]
    """For how long it holds; None is for good."""
    position: Mapped[int]


class RequirementOrder(Record, Base):
    """That something was asked for (a certificate ordered, a course booked) on a day. Its id is made of all."""

    __tablename__ = "requirement_order"
    tied = ("programme", "person", "kind")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    day: Mapped[dt.date]


class Exemption(Record, Base):
    """That somebody need not meet a requirement, since when, why and who says so. Its id is made of all."""

    __tablename__ = "exemption"
    tied = ("programme", "person", "kind")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    day: Mapped[dt.date]
    reason: Mapped[str]
    author: Mapped[str]

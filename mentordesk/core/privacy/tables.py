"""Receipts of what was erased, how long things are kept, and what is kept longer, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Erasure(Record, Base):
    """A receipt: of what kind, how many records, why, when and by whom. `subject` is an id that leads nowhere now."""

    __tablename__ = "erasure"

    kind: Mapped[str]
    subject: Mapped[UUID]
    records: Mapped[int]
    reason: Mapped[str]
    day: Mapped[dt.date]
    author: Mapped[str]


class Retention(Record, Base):
    """How many months records of one kind are kept, where it is another number than the usual."""

    __tablename__ = "retention"

    kind: Mapped[str]
    months: Mapped[int]


class KeptLonger(Record, Base):
    """One person's records of a kind that are kept until another day than the clock says, and why."""

    __tablename__ = "kept_longer"
    tied = ("kind", "person")

    kind: Mapped[str]
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    until: Mapped[dt.date]
    reason: Mapped[str]

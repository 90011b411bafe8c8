"""Quotas and the record of a choice, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Quota(Record, Base):
    """How many of those with a place shall at least, or at most, have something in common; declared beforehand."""

    __tablename__ = "quota"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    by: Mapped[str]
    """What they have in common: `gender`, `younger`, `town`, `sender` or a question's id in hex."""
    value: Mapped[str]
    least: Mapped[int | None]
    most: Mapped[int | None]
    declared: Mapped[dt.date]


class SelectionRecord(Record, Base):
    """A choice as it was decided: criteria, weights, quotas and places as JSON, with the hash of that and all lines."""

    __tablename__ = "selection_record"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    day: Mapped[dt.date]
    author: Mapped[str]
    content: Mapped[str]
    hash: Mapped[str]


class SelectionRecordLine(Record, Base):
    """One applicant in a record: points, rank, result and reason as JSON."""

    __tablename__ = "selection_record_line"

    record: Mapped[UUID] = mapped_column(points_at("selection_record.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    content: Mapped[str]

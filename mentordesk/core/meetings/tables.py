"""Meetings and the series they come from, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Series(Record, Base):
    """A pair's rhythm: every so many weeks from a first day until a last, at one time of the day."""

    __tablename__ = "series"

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    weeks: Mapped[int]
    first: Mapped[dt.datetime]
    until: Mapped[dt.date]
    minutes: Mapped[int]
    place: Mapped[str | None]


class Meeting(Record, Base):
    """One meeting of a pair. `start` is the wall clock where the programme is."""

    __tablename__ = "meeting"

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    series: Mapped[UUID | None] = mapped_column(points_at("series.id"))
    start: Mapped[dt.datetime]
    minutes: Mapped[int]
    place: Mapped[str | None]
    status: Mapped[str]
    revision: Mapped[int] = mapped_column(default=0)
    """How often it was changed: a calendar takes the file with the higher number."""
    form: Mapped[str | None]
    """How they met: in person, on a screen, by telephone, on a walk."""
    topics: Mapped[str | None]
    mood: Mapped[int | None]
    """How it was, from 1 to 10."""

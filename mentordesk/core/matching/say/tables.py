"""What participants say, and the round in which they meet, as stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Wish(Record, Base):
    """What one participant says of another: a rank (1 first) or to avoid them, and 1–5 after a speed meeting.

    Its id is made of the programme's and both people's.
    """

    __tablename__ = "wish"
    tied = ("programme", "person", "about")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    about: Mapped[UUID] = mapped_column(points_at("person.id"))
    rank: Mapped[int | None]
    rating: Mapped[int | None]
    avoid: Mapped[bool] = mapped_column(default=False)


class SpeedMeeting(Record, Base):
    """Two people who talk for a few minutes in one turn of a speed-meeting round; turns count from 1."""

    __tablename__ = "speed_meeting"
    tied = ("programme", "adept", "mentor")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    turn: Mapped[int]
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID] = mapped_column(points_at("person.id"))


class FitAnswer(Record, Base):
    """What one of a pair says at the end of the trial: `yes`, `unsure` or `no`. Its id is made of pair and person."""

    __tablename__ = "fit_answer"
    tied = ("pair", "person")

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    fit: Mapped[str]
    day: Mapped[dt.date]
    note: Mapped[str | None]

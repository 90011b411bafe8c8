"""The coordinator's locks and bans, the proposal on the board, and the pairs, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class PairRule(Record, Base):
    """The coordinator's word on two people: `locked` or `never`, with a private reason; its id is made of both."""

    __tablename__ = "pair_rule"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    reason: Mapped[str | None]


class Proposal(Record, Base):
    """The board's line for one adept: with this mentor, or with none. Its id is made of programme and adept."""

    __tablename__ = "proposal"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID | None] = mapped_column(points_at("person.id"))


class MentorPair(Record, Base):
    """A mentor and an adept who go together through the programme."""

    __tablename__ = "pair"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID] = mapped_column(points_at("person.id"))
    status: Mapped[str]
    score: Mapped[int]
    """Hundredths of a point, 0–10000."""
    start: Mapped[dt.date]
    end: Mapped[dt.date]

"""What a programme and its pairs have agreed on beyond the text of the agreement, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class ProgrammeTerms(Record, Base):
    """What holds for all pairs of a programme, one row.

    Who pays for travel, the insurance, who is asked when the coordinator is away, and the language that stands beside
    the programme's own on papers.
    """

    __tablename__ = "programme_terms"
    tied = ("programme",)

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    travel: Mapped[str | None]
    insurance: Mapped[str | None]
    deputy: Mapped[str | None]
    deputy_phone: Mapped[str | None]
    beside: Mapped[str | None]


class PairTerms(Record, Base):
    """What one pair has agreed on, one row: topics (a line each), how and when to be reached, its seat at kick-off."""

    __tablename__ = "pair_terms"
    tied = ("pair",)

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    topics: Mapped[str | None]
    channel: Mapped[str | None]
    hours: Mapped[str | None]
    seat: Mapped[int | None]


class Goal(Record, Base):
    """A goal of a pair: the adept's, the mentor's or a common one, and how far it was reached at the start (0–10)."""

    __tablename__ = "goal"

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    owner: Mapped[str]
    text: Mapped[str]
    start: Mapped[int | None]
    position: Mapped[int]


class Addendum(Record, Base):
    """A change of an agreement, which both sign; `until` is the pair's new last day where it is an extension."""

    __tablename__ = "addendum"

    pair: Mapped[UUID] = mapped_column(points_at("pair.id"))
    number: Mapped[int]
    day: Mapped[dt.date]
    text: Mapped[str]
    until: Mapped[dt.date | None]

"""Criteria, scores and decisions as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Criterion(Record, Base):
    """What applicants are scored by, with its weight in the mean."""

    __tablename__ = "criterion"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    name: Mapped[str]
    weight: Mapped[int]
    position: Mapped[int]
    anchors: Mapped[str | None]
    """What the lowest, middle and highest score mean, in words."""


class Score(Record, Base):
    """One assessor's points, 1–5, for one application by one criterion."""

    __tablename__ = "score"
    tied = ("application", "criterion", "assessor")

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    criterion: Mapped[UUID] = mapped_column(points_at("criterion.id"))
    assessor: Mapped[str]
    points: Mapped[int]


class Decision(Record, Base):
    """What was decided of an application, and why."""

    __tablename__ = "decision"
    tied = ("application",)

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    result: Mapped[str]
    rank: Mapped[int | None]
    reason: Mapped[str | None]
    day: Mapped[dt.date | None]
    answer_by: Mapped[dt.date | None]
    """Until when the offer of a place stands."""
    answered: Mapped[dt.date | None]

"""The record of a plan that was accepted, as stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class MatchDecision(Record, Base):
    """What an accepted plan was decided on: criteria, weights, mode, result (JSON), and a hash over all of it."""

    __tablename__ = "match_decision"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    day: Mapped[dt.date]
    content: Mapped[str]
    hash: Mapped[str]


class MatchDecisionLine(Record, Base):
    """One person of a decision as the answers were then (JSON), and the partner the plan gave."""

    __tablename__ = "match_decision_line"

    decision: Mapped[UUID] = mapped_column(points_at("match_decision.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    partner: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    side: Mapped[str]
    content: Mapped[str]

"""Proposals that were put aside, as stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class Scenario(Record, Base):
    """A proposal that was put aside to be compared. Its id is made of the programme's and the letter.

    `settings` (JSON): how the programme matched then.
    """

    __tablename__ = "scenario"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    letter: Mapped[str]
    comment: Mapped[str | None]
    settings: Mapped[str]


class ScenarioLine(Record, Base):
    """A scenario's line for one adept. Its id is made of both."""

    __tablename__ = "scenario_line"
    tied = ("scenario", "adept")

    scenario: Mapped[UUID] = mapped_column(points_at("scenario.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID | None] = mapped_column(points_at("person.id"))

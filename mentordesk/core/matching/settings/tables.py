"""How a programme matches, as stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class MatchSettings(Record, Base):
    """How a programme matches; without a row as its template says. Its id is made of the programme's."""

    __tablename__ = "match_settings"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    preset: Mapped[str]
    mode: Mapped[str]
    minimum: Mapped[int]
    """The least score of a pair, in hundredths."""
    missing: Mapped[int]
    """What an answer that nobody gave counts, in percent of the criterion's weight."""
    group_by: Mapped[str | None]
    group_limit: Mapped[int | None]
    """At most so many with the same `group_by` (a field of a person) with one mentor."""
    least_size: Mapped[int | None]
    greatest_size: Mapped[int | None]
    """Of a circle: the mentor takes none or so many; without a greatest size the mentor's own places count."""


class MatchRule(Record, Base):
    """What a programme has changed of its preset for one criterion. Its id is made of the programme's and the key."""

    __tablename__ = "match_rule"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    key: Mapped[str]
    kind: Mapped[str]
    direction: Mapped[str]
    weight: Mapped[int]

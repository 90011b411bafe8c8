"""The coordinator's word on two people, the proposal on the board, and the pairs, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class PairRule(Record, Base):
    """The coordinator's word on two people: `locked`, `never`, `declined` (one of them said no) or `allowed`.

    The reason is private. With a written `exception` the two may be together though a must is broken. Its id is made
    of both.
    """

    __tablename__ = "pair_rule"
    tied = ("programme", "adept", "mentor")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    reason: Mapped[str | None]
    exception: Mapped[str | None]


class Proposal(Record, Base):
    """The board's line for one adept: with this mentor, or with none. Its id is made of programme and adept.

    Once it was offered to the two (`sent`, the day) each answers `yes` or `no`, and may say why.
    """

    __tablename__ = "proposal"
    tied = ("programme", "adept")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    adept: Mapped[UUID] = mapped_column(points_at("person.id"))
    mentor: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    sent: Mapped[dt.date | None]
    adept_answer: Mapped[str | None]
    adept_reason: Mapped[str | None]
    mentor_answer: Mapped[str | None]
    mentor_reason: Mapped[str | None]

    @property
    def stands(self) -> bool:
        """Whether it was offered and nobody has said no."""
        return self.sent is not None and "no" not in (self.adept_answer, self.mentor_answer)

    def give(self, mentor: UUID | None) -> bool:
        """Put another mentor on the line, or none; whether an offer that stood is gone by that."""
        if self.mentor == mentor:
            return False
        self.mentor = mentor
        return self.take_back()

    def take_back(self) -> bool:
        """Let the line be as if it had never been offered; whether an offer stood."""
        stood = self.stands
        self.sent = None
        self.adept_answer = self.adept_reason = self.mentor_answer = self.mentor_reason = None
        return stood


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
    trial_until: Mapped[dt.date | None]

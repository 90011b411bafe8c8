"""The ledger of consents, as it is stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Record, points_at


class ConsentText(Record, Base):
    """The words in which a programme asks for consent for one purpose; each change is a new version."""

    __tablename__ = "consent_text"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    purpose: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]


class Consent(Record, Base):
    """One line of the ledger: what somebody (or the guardian) answered to a text, how, and since when it is withdrawn.

    A `no` is an answer, too.
    """

    __tablename__ = "consent"

    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    consent_text: Mapped[UUID] = mapped_column(points_at("consent_text.id"))
    answer: Mapped[str]
    """`given` or `no`."""
    given: Mapped[dt.date]
    """The day of the answer."""
    how: Mapped[str]
    """`form`, `paper`, `email`, `phone` or `talk`."""
    guardian: Mapped[UUID | None] = mapped_column(points_at("guardian.id"))
    withdrawn: Mapped[dt.date | None]


class ConsentTask(Record, Base):
    """Something that must be done because a consent was withdrawn, and the day on which it was."""

    __tablename__ = "consent_task"

    consent: Mapped[UUID] = mapped_column(points_at("consent.id"))
    kind: Mapped[str]
    done: Mapped[dt.date | None]

"""Applications as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Element, Record, points_at


class Application(Record, Base):
    """One person's wish to take part in one programme, as mentor, adept or both."""

    __tablename__ = "application"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    role: Mapped[str]
    status: Mapped[str]
    mentor_status: Mapped[str | None]
    """A mentor's way through the programme beside the application's; None for adepts."""
    capacity: Mapped[int | None]
    """How many adepts a mentor can take, 0–4."""
    source: Mapped[str | None]
    channel: Mapped[str]
    """How it came in: `sheet` or `typed`."""
    motivation: Mapped[str | None]
    mentor_gender: Mapped[str | None]
    background: Mapped[str | None]
    consent: Mapped[bool | None]
    submitted: Mapped[dt.datetime | None]


class ApplicationField(Element, Base):
    """A field of work that an applicant names."""

    __tablename__ = "application_field"

    application: Mapped[UUID] = mapped_column(points_at("application.id"))


class ApplicationTopic(Element, Base):
    """A topic that an adept wants or a mentor offers."""

    __tablename__ = "application_topic"

    application: Mapped[UUID] = mapped_column(points_at("application.id"))


class ApplicationTime(Element, Base):
    """A time at which an applicant can meet."""

    __tablename__ = "application_time"

    application: Mapped[UUID] = mapped_column(points_at("application.id"))


class Answer(Record, Base):
    """What an applicant answered to one of the programme's questions."""

    __tablename__ = "answer"

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    question: Mapped[UUID] = mapped_column(points_at("question.id"))
    text: Mapped[str]


class Fulfilment(Record, Base):
    """A requirement a person meets in a programme: what, since when, seen by whom; nothing of what a paper says."""

    __tablename__ = "fulfilment"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    met: Mapped[dt.date]
    seen_by: Mapped[str]

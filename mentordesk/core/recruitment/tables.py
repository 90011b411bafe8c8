"""Applications as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Element, Record, points_at


class Sender(Record, Base):
    """An organisation that sends applicants to one programme, with the person to talk to there.

    `quota` is how many it may send; `anchored` whether its leaders stand behind it.
    """

    __tablename__ = "sender"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    name: Mapped[str]
    contact: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    quota: Mapped[int | None]
    anchored: Mapped[bool] = mapped_column(default=False)


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
    """How it came in: `sheet`, `pdf`, `paper` or `typed`."""
    motivation: Mapped[str | None]
    mentor_gender: Mapped[str | None]
    background: Mapped[str | None]
    consent: Mapped[bool | None]
    submitted: Mapped[dt.datetime | None]
    promised: Mapped[dt.date | None]
    """The day by which this one was promised an answer; the programme's own where it is None."""
    position: Mapped[str | None]
    """A mentor's work."""
    goal: Mapped[str | None]
    """What an adept wants to reach."""
    unwanted: Mapped[str | None]
    """What a mentor does not want to take on."""
    accommodation: Mapped[str | None]
    """What must be arranged for somebody to take part: kept and shown with a living consent alone."""
    pause_until: Mapped[dt.date | None]
    """A mentor takes no new adept before this day."""
    sender: Mapped[UUID | None] = mapped_column(points_at("sender.id"))
    recommended: Mapped[dt.date | None]
    """The day on which the sender recommended the applicant."""


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
    tied = ("application", "question")

    application: Mapped[UUID] = mapped_column(points_at("application.id"))
    question: Mapped[UUID] = mapped_column(points_at("question.id"))
    text: Mapped[str]


class Fulfilment(Record, Base):
    """A requirement a person meets in a programme: what, since when, seen by whom; nothing of what a paper says."""

    __tablename__ = "fulfilment"
    tied = ("programme", "person", "kind")

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    kind: Mapped[str]
    met: Mapped[dt.date]
    seen_by: Mapped[str]

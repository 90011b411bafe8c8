"""The nouns every step shares, as they are stored."""

import datetime as dt
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.core.store.base import Base, Element, Record, points_at


class Organisation(Record, Base):
    """Who runs the programmes of this file."""

    __tablename__ = "organisation"

    name: Mapped[str]
    number: Mapped[str | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]


class Programme(Record, Base):
    """One mentoring programme."""

    __tablename__ = "programme"

    organisation: Mapped[UUID] = mapped_column(points_at("organisation.id"))
    name: Mapped[str]
    template: Mapped[str]
    direction: Mapped[str]
    status: Mapped[str]
    language: Mapped[str]
    start: Mapped[dt.date]
    end: Mapped[dt.date]
    places: Mapped[int]
    deadline: Mapped[dt.date | None]
    """The last day for applications."""
    answer_by: Mapped[dt.date | None]
    """The day by which everybody who applied was promised an answer."""
    purpose: Mapped[str | None]
    target_group: Mapped[str | None]


class Mandate(Record, Base):
    """The board's decision that the programme stands on."""

    __tablename__ = "mandate"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    body: Mapped[str]
    case_number: Mapped[str | None]
    decided: Mapped[dt.date | None]
    text: Mapped[str | None]


class Question(Record, Base):
    """Something a programme asks its applicants beyond the fields everybody has, and why."""

    __tablename__ = "question"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    text: Mapped[str]
    kind: Mapped[str | None]
    """None or `text`, `choice`, `choices`, `date`, `number`, `scale` or `consent`."""
    role: Mapped[str | None]
    """Who is asked: `adept`, `mentor`, or None for both."""
    purpose: Mapped[str | None]
    kept: Mapped[str | None]
    """How long the answers are kept: until the `choice` is made, or None for as long as the programme."""
    options: Mapped[str | None]
    """What can be chosen, a line for each."""
    required: Mapped[bool | None]
    position: Mapped[int | None]
    """Its place in the form; a question that only came with a sheet has none, and is not asked."""


class Person(Record, Base):
    """A human being known to the file, whatever the roles."""

    __tablename__ = "person"
    searched = ("name", "preferred_name", "email", "phone", "town", "employer")

    name: Mapped[str]
    preferred_name: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    postcode: Mapped[str | None]
    town: Mapped[str | None]
    born: Mapped[dt.date | None]
    birth_year: Mapped[int | None]
    gender: Mapped[str | None]
    employer: Mapped[str | None]
    hidden: Mapped[bool | None]
    """Address and phone stand in no printout, and lists have initials alone."""
    language: Mapped[str | None]
    """The language in which the person is written to; the programme's own where it is None."""
    merged_into: Mapped[UUID | None] = mapped_column(points_at("person.id"))
    """Who this one turned out to be: from then on this record is hidden, and erased together with that one."""


class PersonLanguage(Element, Base):
    """A language a person speaks; its id is made of both."""

    __tablename__ = "person_language"

    person: Mapped[UUID] = mapped_column(points_at("person.id"))
    level: Mapped[str | None]
    """How well, as a level of the European framework (`A1` to `C2`) or `native`."""

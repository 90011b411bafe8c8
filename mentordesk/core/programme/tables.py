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
    """Something a programme asks its applicants beyond the fields everybody has."""

    __tablename__ = "question"

    programme: Mapped[UUID] = mapped_column(points_at("programme.id"))
    text: Mapped[str]


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


class PersonLanguage(Element, Base):
    """A language a person speaks; its id is made of both."""

    __tablename__ = "person_language"

    person: Mapped[UUID] = mapped_column(points_at("person.id"))

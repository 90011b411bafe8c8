"""What a coordinator does with organisation, programme and people."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.errors import (
    AnonymisedForGood,
    EndsBeforeStart,
    LetterLanguageUnknown,
    PlacesOutOfRange,
    TextMissing,
)
from mentordesk.core.programme.identity import refuse_ids
from mentordesk.core.programme.languages import spoken
from mentordesk.core.programme.rules import ANONYMISED, LETTER_LANGUAGES, months_later
from mentordesk.core.programme.tables import Mandate, Organisation, Person, PersonLanguage, Programme
from mentordesk.core.programme.templates import Template
from mentordesk.core.programme.templates import template as shipped
from mentordesk.core.store.base import Element, Record
from mentordesk.core.store.unit import Recording, Store


@dataclass(frozen=True)
class NewProgramme:
    """What a new programme needs; the template fills in what is None."""

    name: str
    start: dt.date
    template: str = "classic"
    end: dt.date | None = None
    places: int | None = None
    organisation: str | None = None
    language: str = "nb"


def create_programme(store: Store, new: NewProgramme) -> UUID:
    """Make a programme from a template and return its id.

    Raises TextMissing (no name), IdentityNumberTold, TemplateUnknown, EndsBeforeStart, PlacesOutOfRange.
    """
    pattern, end, places = _filled(new)
    with store.recording("programme.create_programme") as session:
        programme = Programme(
            organisation=_own_organisation(session, new.organisation),
            name=new.name.strip(),
            template=pattern.key,
            direction=pattern.direction,
            status="draft",
            language=new.language,
            start=new.start,
            end=end,
            places=places,
        )
        session.add(programme)
        session.flush()
        session.facts["name"] = programme.name
        return programme.id


def check_new(new: NewProgramme) -> None:
    """Raises what `create_programme` would raise: to be asked before a file is made for the programme."""
    _filled(new)


def _filled(new: NewProgramme) -> tuple[Template, dt.date, int]:
    """The template, with the end and the places that it fills in."""
    if not new.name.strip():
        raise TextMissing(field="name")
    refuse_ids(new.name, new.organisation)
    pattern = shipped(new.template)
    end = new.end or months_later(new.start, pattern.months)
    places = pattern.places if new.places is None else new.places
    _check_frame(new.start, end, places)
    return pattern, end, places


def _check_frame(start: dt.date, end: dt.date, places: int) -> None:
    if end < start:
        raise EndsBeforeStart
    if places < 0:
        raise PlacesOutOfRange(places=places)


def _own_organisation(session: Recording, name: str | None) -> UUID:
    """The one that was here first; others came with programmes that were taken over."""
    found = session.scalars(sa.select(Organisation).order_by(sa.literal_column("organisation.rowid"))).first()
    if found is None:
        found = Organisation(name=(name or "").strip())
        session.add(found)
        session.flush()
    elif name:
        found.name = name.strip()
    return found.id


def change_programme(store: Store, programme: UUID, values: Mapping[str, object]) -> None:
    """Change fields of a programme (name, start, end, places, purpose, target_group, status, language).

    Raises TextMissing, EndsBeforeStart, PlacesOutOfRange, AnonymisedForGood.
    """
    with store.recording("programme.change_programme") as session:
        found = session.get_one(Programme, programme)
        if "status" in values and ANONYMISED in (found.status, values["status"]):
            raise AnonymisedForGood(name=found.name)
        _set(found, values, {"name", "start", "end", "places", "purpose", "target_group", "status", "language"})
        if not found.name:
            raise TextMissing(field="name")
        _check_frame(found.start, found.end, found.places)
        session.facts["name"] = found.name


def change_organisation(store: Store, values: Mapping[str, object]) -> None:
    """Change the organisation's own fields (name, number, address, phone, email)."""
    with store.recording("programme.change_organisation") as session:
        found = session.get_one(Organisation, _own_organisation(session, None))
        _set(found, values, {"name", "number", "address", "phone", "email"})


def change_mandate(store: Store, programme: UUID, values: Mapping[str, object]) -> None:
    """Write down the board's decision (body, case_number, decided, text)."""
    with store.recording("programme.change_mandate") as session:
        found = session.scalars(sa.select(Mandate).where(Mandate.programme == programme)).first()
        if found is None:
            found = Mandate(programme=programme, body="")
            session.add(found)
        _set(found, values, {"body", "case_number", "decided", "text"})


PERSON_FIELDS = frozenset(
    (
        *("name", "preferred_name", "email", "phone", "postcode", "town", "born", "birth_year", "gender", "employer"),
        *("language", "hidden"),
    )
)


def change_person(store: Store, person: UUID, values: Mapping[str, object]) -> None:
    """Change fields of a person; `languages` is a collection of texts, each with a level where one is told.

    Raises TextMissing without a name, LetterLanguageUnknown, IdentityNumberTold.
    """
    if (language := values.get("language")) and language not in LETTER_LANGUAGES:
        raise LetterLanguageUnknown(language=language, known=", ".join(LETTER_LANGUAGES))
    with store.recording("programme.change_person") as session:
        found = session.get_one(Person, person)
        plain = {key: value for key, value in values.items() if key != "languages"}
        _set(found, plain, PERSON_FIELDS)
        if not found.name:
            raise TextMissing(field="name")
        if "languages" in values:
            replace_languages(session, person, values["languages"])  # type: ignore[arg-type]
        session.facts["person"] = person.hex


def replace_languages(session: orm.Session, person: UUID, texts: Iterable[str]) -> None:
    """Make somebody's languages exactly these, each with the level that is told with it or without one."""
    said = dict(sorted(map(spoken, texts), key=lambda one: one[1] or ""))
    replace_set(session, PersonLanguage, person, said)
    set_levels(session, person, said)


def set_levels(session: orm.Session, person: UUID, levels: Mapping[str, str | None]) -> bool:
    """Note how well somebody speaks some of their languages; whether anything is another than before."""
    session.flush()
    rows = session.scalars(sa.select(PersonLanguage).where(PersonLanguage.person == person)).all()
    told = [row for row in rows if row.value in levels and row.level != levels[row.value]]
    for row in told:
        row.level = levels[row.value]
    return bool(told)


def _set(record: Record, values: Mapping[str, object], allowed: Iterable[str]) -> None:
    unknown = set(values) - set(allowed)
    if unknown:
        raise TypeError(f"no such field: {sorted(unknown)}")
    refuse_ids(*values.values())
    for key, value in values.items():
        text = value.strip() if isinstance(value, str) else value
        required = not type(record).__table__.c[key].nullable  # type: ignore[attr-defined]
        setattr(record, key, (text or "") if required and isinstance(value, str) else (None if text == "" else text))


def replace_set(session: orm.Session, table: type[Element], owner: UUID, values: Iterable[str]) -> None:
    """Make the elements (languages, topics …) of one owner exactly these; the same element always has the same id."""
    wanted = {link_id(table.__name__, owner, value): value for value in values if value}
    column = table.owner_column()
    there = session.scalars(sa.select(table).where(column == owner).execution_options(deleted=True)).all()
    for row in there:
        gone = row.id not in wanted
        if row.deleted != gone:
            row.deleted = gone
    known = {row.id for row in there}
    for key, value in wanted.items():
        if key not in known:
            session.add(table(id=key, value=value, **{column.key: owner}))  # type: ignore[call-arg]

"""What screens and papers read of organisation, programme and people."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.errors import (
    NoProgramme,
    PersonAmbiguous,
    PersonUnknown,
    ProgrammeNotNamed,
    ProgrammeUnknown,
)
from mentordesk.core.programme.tables import Mandate, Organisation, Person, PersonLanguage, Programme
from mentordesk.core.store.base import Element


@dataclass(frozen=True)
class ProgrammeRow:
    """A programme with its organisation and mandate."""

    id: UUID
    name: str
    template: str
    direction: str
    status: str
    language: str
    start: dt.date
    end: dt.date
    places: int
    purpose: str | None
    target_group: str | None
    organisation: str
    organisation_phone: str | None
    organisation_email: str | None
    mandate_body: str | None
    mandate_case: str | None
    mandate_date: dt.date | None
    mandate_text: str | None


@dataclass(frozen=True)
class PersonRow:
    """A person; `languages` in alphabetical order."""

    id: UUID
    name: str
    preferred_name: str | None
    email: str | None
    phone: str | None
    postcode: str | None
    town: str | None
    born: dt.date | None
    birth_year: int | None
    gender: str | None
    employer: str | None
    languages: tuple[str, ...]


def programmes(session: orm.Session) -> list[ProgrammeRow]:
    """All programmes of the file, the latest start first."""
    rows = session.execute(
        sa.select(Programme, Organisation, Mandate)
        .join(Organisation, Programme.organisation == Organisation.id)
        .outerjoin(Mandate, (Mandate.programme == Programme.id) & ~Mandate.deleted)
        .order_by(Programme.start.desc(), Programme.name)
    )
    return [_programme_row(*row) for row in rows]


def _programme_row(programme: Programme, organisation: Organisation, mandate: Mandate | None) -> ProgrammeRow:
    plain = ("id", "name", "template", "direction", "status", "language", "start", "end", "places")
    return ProgrammeRow(
        **{key: getattr(programme, key) for key in (*plain, "purpose", "target_group")},
        organisation=organisation.name,
        organisation_phone=organisation.phone,
        organisation_email=organisation.email,
        mandate_body=mandate.body if mandate else None,
        mandate_case=mandate.case_number if mandate else None,
        mandate_date=mandate.decided if mandate else None,
        mandate_text=mandate.text if mandate else None,
    )


def programme_named(session: orm.Session, name: str | None) -> ProgrammeRow:
    """The programme of that name, or the file's only one. Raises ProgrammeUnknown, ProgrammeNotNamed, NoProgramme."""
    known = programmes(session)
    names = ", ".join(row.name for row in known)
    if name is not None:
        for row in known:
            if fold(row.name) == fold(name):
                return row
        raise ProgrammeUnknown(name=name, known=names)
    if len(known) > 1:
        raise ProgrammeNotNamed(known=names)
    if not known:
        raise NoProgramme
    return known[0]


def programme_of(session: orm.Session, programme: UUID) -> ProgrammeRow:
    """The programme with that id."""
    return next(row for row in programmes(session) if row.id == programme)


def people(session: orm.Session, ids: Iterable[UUID] | None = None) -> list[PersonRow]:
    """The people of the file by name, or those with these ids."""
    plain = [name for name in PersonRow.__dataclass_fields__ if name != "languages"]
    chosen = sa.select(*(getattr(Person, name) for name in plain)).order_by(Person.name)
    if ids is not None:
        chosen = chosen.where(Person.id.in_(list(ids)))
    languages = elements(session, PersonLanguage)
    return [PersonRow(**row._mapping, languages=languages.get(row.id, ())) for row in session.execute(chosen)]


def elements(session: orm.Session, table: type[Element]) -> dict[UUID, tuple[str, ...]]:
    """For each owner the elements of its set (languages, topics …), in alphabetical order."""
    found: dict[UUID, list[str]] = defaultdict(list)
    for key, value in session.execute(sa.select(table.owner_column(), table.value).order_by(table.value)):
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}


def names(session: orm.Session) -> dict[UUID, str]:
    """The name of everybody who is or was in the file, for lines of the history."""
    return dict(session.execute(sa.select(Person.id, Person.name).execution_options(deleted=True)).all())


def person_named(session: orm.Session, who: str) -> UUID:
    """The person who goes by that id, e-mail or (where unambiguous) name. Raises PersonUnknown, PersonAmbiguous."""
    rows = session.execute(sa.select(Person.id, Person.email, Person.name)).all()
    wanted = fold(who)
    for match in (
        [key for key, _, _ in rows if wanted in (str(key), key.hex)],
        [key for key, email, _ in rows if email and fold(email) == wanted],
        [key for key, _, name in rows if fold(name) == wanted],
    ):
        if len(match) == 1:
            return match[0]
        if match:
            raise PersonAmbiguous(who=who, count=len(match))
    raise PersonUnknown(who=who)


def found_people(session: orm.Session, text: str, limit: int = 50) -> list[tuple[UUID, str]]:
    """Ids and names of people in whose name, e-mail, phone or town each word of the text is found."""
    where = " AND ".join(f"folded LIKE :w{i}" for i in range(len(fold(text).split()))) or "1"
    words = {f"w{i}": f"%{word}%" for i, word in enumerate(fold(text).split())}
    rows = session.execute(
        sa.text(
            "SELECT person.id, person.name FROM search JOIN person ON person.id = search.id"
            f" WHERE person.deleted = 0 AND {where} ORDER BY person.name LIMIT :limit"
        ),
        {**words, "limit": limit},
    )
    return [(UUID(key), name) for key, name in rows]

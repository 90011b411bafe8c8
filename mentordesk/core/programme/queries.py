"""What screens and papers read of organisation, programme and people."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple
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
from mentordesk.core.programme.hiding import HiddenPerson
from mentordesk.core.programme.tables import Organisation, Person, PersonLanguage
from mentordesk.core.store.base import Element

_BETWEEN = "\x1f"
"""No text that people write has it: lists come from the file as one value each, which is quickest."""


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


class OrganisationRow(NamedTuple):
    """Who runs the programmes of this file."""

    name: str
    number: str | None
    address: str | None
    phone: str | None
    email: str | None


@dataclass(frozen=True)
class PersonRow:
    """A person; `languages` in alphabetical order, and `levels` of those of which one is told.

    `hidden`: address and number stay in the program. `language` is the one the person is written to in.
    """

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
    levels: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    hidden: bool | None = None


_PROGRAMMES = sa.text(
    'SELECT programme.id, programme.name, template, direction, status, language, start, "end", places, purpose,'
    " target_group, organisation.name, phone, email, body, case_number, decided, mandate.text"
    " FROM programme JOIN organisation ON organisation.id = programme.organisation AND organisation.deleted = 0"
    " LEFT JOIN mandate ON mandate.programme = programme.id AND mandate.deleted = 0"
    " WHERE programme.deleted = 0 ORDER BY start DESC, programme.name"
)
"""In words of its own: every file is opened with it, and to have it put together takes longer than to answer it."""
_ID, _START, _END, _DECIDED = 0, 6, 7, 16


def programmes(session: orm.Session) -> list[ProgrammeRow]:
    """All programmes of the file, the latest start first."""
    session.flush()  # what a step has just changed counts
    return [_programme_row(list(row)) for row in session.execute(_PROGRAMMES)]


def _programme_row(row: list[Any]) -> ProgrammeRow:
    row[_ID] = UUID(row[_ID])
    for place in (_START, _END, _DECIDED):
        row[place] = dt.date.fromisoformat(row[place]) if row[place] else None
    return ProgrammeRow(*row)


def own_organisation(session: orm.Session) -> OrganisationRow:
    """The file's own organisation: the one that was here first. Without a programme there is none yet, and no name."""
    first = sa.select(Organisation).order_by(sa.literal_column("organisation.rowid")).limit(1)
    found = session.scalars(first).first()
    if found is None:
        return OrganisationRow("", None, None, None, None)
    return OrganisationRow(found.name, found.number, found.address, found.phone, found.email)


def programme_named(session: orm.Session, name: str | None) -> ProgrammeRow:
    """The programme of that name or id, or the file's only one.

    Raises ProgrammeUnknown, ProgrammeNotNamed, NoProgramme.
    """
    known = programmes(session)
    if name is None:
        found = known
        if not known:
            raise NoProgramme
    else:
        found = [row for row in known if name == str(row.id) or fold(row.name) == fold(name)]
        if not found:
            raise ProgrammeUnknown(name=name, known=_told_apart(known))
    if len(found) > 1:
        raise ProgrammeNotNamed(known=_told_apart(found))
    return found[0]


def _told_apart(rows: list[ProgrammeRow]) -> str:
    """The programmes by name, with the id where two have the same one."""
    times = Counter(fold(row.name) for row in rows)
    return ", ".join(row.name if times[fold(row.name)] == 1 else f"{row.name} ({row.id})" for row in rows)


def programme_of(session: orm.Session, programme: UUID) -> ProgrammeRow:
    """The programme with that id."""
    return next(row for row in programmes(session) if row.id == programme)


def people(session: orm.Session, ids: Collection[UUID] | None = None) -> list[PersonRow]:
    """The people of the file by name, or those with these ids."""
    plain = [name for name in PersonRow.__dataclass_fields__ if name not in ("languages", "levels")]
    chosen = sa.select(*(getattr(Person, name) for name in plain)).order_by(Person.name)
    if ids is not None:
        chosen = chosen.where(Person.id.in_(list(ids)))
    languages, levels = elements(session, PersonLanguage, ids), language_levels(session, ids)
    return [
        PersonRow(**row._mapping, languages=languages.get(row.id, ()), levels=levels.get(row.id, ()))
        for row in session.execute(chosen)
    ]


def language_levels(
    session: orm.Session, owners: Collection[UUID] | sa.Select[UUID] | None = None
) -> dict[UUID, tuple[tuple[str, str], ...]]:
    """For each person the languages of which a level is told, with the level; or for these people alone."""
    chosen = sa.select(PersonLanguage.person, PersonLanguage.value, PersonLanguage.level)
    chosen = chosen.where(PersonLanguage.level.is_not(None)).order_by(PersonLanguage.value)
    if owners is not None:
        chosen = chosen.where(PersonLanguage.person.in_(owners if isinstance(owners, sa.Select) else list(owners)))
    found: dict[UUID, tuple[tuple[str, str], ...]] = {}
    for person, language, level in session.execute(chosen):
        if level is not None:
            found[person] = (*found.get(person, ()), (language, level))
    return found


def hidden_people(session: orm.Session) -> frozenset[UUID]:
    """Those of whom nothing by which they are found leaves the program."""
    return frozenset(session.scalars(sa.select(Person.id).where(Person.hidden.is_(True))))


def elements(
    session: orm.Session, table: type[Element], owners: Collection[UUID] | sa.Select[UUID] | None = None
) -> dict[UUID, tuple[str, ...]]:
    """For each owner the elements of its set (languages, topics …), in alphabetical order; or for these owners alone.

    Owners may be given as a query too: of a large file, what belongs to one programme is read and no more.
    """
    owner = table.owner_column()
    chosen = sa.select(owner, sa.func.group_concat(table.value, _BETWEEN)).group_by(owner)
    if owners is not None:
        chosen = chosen.where(owner.in_(owners if isinstance(owners, sa.Select) else list(owners)))
    return {key: tuple(sorted(values.split(_BETWEEN))) for key, values in session.execute(chosen)}


def names(session: orm.Session, ids: Iterable[UUID] | None = None) -> dict[UUID, str]:
    """The name of everybody who is or was in the file, or of those with these ids, for lines of the history."""
    chosen = sa.select(Person.id, Person.name).execution_options(deleted=True)
    if ids is not None:
        chosen = chosen.where(Person.id.in_(list(ids)))
    return dict(session.execute(chosen).all())


def withheld(session: orm.Session) -> tuple[HiddenPerson, ...]:
    """By what hidden people would be found, to be kept out of what is copied."""
    rows = session.execute(
        sa.select(
            *(Person.name, Person.preferred_name, Person.email, Person.phone, Person.postcode, Person.town)
        ).where(Person.hidden.is_(True))
    )
    return tuple(HiddenPerson(*row) for row in rows)


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
    said = [re.sub(r"([%_!])", r"!\1", word) for word in fold(text).split()]
    where = " AND ".join(f"folded LIKE :w{i} ESCAPE '!'" for i in range(len(said))) or "1"
    words = {f"w{i}": f"%{word}%" for i, word in enumerate(said)}
    rows = session.execute(
        sa.text(
            "SELECT person.id, person.name FROM search JOIN person ON person.id = search.id"
            f" WHERE person.deleted = 0 AND {where} ORDER BY person.name LIMIT :limit"
        ),
        {**words, "limit": limit},
    )
    return [(UUID(key), name) for key, name in rows]

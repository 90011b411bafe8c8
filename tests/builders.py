"""Makes what tests need, by the same commands as the program; every person is invented."""

import datetime as dt
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

import mentordesk.core.registry  # noqa: F401  (the schema must be whole)
from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.consents.commands import Answered, answer_consent
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import create_file, make_file, open_file
from mentordesk.core.store.unit import Store

START = dt.date(2027, 1, 10)

ALIKE: dict[str, Any] = {
    "languages": ("Norsk",),
    "field": ("Helse",),
    "topics": ("Styrearbeid",),
    "times": ("Tirsdag kveld",),
    "town": "Drammen",
    "postcode": "3018",
}
"""What applicants say unless a test lets them say otherwise: any two of them go together."""


INGRID = "Ingrid Solheim"


def a_store(folder: Path, *, passphrase: str | None = None, name: str = "prøve") -> Store:
    """A new open file; the caller closes it (the fixture `store` does)."""
    path = folder / f"{name}.mentordesk"
    if passphrase is not None:
        return create_file(path, passphrase=passphrase, person=INGRID)
    content, names = _empty_file()
    for own in names:  # two files never have the same ones
        content = content.replace(own, uuid4().hex.encode())
    with path.open("xb") as new:
        new.write(content)
    return open_file(path, passphrase=None)


@cache
def _empty_file() -> tuple[bytes, tuple[bytes, ...]]:
    """What the program writes for a new plain file, and by which names that file and this machine are known in it.

    Making one takes longer than most tests: it is done once, and copied.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder, "tom.mentordesk")
        make_file(path, None, INGRID)
        with closing(connect(path, None)) as connection:
            names = connection.execute("SELECT (SELECT id FROM this_file), uuid FROM replica").fetchone()
        return path.read_bytes(), tuple(name.encode() for name in names)


def a_programme(store: Store, *, name: str = "Sterk sammen", template: str = "classic", places: int = 10) -> UUID:
    """A programme that starts on START."""
    return create_programme(store, NewProgramme(name=name, start=START, template=template, places=places))


def a_draft(name: str, **said: Any) -> ApplicantDraft:
    """An application as a sheet tells of one; the e-mail is made of the name."""
    told = {"email": f"{fold(name).replace(' ', '.')}@example.org", "submitted": dt.datetime(2026, 11, 1, 12)}
    return ApplicantDraft(name=name, **(ALIKE | told | said))


def an_applicant(store: Store, programme: UUID, name: str, **said: Any) -> UUID:
    """Somebody who has applied; the person's id."""
    return add_applicant(store, programme=programme, draft=a_draft(name, **said))


def an_adept(store: Store, programme: UUID, name: str = "Amina Hussein", **said: Any) -> UUID:
    """Somebody who has applied as adept."""
    return an_applicant(store, programme, name, role="adept", **said)


def a_mentor(store: Store, programme: UUID, name: str = "Kari Nordmann", *, capacity: int = 1, **said: Any) -> UUID:
    """Somebody who has applied as mentor."""
    return an_applicant(store, programme, name, role="mentor", capacity=capacity, **said)


def application_of(store: Store, programme: UUID, person: UUID) -> UUID:
    """The person's application in the programme."""
    return next(row.application for row in store.read(applicants, programme) if row.id == person)


def consented(
    store: Store, programme: UUID, person: UUID, purpose: str = "special_category", guardian: UUID | None = None
) -> None:
    """The person consents to a purpose on paper, on the programme's first day."""
    said = Answered("given", START, "paper", guardian)
    answer_consent(store, programme=programme, people=[person], purpose=purpose, said=said)


def a_person(store: Store, name: str) -> UUID:
    """Somebody who has applied for nothing."""
    with store.recording("programme.change_person") as session:
        person = Person(id=new_id(), name=name)
        session.add(person)
        session.facts["person"] = person.id.hex
        return person.id


def a_pair(store: Store, programme: UUID, adept: UUID, mentor: UUID, *, status: str = "made") -> UUID:
    """Two who go together, however they came to."""
    with store.recording("matching.accept_proposal") as session:
        row = programme_of(session, programme)
        pair = MentorPair(
            id=new_id(),
            programme=programme,
            adept=adept,
            mentor=mentor,
            status=status,
            score=8000,
            start=row.start,
            end=row.end,
        )
        session.add(pair)
        session.facts["count"] = 1
        return pair.id

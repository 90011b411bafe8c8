"""Two thousand invented people: as the rows of a sheet, and in a file of ours that the program's own commands made."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product
from pathlib import Path

import mentordesk.core.registry  # noqa: F401  (the schema must be whole)
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import read_preview
from mentordesk.core.recruitment.records import add_application, add_person
from mentordesk.core.store.opening import create_file
from tests.core.recruitment.builders import write_csv

PEOPLE = 2000
PASSPHRASE = "fire røde epler i kurven"
TODAY = dt.date(2026, 11, 25)
START = dt.date(2027, 1, 10)

_FIRST = """
    Amina Kari Ola Fatima Nora Emil Sara Jonas Leila Ahmed Ingrid Omar Yusuf Maja Sofie Åse Øyvind Hodan Ragnhild
    Solveig Tor Bjørn Anne Lise Per Siri Liv Hanne Marte Ida Eva Mona Tariq Zahra Samira Bilal Khadija Mehmet Aylin
    Dragan Milena Piotr Agnieszka Olena Dmytro Thi Minh Priya Arjun Eirik
"""
_LAST = """
    Hussein Nordmann Solheim Ali Berg Hansen Haugen Yilmaz Nilsen Osman Dahl Lie Warsame Moen Strand Bakke Øverland
    Ås Kristiansen Mohamud Nguyen Kowalska Shevchenko Petrović Demir Khan Iqbal Tesfay Haile Said Rønning Vik Eide
    Myhre Tangen Sæther Brekke Fossum Hagen Lund
"""
_TOWNS = (("3018", "Drammen"), ("0181", "Oslo"), ("5003", "Bergen"), ("9008", "Tromsø"), ("7010", "Trondheim"))
_FIELDS = ("Helse", "IT", "Utdanning", "Bygg og anlegg", "Økonomi", "Kultur")
_TOPICS = ("Styrearbeid", "Nettverk", "Jobbsøking", "Intervjutrening", "Norsk arbeidskultur", "Studievalg", "Ledelse")
_TIMES = ("Tirsdag kveld", "Onsdag kveld", "Lørdag formiddag", "Torsdag ettermiddag")
_LANGUAGES = ("Norsk", "Engelsk", "Arabisk", "Somali", "Polsk", "Ukrainsk", "Tyrkisk", "Spansk")

HEADINGS = (
    *("Tidsmerke", "Fullt navn", "E-postadresse", "Mobil", "Fødselsdato", "Postnummer", "Poststed"),
    *("Vil du være mentor eller adept?", "Hvilke språk snakker du?", "Fagfelt", "Hva vil du snakke om?"),
    *("Når kan du møtes?", "Hvor mange adepter kan du ta imot?", "Hvordan hørte du om oss?", "Hvorfor søker du?"),
    "Jeg samtykker til at opplysningene lagres",
)


def sheet(people: int = PEOPLE) -> list[tuple[str, ...]]:
    """The headings and a row for each of so many people, at most 2,000; a third are mentors."""
    names = islice(product(_LAST.split(), _FIRST.split()), people)
    return [HEADINGS, *(_row(number, f"{first} {last}") for number, (last, first) in enumerate(names))]


def _row(number: int, name: str) -> tuple[str, ...]:
    postcode, town = _TOWNS[number % len(_TOWNS)]
    mentor = number % 3 == 0
    born = dt.date(1965, 1, 1) + dt.timedelta(days=number * 9)
    return (
        *(f"{1 + number % 28:02}.10.2026 {number % 24:02}.15.00", name, f"{number}@example.org", f"900{number:05}"),
        *(f"{born:%d.%m.%Y}", postcode, town, "Mentor" if mentor else "Adept"),
        *(", ".join(_some(_LANGUAGES, number, 3)), _FIELDS[number % len(_FIELDS)]),
        *(", ".join(_some(_TOPICS, number, 3)), ", ".join(_some(_TIMES, number, 2))),
        *(str(1 + number % 2) if mentor else "", "Venn eller bekjent"),
        "Jeg vil gjerne bli kjent med noen som har gått veien før meg, og bidra med det jeg selv kan.",
        "Ja",
    )


def _some(words: tuple[str, ...], number: int, most: int) -> Iterator[str]:
    """One to `most` of the words, other ones for each number."""
    return (words[(number + step * step) % len(words)] for step in range(1 + number % most))


def big_file(folder: Path, name: str = "to tusen", *, passphrase: str | None = None) -> Path:
    """A file with two thousand applicants in one programme."""
    path = folder / f"{name}.mentordesk"
    preview = read_preview(write_csv(folder / f"{name}.csv", sheet()), today=TODAY)
    store = create_file(path, passphrase=passphrase, person="Ingrid Solheim")
    programme = create_programme(store, NewProgramme(name="Sterk sammen", start=START, places=10))
    import_applicants(store, programme=programme, drafts=preview.drafts)
    store.close()
    return path


def hundred_thousand(folder: Path, *, passphrase: str) -> Path:
    """An encrypted file of fifty programmes with two thousand applicants each, every one a step of the history."""
    path = folder / "hundre tusen.mentordesk"
    drafts = read_preview(write_csv(folder / "to tusen.csv", sheet()), today=TODAY).drafts
    store = create_file(path, passphrase=passphrase, person="Ingrid Solheim")
    for number in range(50):
        programme = create_programme(store, NewProgramme(name=f"Sterk sammen {number + 1}", start=START, places=10))
        with store.recording("recruitment.import_applicants") as session:
            for draft in drafts:
                one = replace(draft, email=f"{number}-{draft.email}")
                add_application(session, programme, add_person(session, one).id, one, "spreadsheet")
            session.facts["count"] = len(drafts)
    store.close()
    return path

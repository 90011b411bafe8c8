"""The tour through everything that can be seen, in Bokmål; each stop is named and left as it was found."""

from collections.abc import Iterator
from pathlib import Path

from mentordesk.ui.widgets.fold import Fold
from tests.journeys.conftest import Choose
from tests.journeys.person import Person

PAGES = (
    "I dag",
    "Rekruttering",
    "Utvelgelse",
    "Kobling",
    "Avtaler",
    "Kalender",
    "Personer",
    "Historikk",
    "Slettet",
    "Innstillinger",
)
SECTIONS = (
    "Programmet",
    "Forankring",
    "Organisasjonen",
    "Du",
    "Utseende og språk",
    "Fila",
    "Gi programmet videre",
    "Ta imot en deling",
)


def pages(person: Person) -> Iterator[str]:
    """The pages as one finds them."""
    for page in PAGES:
        person.click(page)
        yield page


def before_a_file(person: Person) -> Iterator[str]:
    """What covers the window before a file is open."""
    yield "the first page"
    person.click("Lag nytt program …")
    person.click("Lag programmet")
    yield "a new programme, with what is missing"
    person.click("← Tilbake")


def an_import(person: Person, choose: Choose, sheet: Path) -> Iterator[str]:
    """A sheet of 51 applicants on its way in."""
    person.click("Rekruttering")
    choose(sheet)
    person.press("Ctrl+I")
    person.waits_for("Hent inn 51 søkere")
    yield "an import"
    person.click("Avbryt")


def panels(person: Person) -> Iterator[str]:
    """What opens on the pages of the example."""
    person.click("Rekruttering")
    person.click("Kari Nordhagen")
    yield "an application"
    person.press("Ctrl+N")
    yield "a new applicant"
    person.press("Esc")
    person.click("Utvelgelse")
    person.click("Mentorer 14")
    yield "the mentors"
    person.click("Søkere 35")
    person.click("Mer")
    person.click("Vekter …")
    yield "the weights"
    person.press("Esc")
    person.click("Kobling")
    yield "the pairs"
    person.click("Avtaler")
    person.click("Erklæring A")
    yield "a declaration"
    yield from calendar(person)
    person.click("Personer")
    person.click("Agnieszka Lis")
    yield "a person"
    person.click("Innstillinger")
    for section in SECTIONS:
        person.click(section)
        yield f"settings: {section}"


def recruiting(person: Person) -> Iterator[str]:
    """Each panel in place of the list of applicants, then an application unfolded part by part, then many at once."""
    person.click("Rekruttering")
    page = person.desktop.window.page
    assert page is not None
    for action in page.page_actions():
        if str(action.data() or "").startswith("recruitment.") and action.isEnabled():
            action.trigger()
            person.settle()
            yield str(action.data())
            person.press("Esc")
    person.click("Kari Nordhagen")
    person.press("Return")
    for fold in page.findChildren(Fold):
        if fold.isVisible() and not fold.is_open:
            fold.heading.click()
            person.settle()
        yield f"an application: {fold.heading.text()}"
    person.press("Esc", "Esc", "Ctrl+A", "Return")
    yield "many applicants"


def calendar(person: Person) -> Iterator[str]:
    """The three views of the calendar, and what opens beside them."""
    person.click("Kalender")
    for view in ("Uke", "Agenda", "Måned"):
        person.click(view)
        yield f"calendar: {view}"
    person.click("Ny møteserie")
    yield "a new series"
    person.press("Esc")
    person.press("Ctrl+E")
    yield "a calendar file"
    person.press("Esc")


def board(person: Person) -> Iterator[str]:
    """The matching board of a programme that is half way."""
    person.click("Kobling")
    yield "the board"
    person.press("S")
    yield "a swap"
    person.press("Esc")
    person.press("W")
    yield "why not the others"
    person.press("1")
    yield "why not this one"
    person.press("Esc")
    person.press("M")
    yield "the matrix"
    person.press("Right", "Down")
    yield "another cell"
    person.press("M")


def questions(person: Person) -> Iterator[str]:
    """What is asked before something is done."""
    person.click("Utvelgelse")
    person.click("Avslag …")
    yield "why a refusal"
    person.press("Esc")
    person.click("Kobling")
    person.click("Avslutt paret …")
    yield "the end of a pair"
    person.press("Esc")


def side_windows(person: Person) -> Iterator[str]:
    """What opens beside the window from anywhere."""
    for keys in ("Ctrl+K", "Ctrl+Shift+K", "Ctrl+Shift+L", "F1"):
        person.press(keys)
        yield f"what {keys} opens"
        person.press("Esc")
    person.menu("Hjelp", "Om MentorDesk")
    yield "about the program"
    person.press("Esc")

"""The whole job through the window: own programme, import, scores, cut, pairs, papers, meetings, share; and back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import icalendar
import pyrage
from pypdf import PdfReader

from mentordesk.core.store import journal
from mentordesk.core.store.unit import Changed, Store
from tests.journeys.conftest import Choose, Start
from tests.journeys.person import Person

SHEET = Path(__file__).parents[1] / "files" / "sheets" / "nettskjema.csv"
PHRASE = "hest batteri stift korrekt"
LOGS_ONLY = {"share_package"}  # a line of history, and no step that can be taken back

State = dict[str, frozenset[tuple[Any, ...]]]


def records(store: Store) -> State:
    """Everything in the file that is not deleted."""
    connection = store.connection()
    try:
        return {
            name: frozenset(connection.execute(f"SELECT * FROM {name} WHERE deleted = 0").fetchall())
            for name in journal.journalled(connection)
            if name not in LOGS_ONLY
        }
    finally:
        connection.close()


class States:
    """What was in the file after each step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.seen = [records(store)]
        store.listeners.append(self._note)

    def stop(self) -> None:
        """From now on steps are taken back."""
        self._store.listeners.remove(self._note)

    def _note(self, change: Changed) -> None:
        now = records(self._store)
        if now != self.seen[-1]:
            self.seen.append(now)


def make_programme(person: Person) -> None:
    person.click("Lag nytt program …")
    answers = {
        "Hva heter programmet?": "Sterk sammen Lier",
        "Starter": "10.1.2027",
        "Plasser (kan vente)": "12",
        "Organisasjon (kan vente)": "Lier frivilligsentral",
        "Navnet ditt (kan vente)": "Ingrid Solheim",
        "Passfrase": PHRASE,
        "Passfrasen en gang til": PHRASE,
    }
    for field, answer in answers.items():
        person.fill(field, answer)
    person.click("Lag programmet")
    person.waits_for("Dette trenger deg nå", "Sterk sammen Lier")


def bring_in(person: Person, choose: Choose) -> None:
    person.click("Hent inn søkere")
    choose(SHEET)
    person.click("Hent inn …")
    person.waits_for("Kjente igjen Nettskjema")
    person.click("Hent inn 51 søkere")
    person.waits_for("35 søkere · 16 mentorer", "Hentet inn 51 søkere")


def choose_applicants(person: Person) -> None:
    """Two are scored by digits, the line goes up by two, and those above it get a place."""
    person.press("Ctrl+3", *"5454", *"4444")
    assert person.sees("4,50", "4,00", "Du har gitt poeng til 2 av 35")
    person.press("Alt+Up", "Alt+Up")
    assert person.sees("35 søkere · 10 plasser")
    person.click("Gi plass til 10")
    assert person.sees("Har fått plass", "Ga 10 plasser")


def match(person: Person) -> None:
    """A proposal, one pair locked, one swapped, and made."""
    person.press("Ctrl+4")
    person.click("Foreslå par")
    person.waits_for("9 av 10 har par")
    person.press("L")
    assert person.sees("1 låst")
    person.press("Down", "S", "1")
    assert person.sees("Byttet: ")
    person.click("Lag ")
    person.waits_for("Laget ", "mentorpar")


def make_papers(person: Person, home: Path) -> None:
    """Agreements and declarations for all, and one of each is signed."""
    person.click("Avtaler")
    person.waits_for("Side 1 av")
    pairs = person.number("par", "Lag PDF for")
    person.click(f"Lag PDF for {pairs} par")
    person.waits_for(" papirer ligger i")
    agreements, declarations = (list(home.rglob(f"*{kind}*.pdf")) for kind in ("Mentoravtale", "Taushetserklæring"))
    assert person.number("papirer ligger i") == len(agreements) + len(declarations)
    assert pairs == len(agreements) < len(declarations)
    text = "\n".join(page.extract_text() for page in PdfReader(agreements[0]).pages)
    assert "Lier frivilligsentral" in text
    assert "Ingrid Solheim" in text
    person.press("Ctrl+U, 5")
    assert person.sees(f"1 av {pairs} avtaler undertegnet")
    person.click("Erklæring A")
    person.press("Ctrl+U, 5")


def plan_meetings(person: Person, choose: Choose, target: Path) -> None:
    """Every second Monday at five until the end, without 17 May; and the file for other calendars."""
    person.press("Ctrl+6")
    person.click("Ny møteserie")
    person.fill("Første møte", "11.1.2027")
    person.press("Tab")
    person.waits_for("Hopper over", "17. mai")
    count = person.number("møter", "Planlegg")
    person.press("Ctrl+Return")
    person.waits_for(f"Planla {count} møter")
    choose(target)
    person.press("Ctrl+E")
    person.click("Lagre som …")
    person.waits_for("Kalenderen ligger i")
    assert icalendar.Calendar.from_ical(target.read_bytes()).events
    assert b"DTSTART;TZID=Europe/Oslo:20270111T170000" in target.read_bytes()


def share(person: Person, choose: Choose, target: Path) -> None:
    """Everything goes sealed to the successor's own key."""
    successor = pyrage.x25519.Identity.generate()
    person.press("Ctrl+,")
    person.click("Gi programmet videre")
    person.close_notices()
    person.click("Åpnes med mottakerens egen nøkkel")
    person.fill("Nøkkelen til mottakeren (begynner med age1)", str(successor.to_public()))
    choose(target)
    person.click("Lag en forseglet deling til etterfølgeren …")
    person.waits_for("Delingen ligger i")
    assert "José Luis Peña Núñez" in pyrage.decrypt(target.read_bytes(), [successor]).decode()
    assert "Peña".encode() not in target.read_bytes()


def go_through(person: Person, key: str, states: Sequence[State]) -> None:
    """Press the key until every step is taken back or done again, on one page after the other, exactly as it was."""
    for place, state in enumerate(states):
        person.press(f"Ctrl+{place % 6 + 1}", key)
        assert records(person.desktop.opened.store) == state
    before = records(person.desktop.opened.store)
    person.press(key)
    assert records(person.desktop.opened.store) == before


def test_the_whole_job_and_back(start: Start, choose: Choose, home: Path) -> None:
    person = start()
    make_programme(person)
    states = States(person.desktop.opened.store)
    bring_in(person, choose)
    choose_applicants(person)
    match(person)
    make_papers(person, home)
    plan_meetings(person, choose, home / "moter.ics")
    share(person, choose, home / "Sterk sammen.share.age")
    states.stop()
    assert len(states.seen) > 18
    go_through(person, "Ctrl+Z", states.seen[-2::-1])
    person.press("Ctrl+2")
    assert person.sees("Ingen søkere ennå")
    go_through(person, "Ctrl+Y", states.seen[1:])
    assert person.sees("35 søkere · 16 mentorer")

"""From the empty programme to the decision record by keys alone; the mouse is not touched."""

from pathlib import Path

from tests.journeys.choosing import DAY, OTHERS, PROGRAMME, QUESTION, REASON, SHEETS, check_file, write_sheet
from tests.journeys.conftest import Choose, Start
from tests.journeys.keyboard import Keyboard

LIST = "Søkere i rekkefølge etter poeng"


def make_programme(keys: Keyboard) -> None:
    keys.push("Lag nytt program …")
    for field, answer in PROGRAMME.items():
        keys.fill(field, answer)
    keys.push("Lag programmet")
    keys.waits_for("Dette trenger deg nå", "Nye veier")


def make_form(keys: Keyboard, home: Path) -> None:
    """A question of one's own, and the form on paper."""
    keys.press("Ctrl+2")
    keys.push("Skjema …")
    keys.press("Ctrl+Shift+Q")
    keys.fill("Spørsmål", QUESTION)
    keys.choose("Stilles til", "Adepter")
    keys.push("Legg til spørsmålet")
    assert keys.sees("1 eget spørsmål")
    keys.push("Papirskjema …")
    keys.waits_for("papirskjema er laget")
    assert list(home.rglob("*papirskjema*.pdf"))
    keys.push("Tilbake til lista")


def bring_in(keys: Keyboard, choose: Choose, sheet: Path) -> None:
    """The column that the program does not know is led to the question, and the double is merged."""
    choose(sheet)
    keys.press("Ctrl+I")
    keys.waits_for("Se over før du henter inn")
    keys.line("Første ønske")
    keys.press("Return")
    keys.line(QUESTION)
    keys.press("Return", "Ctrl+Return")
    keys.waits_for("Hentet inn 13 søkere")
    keys.unfold("Mer om rekruttering", "Trolig dobbelt")
    keys.go("De to side ved side")
    keys.line(QUESTION)
    keys.press("Right")
    keys.push("Slå sammen")
    keys.waits_for("Ingen ser ut til å stå i lista to ganger")
    keys.push("Tilbake til lista")


def answer_and_note(keys: Keyboard, choose: Choose, folder: Path) -> None:
    """A receipt that was sent, a requirement that is met, and a consent."""
    folder.mkdir()
    choose(folder)
    keys.go("Søkere")
    keys.line("Amina Hussein")
    keys.press("Ctrl+Shift+M")
    keys.choose("Hva det gjelder", "Kvittering")
    keys.press("Ctrl+Return")
    keys.waits_for("Er den sendt?")
    assert list(folder.glob("*.eml"))
    keys.push("Ja, merk som sendt")
    keys.press("Escape")
    keys.line("Kari Nordmann")
    keys.press("Return")
    keys.push("Krav")
    keys.push("Oppfylt i dag: Taushetserklæring")
    keys.press("Escape")
    keys.line("Berit Lund")
    keys.press("Return")
    keys.push("Samtykker")
    keys.push("Ja: Neste gang")


def assess(keys: Keyboard) -> None:
    """Two assessors; the second does not see the first's points, and where they disagree is shown first."""
    keys.press("Ctrl+3", *"".join(SHEETS))
    keys.unfold("Vurderer: Ingrid Solheim", "Ny vurderer")
    keys.write("Olav Berg")
    keys.press("Return")
    keys.go(LIST)
    keys.press("Home")
    assert not keys.sees("4,80")
    keys.press(*"".join(OTHERS))
    keys.push("Lever 11")
    keys.unfold("Vurderer: Olav Berg", "Ingrid Solheim")
    keys.push("Lever 11")
    assert keys.sees("Uenige: Motivasjon", "4,80")
    keys.go(LIST)
    keys.press("U")
    assert keys.current() == "Jamila Karim"
    keys.press("U")


def interview(keys: Keyboard) -> None:
    keys.unfold("Mer", "Intervjuer")
    keys.fill("Dag", DAY)
    keys.fill("Hvor mange, fra toppen av lista", "1")
    keys.push("Sett opp 1 intervju")
    keys.push("Ferdig")
    keys.press("Home")
    keys.push("Intervju, ")
    keys.fill("Gjennomført", DAY)
    keys.choose("Innstilling", "Ja")
    keys.fill("Fakta: det som ble sagt", "Kan møte på mandager.")


def choose_applicants(keys: Keyboard) -> None:
    """A quota, one place more, the offers, an answer, and the waiting list moves up."""
    keys.push("Kvoter …")
    keys.choose("Hvem", "menn")
    keys.fill("Minst", "2")
    keys.push("Fastsett kvoten")
    assert keys.sees("Kommer inn: Goran Petrović", "Må vike: Dina Solberg")
    keys.push("Ferdig")
    keys.go("Grense, 4 plasser")
    keys.press("Down")
    assert keys.sees("Gi plass til 5")
    keys.press("Ctrl+Z")
    assert keys.sees("Gi plass til 4")
    keys.press("Ctrl+Y")
    keys.push("Tilbud …")
    keys.fill("Frist for å svare", DAY)
    keys.push("Ferdig")
    keys.press("Ctrl+Return")
    keys.waits_for("Ga 5 plasser")
    keys.line("Berit Lund")
    keys.push("Takket nei …")
    keys.push("Noter svaret")
    keys.push("Tilbud …")
    keys.push("Gi plassen til Elif Demir")


def refuse_the_rest(keys: Keyboard) -> None:
    keys.push("Gi resten avslag …")
    keys.write(REASON)
    keys.push("Gi avslag")
    keys.push("Ferdig")
    keys.press("Ctrl+Z")
    assert keys.sees("Venteliste 5")
    keys.press("Ctrl+Y")
    assert not keys.sees("Venteliste 5")


def lock(keys: Keyboard, choose: Choose, paper: Path) -> None:
    keys.unfold("Mer", "Utvelgelsesprotokoll")
    keys.push("Lås utvalget slik det er nå")
    assert keys.sees("Stemmer med fingeravtrykket")
    choose(paper)
    keys.push("Lagre protokollen")
    keys.waits_for("Lagret som")


def test_the_choice_by_keys_alone(start: Start, choose: Choose, home: Path) -> None:
    person = start()
    keys = Keyboard(person)
    make_programme(keys)
    make_form(keys, home)
    bring_in(keys, choose, write_sheet(home / "sokere.csv"))
    answer_and_note(keys, choose, home / "post")
    assess(keys)
    interview(keys)
    choose_applicants(keys)
    refuse_the_rest(keys)
    lock(keys, choose, home / "protokoll.pdf")
    check_file(person.desktop.opened.store, home / "protokoll.pdf")
    assert person.clicks == 0

"""From the empty programme to the decision record by mouse alone; only words are typed."""

from pathlib import Path

from tests.journeys.choosing import DAY, OTHERS, PROGRAMME, QUESTION, REASON, SHEETS, check_file, write_sheet
from tests.journeys.conftest import Choose, Start
from tests.journeys.mouse import Mouse

CRITERIA = ("Motivasjon", "Behov og nytte", "Mulighet til å delta", "Mål for perioden")


def make_programme(mouse: Mouse) -> None:
    mouse.click("Lag nytt program …")
    for field, answer in PROGRAMME.items():
        mouse.write(field, answer)
    mouse.click("Lag programmet")
    mouse.waits_for("Dette trenger deg nå", "Nye veier")
    mouse.close_notices()


def make_form(mouse: Mouse, home: Path) -> None:
    """A question of one's own, and the form on paper."""
    mouse.click("Rekruttering", "Skjema …", "Nytt spørsmål")
    mouse.write("Spørsmål", QUESTION)
    mouse.choose("Stilles til", "Adepter")
    mouse.click("Legg til spørsmålet")
    assert mouse.sees("1 eget spørsmål")
    mouse.click("Papirskjema …")
    mouse.waits_for("papirskjema er laget")
    mouse.close_notices()
    assert list(home.rglob("*papirskjema*.pdf"))
    mouse.click("Tilbake til lista")


def bring_in(mouse: Mouse, sheet: Path) -> None:
    """The column that the program does not know is led to the question, and the double is merged."""
    mouse.drop(sheet)
    mouse.waits_for("Se over før du henter inn")
    mouse.click("Eget spørsmål", QUESTION)
    mouse.click("Hent inn 13 søkere")
    mouse.waits_for("Hentet inn 13 søkere")
    mouse.close_notices()
    mouse.click("Mer om rekruttering", "Trolig dobbelt …")
    mouse.click("Norsk i jobben", "Slå sammen")
    mouse.waits_for("Ingen ser ut til å stå i lista to ganger")
    mouse.click("Tilbake til lista")


def answer_and_note(mouse: Mouse, choose: Choose, folder: Path) -> None:
    """A receipt that was sent, a requirement that is met, and a consent."""
    folder.mkdir()
    choose(folder)
    mouse.click("Amina Hussein", "Mer om rekruttering", "Skriv til dem som er valgt …")
    mouse.choose("Hva det gjelder", "Kvittering")
    mouse.click("Lag e-postkladd …")
    mouse.waits_for("Er den sendt?")
    assert list(folder.glob("*.eml"))
    mouse.click("Ja, merk som sendt", "Tilbake til lista")
    mouse.close_notices()
    mouse.click("Kari Nordmann", "Krav", "Oppfylt i dag: Taushetserklæring")
    mouse.click("Berit Lund", "Samtykker", "Ja: Neste gang")
    mouse.close_notices()


def give_points(mouse: Mouse, sheets: tuple[str, ...]) -> None:
    """From one to the next; the program leads on."""
    for points in sheets:
        for criterion, score in zip(CRITERIA, points, strict=True):
            mouse.click(f"{criterion}: {score}")


def assess(mouse: Mouse) -> None:
    """Two assessors; the second does not see the first's points, and where they disagree is shown first."""
    mouse.click("Utvelgelse")
    give_points(mouse, SHEETS)
    mouse.click("Vurderer: Ingrid Solheim", "Ny vurderer …")
    mouse.write("Navnet på vurdereren", "Olav Berg")
    mouse.click("Amina Hussein")
    assert mouse.sees("Vurderer: Olav Berg")
    assert not mouse.sees("4,80")
    give_points(mouse, OTHERS)
    mouse.click("Lever 11", "Vurderer: Olav Berg", "Ingrid Solheim", "Lever 11")
    assert mouse.sees("Uenige: Motivasjon", "4,80")
    mouse.close_notices()
    mouse.click("Uenige først")
    assert mouse.first(column=1) == "Jamila Karim"
    mouse.click("Uenige først")


def interview(mouse: Mouse) -> None:
    mouse.click("Mer", "Intervjuer …")
    mouse.write("Dag", DAY)
    mouse.write("Hvor mange, fra toppen av lista", "1")
    mouse.click("Sted", "Sett opp 1 intervju", "Ferdig")
    mouse.close_notices()
    mouse.click("Amina Hussein", "Intervju, ")
    mouse.write("Gjennomført", DAY)
    mouse.choose("Innstilling", "Ja")
    mouse.write("Fakta: det som ble sagt", "Kan møte på mandager.")


def choose_applicants(mouse: Mouse) -> None:
    """A quota, a card on the board, one place more, the offers, an answer, and the waiting list moves up."""
    mouse.click("Kvoter …")
    mouse.choose("Hvem", "menn")
    mouse.write("Minst", "2")
    mouse.click("Fastsett kvoten")
    assert mouse.sees("Kommer inn: Goran Petrović", "Må vike: Dina Solberg")
    mouse.click("Ferdig", "Tavle")
    mouse.drag_card("Ivar Moe", onto="Leses")
    assert mouse.heading("Leses 1")
    mouse.click("Rangert")
    mouse.drag_line("Grense, 4 plasser", under="Elif Demir")
    assert mouse.sees("Gi plass til 5")
    mouse.click("Rediger", "Angre")
    assert mouse.sees("Gi plass til 4")
    mouse.click("Rediger", "Gjør om")
    mouse.click("Tilbud …")
    mouse.write("Frist for å svare", DAY)
    mouse.click("Ferdig", "Gi plass til 5")
    mouse.waits_for("Ga 5 plasser")
    mouse.close_notices()
    mouse.click("Berit Lund", "Takket nei …", "Noter svaret", "Tilbud …", "Gi plassen til Elif Demir")
    mouse.close_notices()


def refuse_the_rest(mouse: Mouse) -> None:
    mouse.click("Gi resten avslag …")
    mouse.write("Begrunnelse", REASON)
    mouse.click("Gi avslag", "Ferdig", "Rediger", "Angre")
    assert mouse.sees("Venteliste 5")
    mouse.click("Rediger", "Gjør om")
    assert not mouse.sees("Venteliste 5")


def lock(mouse: Mouse, choose: Choose, paper: Path) -> None:
    mouse.close_notices()
    mouse.click("Mer", "Utvelgelsesprotokoll …", "Lås utvalget slik det er nå")
    assert mouse.sees("Stemmer med fingeravtrykket")
    mouse.close_notices()
    choose(paper)
    mouse.click("Lagre som PDF …")
    mouse.waits_for("Lagret som")


def test_the_choice_by_mouse_alone(start: Start, choose: Choose, home: Path) -> None:
    person = start()
    mouse = Mouse(person)
    make_programme(mouse)
    make_form(mouse, home)
    bring_in(mouse, write_sheet(home / "sokere.csv"))
    answer_and_note(mouse, choose, home / "post")
    assess(mouse)
    interview(mouse)
    choose_applicants(mouse)
    refuse_the_rest(mouse)
    lock(mouse, choose, home / "protokoll.pdf")
    check_file(person.desktop.opened.store, home / "protokoll.pdf")
    assert person.keys == 0

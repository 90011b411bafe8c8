"""From a changed text to the signed page that came back, and on: what is kept, and what can be taken back."""

import shutil
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QTextEdit

from mentordesk.core.agreements.queries import PairPapers, pair_papers
from mentordesk.core.agreements.scans.queries import ScanRow, scans_of
from mentordesk.core.documents.texts import content
from tests.core.agreements.scans.scanning import jpeg, page, tilted, written
from tests.journeys.conftest import Start
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.journeys.person import Person

ADEPT, MENTOR, PHONE = "Олена Шевченко", "Yusuf Demir", "+47 40 00 02 00"
OWN = content("agreement", "nb")["version"] + 1
"""The version of the first text that is changed."""
VOLUNTARY = "Det er frivillig"  # what begins a clause that stands in every agreement
HEARD, ASK, GROUPS, LATER = "Vi lytter først.", "Lurer du på noe, ring", "Gruppa velger en leser.", "Kaffe er lov."


def to_line(keys: Keyboard, words: str) -> None:
    """Go down in the text to the line that begins with these words."""
    sheet = QApplication.focusWidget()
    assert isinstance(sheet, QTextEdit)
    keys.press("Ctrl+Home")
    while not sheet.textCursor().block().text().startswith(words):
        assert sheet.textCursor().block().next().isValid(), words
        keys.press("Down")


def pair_of(person: Person) -> PairPapers:
    opened = person.desktop.opened
    return next(row for row in opened.read(pair_papers, opened.programme) if row.pair.adept_name == ADEPT)


def scans(person: Person) -> list[ScanRow]:
    return [scan for paper in pair_of(person).agreement for scan in person.desktop.opened.read(scans_of, paper.id)]


def change_text(keys: Keyboard) -> None:
    """Words, a field by its brace, and a line that is printed for groups alone; the page follows."""
    keys.press("Ctrl+T")
    assert keys.sees(f"{ADEPT} – {MENTOR}")
    to_line(keys, VOLUNTARY)
    keys.press("End")
    keys.write(f" {HEARD} {ASK} ")
    keys.press("{")
    keys.write("Koordinators telefon")
    keys.press("Return")
    keys.write(".")
    keys.press("Return")
    keys.write(GROUPS)
    keys.push("Bare teksten")
    keys.waits_for(HEARD, f"{ASK} {PHONE}.", GROUPS)
    keys.push("Bare når …")
    keys.write("grupper")
    keys.press("Return")
    keys.waits_for_no(GROUPS)
    keys.press("Ctrl+Return")
    keys.waits_for(f"versjon {OWN}, ")
    keys.press("Escape")


def make_paper(person: Person, keys: Keyboard, home: Path) -> Path:
    """The pair's papers in the new version; its agreement is returned."""
    keys.push("Lag PDF for dette paret")
    keys.waits_for("papirer ligger i")
    (path,) = (one for one in home.rglob("*Mentoravtale*.pdf") if MENTOR in one.name)
    return path


def read_paper(path: Path) -> None:
    """It says what was written, about the right two, and is tagged for those who hear it."""
    reader = PdfReader(path)
    text = " ".join(" ".join(one.extract_text() for one in reader.pages).split())
    for words in (ADEPT, MENTOR, HEARD, f"{ASK} {PHONE}."):
        assert words in text
    assert GROUPS not in text
    root = reader.root_object
    assert {"/MarkInfo", "/StructTreeRoot"} <= root.keys()


def scanned(paper: Path, folder: Path) -> list[Path]:
    """Each page as somebody lays it on the glass: at 150 dpi, and a little askew."""
    data = paper.read_bytes()
    return [
        written(folder / f"IMG_{number}.jpg", jpeg(tilted(page(data, 150, number), 2)))
        for number in range(len(PdfReader(paper).pages))
    ]


def as_if_killed(person: Person, folder: Path) -> Path:
    """What lies on the disk at this moment, without the program having had time to end."""
    file = person.desktop.opened.store.path
    folder.mkdir()
    for one in file.parent.glob(f"{file.name}*"):
        if one.is_file():
            shutil.copy(one, folder)
    return folder / file.name


def change_again(keys: Keyboard) -> None:
    keys.press("Ctrl+T")
    to_line(keys, VOLUNTARY)
    keys.press("Home")
    keys.write(f"{LATER} ")
    keys.press("Ctrl+Return")
    keys.waits_for(f"versjon {OWN + 1}, ")
    keys.press("Escape")


def state(person: Person) -> tuple[str, int, str, int]:
    """The pair, its agreement by version and status, and how many pages came back."""
    row = pair_of(person)
    return row.pair.status, row.agreement[0].version, row.agreement[0].status, len(scans(person))


def test_by_keys_and_back_again(start: Start, example: Path, home: Path, tmp_path: Path) -> None:
    person = start(example)
    keys = Keyboard(person)
    keys.press("Ctrl+5")
    keys.line(ADEPT)
    before = state(person)
    change_text(keys)
    paper = make_paper(person, keys, home)
    read_paper(paper)
    sheets = scanned(paper, tmp_path)
    pages = len(sheets)
    person.drop(*sheets)
    keys.waits_for(f"{pages} er tatt vare på", f"Mentoravtale · {ADEPT} – {MENTOR}")
    keys.push("Vis papiret")
    keys.press("Ctrl+U, 5")
    assert state(person) == ("started", OWN, "signed", pages)
    keys.push("Se det som kom tilbake: Skannet side 2")
    assert keys.sees("Skannet side 2 · ", "Lagt inn ")
    keys.press("Escape")
    change_again(keys)
    killed = as_if_killed(person, tmp_path / "killed")
    again = start(killed)
    keys = Keyboard(again)
    keys.press("Ctrl+5")
    keys.line(ADEPT)
    keys.push("Bare teksten")
    keys.waits_for(HEARD)
    assert not keys.sees(LATER)
    assert state(again) == ("started", OWN, "signed", pages)
    assert [one.page for one in scans(again)] == [*range(1, pages + 1)]
    told = []
    for _ in range(5):
        keys.press("Ctrl+Z")
        told.append(state(again))
    signed, issued = ("started", OWN, "signed", pages), ("made", OWN, "issued", pages)
    assert told == [signed, issued, (*issued[:3], 0), before, before]
    assert person.clicks == again.clicks == 0


def test_by_mouse(start: Start, example: Path, home: Path, tmp_path: Path) -> None:
    person = start(example)
    mouse = Mouse(person)
    mouse.click("Avtaler", f"{ADEPT} – {MENTOR}", "Endre tekstene …")
    person.write("Vår ")
    mouse.click("Sett inn felt", "Programmet", f"Lagre som versjon {OWN}")
    person.waits_for(f"versjon {OWN}, ")
    mouse.click("Tilbake til lista", "Lag PDF for dette paret")
    person.waits_for("papirer ligger i")
    (paper,) = (one for one in home.rglob("*Mentoravtale*.pdf") if MENTOR in one.name)
    assert "Vår Sterk sammenMentoravtale" in PdfReader(paper).pages[0].extract_text()
    mouse.close_notices()
    sheets = scanned(paper, tmp_path)
    mouse.drop(*sheets)
    mouse.click("Vis papiret")
    for signer in (f"{ADEPT}\u2069, adept", f"{MENTOR}\u2069, mentor", "Ingrid Solheim\u2069, koordinator"):
        mouse.click(f"\u2068{signer}")
    assert state(person) == ("started", OWN, "signed", len(sheets))
    mouse.click("Skannet side 1", "Fjern skannet side")
    assert len(scans(person)) == len(sheets) - 1
    mouse.click("Angre")
    assert len(scans(person)) == len(sheets)

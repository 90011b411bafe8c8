"""U2: from the first start to the first agreement on disk, by mouse and by keys."""

from pathlib import Path

from pypdf import PdfReader

from tests.journeys.conftest import Start

MOST_CLICKS, MOST_KEYS = 5, 6
PAIR = ("Ikram Bouzid", "Bjørg Tveiten")


def assert_agreements_are_there(home: Path) -> None:
    """One for each pair; that of the pair tells both names, and its letters are Norwegian."""
    papers = list(home.rglob("*Mentoravtale*.pdf"))
    assert len(papers) == 10
    (paper,) = (path for path in papers if PAIR[0] in path.name)
    text = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    for words in (*PAIR, "Mentoravtale", "Formål", "Møte", "på"):
        assert words in text


def test_by_mouse(start: Start, home: Path) -> None:
    person = start()
    person.click("Åpne eksempelprogram")
    person.waits_for("Dette trenger deg nå")
    person.click("Avtaler")
    person.click("Lag PDF for 10 par")
    person.waits_for("papirer ligger i")
    assert person.clicks <= MOST_CLICKS
    assert_agreements_are_there(home)


def test_by_keys(start: Start, home: Path) -> None:
    person = start()
    person.press("Return")
    person.waits_for("Dette trenger deg nå")
    person.press("Ctrl+5", "Ctrl+Return")
    person.waits_for("papirer ligger i")
    assert person.keys <= MOST_KEYS
    assert_agreements_are_there(home)

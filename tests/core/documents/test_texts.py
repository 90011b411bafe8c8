"""Clauses are chosen by what is so, and joined to the heading above them."""

import datetime as dt
from pathlib import Path

import pytest

from mentordesk.core.documents import texts
from mentordesk.core.documents.errors import PaperLanguageUnknown

CLAUSES = """
version = 3
title = "Prøve"
[labels]
adept = "{Adept_term}"
page = "Side {page} av {pages}"
[[clause]]
heading = "Møter"
text = ["Vi møtes."]
[[clause]]
when = ["meetings"]
text = ["{rhythm}"]
bullets = ["Én", "To"]
[[clause]]
when = ["!meetings", "!minor"]
heading = "Uten møter"
text = ["Vi finner tid."]
[[clause]]
when = ["minor"]
heading = "Under 18: {minor}"
text = ["Foresatte vet det."]
"""
FIELDS = {"Adept_term": "Adept", "rhythm": "Hver tirsdag.", "minor": "Amina"}


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A kind of paper whose texts are the test's own."""
    (tmp_path / "nb").mkdir()
    (tmp_path / "nb" / "trial.toml").write_text(CLAUSES, "utf-8")
    monkeypatch.setattr(texts, "_FOLDER", tmp_path)
    monkeypatch.setattr(texts, "_content", texts._content.__wrapped__)  # nothing of this stays in its memory
    return "trial"


@pytest.mark.parametrize(
    ("holds", "headings"),
    [
        ((), ["Møter", "Uten møter"]),
        (("meetings",), ["Møter"]),
        (("minor",), ["Møter", "Under 18: Amina"]),
        (("meetings", "minor"), ["Møter", "Under 18: Amina"]),
    ],
)
def test_clauses_follow_the_conditions(trial: str, holds: tuple[str, ...], headings: list[str]) -> None:
    text = texts.paper_text(trial, "nb", FIELDS, holds)
    assert [clause.heading for clause in text.clauses] == headings


def test_a_clause_without_a_heading_continues_the_one_above(trial: str) -> None:
    first = texts.paper_text(trial, "nb", FIELDS, ["meetings"]).clauses[0]
    assert first.parts == ("Vi møtes.", "Hver tirsdag.", ("Én", "To"))


def test_labels_are_filled_in_but_the_page_waits_for_its_number(trial: str) -> None:
    text = texts.paper_text(trial, "nb", FIELDS, ())
    assert (text.title, text.version) == ("Prøve", 3)
    assert text.labels == {"adept": "Adept", "page": "Side {page} av {pages}"}


def test_a_language_without_texts_is_refused_with_those_that_are(trial: str) -> None:
    with pytest.raises(PaperLanguageUnknown) as refused:
        texts.version_of("trial", "se")
    assert refused.value.facts == {"language": "se", "known": "nb"}


@pytest.mark.parametrize(
    ("weeks", "language", "said"),
    [
        (1, "nb", "hver tirsdag kl. 17.00, 60 minutter"),
        (2, "nb", "annenhver tirsdag kl. 17.00, 60 minutter"),
        (6, "nb", "hver 6. tirsdag kl. 17.00, 60 minutter"),
        (1, "en", "every Tuesday at 17:00, 60 minutes"),
        (2, "uk", "вівторок 17:00, 60 хвилин / 2 тижні"),
        (1, "ti", "ሰሉስ 5:00 ድ.ቀ., 60 ደቒቓታት / 1 ሰሙን"),
        (2, "fa", "annenhver tirsdag kl. 17.00, 60 minutter"),
        (2, "qqx", "annenhver tirsdag kl. 17.00, 60 minutter"),
    ],
)
def test_rhythms_are_said_as_people_say_them(weeks: int, language: str, said: str) -> None:
    assert texts.rhythm(weeks, dt.datetime(2027, 1, 12, 17), 60, language) == said


def test_dates_are_written_out() -> None:
    assert texts.day(dt.date(2027, 1, 10), "nb") == "10. januar 2027"


def test_there_are_papers_in_three_languages() -> None:
    assert texts.languages() == ("en", "nb", "nn")

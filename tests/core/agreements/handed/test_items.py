"""What a form asks is read from the labels of its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.handed.items import (
    CHOICE,
    DAY,
    NUMBER,
    SCALE,
    TEN,
    WORDS,
    form_version,
    in_words,
    items,
    without_fields,
)
from mentordesk.core.agreements.handed.rules import KINDS, POINTS, ROLES, About, about_of
from mentordesk.core.agreements.handed.sheets import asked_on
from mentordesk.core.documents.texts import content, languages

LABELS = {
    "title": "Møtelogg",
    "item_day": "Når?",
    "item_minutes": "Hvor lenge?",
    "item_form": "Hvordan?",
    "choice_form_1": "På tur",
    "choice_form_2": "På skjerm",
    "item_mood": "Hvordan var det?",
    "low_mood": "tungt",
    "high_mood": "fint",
    "item_topics": "Hva om?",
    "short_topics": "Tema",
}


def test_the_labels_tell_the_kinds() -> None:
    found = {one.key: one for one in items(LABELS, TEN)}
    assert {key: one.kind for key, one in found.items()} == {
        "day": DAY,
        "minutes": NUMBER,
        "form": CHOICE,
        "mood": SCALE,
        "topics": WORDS,
    }
    assert found["form"].options == ("På tur", "På skjerm")
    assert (found["mood"].options, found["mood"].points) == (("tungt", "fint"), TEN)
    assert (found["topics"].short, found["day"].short) == ("Tema", "Når?")
    assert [in_words(found["form"], answer) for answer in ("1", "2", "3", "på fjellet")] == [
        *("På tur", "På skjerm", "3", "på fjellet")
    ]


def test_other_words_are_the_same_form_and_other_questions_are_another() -> None:
    version = form_version(items(LABELS))
    assert form_version(items(LABELS | {"item_day": "Hvilken dag?", "choice_form_2": "Skjerm"})) == version
    assert form_version(items(LABELS | {"choice_form_3": "På telefon"})) != version
    assert form_version(items(LABELS | {"item_next": "Neste gang?"})) != version
    assert "topics" not in {one.key for one in items(LABELS | {"item_topics": " "})}


def test_fields_that_nobody_fills_are_left_out() -> None:
    labels = {"item_a": "Hvordan går det mellom deg og {other_first}?", "item_b": "Trygg med {the_mentor}"}
    said = without_fields(labels, {"the_mentor": "mentoren"})
    assert said == {"item_a": "Hvordan går det mellom deg og ?", "item_b": "Trygg med mentoren"}


words = st.text("abcdefgh-0123456789", min_size=1, max_size=12)


@given(
    kind=st.sampled_from(KINDS),
    code=words,
    version=st.integers(0, 2**28),
    language=words,
    rest=st.just(("", "")) | st.tuples(st.sampled_from(POINTS), st.sampled_from(ROLES)),
)
def test_a_form_tells_of_itself_what_it_was_told(
    kind: str, code: str, version: int, language: str, rest: tuple[str, str]
) -> None:
    about = About(kind, code, version, language, *rest)
    assert about_of(about.text) == about


@given(st.text(max_size=60))
def test_nothing_else_tells_of_a_form(text: str) -> None:
    found = about_of(text)
    assert found is None or found.kind in KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_each_language_asks_the_same(kind: str) -> None:
    point, role = ("midway", "adept") if kind == "evaluation" else ("", "")
    versions = {
        language: form_version(asked_on(kind, content(kind, language)["labels"], point, role))
        for language in languages()
    }
    assert len(set(versions.values())) == 1, versions

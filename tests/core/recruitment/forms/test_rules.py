"""What can be asked, and how answers are kept."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.recruitment.forms import errors
from mentordesk.core.recruitment.forms.rules import (
    CHOICE,
    CHOICES,
    CONSENT,
    DATE,
    KINDS,
    NUMBER,
    SCALE,
    TEXT,
    Ask,
    answer_value,
    checked,
    kept_answer,
)
from mentordesk.words import sentence

OPTIONS = ("Kurs, del 1", "Kurs, del 2", "Middag; med følge")


@pytest.mark.parametrize(
    ("ask", "trouble"),
    [
        (Ask("  \n"), errors.QuestionWithoutText),
        (Ask("FARGE?"), errors.QuestionTwice),
        (Ask("Ny", "roman"), errors.QuestionKindUnknown),
        (Ask("Ny", role="both"), errors.QuestionRoleUnknown),
        (Ask("Ny", CHOICE), errors.OptionsMissing),
        (Ask("Ny", CHOICES, options=("Ja", " ")), errors.OptionsMissing),
        (Ask("Ny", CHOICE, options=("Ja", "Nei", "JA ")), errors.OptionTwice),
        (Ask("Ny", SCALE, options=("Lite",)), errors.ScaleHasTwoEnds),
    ],
)
def test_a_question_that_makes_no_sense_is_refused_in_words(ask: Ask, trouble: type[Refusal]) -> None:
    with pytest.raises(trouble) as told:
        checked(ask, ["Farge?"])
    for language in ("nb", "en"):
        assert all(sentence(told.value, language))


def test_a_question_is_tidied() -> None:
    ask = checked(Ask("  Hva   vil du? ", CHOICE, purpose=" ", options=(" Ja ", "", "Nei  da")))
    assert ask == Ask("Hva vil du?", CHOICE, options=("Ja", "Nei da"))
    assert checked(Ask("Navn", TEXT, options=("rest",))).options == ()


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (TEXT, " Ja\nda ", "Ja\nda"),
        (CHOICE, "kurs, DEL 1", "Kurs, del 1"),
        (CHOICES, ("Middag; med følge", "kurs, del 1"), "Kurs, del 1\nMiddag; med følge"),
        (CHOICES, "Kurs, del 2\nKurs, del 1", "Kurs, del 1\nKurs, del 2"),
        (DATE, dt.date(2027, 1, 31), "2027-01-31"),
        (DATE, dt.datetime(2027, 1, 31, 12), "2027-01-31"),
        (NUMBER, 3, "3"),
        (NUMBER, 2.50, "2.5"),
        (NUMBER, "1,20", "1.2"),
        (SCALE, 4, "4"),
        (CONSENT, True, "yes"),
        (CONSENT, "Nei", "no"),
        (None, "hva som helst", "hva som helst"),
        *((kind, nothing, "") for kind in KINDS for nothing in (None, "", ())),
    ],
)
def test_an_answer_is_kept_in_one_way(kind: str | None, value: object, kept: str) -> None:
    assert kept_answer(kind, OPTIONS, value) == kept


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (CHOICE, "Kurs"),
        (CHOICES, ("Kurs, del 1", "Kurs")),
        (DATE, "31. januar"),
        (NUMBER, "tre"),
        (NUMBER, True),
        (SCALE, 6),
        (SCALE, "0"),
        (SCALE, 2.5),
        (CONSENT, "kanskje"),
    ],
)
def test_an_answer_of_another_kind_is_refused(kind: str, value: object) -> None:
    with pytest.raises(errors.AnswerNotFitting) as told:
        kept_answer(kind, OPTIONS, value, "Når?")
    assert "Når?" in sentence(told.value, "nb")[0]
    assert "wants_" not in sentence(told.value, "nb")[1]


def test_the_ends_of_a_scale_can_be_named() -> None:
    assert kept_answer(SCALE, ("Lite", "Mye"), "mye") == "5"


VALUES: dict[str, st.SearchStrategy[object]] = {
    TEXT: st.text(min_size=1).map(str.strip).filter(bool),
    CHOICE: st.sampled_from(OPTIONS),
    CHOICES: st.lists(st.sampled_from(OPTIONS), min_size=1, unique=True).map(
        lambda chosen: tuple(option for option in OPTIONS if option in chosen)
    ),
    DATE: st.dates(),
    NUMBER: st.integers(-(10**9), 10**9).map(lambda number: number / 100),
    SCALE: st.integers(1, 5),
    CONSENT: st.booleans(),
}


@given(st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind])))
def test_a_value_comes_back_as_it_was(asked: tuple[str, object]) -> None:
    kind, value = asked
    assert answer_value(kind, OPTIONS, kept_answer(kind, OPTIONS, value)) == value


def test_what_came_before_the_question_had_its_kind_is_no_value() -> None:
    assert answer_value(DATE, (), "en gang til våren") is None
    assert answer_value(TEXT, (), "en gang til våren") == "en gang til våren"

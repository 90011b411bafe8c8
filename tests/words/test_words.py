"""Sentences, labels and words: with their facts, in every language, and never a word put in anybody's mouth."""

from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.matching.errors import PairImpossible
from mentordesk.core.meetings.errors import MeetingNotPlanned
from mentordesk.core.programme.errors import PersonUnknown, ProgrammeNotNamed, TextMissing
from mentordesk.core.recruitment.errors import SheetTooLarge
from mentordesk.core.selection.choosing.offers.errors import OfferStillStands
from mentordesk.core.store.errors import FileInUse, FileMissing, NothingToUndo

AMINA = UUID(int=0x1234)


def test_a_sentence_says_what_happened_and_what_to_do() -> None:
    assert words.sentence(FileMissing(name="x.mentordesk"), "nb") == (
        "Fant ikke «x.mentordesk»",
        "Ingenting er endret. Se om fila er flyttet, har fått nytt navn eller ligger på en minnepinne.",
    )
    title, text = words.sentence(FileInUse(name="x", host="kontoret", user="ingrid", since="i går"), "en")
    assert "x" in title
    assert "ingrid" in text
    assert "kontoret" in text


def test_identifiers_among_the_facts_are_said_in_words() -> None:
    refused = PairImpossible(adept="free", mentor="Kari", reason="common_language")
    assert "free og Kari kan ikke kobles. Grunnen: ikke noe felles språk." in words.sentence(refused, "nb")[1]
    assert words.sentence(MeetingNotPlanned(status="cancelled"), "nb")[0].endswith("avlyst")
    assert words.sentence(TextMissing(field="name"), "nb")[0] == "Noe mangler: navn"


@pytest.mark.parametrize("who", ["free", "other", "name", "man", "{who}", "{0}", "Ola %s", "«Kari»"])
def test_what_people_have_written_is_said_as_they_wrote_it(who: str) -> None:
    assert words.sentence(PersonUnknown(who=who), "nb")[0] == f"Fant ingen som heter «{who}»"
    assert words.label("programme.create_programme", {"name": who}, "nb") == f"laget programmet «{who}»"


def test_a_day_is_said_with_day_and_month_before_the_year() -> None:
    assert "til og med 01.12.2026" in words.sentence(OfferStillStands(day="2026-12-01"), "nb")[1]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_numbers_and_lists_are_filled_in(language: str) -> None:
    _, text = words.sentence(SheetTooLarge(name="x", rows=5000, columns=200, megabytes=50), language)
    assert all(number in text for number in ("5000", "200", "50"))
    assert "A, B" in words.sentence(ProgrammeNotNamed(known="A, B"), language)[1]


def test_a_language_that_is_not_complete_is_said_in_bokmal() -> None:
    assert words.sentence(NothingToUndo(), "nn") == words.sentence(NothingToUndo(), "nb")
    assert words.word("received", "nn") == "mottatt"
    assert words.line("nobody", "nn") == "Ingen."
    assert words.LANGUAGES == ("nb", "en")


def test_one_is_not_said_as_several() -> None:
    for count, said in ((0, "hentet inn 0 søkere"), (1, "hentet inn 1 søker"), (34, "hentet inn 34 søkere")):
        assert words.label("recruitment.import_applicants", {"count": count}, "nb") == said


def test_ids_of_people_become_their_names() -> None:
    facts = {"adept": AMINA.hex, "mentor": UUID(int=7).hex}
    kari = {UUID(int=7): "Kari Nordmann"}
    assert words.label("matching.lock", facts, "nb", {AMINA: "Amina Hussein"} | kari) == (
        "låste Amina Hussein og Kari Nordmann"
    )
    assert words.label("matching.lock", facts, "nb", kari) == "låste en som er slettet for godt og Kari Nordmann"
    assert words.label("matching.lock", facts, "nb") == f"låste {AMINA.hex} og {UUID(int=7).hex}"
    assert set(words.ids_in(facts | {"count": 3, "name": "x" * 32})) == {AMINA, UUID(int=7)}


@pytest.mark.parametrize(
    ("language", "undone", "redone"),
    [
        ("nb", "angret: laget programmet «X»", "gjorde om igjen: laget programmet «X»"),
        ("en", "undid: made the programme “X”", "redid: made the programme “X”"),
    ],
)
def test_undo_and_redo_name_what_they_are_about(language: str, undone: str, redone: str) -> None:
    facts = {"command": "programme.create_programme", "name": "X"}
    assert words.label("undo", facts, language) == undone
    assert words.label("redo", facts, language) == redone


def test_a_word_that_is_unknown_is_the_identifier() -> None:
    assert words.word("finnes_ikke", "nb") == "finnes_ikke"
    assert words.word("", "en") == ""


def test_a_step_without_words_is_a_bug() -> None:
    with pytest.raises(KeyError):
        words.label("programme.nobody_knows", {}, "nb")

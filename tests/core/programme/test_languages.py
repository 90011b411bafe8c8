"""How well a language is spoken: read from what people write, and told in one way."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.errors import LetterLanguageUnknown
from mentordesk.core.programme.languages import LEVELS, NATIVE, offered, spoken, told
from mentordesk.core.programme.queries import PersonRow, people
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.lists import language_items, list_style
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, an_adept


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("engelsk B2", "engelsk", "B2"),
        ("engelsk (b2)", "engelsk", "B2"),
        ("Norsk – morsmål", "Norsk", NATIVE),
        ("Polish, native", "Polish", NATIVE),
        ("kurdisk (sorani)", "kurdisk (sorani)", None),
        ("kurdisk (sorani) C1", "kurdisk (sorani)", "C1"),
        ("norsk tegnspråk", "norsk tegnspråk", None),
        ("engelsk", "engelsk", None),
        ("B2", "B2", None),
        ("engelsk B2 " + "x" * 200_000, "engelsk B2 " + "x" * 200_000, None),
    ],
)
def test_what_people_write_of_a_language(text: str, name: str, level: str | None) -> None:
    assert spoken(text) == (name, level)


@given(st.sampled_from(["norsk", "engelsk", "kurdisk (sorani)", "Tigrinja"]), st.sampled_from([None, *LEVELS, NATIVE]))
def test_what_is_told_is_understood_again(name: str, level: str | None) -> None:
    levels = {name: level} if level else {}
    for native in ("morsmål", "native language"):
        assert spoken(told([name], levels, native)[0]) == (name, level)
        assert all(spoken(text).name == name for text in offered([name], native))


def the_person(store: Store, person: UUID) -> PersonRow:
    (found,) = store.read(people, [person])
    return found


def test_levels_are_kept_beside_plain_languages(store: Store, programme: UUID) -> None:
    person = an_adept(store, programme, languages=("Norsk (B1)", "Somali"))
    assert the_person(store, person).levels == (("Norsk", "B1"),)
    change_person(store, person, {"languages": ["Norsk B2", "Somali (morsmål)", "Engelsk"]})
    row = the_person(store, person)
    assert row.languages == ("Engelsk", "Norsk", "Somali")
    assert row.levels == (("Norsk", "B2"), ("Somali", NATIVE))
    (applied,) = store.read(applicants, programme)
    assert (applied.languages, applied.levels) == (row.languages, row.levels)
    change_person(store, person, {"languages": ["Norsk"]})
    assert the_person(store, person).levels == ()
    store.undo()
    assert the_person(store, person).levels == row.levels


def test_a_cell_gives_languages_with_their_levels() -> None:
    text = "Norsk B2, Dari (morsmål), engelsk litt, Somali og Arabisk"
    found = language_items(text, list_style([text]))
    assert found.names == ("Norsk", "Dari", "engelsk", "Somali", "Arabisk")
    assert found.levels == (("Norsk", "B2"), ("Dari", NATIVE))
    assert found.left_out


def test_a_second_import_keeps_a_level_that_it_does_not_tell(store: Store, programme: UUID) -> None:
    first = a_draft("Amina Hussein", languages=("Norsk", "Dari"), levels=(("Norsk", "B1"),))
    import_applicants(store, programme=programme, drafts=[first])
    import_applicants(store, programme=programme, drafts=[a_draft("Amina Hussein", languages=("Norsk", "Dari"))])
    (row,) = store.read(applicants, programme)
    assert row.levels == (("Norsk", "B1"),)
    again = a_draft("Amina Hussein", languages=("Norsk", "Dari"), levels=(("Norsk", "B2"),))
    assert len(import_applicants(store, programme=programme, drafts=[again]).updated) == 1
    assert store.read(applicants, programme)[0].levels == (("Norsk", "B2"),)


def test_people_are_written_to_in_a_language_that_there_is(store: Store, programme: UUID) -> None:
    person = an_adept(store, programme)
    change_person(store, person, {"language": "nn"})
    with pytest.raises(LetterLanguageUnknown):
        change_person(store, person, {"language": "fr"})
    assert the_person(store, person).language == "nn"

"""The groups on the record's paper: told where they may be, and called as people call them."""

from dataclasses import replace
from uuid import UUID

import pytest

from mentordesk.core.selection.choosing.records.commands import lock_selection
from mentordesk.core.selection.choosing.records.queries import Told, records, told
from mentordesk.core.selection.choosing.records.wording import RecordWords
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, an_adept

TOWNS = (("Nord-Odal", 9, 3), ("Asker", None, None), (None, 6, 3))
AGES = (("-19", None, None), ("20-29", 12, 6), ("50-", None, None))


def plain(text: str) -> str:
    """Without the marks that keep names of other directions apart."""
    return text.translate({0x2068: None, 0x2069: None})


@pytest.fixture
def words(store: Store) -> RecordWords:
    programme = a_programme(store)
    an_adept(store, programme, "Amina Hussein")
    lock_selection(store, programme=programme)
    return RecordWords(with_rates(store, programme), "nb", named=True)


def with_rates(store: Store, programme: UUID) -> Told:
    found = store.read(told, store.read(records, programme)[0].id)
    rates = [
        {
            "by": by,
            "question": "",
            "rows": [dict(zip(("value", "applicants", "chosen"), one, strict=True)) for one in rows],
        }
        for by, rows in (("town", TOWNS), ("age", AGES))
    ]
    return replace(found, content={**found.content, "rates": rates})


def test_the_paper_says_where_not_every_way_to_keep_the_quotas_was_tried(store: Store) -> None:
    programme = a_programme(store)
    an_adept(store, programme)
    lock_selection(store, programme=programme)
    found = store.read(told, store.read(records, programme)[0].id)
    assert RecordWords(found, "nb", named=True).declared == ["Det var ingen kvoter."]
    cut_off = RecordWords(replace(found, content={**found.content, "proved": False}), "nb", named=True)
    assert cut_off.declared[1].startswith("Kvotene kunne oppfylles på så mange måter")


def test_a_town_is_spelt_as_it_is_and_small_groups_are_named_without_numbers(words: RecordWords) -> None:
    towns = words.rates[0]
    assert [tuple(map(plain, row)) for row in towns.rows] == [
        ("Nord-Odal", "9", "3", "33 %"),
        ("Har ikke svart", "6", "3", "50 %"),
    ]
    assert plain(towns.hidden) == "Ikke vist: Asker"


def test_a_band_of_ages_says_where_it_is_open(words: RecordWords) -> None:
    ages = words.rates[1]
    assert ages.rows == [("20–29", "12", "6", "50 %")]
    assert ages.hidden == "Ikke vist: under 20, 50 og eldre"

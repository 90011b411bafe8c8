"""The file's own organisation, and its number."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.programme.commands import change_organisation
from mentordesk.core.programme.queries import OrganisationRow, own_organisation
from mentordesk.core.programme.rules import is_organisation_number
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("digits", ["974760673", "971526920", "999999999"])
def test_real_numbers(digits: str) -> None:
    weights = (3, 2, 7, 6, 5, 4, 3, 2)
    rest = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=False)) % 11
    assert is_organisation_number(digits) is ((11 - rest) % 11 == int(digits[-1]))


@pytest.mark.parametrize("text", ["", "97476067", "9747606733", "974760674", "97476067x", "٩٧٤٧٦٠٦٧٣"])
def test_what_is_no_number(text: str) -> None:
    assert not is_organisation_number(text)


def test_the_organisation_that_was_here_first(store: Store) -> None:
    assert store.read(own_organisation) == OrganisationRow("", None, None, None, None)
    a_programme(store)
    change_organisation(store, {"name": "Sterk sammen Drammen", "number": "974760673", "phone": "+4740000200"})
    found = store.read(own_organisation)
    assert found == OrganisationRow("Sterk sammen Drammen", "974760673", None, "+4740000200", None)

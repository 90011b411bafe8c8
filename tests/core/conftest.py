"""An open file with one programme, for whoever has no other."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)

"""Backups of these tests lie in a folder of their own, and passphrases are stretched quickly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

PASSPHRASE = "riktig hest batteri stift"
OTHER = "gaffel måne tog sitron"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "data"
    for module in ("shelf", "whereabouts"):
        monkeypatch.setattr(f"mentordesk.core.store.backups.{module}.user_data", lambda: place)
    return place


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Store]:
    """An encrypted file with a programme in it."""
    store = a_store(tmp_path, passphrase=PASSPHRASE)
    a_programme(store)
    yield store
    store.close()


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Store]:
    """A plain file with a programme in it."""
    store = a_store(tmp_path)
    a_programme(store)
    yield store
    store.close()

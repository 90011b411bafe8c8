"""Backups of these tests lie in folders of their own."""

from pathlib import Path

import pytest

from mentordesk.core.store.backups import second, shelf, whereabouts


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's backups lie."""
    place = tmp_path / "data"
    for module in (shelf, whereabouts):
        monkeypatch.setattr(module, "user_data", lambda: place)
    monkeypatch.setattr(second, "user_config", lambda: tmp_path / "config")
    return place

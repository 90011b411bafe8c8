"""What is remembered of a file: what was told once, and when it was checked, whatever the clock does."""

import datetime as dt
from pathlib import Path
from uuid import uuid4

import pytest

from mentordesk.core.store.surroundings import notes

NOW = dt.datetime(2026, 11, 24, 9, 42, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(notes, "user_data", lambda: tmp_path)
    monkeypatch.setattr(notes, "now", lambda: NOW)
    return tmp_path


def test_each_thing_is_told_once() -> None:
    file, other = uuid4(), uuid4()
    assert notes.note_told(file, "cloud")
    assert not notes.note_told(file, "cloud")
    assert notes.note_told(file, "clock")
    assert notes.note_told(other, "cloud")


@pytest.mark.parametrize(("days", "due"), [(0, False), (6, False), (7, True), (400, True), (-1, True)])
def test_a_check_is_due_after_a_week_and_when_the_clock_was_wrong(
    days: int, due: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = uuid4()
    assert notes.check_is_due(file)
    notes.note_told(file, "cloud")
    notes.note_checked(file)
    assert not notes.note_told(file, "cloud")
    monkeypatch.setattr(notes, "now", lambda: NOW + dt.timedelta(days=days))
    assert notes.check_is_due(file) is due


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"checked": 5}', b'{"checked": "x"}', b"\xff", b'{"told": 1}']
)
def test_what_cannot_be_read_is_forgotten(content: bytes, data: Path) -> None:
    file = uuid4()
    notes.note_checked(file)
    next((data / "files").iterdir()).write_bytes(content)
    assert notes.check_is_due(file)
    assert notes.note_told(file, "cloud")


def test_where_nothing_can_be_written_it_is_told_again(data: Path) -> None:
    (data / "files").write_text("no folder")
    file = uuid4()
    assert notes.note_told(file, "cloud")
    assert notes.note_told(file, "cloud")

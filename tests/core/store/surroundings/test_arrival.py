"""What is told at the opening, once each; and whatever the clock does, nothing changes its order."""

import datetime as dt
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.kernel import clock
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.store import backups, journal
from mentordesk.core.store.errors import PassphraseMissing, WrongPassphrase
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings import arrival as module
from mentordesk.core.store.surroundings.arrival import arrival
from mentordesk.core.store.surroundings.places import CLOUD, Place
from mentordesk.core.store.unit import Store
from tests.architecture.sources import ROOT
from tests.builders import a_programme, a_store

NOON = dt.datetime(2026, 10, 25, 11, tzinfo=dt.UTC)  # the day on which summer time ends


def at(monkeypatch: pytest.MonkeyPatch, moment: dt.datetime) -> None:
    """The clock shows this."""
    for place in (clock, journal, module):
        monkeypatch.setattr(place, "now", lambda: moment)


def renamed(store: Store, programme: UUID, *names: str) -> None:
    for name in names:
        change_programme(store, programme, {"name": name})


def test_a_place_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    store = a_store(tmp_path / "Dropbox")
    assert arrival(store).place == Place(CLOUD, "Dropbox")
    assert arrival(store).place is None
    store.close()


def test_a_conflict_is_told_again_only_when_it_has_changed(store: Store, programme: UUID, tmp_path: Path) -> None:
    copy = Path(shutil.copy(store.path, tmp_path / "prøve-KONTOR.mentordesk"))
    renamed(store, programme, "Et navn")
    assert [one.path for one in arrival(store).conflicts] == [copy]
    assert arrival(store).conflicts == ()


def test_a_new_file_has_no_last_step_and_a_check_is_due(store: Store) -> None:
    found = arrival(store)
    assert (found.last, found.unclean_end, found.clock_wrong, found.check_due) == (None, False, False, True)


KILLED = """
import os, signal, sys
from pathlib import Path
import mentordesk.core.registry
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.opening import open_file
store = open_file(Path(sys.argv[1]), passphrase=None)
change_programme(store, store.read(programmes)[0].id, {"name": "Det siste"})
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_a_kill_everything_up_to_the_last_step_is_there_and_its_time_is_known(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store)
    store.close()
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    command = [sys.executable, "-c", KILLED, str(store.path)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    store = open_file(store.path, passphrase=None)
    found = arrival(store)
    assert found.unclean_end
    assert found.check_due
    assert found.last is not None
    assert before <= found.last <= dt.datetime.now(dt.UTC)
    assert store.read(programme_of, programme).name == "Det siste"
    store.close()


def test_a_kill_is_still_known_after_a_try_without_the_right_passphrase(tmp_path: Path) -> None:
    sealed = a_store(tmp_path, passphrase="fire gode ord her")
    sealed.close()
    lock = sealed.path.with_name(f"{sealed.path.name}.lock")
    lock.write_text('{"host": "her"}', encoding="utf-8")  # as a killed holder leaves it
    for passphrase in (None, "fire andre ord her"):
        with pytest.raises((PassphraseMissing, WrongPassphrase)):
            open_file(sealed.path, passphrase=passphrase)
    store = open_file(sealed.path, passphrase="fire gode ord her")
    assert store.unclean_end
    store.close()
    assert not lock.exists()


@pytest.mark.parametrize(("back", "wrong"), [(dt.timedelta(hours=23), False), (dt.timedelta(hours=25), True)])
def test_a_clock_that_is_clearly_wrong_is_told_once(
    back: dt.timedelta, wrong: bool, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, NOON)
    a_programme(store)
    at(monkeypatch, NOON - back)
    assert arrival(store).clock_wrong is wrong
    assert not arrival(store).clock_wrong


JUMPS = {
    "backwards": [NOON, NOON - dt.timedelta(days=400), NOON - dt.timedelta(days=1), NOON],
    "forwards": [NOON, NOON + dt.timedelta(days=4000), NOON + dt.timedelta(minutes=1)],
    "the same second": [NOON] * 4,
    "the night when summer time ends": [NOON.replace(hour=hour, minute=30) for hour in (0, 1, 0, 1)],
}


@pytest.mark.parametrize("jump", JUMPS)
def test_order_undo_and_backups_do_not_go_by_the_clock(
    jump: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = a_programme(store)
    names = [f"Navn {number}" for number in range(len(JUMPS[jump]))]
    kept = []
    for name, moment in zip(names, JUMPS[jump], strict=True):
        at(monkeypatch, moment)
        renamed(store, programme, name)
        kept.append(backups.make(store).head)
    assert [line.facts.get("name") for line in store.read(history)][: len(names)] == names[::-1]
    assert [one.head for one in backups.listed(store.file_id)][: len(kept)] == kept[::-1]
    for name in names[-2::-1]:
        store.undo()
        assert store.read(programme_of, programme).name == name
    for name in names[1:]:
        store.redo()
        assert store.read(programme_of, programme).name == name
    assert store.check().ok


def test_the_lock_does_not_go_by_the_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, NOON + dt.timedelta(days=4000))
    store = a_store(tmp_path)
    at(monkeypatch, NOON)
    store.close()
    store = open_file(store.path, passphrase=None)
    assert not store.unclean_end
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == [store.path.name]

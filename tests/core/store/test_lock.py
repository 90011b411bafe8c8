"""One window for one file: whoever comes second is told who has it, and nobody is in the way after death."""

import datetime as dt
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.core.store import lock
from mentordesk.core.store.errors import FileInUse
from mentordesk.core.store.lock import InstanceLock
from mentordesk.words import sentence
from tests.architecture.sources import ROOT
from tests.core.store.rights import as_anybody, open_folder

RACE = """
import sys, time
from pathlib import Path
from mentordesk.core.store.errors import FileInUse
from mentordesk.core.store.lock import InstanceLock
path, counter = Path(sys.argv[1]), Path(sys.argv[2])
mine = 0
while mine < 40:
    try:
        held = InstanceLock(path)
    except FileInUse:
        continue
    number = int(counter.read_text())
    time.sleep(0.0005)
    counter.write_text(str(number + 1))
    assert not held.left_behind
    held.release()
    mine += 1
"""


def test_of_several_who_race_for_it_one_at_a_time_has_it(tmp_path: Path) -> None:
    counter = tmp_path / "teller"
    counter.write_text("0")
    command = [sys.executable, "-c", RACE, str(tmp_path / "x.mentordesk"), str(counter)]
    racers = [subprocess.Popen(command, cwd=ROOT) for _ in range(3)]
    assert [racer.wait(30) for racer in racers] == [0, 0, 0]
    assert counter.read_text() == "120"
    assert [one.name for one in tmp_path.iterdir()] == ["teller"]


DIE = """
import os, signal, sys
from pathlib import Path
from mentordesk.core.store.lock import InstanceLock
held = InstanceLock(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_holder_is_known_and_not_in_the_way(tmp_path: Path) -> None:
    command = [sys.executable, "-c", DIE, str(tmp_path / "x.mentordesk")]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    held = InstanceLock(tmp_path / "x.mentordesk")
    assert held.left_behind
    held.release()
    again = InstanceLock(tmp_path / "x.mentordesk")
    assert not again.left_behind
    again.release()
    assert list(tmp_path.iterdir()) == []


def test_another_persons_lock_in_a_shared_folder_holds() -> None:
    with open_folder() as folder:
        folder.chmod(0o777)
        held = InstanceLock(folder / "x.mentordesk")
        (folder / "x.mentordesk.lock").chmod(0o644)
        with as_anybody(), pytest.raises(FileInUse):
            InstanceLock(folder / "x.mentordesk")
        held.release()
        with as_anybody():
            mine = InstanceLock(folder / "x.mentordesk")
            mine.release()
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("note", ["", "hei", "[]", '{"host": 5}', '{"since": "i går"}'])
def test_a_note_that_cannot_be_read_still_tells_that_it_is_held(note: str, tmp_path: Path) -> None:
    held = InstanceLock(tmp_path / "x.mentordesk")
    (tmp_path / "x.mentordesk.lock").write_text(note)
    with pytest.raises(FileInUse) as told:
        InstanceLock(tmp_path / "x.mentordesk")
    assert told.value.facts["since"] == "?"
    held.release()


def test_who_where_and_since_when_are_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = InstanceLock(tmp_path / "x.mentordesk")
    place = tmp_path / "x.mentordesk.lock"
    note = json.loads(place.read_text())
    assert (note["host"], note["pid"]) == (os.uname().nodename, os.getpid())
    since = dt.datetime(2026, 11, 24, 9, 42).astimezone()
    place.write_text(json.dumps(note | {"user": "ingrid", "host": "KONTOR-PC", "since": since.isoformat()}))
    for day, shown in ((24, "09:42"), (25, "24.11. 09:42")):
        monkeypatch.setattr(lock, "today", lambda day=day: dt.date(2026, 11, day))
        with pytest.raises(FileInUse) as told:
            InstanceLock(tmp_path / "x.mentordesk")
        assert f"ingrid har hatt den åpen på KONTOR-PC siden {shown}." in sentence(told.value, "nb")[1]
    held.release()


def test_a_disk_that_does_not_answer_takes_no_lock_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, os.strerror(5))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fstat", fail)
        held = InstanceLock(tmp_path / "x.mentordesk")
    with pytest.raises(FileInUse):
        InstanceLock(tmp_path / "x.mentordesk")
    held.release()
    assert list(tmp_path.iterdir()) == []

"""A disk that is full: it is told, the step is tried again at once, and the window closes."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.opening import open_file
from tests.builders import a_programme, a_store
from tests.core.store.surroundings.mounts import fill, small_disk
from tests.ui.application.running import running, seen


def test_nothing_is_lost_and_the_step_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as mounted:
        if not mounted:
            return
        store = a_store(tmp_path / "disk")
        a_programme(store)
        store.close()
        with running(qtbot, store.path) as desktop:
            opened, spare = desktop.opened, store.path.with_name(f".{store.path.name}.spare-room")
            desktop.watching._keep_room()
            qtbot.waitUntil(spare.exists)
            fill(store.path.parent)
            values = {"purpose": "x" * 50_000}
            assert not opened.do(change_programme, programme=opened.programme, values=values)
            assert "The disk is full. Nothing is lost" in seen(desktop)
            assert not spare.exists()
            assert opened.do(change_programme, programme=opened.programme, values=values)
            (store.path.parent / "fyll").unlink()
            desktop.watching._keep_room()
            qtbot.waitUntil(spare.exists)
        found = open_file(store.path, passphrase=None)
        (row,) = found.read(programmes)
        assert found.check().ok
        found.close()
        assert [one.name for one in store.path.parent.iterdir()] == [store.path.name]
        assert row.name == "Sterk sammen"

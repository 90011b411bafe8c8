"""The page on a real file: a backup, the question, a drill, a second place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store import backups, file
from mentordesk.core.store.backups import second
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.backups import BackupsSection
from mentordesk.ui.security.drill import DrillSection
from mentordesk.ui.security.page import SecurityPage
from mentordesk.ui.security.second import SecondSection
from mentordesk.ui.security.wiring import build
from mentordesk.ui.widgets.section import Section
from tests.builders import a_store


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SecurityPage:
    """The page on a new file."""
    made = build(opened)
    qtbot.addWidget(made)
    made.reload()
    return made


def texts(section: Section) -> str:
    """All that a card says."""
    return "\n".join(label.text() for label in section.findChildren(QLabel) if not label.isHidden())


def test_a_backup_is_made_compared_and_asked_for(qtbot: QtBot, opened: Opened, page: SecurityPage) -> None:
    section = page.findChildren(BackupsSection)[0]
    assert "No backup yet" in texts(section)
    section._back_up()
    qtbot.waitUntil(lambda: "Everything is backed up" in texts(section))
    (made,) = backups.listed(opened.store.file_id)
    change_programme(opened.store, opened.programme, {"name": "Senere"})
    page.reload()
    assert "with changes since" in texts(section)
    section.offer(made)
    qtbot.waitUntil(lambda: "1 change today" in texts(section))
    with qtbot.waitSignal(opened.restore_wanted) as wanted:
        section._panel._go_on()
    assert wanted.args == [backups.path_of(opened.store.file_id, made.name), None]


def test_a_drill_is_tried(qtbot: QtBot, opened: Opened, page: SecurityPage) -> None:
    backups.make(opened.store)
    page.reload()
    section = page.findChildren(DrillSection)[0]
    section._begin()
    qtbot.waitUntil(lambda: "Nothing is missing." in texts(section))
    assert ": all was there" in texts(section)


def test_a_plain_file_goes_nowhere(opened: Opened, page: SecurityPage) -> None:
    assert "The file must be locked first" in texts(page.findChildren(SecondSection)[0])


def test_a_locked_file_goes_to_a_second_place(
    qtbot: QtBot, opened: Opened, page: SecurityPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_ROUNDS", 1000)
    plain, programme = opened.store, opened.programme
    plain.listeners.clear()
    opened.take(a_store(tmp_path, passphrase="riktig hest batteri stift", name="låst"), programme)
    section = page.findChildren(SecondSection)[0]
    page.reload()
    try:
        (tmp_path / "minnepinne").mkdir()
        section._choose_folder(str(tmp_path / "minnepinne"))
        qtbot.waitUntil(lambda: "it was read back" in texts(section))
        assert len(list((tmp_path / "minnepinne").rglob("*.mentordesk"))) == 1
        section._stop()
        assert second.second_place(opened.store.file_id) is None
    finally:
        plain.close()


def test_nothing_is_read_while_no_file_is_open(opened: Opened, page: SecurityPage) -> None:
    store = opened.store
    opened._store = None
    page.look_again()
    page.reload()
    opened._store = store
    opened.backed_up.emit()
    assert "No backup yet" in texts(page.findChildren(BackupsSection)[0])

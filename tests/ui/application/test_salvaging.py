"""A file that does not open: what can be read of it comes into a new one, which opens."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.unlock.page import Secret
from tests.builders import a_mentor, a_programme, a_store, an_adept
from tests.ui.application.running import running, seen


def boxes(desktop: Desktop) -> list[TroubleBox]:
    return [box for box in desktop.window.findChildren(TroubleBox) if box.isVisible()]


def cut_short(folder: Path, passphrase: str | None) -> Path:
    """A file of which the end is missing."""
    store = a_store(folder, passphrase=passphrase, name="skadd")
    programme = a_programme(store)
    for number in range(30):
        an_adept(store, programme, f"Amina {number}")
    a_mentor(store, programme)
    store.close()
    os.truncate(store.path, store.path.stat().st_size // 4096 * 4096 - 3 * 4096)
    return store.path


@pytest.mark.parametrize("passphrase", [None, "riktig hest"])
def test_what_can_be_read_is_saved_and_opened(
    passphrase: str | None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "reddet.mentordesk"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(target)))
    whole = a_store(tmp_path, name="hel")
    a_programme(whole, name="Et annet")
    whole.close()
    damaged = cut_short(tmp_path, passphrase)
    with running(qtbot, whole.path) as desktop:
        desktop.openings.begin(damaged)
        if passphrase is not None:
            desktop.openings._try_secret(Secret(passphrase=passphrase))
        qtbot.waitUntil(lambda: bool(boxes(desktop)))
        (button,) = [
            one for one in boxes(desktop)[0].findChildren(QPushButton) if one.text() == "Save what can be read …"
        ]
        button.click()
        qtbot.waitUntil(lambda: "What could be read lies in this new file." in seen(desktop))
        if passphrase is not None:
            desktop.openings._try_secret(Secret(passphrase=passphrase))
        qtbot.waitUntil(lambda: desktop.opened.is_open and desktop.opened.store.path == target)
        assert desktop.opened.facts.name == "Sterk sammen"

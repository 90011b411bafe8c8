"""The sheet for when the computer is gone, made of a real file."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.core.store.history import history
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.laptop import LaptopSection
from mentordesk.ui.security.wiring import build
from tests.builders import an_adept


def test_the_sheet_is_made_in_the_language_of_the_window(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    an_adept(opened.store, opened.programme)
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    section = page.findChildren(LaptopSection)[0]
    suggested = section._functions.suggested()
    assert suggested.parent == opened.store.path.parent
    assert suggested.name.endswith("If the computer is gone.pdf")
    section._write(str(tmp_path / "ark.pdf"))
    qtbot.waitUntil(section.make.isEnabled)
    assert (tmp_path / "ark.pdf").read_bytes().startswith(b"%PDF")
    assert opened.read(history, limit=1)[0].command == "privacy.print_laptop_sheet"
    assert any(str(tmp_path / "ark.pdf") in label.text() for label in section.findChildren(QLabel))


def test_what_goes_wrong_is_said_in_words(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    section = page.findChildren(LaptopSection)[0]
    section._write(str(tmp_path / "ingen" / "mappe" / "ark.pdf"))
    qtbot.waitUntil(section.make.isEnabled)
    assert any("ark.pdf" in label.text() and not label.isHidden() for label in section.findChildren(QLabel))

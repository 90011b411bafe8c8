"""A picture becomes the logo once it is said what it shows; a refusal is told, and what was typed stays."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.library.queries import logo_of
from mentordesk.ui.agreements.logo.panel import LogoPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from tests.ui.agreements.on_file import (
    Show,
    functions,
    named,
    opened,
    page,
    pair,
    pairs,
    press,
    read,
    show,
    store,
    told,
)
from tests.ui.agreements.papers import a_picture

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]


@pytest.fixture
def panel(show: Show, appearance: Appearance) -> LogoPanel:
    made = show(lambda functions: LogoPanel(functions.written.logo, appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, LogoPanel)
    return made


def choose(panel: LogoPanel, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(panel, "Choose a picture")


def offers(panel: LogoPanel, text: str) -> bool:
    return any(one.isVisible() and one.text() == text for one in panel.findChildren(QAbstractButton))


def test_a_picture_with_words_becomes_the_logo(
    qtbot: QtBot, panel: LogoPanel, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "The papers have no logo." in read(panel)
    path = tmp_path / "logo.png"
    path.write_bytes(a_picture())
    choose(panel, monkeypatch, path)
    assert "Chosen: logo.png" in read(panel)
    press(panel, "Use this picture")
    assert "Say what the picture shows." in read(panel)
    QTest.keyClicks(named(panel, QLineEdit, "What the picture shows"), "Two threads")
    press(panel, "Use this picture")
    qtbot.waitUntil(lambda: opened.read(logo_of, opened.programme) is not None, timeout=20_000)
    qtbot.waitUntil(lambda: "The logo shows: Two threads" in read(panel))
    qtbot.waitUntil(lambda: bool(told(opened)))
    assert named(panel, QLineEdit, "What the picture shows").hasFocus()  # and not what takes it away
    press(panel, "Remove the logo")
    assert named(panel, QLineEdit, "What the picture shows").hasFocus()
    assert opened.read(logo_of, opened.programme) is None
    opened.undo()
    assert opened.read(logo_of, opened.programme) is not None


def test_what_is_no_picture_is_told_and_what_was_typed_stays(
    qtbot: QtBot, panel: LogoPanel, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(b"<svg/>")
    choose(panel, monkeypatch, path)
    QTest.keyClicks(named(panel, QLineEdit, "What the picture shows"), "Two threads")
    press(panel, "Use this picture")
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=20_000)
    assert named(panel, QLineEdit, "What the picture shows").text() == "Two threads"
    assert "Chosen: logo.svg" in read(panel)
    assert opened.read(logo_of, opened.programme) is None


def test_the_words_alone_are_changed(
    qtbot: QtBot, panel: LogoPanel, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not offers(panel, "Change only the words")
    path = tmp_path / "logo.png"
    path.write_bytes(a_picture())
    choose(panel, monkeypatch, path)
    field = named(panel, QLineEdit, "What the picture shows")
    QTest.keyClicks(field, "Two threads")
    press(panel, "Use this picture")
    qtbot.waitUntil(lambda: "The logo shows: Two threads" in read(panel), timeout=20_000)
    before = opened.read(logo_of, opened.programme)
    assert before is not None
    assert field.text() == "Two threads"
    field.selectAll()
    QTest.keyClicks(field, "A tree")
    press(panel, "Change only the words")
    after = opened.read(logo_of, opened.programme)
    assert after is not None
    assert (after.png, after.description) == (before.png, "A tree")
    assert "The logo shows: A tree" in read(panel)
    field.clear()
    press(panel, "Change only the words")
    assert "Say what the picture shows." in read(panel)
    opened.undo()
    assert "The logo shows: Two threads" in read(panel)

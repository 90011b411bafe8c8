"""The settings of a real file, and a share from one file to another."""

from pathlib import Path

import pyrage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.queries import own_organisation, programmes
from mentordesk.core.store.seal import Recipient
from mentordesk.ui.opened import Opened
from mentordesk.ui.settings.facts import FactsSection
from mentordesk.ui.settings.file import FileSection
from mentordesk.ui.settings.giving import GivingSection
from mentordesk.ui.settings.page import SettingsPage
from mentordesk.ui.settings.taking import TakingSection
from mentordesk.ui.settings.wiring import build
from tests.builders import a_store


def _section(page: SettingsPage, name: str) -> FactsSection:
    return next(one for one in page.findChildren(FactsSection) if one.name == name)


def _texts(section: GivingSection | TakingSection | FileSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel))


def test_what_is_written_is_in_the_file_and_can_be_undone(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    for name, key, value in (
        ("programme", "purpose", "Flere skal få et nettverk."),
        ("mandate", "body", "Styret"),
        ("organisation", "number", "974760673"),
    ):
        _section(page, name).form.committed.emit(key, value)
    assert (opened.facts.purpose, opened.facts.mandate_body) == ("Flere skal få et nettverk.", "Styret")
    assert opened.read(own_organisation).number == "974760673"
    opened.undo()
    assert opened.read(own_organisation).number is None


def test_the_author_signs_from_now_on(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    _section(page, "you").form.committed.emit("author", "Kari Nordmann")
    assert opened.author == "Kari Nordmann"


def test_letters_are_told(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    with qtbot.waitSignal(opened.letters_switched) as switched:
        opened.switch_letters(False)
    assert switched.args == [False]
    assert opened.single_letters is False


def test_the_file_leads_to_security(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    section = page.findChildren(FileSection)[0]
    assert opened.store.path.stem in _texts(section)
    with qtbot.waitSignal(opened.page_wanted) as wanted:
        section._go_to_security()
    assert wanted.args == ["security", None]


def test_from_one_file_to_another(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    giving, taking = page.findChildren(GivingSection)[0], page.findChildren(TakingSection)[0]
    share, key = tmp_path / "deling.share.age", tmp_path / "key.txt"
    identity = pyrage.x25519.Identity.generate()  # a passphrase would take seconds
    key.write_text(f"{identity}\n")
    giving._lock = Recipient(str(identity.to_public()))
    giving._share(str(share))
    qtbot.waitUntil(lambda: "Records in it" in _texts(giving))
    programme, shared = opened.programme, opened.store
    shared.listeners.clear()
    opened.take(a_store(tmp_path, name="ny"), programme)
    try:
        taking._have_share(str(share))
        taking._by_key.setChecked(True)
        taking._have_key(str(key))
        taking._look_into()
        qtbot.waitUntil(lambda: "can be taken in" in _texts(taking))
        assert opened.read(programmes) == []
        taking._take_in()
        qtbot.waitUntil(lambda: "is taken in" in _texts(taking))
        assert [row.id for row in opened.read(programmes)] == [programme]
    finally:
        shared.close()

"""Requirements and texts of consent in the settings, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.consents.queries import texts
from mentordesk.core.recruitment.requirements.queries import requirements
from mentordesk.core.recruitment.requirements.rules import Required
from mentordesk.ui.opened import Opened
from mentordesk.ui.settings.asking import consent_texts_of, required_of
from mentordesk.ui.settings.consents import ConsentTextsSection
from mentordesk.ui.settings.requirements import RequiredSection
from mentordesk.ui.widgets.section import Section
from tests.ui.recruitment.conftest import click
from tests.ui.recruitment.opened_page import buttons, choice, press, shown, write


def in_view(section: Section, opened: Opened, qtbot: QtBot) -> Section:
    qtbot.addWidget(section)
    opened.changed.connect(section.reload)
    section.resize(700, 700)
    section.retranslate()
    section.reload()
    section.show()
    return section


@pytest.fixture
def required(opened: Opened, qtbot: QtBot) -> Section:
    return in_view(RequiredSection(required_of(opened), opened.appearance), opened, qtbot)


def known(opened: Opened) -> dict[str, Required]:
    return {one.name or one.kind: one for one in opened.read(requirements, opened.programme)}


def pick(where: QWidget, label: str, words: str) -> None:
    box = choice(where, label)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() != words:
            QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == words


def test_requirements_are_added_changed_and_removed(required: Section, opened: Opened) -> None:
    assert "Remove: Police certificate" not in buttons(required)
    write(required, "Its name", "Bli kjent-møte")
    click(required, "Add")
    own = known(opened)["Bli kjent-møte"]
    assert (own.role, own.before, own.months) == ("both", "pair", None)
    write(required, "Name", "Førstemøtet")
    assert known(opened)["Førstemøtet"].kind == own.kind
    press(required, "Remove: Førstemøtet")
    assert "Førstemøtet" not in known(opened)
    pick(required, "New requirement", "Introductory course")
    click(required, "Add")
    assert "course" in known(opened)


def test_a_name_is_needed(required: Section, opened: Opened) -> None:
    click(required, "Add")
    assert "Write a name" in shown(required)
    write(required, "Its name", "Politiattest")
    click(required, "Add")
    assert "Politiattest" not in known(opened)


def test_a_new_text_of_consent_is_a_new_version(opened: Opened, qtbot: QtBot) -> None:
    section = in_view(ConsentTextsSection(consent_texts_of(opened), opened.appearance), opened, qtbot)
    assert "Bilder (version 1)" in shown(section)
    functions = consent_texts_of(opened)
    assert functions.change("photo", "Bilder på nettsida.")
    assert "Bilder (version 2)" in shown(section)
    assert opened.read(texts, opened.programme)[0].text == "Bilder på nettsida."

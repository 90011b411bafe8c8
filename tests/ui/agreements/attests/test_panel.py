"""An attest is gone through, confirmed, and made a paper; what is not confirmed stays as it was filled in."""

import json
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.attests.queries import attests
from mentordesk.core.agreements.attests.rules import Confirmed
from mentordesk.core.kernel.clock import today
from mentordesk.ui.agreements.attests.panel import AttestPanel
from mentordesk.ui.agreements.functions import AgreementsFunctions
from mentordesk.ui.agreements.stand_in import InFront
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

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]

Pairs = tuple[UUID, UUID]


@pytest.fixture
def panel(show: Show, appearance: Appearance) -> AttestPanel:
    made = show(lambda functions: AttestPanel(functions.written.attests, appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, AttestPanel)
    made.findChildren(QTabBar)[0].setCurrentIndex(1)
    return made


def write(panel: AttestPanel, name: str, text: str) -> None:
    field = named(panel, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text or "\b")


def test_what_was_gone_through_gets_its_number_and_its_paper(qtbot: QtBot, panel: AttestPanel, opened: Opened) -> None:
    assert "Nobody has gone through this yet." in read(panel)
    assert named(panel, QComboBox, "Whose attest").currentText() == "Amina Hussein"
    write(panel, "Meetings held", "9")
    write(panel, "Title", "Manager")  # and the field is not left before the button is pressed by its key
    box = named(panel, QCheckBox, "Tasks: Ledet en gruppe")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert panel.primary is not None
    panel.primary.trigger()
    (row,) = opened.read(attests, opened.programme)
    assert (row.number, row.meetings, row.tasks) == (f"{today().year}-001", 9, ("Ledet en gruppe",))
    assert (row.name, row.signer_title) == ("Amina Hussein", "Manager")
    assert f"Number {row.number}" in read(panel)
    qtbot.waitUntil(lambda: any("1 paper is in" in one for one in told(opened)), timeout=20_000)
    press(panel, "Take it back")
    assert opened.read(attests, opened.programme) == []
    opened.undo()
    assert len(opened.read(attests, opened.programme)) == 1


def test_what_was_filled_in_waits_for_its_person(panel: AttestPanel) -> None:
    write(panel, "Whole hours", "12")
    QTest.keyClick(named(panel, QLineEdit, "Whole hours"), Qt.Key.Key_PageDown)
    assert named(panel, QComboBox, "Whose attest").currentText() == "Kari Nordmann"
    assert named(panel, QLineEdit, "Whole hours").text() == "0"
    panel.findChildren(QTabBar)[0].setCurrentIndex(0)
    assert not any(one.isVisible() for one in panel.findChildren(QCheckBox))  # a course certificate has none
    panel.findChildren(QTabBar)[0].setCurrentIndex(1)
    QTest.keyClick(named(panel, QLineEdit, "Whole hours"), Qt.Key.Key_PageUp)
    assert named(panel, QLineEdit, "Whole hours").text() == "12"


@pytest.mark.parametrize(("field", "text", "words"), [("Who signs", "", "Write who"), ("Whole", "x", "a number")])
def test_without_a_signer_or_with_a_wrong_number_nothing_is_kept(
    panel: AttestPanel, opened: Opened, field: str, text: str, words: str
) -> None:
    write(panel, field, text)
    press(panel, "I have gone through it")
    assert words in read(panel)
    assert named(panel, QLineEdit, field).hasFocus()
    assert opened.read(attests, opened.programme) == []


def test_what_was_filled_in_comes_back_as_a_draft(panel: AttestPanel) -> None:
    assert panel.drafts() == {}
    write(panel, "Whole hours", "12")
    box = named(panel, QCheckBox, "Tasks: Ledet en gruppe")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    kept = json.loads(json.dumps(panel.drafts()))
    (name,) = kept
    write(panel, "Whole hours", "0")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert panel.drafts() == {}  # it is as the log says again
    panel.take_drafts({**kept, "nobody attest": kept[name]})
    panel.begin()
    assert named(panel, QLineEdit, "Whole hours").text() == "12"
    assert named(panel, QCheckBox, "Tasks: Ledet en gruppe").isChecked()
    assert panel.drafts() == kept


@pytest.mark.parametrize(
    "spoilt", [None, "x", [], ["1", 2, 3], ["1", "2", 3, "", "", [], []], ["1", -2, 3, "", "", [], []], [1] * 7]
)
def test_a_spoilt_draft_is_let_go(panel: AttestPanel, spoilt: object) -> None:
    amina = named(panel, QComboBox, "Whose attest").currentData()
    panel.take_drafts({f"{amina.hex} attest": spoilt})
    panel.begin()
    assert panel.drafts() == {}


def test_a_number_that_was_given_is_refused_and_the_rest_stays(panel: AttestPanel, opened: Opened) -> None:
    amina = named(panel, QComboBox, "Whose attest").currentData()
    panel._functions.confirm(amina, "attest", Confirmed("Ingrid Solheim"))
    QTest.keyClick(named(panel, QComboBox, "Whose attest"), Qt.Key.Key_PageDown)
    write(panel, "Number", f"{today().year}-001")
    write(panel, "Title", "Manager")
    press(panel, "I have gone through it")
    assert len(opened.read(attests, opened.programme)) == 1
    assert named(panel, QLineEdit, "Title").text() == "Manager"


def test_while_names_are_hidden_nothing_is_confirmed(show: Show, appearance: Appearance) -> None:
    appearance.names_hidden = True
    panel = show(lambda functions: AttestPanel(functions.written.attests, appearance, None))  # type: ignore[arg-type]
    assert "Names are hidden. Show them to change anything here." in read(panel)
    assert not panel.primary.isEnabled()


def test_while_nobody_is_in_a_pair_it_leads_to_where_pairs_are_made(
    qtbot: QtBot, functions: AgreementsFunctions, appearance: Appearance
) -> None:
    nobody = replace(functions.written.attests, people=tuple)
    panel = AttestPanel(nobody, appearance, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.retranslate()
    panel.take_in_front(InFront("agreement", "nb", None))
    panel.show()
    panel.begin()
    assert "Nobody to confirm anything of yet" in read(panel)
    offered = {one.text() for one in panel.findChildren(QPushButton) if one.isVisible()}
    assert offered == {"Back to the list", "Go to matching"}
    with qtbot.waitSignal(panel.pairs_wanted):
        press(panel, "Go to matching")

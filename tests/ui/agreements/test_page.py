"""The page of the agreements, by real keys and clicks."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, DECLARATION, ISSUED, KINDS, MENTOR, SIGNED
from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.ui.agreements.choices import LanguageChoice
from mentordesk.ui.agreements.functions import Order
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.signing import SigningPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import day_and_month
from mentordesk.ui.widgets.preview import PagePreview
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.agreements.papers import AMINA, LEYLA, PAIRS, SARA, TODAY, Desk, a_pair, a_paper

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def desk() -> Desk:
    return Desk(*PAIRS)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, desk: Desk) -> AgreementsPage:
    return shown(qtbot, AgreementsPage(desk.functions, appearance))


def shown(qtbot: QtBot, page: AgreementsPage) -> AgreementsPage:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.reload()
    table(page).setFocus()
    return page


def table(page: AgreementsPage) -> RecordTable:
    found = page.findChildren(RecordTable)
    return next(one for one in found if one.accessibleName() == "Pairs and their papers")


def called(page: AgreementsPage, kind: type[W], name: str) -> W:
    return next(one for one in page.findChildren(kind) if one.accessibleName() == name)


def part(page: AgreementsPage, kind: type[W]) -> W:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible() and label.text()]


def button(page: QWidget, text: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith(text)]
    assert len(found) == 1, f"{text}: {[one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]}"
    return found[0]


def action(page: AgreementsPage, name: str) -> QAction:
    return next(one for one in page.page_actions() if one.objectName() == name)


def names(page: AgreementsPage) -> list[str]:
    model = table(page).model()
    return [model.index(row, 0).data().split()[0] for row in range(model.rowCount())]


def ticks(page: AgreementsPage) -> dict[str, bool]:
    found = [one for one in page.findChildren(QCheckBox) if one.isVisible()]
    return {str(one.property("signer")): one.isChecked() for one in found}


def primary(page: AgreementsPage) -> str:
    assert page.primary is not None
    return page.primary.text()


def test_the_first_pair_and_its_agreement_are_in_front(page: AgreementsPage, desk: Desk) -> None:
    assert names(page) == ["Amina", "Leyla", "Sara"]
    assert desk.last == ("paper", AMINA.id, AGREEMENT, "nb")
    assert part(page, PagePreview).page_count == 1
    assert page.subtitle == "1 of 3 agreements signed"
    assert "1 of 3" in texts(page)


def test_tab_goes_from_the_list_through_the_paper_to_what_is_above(page: AgreementsPage) -> None:
    def from_the_list() -> list[str]:
        page._sides.list_in_front.table.setFocus()
        names: list[str] = []
        while (at := QApplication.focusWidget()) is not None and (
            not names or at is not page._sides.list_in_front.table
        ):
            names.append(at.accessibleName() or getattr(at, "text", str)())
            QTest.keyClick(at, Qt.Key.Key_Tab)
        return names

    names = from_the_list()
    assert names[:4] == ["Pairs and their papers", "Show the folder", "Choose folder …", "Language of the papers"]
    first = names.index("Print …")
    assert names[first : first + 9] == [
        *("Print …", "Make PDFs for this pair", "What is listed", "All, 3"),
        *("Change the texts …", "Bring in scans …", "More about papers", "Search in the pairs", "Which papers"),
    ]
    page._turn()
    names = from_the_list()
    assert names[:2] == ["All papers", "Show the folder"]
    assert names[-3:-1] == ["Search in the papers", "Which group"]


def test_an_endless_name_leaves_room_for_the_paper(page: AgreementsPage, desk: Desk) -> None:
    name = "Åsta <b>Wilhelmina</b> " * 15
    desk.pairs = (a_pair(name, "Per Olsen", SIGNED, SIGNED),)
    page.reload()
    (heading,) = (one for one in page.findChildren(PlainLabel) if one.isVisible() and "Per Olsen" in one.text())
    assert len(heading.text()) < 100
    assert "&lt;b&gt;Wilhelmina&lt;/b&gt; Åsta" in heading.toolTip()
    page.select(desk.pairs[0].id)


def test_in_a_low_window_the_list_takes_the_room_of_what_stands_under_it(qtbot: QtBot, page: AgreementsPage) -> None:
    assert "3 of 3 pairs" in texts(page)
    high = table(page).height()
    page.resize(1366, 360)
    assert "3 of 3 pairs" not in texts(page)
    qtbot.waitUntil(lambda: table(page).height() > high - (768 - 360))
    page.resize(1366, 768)
    assert "3 of 3 pairs" in texts(page)


def test_the_views_count_and_narrow_the_list(page: AgreementsPage) -> None:
    QTest.mouseClick(button(page, "No agreement  1"), Qt.MouseButton.LeftButton)
    assert names(page) == ["Sara"]
    assert primary(page) == "Make PDFs for 1 pair"
    QTest.mouseClick(button(page, "Not signed  1"), Qt.MouseButton.LeftButton)
    assert names(page) == ["Leyla"]


def test_the_primary_button_makes_for_all_that_are_listed(page: AgreementsPage, desk: Desk) -> None:
    assert primary(page) == "Make PDFs for 3 pairs"
    QTest.mouseClick(button(page, "Make PDFs for 3"), Qt.MouseButton.LeftButton)
    assert desk.orders() == [Order(KINDS, "nb", (AMINA.id, LEYLA.id, SARA.id))]


def test_or_for_those_that_are_marked(page: AgreementsPage, desk: Desk) -> None:
    QTest.keyClick(table(page), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert primary(page) == "Make PDFs for 2 pairs"
    assert "3 of 3 pairs · 2 marked" in texts(page)
    assert page.primary is not None
    page.primary.trigger()
    assert desk.orders() == [Order(KINDS, "nb", (AMINA.id, LEYLA.id))]


def test_for_the_pair_in_front_alone(page: AgreementsPage, desk: Desk) -> None:
    QTest.mouseClick(button(page, "Make PDFs for this pair"), Qt.MouseButton.LeftButton)
    assert desk.orders() == [Order(KINDS, "nb", (AMINA.id,))]


def test_which_papers_and_in_which_language_is_chosen(page: AgreementsPage, desk: Desk) -> None:
    kinds, language = (
        next(one for one in page.findChildren(QComboBox) if one.accessibleName() == name)
        for name in ("Which papers", "Language of the papers")
    )
    assert [language.itemText(place) for place in range(language.count())] == ["Norwegian", "English"]
    kinds.setCurrentIndex(2)
    language.setCurrentIndex(1)
    assert desk.last[-1] == "en"
    action(page, "print").trigger()
    assert desk.last == ("print", Order((DECLARATION,), "en", (AMINA.id,)))


def test_page_down_goes_to_the_next_pair_from_wherever_the_focus_is(page: AgreementsPage, desk: Desk) -> None:
    for widget in (table(page), called(page, QTabBar, "Paper")):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_PageDown)
    assert desk.last[1] == SARA.id
    assert "3 of 3" in texts(page)
    assert not action(page, "agreements.next").isEnabled()
    QTest.keyClick(table(page), Qt.Key.Key_PageUp)
    assert desk.last[1] == LEYLA.id


def test_the_tabs_show_both_declarations(page: AgreementsPage, desk: Desk) -> None:
    tabs = called(page, QTabBar, "Paper")
    tabs.setFocus()
    for which in (ADEPT, MENTOR):
        QTest.keyClick(tabs, Qt.Key.Key_Right)
        assert desk.last == ("paper", AMINA.id, which, "nb")
        assert ticks(page) == {which: True}


def test_a_tick_notes_a_signature_today(page: AgreementsPage, desk: Desk) -> None:
    page.select(LEYLA.id)
    assert ticks(page) == {"adept": True, "mentor": False, "coordinator": False}
    tick = next(one for one in page.findChildren(QCheckBox) if one.property("signer") == "mentor")
    assert tick.accessibleName() == "\u2068Per Olsen\u2069, mentor"
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert desk.last == ("sign", LEYLA.agreement[0].id, "mentor", TODAY)
    assert not tick.isChecked()  # until it is stored
    desk.pairs = (a_pair("Leyla Said", "Per Olsen", SIGNED, SIGNED),)
    page.reload()
    assert tick.isChecked()
    assert tick.accessibleName() == f"\u2068Per Olsen\u2069, mentor – {day_and_month(TODAY)}"


def test_another_day_can_be_written(page: AgreementsPage, desk: Desk) -> None:
    page.select(LEYLA.id)
    field = part(page, SigningPanel)._day.focusProxy()
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "11.1.27")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.mouseClick(button(page, "All have signed"), Qt.MouseButton.LeftButton)
    assert desk.last == ("sign_all", (LEYLA.agreement[0].id,), TODAY.replace(day=11))


def chord(widget: QWidget, digit: str) -> None:
    QTest.keyClick(widget, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key(ord(digit)))


@pytest.mark.parametrize(
    ("digit", "role", "day"), [("1", "adept", None), ("2", "mentor", TODAY), ("3", "coordinator", TODAY)]
)
def test_the_keys_of_the_signers(page: AgreementsPage, desk: Desk, digit: str, role: str, day: object) -> None:
    page.select(LEYLA.id)
    chord(table(page), digit)
    assert desk.last == ("sign", LEYLA.agreement[0].id, role, day)


def test_who_does_not_sign_has_no_key(page: AgreementsPage, desk: Desk) -> None:
    page.select(LEYLA.id)
    before = list(desk.asked)
    chord(table(page), "4")
    assert desk.asked == before


def test_all_marked_papers_are_signed_at_once(page: AgreementsPage, desk: Desk) -> None:
    QTest.keyClick(table(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chord(table(page), "5")
    chord(table(page), "0")
    both = (AMINA.agreement[0].id, LEYLA.agreement[0].id)
    assert desk.asked[-2:] == [("sign_all", both, TODAY), ("sign_all", both, None)]


def test_a_paper_that_is_not_made_cannot_be_signed(page: AgreementsPage, desk: Desk) -> None:
    page.select(SARA.id)
    assert ticks(page) == {}
    assert "Signatures are noted here once the paper is made." in texts(page)
    before = list(desk.asked)
    chord(table(page), "5")
    assert desk.asked == before


def test_a_new_version_says_that_the_old_one_holds(page: AgreementsPage, desk: Desk) -> None:
    both = (a_paper("Amina Hussein", "", ISSUED, version=2), *AMINA.agreement)
    desk.pairs = (replace(AMINA, agreement=both),)
    page.reload()
    assert ticks(page) == {"adept": False, "mentor": False, "coordinator": False}
    assert any(text.startswith("This is a new version.") for text in texts(page))
    assert page.subtitle == "1 of 1 agreements signed"


def test_what_somebody_has_signed_is_seen_as_it_was_in_its_language(page: AgreementsPage, desk: Desk) -> None:
    signed = a_paper("Amina Hussein", "", SIGNED)
    desk.pairs = (replace(AMINA, agreement=(signed,)),)
    page.reload()
    assert desk.seen[-1].signed == signed.id
    language = page.findChild(LanguageChoice)
    assert language is not None
    language.setCurrentIndex(1)
    assert desk.seen[-1][2:] == ("en", None)
    desk.pairs = (replace(AMINA, agreement=(a_paper("Amina Hussein", "", ISSUED, version=2), signed)),)
    page.reload()
    assert desk.seen[-1].signed is None


def test_a_minors_guardian_signs_too(page: AgreementsPage, desk: Desk) -> None:
    paper = a_paper("Amina Hussein", "", ISSUED, minor=True)
    desk.pairs = (replace(AMINA, agreement=(paper,)),)
    page.reload()
    chord(table(page), "4")
    assert desk.last == ("sign", paper.id, "guardian", TODAY)


def test_choice_and_view_stay_when_something_has_changed(page: AgreementsPage, desk: Desk) -> None:
    page.select(LEYLA.id)
    desk.pairs = (a_pair("Aase Lie", "Ola Hagen"), *PAIRS)
    page.reload()
    assert desk.last[1] == LEYLA.id
    assert table(page).selected_records() == [LEYLA.id]


def test_a_pair_that_the_view_hides_is_shown_when_somebody_comes_for_it(page: AgreementsPage, desk: Desk) -> None:
    QTest.mouseClick(button(page, "No agreement"), Qt.MouseButton.LeftButton)
    page.select(AMINA.id)
    assert names(page) == ["Amina", "Leyla", "Sara"]
    assert table(page).selected_records() == [AMINA.id]


def test_no_hits_can_be_taken_back(qtbot: QtBot, page: AgreementsPage) -> None:
    box = called(page, SearchBox, "Search in the pairs")
    box.setFocus()
    QTest.keyClicks(box, "zzz")
    qtbot.waitUntil(lambda: "No hits" in texts(page))
    assert primary(page) == "Make PDFs for 0 pairs"
    QTest.mouseClick(button(page, "Remove the filter"), Qt.MouseButton.LeftButton)
    assert names(page) == ["Amina", "Leyla", "Sara"]


def test_the_search_counts_for_what_is_made(qtbot: QtBot, page: AgreementsPage, desk: Desk) -> None:
    action(page, "filter").trigger()
    QTest.keyClicks(called(page, SearchBox, "Search in the pairs"), "olsen")
    qtbot.waitUntil(lambda: names(page) == ["Leyla"])
    assert primary(page) == "Make PDFs for 1 pair"
    assert desk.last[1] == LEYLA.id


def test_the_folder_is_told_and_can_be_another(page: AgreementsPage, desk: Desk) -> None:
    assert f"Kept in {Path('Documents', 'avtaler')}" in texts(page)
    QTest.mouseClick(button(page, "Choose folder"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(page, "Show the folder"), Qt.MouseButton.LeftButton)
    assert desk.asked[-2:] == [("choose_folder",), ("show_folder",)]


def test_a_paper_that_cannot_be_made_says_why(page: AgreementsPage, desk: Desk) -> None:
    desk.refusal = PaperLanguageUnknown(language="nb", known="")
    page.select(LEYLA.id)
    assert "PaperLanguageUnknown" in texts(page)


def test_in_a_narrow_window_the_paper_covers_the_list(qtbot: QtBot, page: AgreementsPage) -> None:
    page.resize(700, 768)
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert not table(page).isVisible()
    assert part(page, PagePreview).isVisible()
    QTest.keyClick(called(page, QTabBar, "Paper"), Qt.Key.Key_Escape)
    assert table(page).isVisible()
    assert button(page, "All  3").isVisible()


def test_everything_that_takes_the_focus_has_a_name(page: AgreementsPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QPushButton | QCheckBox) and widget.text())
    ]
    assert nameless == []


def test_every_action_has_words(page: AgreementsPage) -> None:
    assert [one.objectName() for one in page.page_actions() if not one.text()] == []

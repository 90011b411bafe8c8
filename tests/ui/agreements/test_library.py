"""All papers: the kinds, whom they are about, and what is done with them, by real keys and clicks."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.rules import ADEPT, SIGNED
from mentordesk.core.agreements.sending.rules import UNSIGNED
from mentordesk.ui.agreements.functions import Order
from mentordesk.ui.agreements.handing.functions import DRAFTS, FORMS, LOCKED, SEALING, WORKBOOK, HandOrder
from mentordesk.ui.agreements.handing.panel import HandingPanel
from mentordesk.ui.agreements.packs.functions import PackOrder
from mentordesk.ui.agreements.packs.panel import PackPanel
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.panels import OFFERS
from mentordesk.ui.agreements.scans.arrivals import ArrivalsPanel
from mentordesk.ui.agreements.scans.functions import Arrived, ScanLine
from mentordesk.ui.agreements.scans.viewing import ScanPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page_area import PageArea
from mentordesk.ui.widgets.preview import PagePreview
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.agreements.papers import AMINA, LEYLA, PAIRS, TODAY, Desk, a_paper, key


@pytest.fixture
def desk() -> Desk:
    return Desk(*PAIRS)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, desk: Desk) -> AgreementsPage:
    made = AgreementsPage(desk.functions, appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.reload()
    return made


def last(desk: Desk) -> tuple[Any, ...]:
    return desk.last


def action(page: AgreementsPage, name: str) -> QAction:
    return next(one for one in page.page_actions() if one.objectName() == name)


def kinds(page: AgreementsPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.accessibleName() == "All papers")


def go_to(page: AgreementsPage, kind: str) -> None:
    line = next(one for one in page._functions.library() if one.kind == kind)
    kinds(page).select(line.id)


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(PlainLabel) if one.isVisible())


def press(widget: QWidget, text: str) -> None:
    found = [one for one in widget.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith(text)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def in_front(page: AgreementsPage) -> QWidget:
    found = page._panels.current
    assert found is not None
    return found


def test_a_key_turns_to_all_papers_and_back(page: AgreementsPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert kinds(page).isVisible()
    QAbstractItemModelTester(kinds(page).model())
    assert "45 of 45 papers" in texts(page)
    assert page.primary is not None
    assert page.primary.text() == "Make this paper"
    QTest.keyClick(kinds(page), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not kinds(page).isVisible()


def test_one_goes_from_one_to_the_next_whom_the_paper_is_about(page: AgreementsPage, desk: Desk) -> None:
    action(page, "agreements.turn").trigger()
    go_to(page, "booklet")
    assert last(desk)[1:3] == (AMINA.id, "booklet")
    assert "1 of 3" in texts(page)
    QTest.keyClick(kinds(page), Qt.Key.Key_PageDown)
    assert last(desk)[1:3] == (LEYLA.id, "booklet")
    go_to(page, "first_meeting")
    assert last(desk)[1:3] == (LEYLA.id, "first_meeting")  # the same pair stays in front
    assert all(one.page_count == 1 for one in page.findChildren(PagePreview))


def test_where_there_is_nobody_that_is_said(page: AgreementsPage) -> None:
    action(page, "agreements.turn").trigger()
    go_to(page, "guardian_letter")
    assert "There is nobody to make this paper for yet." in texts(page)
    assert not action(page, "agreements.next").isEnabled()


def test_marked_kinds_are_made_for_all(page: AgreementsPage, desk: Desk) -> None:
    action(page, "agreements.turn").trigger()
    go_to(page, "house_rules")
    assert page.primary is not None
    page.primary.trigger()
    everybody = tuple(row.id for row in PAIRS)
    assert desk.orders()[-1] == Order(("house_rules",), "nb", everybody)
    QTest.keyClick(kinds(page), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.primary.text() == "Make 2 kinds of papers"
    page.primary.trigger()
    assert desk.orders()[-1] == Order(("house_rules", "incident_card"), "nb", everybody)
    go_to(page, "booklet")
    action(page, "print").trigger()
    assert desk.orders()[-1] == Order(("booklet",), "nb", (AMINA.id,))


def test_a_group_and_the_search_narrow_the_list(qtbot: QtBot, page: AgreementsPage) -> None:
    action(page, "agreements.turn").trigger()
    groups = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Which group")
    groups.setFocus()
    QTest.keyClick(groups, Qt.Key.Key_Down)
    groups.activated.emit(groups.currentIndex())
    assert kinds(page).model().rowCount() == 7
    action(page, "filter").trigger()
    QTest.keyClicks(page.focusWidget(), "zzz")
    qtbot.waitUntil(lambda: "No hits" in texts(page))
    press(page, "Remove the filter")
    assert kinds(page).model().rowCount() == 45


def test_a_paper_of_one_person_can_be_signed_here(page: AgreementsPage, desk: Desk) -> None:
    paper = a_paper("Amina Hussein", ADEPT, "issued")
    desk.made[("declaration", "Amina Hussein")] = (paper,)
    action(page, "agreements.turn").trigger()
    go_to(page, "declaration")
    action(page, "agreements.sign_1").trigger()
    assert last(desk) == ("sign", paper.id, ADEPT, TODAY)


def test_sent_is_said_by_a_key_and_taken_back(page: AgreementsPage, desk: Desk) -> None:
    made = AMINA.agreement[0].id
    QTest.keySequence(page, "Ctrl+U, 6")
    assert last(desk) == ("sent", (made,), TODAY)
    assert action(page, "agreements.sent").isVisible()
    assert not action(page, "agreements.unsent").isVisible()


def test_the_first_page_leads_to_what_it_tells_of(page: AgreementsPage) -> None:
    page.select(UNSIGNED)
    assert "1 of 3 pairs" in texts(page)
    page.select(AMINA.id)
    assert "3 of 3 pairs" in texts(page)


def test_dropped_files_are_filed_and_told_one_by_one(page: AgreementsPage, desk: Desk, tmp_path: Path) -> None:
    good, bad = tmp_path / "skann.jpg", tmp_path / "katt.jpg"
    desk.arrived = [
        Arrived(good, key("paper"), 1, "Mentoravtale · Amina Hussein", pair=AMINA.id),
        Arrived(bad, None, 1, trouble="Fant ingen kode. Ingenting er endret."),
    ]
    page.bring_in([good, bad])
    assert last(desk) == ("file", (good, bad))
    panel = in_front(page)
    assert isinstance(panel, ArrivalsPanel)
    assert "1 was kept · 1 found no place" in texts(panel)
    assert "Fant ingen kode" in texts(panel)
    code = next(one for one in panel.findChildren(QLineEdit) if one.accessibleName().startswith("Or the code"))
    for typed in ("0000-0000", "AB12-34CD"):
        code.setFocus()
        code.selectAll()
        QTest.keyClicks(code, typed)
        QTest.keyClick(code, Qt.Key.Key_Return)
        assert ("No paper has this code" in texts(panel)) == (typed == "0000-0000")
    press(panel, "File it there")
    assert last(desk)[:3] == ("file_as", key("Amina Hussein paper"), bad)
    assert "2 were kept" in texts(panel)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert page._panels.current is None


def test_files_are_chosen_in_a_dialog_too(page: AgreementsPage, desk: Desk, tmp_path: Path) -> None:
    action(page, "import").trigger()
    assert page._panels.current is None  # the person would rather not
    desk.to_choose = (tmp_path / "skjema.pdf",)
    desk.arrived = [Arrived(tmp_path / "skjema.pdf", form=True, about="Forventninger · Amina Hussein")]
    action(page, "import").trigger()
    assert "Forventninger · Amina Hussein" in texts(in_front(page))


def test_a_scan_is_seen_again_and_taken_away(page: AgreementsPage, desk: Desk) -> None:
    scan = ScanLine(key("scan"), 2, TODAY, "altered", "Ola Nordmann")
    desk.scans[AMINA.agreement[0].id] = (scan,)
    page.reload()
    assert "Digital signature: changed afterwards" in texts(page)
    press(page, "Scan, page 2")
    panel = in_front(page)
    assert isinstance(panel, ScanPanel)
    assert "Certificate: Ola Nordmann" in texts(panel)
    area = panel.findChild(PageArea)
    assert area is not None
    assert area.pages_in_view == range(1)
    press(panel, "Take the scan away")
    assert last(desk) == ("remove", scan.id)
    assert page._panels.current is None


def test_while_names_are_hidden_no_scan_is_shown(page: AgreementsPage, desk: Desk) -> None:
    desk.scans[AMINA.agreement[0].id] = (ScanLine(key("scan"), 2, TODAY),)
    page.reload()
    page.appearance.names_hidden = True
    press(page, "Scan, page 2")
    assert "Names are hidden" in texts(in_front(page))
    page.appearance.names_hidden = False


def test_panels_are_made_while_the_window_rests(
    page: AgreementsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tuple(offer for offer in OFFERS if offer.action_id in ("agreements.pack", "export"))
    monkeypatch.setattr("mentordesk.ui.agreements.panels.OFFERS", known)
    asked = list(desk.asked)
    while page.make_ready():
        assert page._panels.current is None
    assert desk.asked == asked
    ready = dict(page._panels._made)
    action(page, "agreements.pack").trigger()
    assert in_front(page) is ready["agreements.pack"]


def test_the_pack_is_made_of_what_is_ticked(page: AgreementsPage, desk: Desk) -> None:
    action(page, "agreements.pack").trigger()
    panel = in_front(page)
    assert isinstance(panel, PackPanel)
    assert page.primary is not None
    assert page.primary.text() == "Make the pack for all pairs"
    page.primary.trigger()
    assert last(desk) == ("pack", PackOrder(("agreement", "declaration"), "nb", ()))
    assert "«Pakke.pdf» is in" in texts(panel)
    listed = panel.findChild(QListWidget)
    assert listed is not None
    for row in (0, 1):
        listed.setCurrentRow(row)
        QTest.keyClick(listed, Qt.Key.Key_Space)
    assert "Tick at least one paper" in texts(panel)
    assert not page.primary.isEnabled()


def choose(panel: QWidget, name: str, value: str) -> None:
    box = next(one for one in panel.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_drafts_are_made_and_then_somebody_says_that_they_were_sent(page: AgreementsPage, desk: Desk) -> None:
    action(page, "export").trigger()
    panel = in_front(page)
    assert isinstance(panel, HandingPanel)
    assert page.primary is not None
    page.primary.trigger()
    assert last(desk) == ("hand_out", HandOrder(DRAFTS, "nb", (), "agreement"))
    assert "2 files are in" in texts(panel)
    assert "Were they sent?" in texts(panel)
    press(panel, "Yes, they were sent today")
    assert last(desk) == ("sent", (key("a"), key("b")))


def test_what_is_locked_needs_a_passphrase_written_twice(page: AgreementsPage, desk: Desk) -> None:
    action(page, "export").trigger()
    panel = in_front(page)
    choose(panel, "How", LOCKED)
    assert page.primary is not None
    page.primary.trigger()
    assert "Take the passphrase above" in texts(panel)
    press(panel, "Use this one")
    page.primary.trigger()
    assert last(desk) == ("hand_out", HandOrder(LOCKED, "nb", (), "agreement", passphrase="fire ord som huskes"))
    choose(panel, "How", WORKBOOK)
    assert "Which list" in texts(panel)
    assert "Which paper" not in texts(panel)


def test_a_signature_needs_a_certificate_and_what_it_is_worth_is_told(page: AgreementsPage, desk: Desk) -> None:
    action(page, "export").trigger()
    panel = in_front(page)
    choose(panel, "How", SEALING)
    assert "none is chosen yet" in texts(panel)
    assert page.primary is not None
    page.primary.trigger()
    assert "Choose the certificate file first" in texts(panel)
    press(panel, "Choose the file …")
    assert "none is chosen yet" in texts(panel)  # the person would rather not
    desk.certificate = Path("sterk sammen.p12")
    press(panel, "Choose the file …")
    assert "sterk sammen.p12" in texts(panel)
    assert "Choose the certificate file first" not in texts(panel)
    for name, typed in (("Passphrase of the certificate", "hemmelig"), ("Reason, if one is to be told", "Vedtak 3/27")):
        field = next(one for one in panel.findChildren(QLineEdit) if one.accessibleName() == name)
        field.setFocus()
        QTest.keyClicks(field, typed)
    desk.verdict = "unknown"
    page.primary.trigger()
    order = HandOrder(
        SEALING, "nb", (), "agreement", passphrase="hemmelig", certificate=desk.certificate, reason="Vedtak 3/27"
    )
    assert last(desk) == ("hand_out", order)
    assert "Digital signature: signer unknown" in texts(panel)
    assert "Were they sent?" not in texts(panel)
    press(panel, "Open the folder of known certificates")
    assert last(desk) == ("known",)
    assert isinstance(panel, HandingPanel)
    panel.leave()
    assert panel._certificate.passphrase == ""


def test_without_the_part_that_signs_it_is_said_how_to_get_it(page: AgreementsPage, desk: Desk) -> None:
    desk.can_seal = False
    action(page, "export").trigger()
    panel = in_front(page)
    choose(panel, "How", SEALING)
    assert "is not installed" in texts(panel)
    assert "Choose the file …" not in texts(panel)
    assert page.primary is not None
    assert not page.primary.isEnabled()
    choose(panel, "How", LOCKED)
    assert "is not installed" not in texts(panel)
    assert page.primary.isEnabled()


def test_an_evaluation_asks_when_and_a_refusal_stands_beside_the_button(page: AgreementsPage, desk: Desk) -> None:
    action(page, "export").trigger()
    panel = in_front(page)
    choose(panel, "How", FORMS)
    assert "When it is asked" not in texts(panel)
    choose(panel, "Which paper", "evaluation")
    choose(panel, "When it is asked", "end")
    desk.refused_with = "Mappa kan ikke skrives til. Velg en annen."
    assert page.primary is not None
    page.primary.trigger()
    assert last(desk) == ("hand_out", HandOrder(FORMS, "nb", (), "evaluation", point="end"))
    assert "Mappa kan ikke skrives til" in texts(panel)


def test_the_menu_says_which_language_stands_beside(page: AgreementsPage, desk: Desk) -> None:
    page._panels.menu.aboutToShow.emit()
    somali = next(one for one in page._companion.actions() if one.data() == "so")
    somali.trigger()
    assert last(desk) == ("companion", "so")


def test_without_pairs_the_programmes_own_papers_are_there(page: AgreementsPage, desk: Desk) -> None:
    desk.pairs = ()
    page.reload()
    assert "No pairs yet" in texts(page)
    action(page, "agreements.turn").trigger()
    go_to(page, "house_rules")
    assert last(desk)[2] == "house_rules"
    assert not action(page, "agreements.pack").isEnabled()


def test_everything_that_takes_the_focus_has_a_name(page: AgreementsPage, desk: Desk) -> None:
    assert AMINA.agreement[0].status == SIGNED
    for opened in ("", "agreements.pack", "export"):
        if opened:
            action(page, opened).trigger()
        for part in page.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(part, QTabBar):
                said = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
                assert said or part.focusProxy() is not None, part
        if opened:
            in_front(page).leave()  # type: ignore[attr-defined]

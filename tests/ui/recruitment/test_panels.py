"""The panels in place of the list: opened by their actions, made when they are first shown, one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.panels import OFFERS
from mentordesk.ui.recruitment.stand_in import StandIn
from tests.ui.recruitment.conftest import FakeRecruitment, click


def action(page: RecruitmentPage, action_id: str) -> QAction:
    return next(one for one in page.page_actions() if one.objectName() == action_id)


def test_no_panel_is_made_before_it_is_asked_for(page: RecruitmentPage) -> None:
    page.reload()
    assert page.findChildren(StandIn) == []


def test_each_opens_and_gives_the_place_back(page: RecruitmentPage) -> None:
    for offer in OFFERS:
        action(page, offer.action_id).trigger()
        (panel,) = (one for one in page.findChildren(StandIn) if one.isVisible())
        assert not action(page, offer.action_id).isEnabled()
        panel.leave()
        assert not panel.isVisible()
        assert action(page, offer.action_id).isEnabled()


def test_the_menu_has_those_without_a_button(page: RecruitmentPage) -> None:
    menu = page._panels.more.menu()
    assert [one.objectName() for one in menu.actions()] == [one.action_id for one in OFFERS if not one.button]


def test_while_nobody_has_applied_only_what_makes_sense_is_offered(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    fake.rows.clear()
    page.reload()
    for offer in OFFERS:
        assert action(page, offer.action_id).isEnabled() is not offer.needs_applicants
    click(page, "The form …")
    (panel,) = (one for one in page.findChildren(StandIn) if one.isVisible())
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()

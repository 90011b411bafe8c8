"""The window shows pages, and menus and keys follow the one in front."""

import datetime as dt
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.actions import TYPED
from mentordesk.ui.shell.notices import Kind
from mentordesk.ui.shell.toasts import Toast
from mentordesk.ui.shell.window import Window
from tests.ui.shell.conftest import FakePage
from tests.ui.shell.finding import front, matching_button, navigation

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def _menu_actions(window: Window) -> list[QAction]:
    """Everything in the menus, submenus included."""
    found: list[QAction] = []
    for menu in window.menuBar().findChildren(QMenu):
        found += menu.actions()
    return found


def _texts(window: Window) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel)}


def test_a_page_is_made_when_it_is_first_shown(window: Window) -> None:
    assert [page.name for page in window.pages] == ["today"]
    window.show_page("matching")
    window.show_page("today")
    window.show_page("matching")
    assert [page.name for page in window.pages] == ["today", "matching"]
    assert front(window).isVisible()


def test_a_page_that_was_never_added(window: Window) -> None:
    with pytest.raises(KeyError):
        window.show_page("calendar")
    assert front(window).name == "today"


def test_pages_by_key_and_the_way_back(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.page_shown) as shown:
        QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    assert shown.args == ["matching"]
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert front(window).name == "settings"
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert front(window).name == "matching"
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert front(window).name == "today"
    assert not window.action("back").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert front(window).name == "matching"


def test_going_back_brings_back_the_record(window: Window) -> None:
    record = uuid4()
    window.show_page("matching", record)
    window.show_page("today")
    window.action("back").trigger()
    assert front(window).selected == [record, record]


def test_a_page_is_chosen_with_the_mouse(window: Window) -> None:
    button = matching_button(window)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert front(window).name == "matching"
    assert button.isChecked()


def test_a_page_put_in_front_of_a_hidden_window_has_the_focus_when_it_comes(window: Window) -> None:
    window.hide()
    window.show_page("matching")
    assert window.focusWidget() is not front(window).list
    window.show()
    assert window.focusWidget() is front(window).list


def test_a_badge_is_painted_and_said(window: Window) -> None:
    button = matching_button(window)
    before = button.grab().toImage()
    window.set_badge("matching", 3)
    assert button.accessibleName() == "Matching, 3"
    assert button.grab().toImage() != before
    window.set_badge("matching", 0)
    assert button.accessibleName() == "Matching"


def test_what_the_page_offers_is_done_by_the_windows_keys(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert front(window).done == ["print", "agree"]
    front(window).print_list.setEnabled(False)
    assert not window.action("print").isEnabled()
    assert not window.action("export").isEnabled()


def test_the_pages_own_actions_stand_in_the_menu(window: Window) -> None:
    assert front(window).suggest in _menu_actions(window)
    old = front(window).suggest
    window.show_page("matching")
    assert old not in _menu_actions(window)
    assert front(window).suggest in _menu_actions(window)


def test_every_action_has_its_place_in_the_menus(window: Window) -> None:
    in_menus = {action.objectName() for action in _menu_actions(window)}
    assert {row.action_id for row in keys.in_context(keys.EVERYWHERE)} - in_menus == set()


def test_a_page_that_is_not_there_has_no_menu_entry(window: Window) -> None:
    assert window.action("page.matching").isVisible()
    assert not window.action("page.calendar").isVisible()


def test_undo_is_named_and_asked_for(qtbot: QtBot, window: Window) -> None:
    assert not window.action("undo").isEnabled()
    window.set_undo("34 applicants brought in", "")
    assert window.action("undo").text() == "Undo: 34 applicants brought in"
    with qtbot.waitSignal(window.undo_requested):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert not window.action("redo").isEnabled()


@pytest.mark.parametrize(
    ("action_id", "signal"),
    [
        ("new_programme", "new_requested"),
        ("save_copy", "save_copy_requested"),
        ("lock", "lock_requested"),
        ("next_attention", "attention_requested"),
    ],
)
def test_wishes_reach_the_application(qtbot: QtBot, window: Window, action_id: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(window, signal)):
        window.action(action_id).trigger()


def test_help_is_asked_for_the_page_in_front(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.help_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_F1)
    assert asked.args == ["today"]


def test_files_are_opened_by_choice_or_from_the_recent_ones(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.open_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    assert asked.args == [None]
    window.set_recent_files(["/a & b.mentordesk"])
    recent = next(action for action in _menu_actions(window) if action.data() == "/a & b.mentordesk")
    with qtbot.waitSignal(window.open_requested) as asked:
        recent.trigger()
    assert asked.args == [Path("/a & b.mentordesk")]


def test_programmes_are_switched(qtbot: QtBot, window: Window) -> None:
    first, second = uuid4(), uuid4()
    window.set_programme("Sterk sammen", "32 people")
    window.set_programmes({first: "Sterk sammen", second: "Unge ledere"}, first)
    assert window.windowTitle() == "Sterk sammen – MentorDesk"
    other = next(action for menu in window.findChildren(QMenu) for action in menu.actions() if action.data() == second)
    with qtbot.waitSignal(window.programme_chosen) as chosen:
        other.trigger()
    assert chosen.args == [second]


def test_when_everything_was_kept(window: Window) -> None:
    window.set_saved(dt.datetime(2026, 11, 23, 10, 42))
    assert "Saved 10:42 · offline" in _texts(window)


def test_ctrl_s_is_met_with_a_kind_word(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert [notice.text for notice in window.notices.kept] == ["Everything is saved. MentorDesk saves by itself."]


def test_zoom_by_keys(window: Window, appearance: Appearance) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert appearance.zoom == 110
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert appearance.zoom == 90
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert appearance.zoom == 100


def test_full_screen_and_back(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_the_menu_types_into_the_focused_field(window: Window) -> None:
    field = QLineEdit("Kari", front(window))
    field.show()
    field.setFocus()
    window.action("select_all").trigger()
    window.action("cut").trigger()
    assert field.text() == ""
    window.action("paste").trigger()
    assert field.text() == "Kari"


def test_what_is_typed_goes_to_the_field_and_not_to_the_menu(window: Window) -> None:
    fired: list[str] = []
    for typed in TYPED:
        window.action(typed).triggered.connect(lambda typed=typed: fired.append(typed))
    field = QLineEdit("Kari", front(window))
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    assert (field.selectedText(), QApplication.clipboard().text(), fired) == ("Kari", "Kari", [])


def test_single_letters_are_switched_for_pages_made_and_pages_to_come(window: Window) -> None:
    for name in ("today", "matching"):
        window.show_page(name)
        keys.bind(front(window).suggest, "matching.lock")
        window.set_single_letters(on=False)
        assert front(window).suggest.shortcuts() == []
    window.set_single_letters(on=True)
    assert all(cast("FakePage", page).suggest.shortcuts() for page in window.pages)


def test_under_a_cover_only_what_needs_no_file_works(window: Window) -> None:
    window.set_undo("something", "")
    cover = QWidget()
    window.cover(cover, allow={"undo"})
    assert cover.isVisible()
    assert not navigation(window).isVisible()
    on = {row.action_id for row in keys.in_context(keys.EVERYWHERE) if window.action(row.action_id).isEnabled()}
    assert {"open", "zoom_in", "quit", "undo"} <= on
    assert on.isdisjoint({"palette", "print", "page.matching", "back", "lock", "primary"})
    front(window).print_list.setText("Print the list")
    window.set_undo("", "")
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    assert not window.action("print").isEnabled()
    assert front(window).name == "today"
    window.uncover()
    assert window.action("print").isEnabled()
    assert navigation(window).isVisible()
    cover.deleteLater()


def test_one_cover_takes_the_place_of_another(window: Window) -> None:
    covers = [QWidget(), QWidget()]
    for cover in covers:
        window.cover(cover)
    window.uncover()
    assert not any(cover.isVisible() for cover in covers)
    assert navigation(window).isVisible()
    for cover in covers:
        cover.deleteLater()


def test_a_page_that_covers_offers_what_it_can_do(window: Window, appearance: Appearance) -> None:
    door = FakePage(appearance, "door", window)
    window.cover(door, allow={"primary"})
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert (door.done, front(window).done) == (["print", "agree"], [])
    window.uncover()
    door.deleteLater()


def test_a_notice_lies_over_a_cover_too(window: Window) -> None:
    window.notices.tell("The disk is full", Kind.ERROR)
    cover = QWidget()
    window.cover(cover)
    toast = window.findChildren(Toast)[0]
    assert window.childAt(toast.mapTo(window, toast.rect().center())) in (toast, *toast.findChildren(QWidget))
    window.uncover()
    cover.deleteLater()


def test_locking_forgets_people(window: Window) -> None:
    window.notices.tell("Amina Hussein is here")
    window.set_undo("merged Amina H.", "")
    window.forget_people()
    assert (window.notices.kept, window.notices.live) == ((), ())
    assert window.action("undo").text() == "Undo"


def test_closing_is_told(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_a_notice_that_stays_hides_nothing_of_the_page(window: Window, qtbot: QtBot) -> None:
    page, before = front(window), front(window).height()
    window.notices.tell("MentorDesk was cut off", Kind.INFO, stays=True)
    (toast,) = window.findChildren(Toast)

    def apart() -> bool:
        return page.mapTo(window, page.rect().bottomLeft()).y() < toast.mapTo(window, toast.rect().topLeft()).y()

    qtbot.waitUntil(apart)
    window.notices.tell("Amina Hussein is here")
    passing = window.findChildren(Toast)[-1]
    qtbot.waitUntil(lambda: passing.mapTo(window, QPoint()).y() < toast.mapTo(window, QPoint()).y())
    for live in window.notices.live:
        live.dismiss()
    qtbot.waitUntil(lambda: page.height() == before)


def test_a_notice_that_goes_by_itself_moves_nothing(window: Window) -> None:
    before = front(window).height()
    window.notices.tell("Amina Hussein is here")
    QApplication.processEvents()
    assert front(window).height() == before


def test_escape_closes_the_notices_that_would_stay_the_newest_first(window: Window) -> None:
    window.notices.tell("MentorDesk was cut off", Kind.INFO, stays=True)
    window.notices.tell("The disk is full", Kind.ERROR)
    window.notices.tell("Amina Hussein is here")
    left = []
    for _ in range(3):
        QTest.keyClick(front(window), Qt.Key.Key_Escape)
        left.append([live.notice.text for live in window.notices.live])
    assert left == [["MentorDesk was cut off", "Amina Hussein is here"], *2 * [["Amina Hussein is here"]]]
    assert len(window.notices.kept) == 3

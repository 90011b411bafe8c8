"""«I dag» on a real file: what is read, and what putting off does."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk import words
from mentordesk.ui.opened import Opened
from mentordesk.ui.today.attention_list import AttentionList
from mentordesk.ui.today.snoozing import SnoozeMenu
from mentordesk.ui.today.wiring import build


def test_a_new_programme_lacks_its_facts_and_one_is_put_off(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    page.show()
    shown = page.findChildren(AttentionList)[0]
    causes = [item.attention.cause for item in shown.items]
    assert causes == ["missing_mandate", "missing_purpose", "missing_target_group"]
    page.page_actions()[1].trigger()
    menu = page.findChildren(SnoozeMenu)[0]
    QTest.keyClicks(menu, "4")
    page.reload()
    assert [item.attention.cause for item in shown.items] == causes[1:]
    opened.undo()
    page.reload()
    assert [item.attention.cause for item in shown.items] == causes


def test_a_line_asks_for_its_page(qtbot: QtBot, opened: Opened) -> None:
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    with qtbot.waitSignal(opened.page_wanted) as wanted:
        page.page_actions()[0].trigger()
    assert wanted.args[0] == "settings"


def test_the_history_names_the_day_as_people_write_it() -> None:
    assert words.label("attention.snooze", {"until": "2026-11-28"}, "nb") == "utsatte noe til 28.11.2026"

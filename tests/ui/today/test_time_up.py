"""People whose time is up come to «I dag» from beside the window."""

import datetime as dt
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import orm

from mentordesk.core.privacy.retention import queries
from mentordesk.core.programme.commands import change_programme
from mentordesk.ui.opened import Opened
from mentordesk.ui.today.attention_list import AttentionList
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.today.wiring import build
from tests.builders import a_programme, a_store, an_adept

SUBJECT = "retention"
LONG_AGO = {"start": dt.date(2020, 1, 1), "end": dt.date(2020, 6, 1)}


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> TodayPage:
    made = build(opened)
    qtbot.addWidget(made)
    change_programme(opened.store, opened.programme, LONG_AGO)
    an_adept(opened.store, opened.programme)
    return made


def counts(page: TodayPage) -> list[int]:
    """How many people the line tells of, where it stands there."""
    items = page.findChildren(AttentionList)[0].items
    return [one.attention.count for one in items if one.attention.cause == SUBJECT]


def test_the_line_comes_a_moment_later_and_follows_what_is_done(qtbot: QtBot, opened: Opened, page: TodayPage) -> None:
    page.reload()
    assert counts(page) == []
    qtbot.waitUntil(lambda: counts(page) == [1])
    an_adept(opened.store, opened.programme, "Leyla Said")
    page.reload()
    assert counts(page) == [1]
    qtbot.waitUntil(lambda: counts(page) == [2])


def test_the_window_never_looks_itself(
    qtbot: QtBot, opened: Opened, page: TodayPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []  # a worker may begin while the page is still at it
    lives = queries._counted_lives

    def watched(session: orm.Session, latest: dt.date) -> object:
        threads.append(threading.current_thread())
        return lives(session, latest)

    monkeypatch.setattr(queries, "_counted_lives", watched)
    page.reload()
    page.reload()
    qtbot.waitUntil(lambda: counts(page) == [1])
    assert threads
    assert threading.main_thread() not in threads


def test_another_file_is_asked_anew(qtbot: QtBot, opened: Opened, page: TodayPage, tmp_path: Path) -> None:
    page.reload()
    qtbot.waitUntil(lambda: counts(page) == [1])
    opened.close()
    other = tmp_path / "other"
    other.mkdir()
    store = a_store(other)
    opened.take(store, a_programme(store))
    page.reload()
    assert counts(page) == []


def test_a_file_that_is_closed_meanwhile_is_left_alone(qtbot: QtBot, opened: Opened, page: TodayPage) -> None:
    page.reload()
    programme = opened.programme
    store = opened.hand_over()
    qtbot.wait(20)
    opened.take(store, programme)
    page.reload()
    qtbot.waitUntil(lambda: counts(page) == [1])

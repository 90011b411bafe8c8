"""F8 goes from one thing that needs the coordinator to the next, and asks the file beside the window."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.attention.queries import today
from mentordesk.core.kernel.clock import wall_clock
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept
from tests.ui.application.running import running


def test_each_press_goes_on_and_after_the_last_comes_the_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store)
    a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme))
    store.close()
    went: list[str] = []
    with running(qtbot, store.path) as desktop:
        items = desktop.opened.read(today, programme, wall_clock()).items
        monkeypatch.setattr(desktop.window, "show_page", lambda page, _record: went.append(page))
        for presses in range(1, len(items) + 2):
            desktop.window.attention_requested.emit()
            qtbot.waitUntil(partial(_is_so_long, went, presses))
    assert went == [*(one.page for one in items), items[0].page]
    assert {"agreements", "calendar", "settings"} <= set(went)


def _is_so_long(steps: list[str], count: int) -> bool:
    return len(steps) == count

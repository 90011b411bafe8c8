"""Scenarios and papers on a real file: the notices, the difference, undo, and the files that are written."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel import places
from mentordesk.core.matching.commands import dissolve
from mentordesk.core.matching.queries import proposal
from mentordesk.core.matching.settings.commands import set_weights
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.opened import Opened
from tests.ui.matching.conftest import buttons, texts
from tests.ui.matching.test_wiring import opened, page

__all__ = ["opened", "page"]


def act(page: MatchingPage, name: str) -> None:
    next(action for action in page.page_actions() if action.objectName() == name).trigger()


@pytest.fixture
def kept(qtbot: QtBot, page: MatchingPage, opened: Opened) -> MatchingPage:
    """A is put aside; then the weights are changed, and the board is emptied."""
    assert page.primary is not None
    page.primary.trigger()
    qtbot.waitUntil(lambda: bool(buttons(page, "Make 1 pair")), timeout=10_000)
    act(page, "matching.keep")
    qtbot.waitUntil(lambda: bool(buttons(page, "Variant A")), timeout=10_000)
    set_weights(opened.store, programme=opened.programme, weights={"field": 77})
    adept = next(adept for adept, mentor in opened.read(proposal, opened.programme).items() if mentor)
    dissolve(opened.store, programme=opened.programme, adept=adept)
    qtbot.waitUntil(lambda: bool(buttons(page, "Variants") and buttons(page, "Make pairs")), timeout=10_000)
    return page


def test_what_comes_back_is_told(qtbot: QtBot, kept: MatchingPage, opened: Opened) -> None:
    act(kept, "matching.scenario_a")
    qtbot.waitUntil(lambda: "1 pair changed" in texts(kept), timeout=10_000)
    told = [notice.text for notice in opened.notices.kept]
    assert "Weights and settings are as they were with variant A." in told
    opened.undo()
    qtbot.waitUntil(lambda: bool(buttons(kept, "Variants")), timeout=10_000)


def test_the_comparison_reads_again_what_was_changed(qtbot: QtBot, kept: MatchingPage, opened: Opened) -> None:
    act(kept, "matching.compare")
    qtbot.waitUntil(lambda: "Made with other weights" in texts(kept), timeout=10_000)
    set_weights(opened.store, programme=opened.programme, weights={"field": 30})
    qtbot.waitUntil(lambda: "Made with other weights" not in texts(kept), timeout=10_000)


def test_the_plan_is_written_among_the_documents(
    qtbot: QtBot, kept: MatchingPage, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(kept, "matching.scenario_a")
    qtbot.waitUntil(lambda: "1 pair changed" in texts(kept), timeout=10_000)
    monkeypatch.setattr(places, "documents", lambda: tmp_path / "Dokumenter")
    act(kept, "matching.plan")
    folder = tmp_path / "Dokumenter" / opened.facts.name / "kobling"
    qtbot.waitUntil(lambda: any(str(folder) in notice.text for notice in opened.notices.kept), timeout=10_000)
    (path,) = folder.iterdir()
    assert path.read_bytes().startswith(b"%PDF")
    act(kept, "matching.plan_sheets")
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 3, timeout=10_000)

"""The page on a real file, and what it may not load before it is looked at."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import board
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.wiring import build
from mentordesk.ui.opened import Opened
from tests.architecture.sources import run_python
from tests.ui.matching.conftest import buttons, click, texts


@pytest.fixture
def opened(opened: Opened) -> Opened:
    """Two adepts and a mentor with one place are to be matched."""
    for name, role in (("Amina Hussein", "adept"), ("Leyla Said", "adept"), ("Kari Nordmann", "mentor")):
        draft = ApplicantDraft(name=name, role=role, languages=("Norsk",), capacity=1 if role == "mentor" else None)
        add_applicant(opened.store, programme=opened.programme, draft=draft)
    accept_selection(opened.store, programme=opened.programme)
    return opened


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> MatchingPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    made.show()
    qtbot.waitUntil(lambda: bool(buttons(made, "Suggest pairs")), timeout=10_000)
    return made


def test_from_a_proposal_to_pairs_and_back(qtbot: QtBot, page: MatchingPage, opened: Opened) -> None:
    assert page.primary is not None
    page.primary.trigger()
    qtbot.waitUntil(lambda: bool(buttons(page, "Make 1 pair")), timeout=10_000)
    (row,) = (row for row in opened.read(board, opened.programme) if row.mentor is not None)
    click(page, "Lock")
    assert opened.read(board, opened.programme)[0].rule == "locked"
    qtbot.waitUntil(lambda: bool(buttons(page, "Unlock")), timeout=10_000)
    click(page, "Unlock")
    qtbot.waitUntil(lambda: bool(buttons(page, "Lock")), timeout=10_000)
    click(page, "Make 1 pair")
    qtbot.waitUntil(lambda: "1 adept to match · 0 mentors with places · 1 pair made" in texts(page), timeout=10_000)
    assert [one.adept for one in opened.read(pairs, opened.programme)] == [row.adept]
    opened.undo()
    assert opened.read(pairs, opened.programme) == []
    qtbot.waitUntil(lambda: bool(buttons(page, "Make 1 pair")))


def test_bans_and_dissolving_reach_the_file(qtbot: QtBot, page: MatchingPage, opened: Opened) -> None:
    assert page.primary is not None
    page.primary.trigger()
    qtbot.waitUntil(lambda: bool(buttons(page, "Take off the board")), timeout=10_000)
    click(page, "Take off the board")
    assert all(row.mentor is None for row in opened.read(board, opened.programme))
    qtbot.waitUntil(lambda: bool(buttons(page, "Swap")), timeout=10_000)
    buttons(page, "Swap")[0].click()
    qtbot.waitUntil(lambda: any(one.isEnabled() for one in buttons(page, "Never")), timeout=10_000)
    click(page, "Never")
    click(page, "Never together")
    qtbot.waitUntil(lambda: bool(buttons(page, "1 ban")), timeout=10_000)


def test_the_page_is_made_without_numpy() -> None:
    done = run_python(
        "import sys, mentordesk.ui.matching.wiring, mentordesk.ui.selection.wiring; "
        "print([name for name in ('numpy', 'scipy') if name in sys.modules])"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr

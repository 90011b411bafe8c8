"""The page on files in which nobody can be matched, or words contradict each other: it shows and says it."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.queries import board
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.wiring import build
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Kind
from tests.builders import a_mentor, an_adept
from tests.ui.matching.conftest import texts

NO_PLACE, NO_MENTOR = "No adept has got a place yet.", "No mentor has a place left."
EMPTY: dict[str, tuple[str, str]] = {
    "no mentors": (
        "UPDATE application SET status = 'withdrawn', mentor_status = NULL WHERE role = 'mentor'",
        NO_MENTOR,
    ),
    "no adepts": ("UPDATE application SET status = 'withdrawn' WHERE role = 'adept'", NO_PLACE),
    "nobody": ("UPDATE application SET status = 'withdrawn', mentor_status = NULL", NO_PLACE),
    "no places": ("UPDATE application SET capacity = 0", NO_MENTOR),
}
LOCKED = (
    "INSERT INTO pair_rule SELECT substr(adept.id, 1, 31) || substr(adept.id, 1, 1), 0, adept.programme, adept.person,"
    " mentor.person, 'locked', NULL, NULL FROM application AS adept, application AS mentor WHERE adept.role = 'adept'"
    " AND mentor.role = 'mentor'"
)


@pytest.fixture
def opened(opened: Opened) -> Opened:
    """Two adepts and a mentor are to be matched."""
    for name in ("Amina Hussein", "Leyla Said"):
        an_adept(opened.store, opened.programme, name)
    a_mentor(opened.store, opened.programme)
    accept_selection(opened.store, programme=opened.programme)
    return opened


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> Callable[[str], MatchingPage]:
    """Makes the page once the file has been tampered with."""

    def shown(statement: str) -> MatchingPage:
        with opened.store.recording("programme.change_programme") as session:
            raw: Any = session.connection().connection.dbapi_connection
            raw.execute(statement)
        made = build(opened)
        qtbot.addWidget(made)
        opened.changed.connect(made.reload)
        made.resize(1300, 760)
        made.reload()
        made.show()
        return made

    return shown


@pytest.mark.parametrize("name", EMPTY)
def test_nobody_to_match_is_said_at_once(qtbot: QtBot, page: Callable[[str], MatchingPage], name: str) -> None:
    statement, said = EMPTY[name]
    shown = page(statement)
    qtbot.waitUntil(lambda: said in texts(shown), timeout=10_000)


def test_where_nobody_can_be_matched_the_proposal_says_why(
    qtbot: QtBot, page: Callable[[str], MatchingPage], opened: Opened
) -> None:
    shown = page("UPDATE person_language SET deleted = 1")
    qtbot.waitUntil(lambda: shown.primary is not None, timeout=10_000)
    assert shown.primary is not None
    shown.primary.trigger()
    qtbot.waitUntil(lambda: bool(opened.read(board, opened.programme)[0].reason), timeout=10_000)
    qtbot.waitUntil(lambda: opened.jobs.jobs == (), timeout=10_000)
    assert [row.reason for row in opened.read(board, opened.programme)] == ["common_language"] * 2
    assert all(one.kind is not Kind.ERROR for one in opened.notices.kept)


def test_locks_that_contradict_each_other_are_a_sentence(
    qtbot: QtBot, page: Callable[[str], MatchingPage], opened: Opened
) -> None:
    shown = page(LOCKED)
    qtbot.waitUntil(lambda: shown.primary is not None and shown.primary.isEnabled(), timeout=10_000)
    assert shown.primary is not None
    shown.primary.trigger()
    qtbot.waitUntil(
        lambda: any("A mentor has more locked adepts than places" in one.text for one in opened.notices.kept),
        timeout=10_000,
    )

"""Questions about two people on a real file: beside the window, the last one answered, and always of the board now."""

from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.commands import never, propose
from mentordesk.core.matching.insight.model import Breakdown
from mentordesk.core.matching.queries import board
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.matching.breakdown.wiring import InsightBinding
from mentordesk.ui.opened import Opened

ROLES = {"Amina": "adept", "Leyla": "adept", "Kari": "mentor", "Eva": "mentor"}


@pytest.fixture
def people(opened: Opened) -> dict[str, UUID]:
    """Proposed: Amina and Leyla, each with somebody; Eva speaks no Norwegian."""
    found = {}
    for name, role in ROLES.items():
        languages = ("Engelsk",) if name == "Eva" else ("Norsk", "Engelsk") if name == "Leyla" else ("Norsk",)
        draft = ApplicantDraft(name=name, role=role, languages=languages, capacity=1 if role == "mentor" else None)
        found[name] = add_applicant(opened.store, programme=opened.programme, draft=draft)
    accept_selection(opened.store, programme=opened.programme)
    propose(opened.store, programme=opened.programme)
    return found


@pytest.fixture
def binding(opened: Opened) -> InsightBinding:
    return InsightBinding(opened)


def of(binding: InsightBinding, qtbot: QtBot, adept: UUID, mentor: UUID) -> Breakdown:
    found: list[Breakdown] = []
    binding.weigh(adept, mentor, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def test_the_last_question_is_answered(qtbot: QtBot, binding: InsightBinding, people: dict[str, UUID]) -> None:
    found: list[Breakdown] = []
    for mentor in ("Kari", "Eva", "Kari", "Eva"):
        binding.weigh(people["Leyla"], people[mentor], found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    assert [one.mentor for one in found] == [people["Eva"]]
    assert of(binding, qtbot, people["Amina"], people["Eva"]).reason == "common_language"


def test_an_answer_is_of_the_board_as_it_is_now(
    qtbot: QtBot, binding: InsightBinding, opened: Opened, people: dict[str, UUID]
) -> None:
    assert of(binding, qtbot, people["Amina"], people["Kari"]).together
    never(opened.store, programme=opened.programme, adept=people["Amina"], mentor=people["Kari"])
    qtbot.wait(1)
    after = of(binding, qtbot, people["Amina"], people["Kari"])
    assert (after.together, after.reason) == (False, "never_pair")


def test_the_matrix_and_who_is_stuck(qtbot: QtBot, binding: InsightBinding, people: dict[str, UUID]) -> None:
    found: list[Any] = []
    binding.matrix(found.append)
    qtbot.waitUntil(lambda: len(found) == 1, timeout=10_000)
    assert [name for _, name in found[0].adepts] == ["Amina", "Leyla"]
    binding.stuck(people["Amina"], found.append)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=10_000)
    assert found[1] is None


def test_an_exception_and_a_lock_reach_the_file(
    qtbot: QtBot, binding: InsightBinding, opened: Opened, people: dict[str, UUID]
) -> None:
    assert not binding.allow(people["Amina"], people["Eva"], " ")
    assert binding.allow(people["Amina"], people["Eva"], "De bruker tolk")
    done: list[object] = []
    binding.lock_and_propose(people["Amina"], people["Eva"], done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    rows = {row.adept: row for row in opened.read(board, opened.programme)}
    assert (rows[people["Amina"]].mentor, rows[people["Amina"]].rule) == (people["Eva"], "locked")
    assert rows[people["Leyla"]].mentor == people["Kari"]
    assert of(binding, qtbot, people["Amina"], people["Eva"]).excepted


def test_questions_come_again_after_the_jobs_were_called_off(
    qtbot: QtBot, binding: InsightBinding, opened: Opened, people: dict[str, UUID]
) -> None:
    binding.weigh(people["Leyla"], people["Kari"], lambda found: None)
    opened.jobs.finish()
    assert of(binding, qtbot, people["Leyla"], people["Eva"]).mentor == people["Eva"]

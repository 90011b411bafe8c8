"""Every cause has its words, for one and for many."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.core.attention import finders
from mentordesk.core.attention.rules import SOON, URGENT, WAITING, Attention
from mentordesk.ui.today.sentences import _CAUSES, item
from tests.ui.today.conftest import PROGRAMME


def _told(cause: str, level: str = WAITING, count: int = 1, days: int | None = None, who: str | None = None) -> str:
    return item(Attention("key", cause, level, "page", count, days, who), PROGRAMME).spoken


def test_the_core_finds_nothing_that_has_no_words() -> None:
    module = ast.parse(Path(finders.__file__).read_text("utf-8"))
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    named = {
        node.args[1].value
        for node in calls
        if node.func.id == "Attention"  # type: ignore[attr-defined]
        if isinstance(node.args[1], ast.Constant)
    }
    assert named <= _CAUSES.keys()
    assert {"missing_purpose", "missing_target_group", "missing_mandate"} == _CAUSES.keys() - named


@pytest.mark.parametrize("cause", _CAUSES)
def test_one_and_many_and_no_placeholder_is_left(cause: str) -> None:
    for level in (URGENT, WAITING, SOON):
        for count in (1, 2):
            spoken = _told(cause, level, count, 45, "Leyla Said – Per Olsen")
            assert "{" not in spoken
            assert "None" not in spoken
            assert spoken.endswith((".", "?"))


@pytest.mark.parametrize(("days", "words"), [(0, "Made today."), (1, "Made yesterday."), (20, "Made 20 days ago.")])
def test_how_long_ago(days: int, words: str) -> None:
    assert words in _told("unsigned", days=days, who="A – M")


def test_one_is_told_as_one() -> None:
    assert "1 applicant is still waiting" in _told("unanswered", days=20)
    assert "2 applicants are still waiting" in _told("unanswered", count=2, days=20)
    assert "1 place is free" in _told("free_places")
    assert "1 adept has a place but no mentor" in _told("unmatched")
    assert "No agreement yet: A – M" in _told("no_agreement", who="A – M")


@pytest.mark.parametrize("cause", ["unconsented", "requirement_expired", "requirement_expiring"])
def test_the_button_tells_of_one_or_of_several(cause: str) -> None:
    one, several = (item(Attention("key", cause, WAITING, "page", count, 5, "A"), PROGRAMME) for count in (1, 2))
    assert several.button == f"{one.button}s"


def test_before_and_after_the_start() -> None:
    assert "The programme begins on" in _told("unmatched", WAITING)
    assert "The programme began on" in _told("unmatched", URGENT)


def test_the_same_thing_is_the_same_line() -> None:
    first = Attention("unanswered", "unanswered", WAITING, "selection", 3, 22)
    assert item(first, PROGRAMME).id == item(replace(first, count=2), PROGRAMME).id

"""What stands on paper of what two expect: all of it beside each other, or what there is to talk about."""

from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.expectations.commands import answer_expectations, settle_expectation
from mentordesk.core.agreements.expectations.queries import ExpectationLine, expectations_of
from mentordesk.core.agreements.expectations.rules import AGREED
from mentordesk.core.agreements.expectations.wording import side_by_side, to_talk_about
from mentordesk.core.documents.letters import plain
from mentordesk.core.documents.texts import LinesText, Part, TableText, content
from mentordesk.core.store.unit import Store
from tests.core.agreements.handed.test_hand_out import shown

Pairs = dict[str, UUID]
LABELS = content("expectations_together", "nb")["labels"]


@pytest.fixture
def lines(store: Store, pairs: Pairs) -> tuple[ExpectationLine, ...]:
    """Amina and Per have answered: some of it is alike, some is not, some one has left out."""
    pair = pairs["Amina"]
    adept = {"why": "Jobb", "rhythm": "1", "feedback": "2", "wrong": "Ring", "private": "Alt om helsen min. " * 4}
    mentor = {"why": "jobb", "rhythm": "2", "feedback": "5", "private": "Lite"}
    answer_expectations(store, pair=pair, side="adept", answers=adept)
    answer_expectations(store, pair=pair, side="mentor", answers=mentor)
    settle_expectation(store, pair=pair, item="rhythm", verdict=AGREED, text="Hver tiende dag")
    return store.read(expectations_of, pair).lines


def rows(parts: Iterable[Part]) -> dict[str, tuple[str, ...]]:
    (table,) = parts
    assert isinstance(table, TableText)
    return {plain(row[0]): tuple(plain(cell) for cell in row[1:]) for row in table.rows}


def test_all_items_stand_beside_each_other(lines: tuple[ExpectationLine, ...]) -> None:
    found = rows(side_by_side(lines, LABELS, "nb"))
    assert len(found) == len(lines)
    assert found["Hvorfor vi er her"] == ("Jobb", "jobb", "Enige")
    assert found["Hvor ofte"] == ("Hver uke", "Annenhver uke", "Hver tiende dag")
    assert found["Når noe er galt"] == ("Ring", "Ikke svart", "")
    assert found["Grenser"] == ("", "", "")


def test_the_first_meeting_is_about_what_differs(lines: tuple[ExpectationLine, ...]) -> None:
    found = rows(to_talk_about(lines, content("first_meeting", "nb")["labels"], "nb"))
    assert list(found) == ["Tilbakemeldinger", "Privat", "Når noe er galt"]


def test_without_both_answers_there_is_room_to_write() -> None:
    empty = rows(side_by_side((), LABELS, "nb"))
    assert len(empty) >= 10
    assert set(empty.values()) == {("", "", "")}
    assert [type(part) for part in to_talk_about((), LABELS, "nb")] == [LinesText]


def test_another_language_has_its_own_words_for_the_items(lines: tuple[ExpectationLine, ...]) -> None:
    found = rows(side_by_side(lines, LABELS, "en"))
    shorts = [text for key, text in content("expectations", "en")["labels"].items() if key.startswith("short_")]
    assert list(found) == [short for short in shorts if short in found]
    assert len(found) == len(lines)


def test_the_papers_say_it(
    store: Store, programme: UUID, pairs: Pairs, folder: Path, lines: tuple[ExpectationLine, ...]
) -> None:
    assert lines
    for kind, expected in (("expectations_together", "Hver tiende dag"), ("first_meeting", "Alt om helsen min.")):
        (path,) = issue_papers(
            store, programme=programme, kind=kind, folder=folder, language="nb", pairs=[pairs["Amina"]]
        )
        text = " ".join(shown(path).split())
        assert expected in text
        assert "Amina Hussein" in text

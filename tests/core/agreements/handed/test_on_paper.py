"""On paper the forms ask the same as on the screen, with room to write."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.handed.on_paper import asked_by_hand
from mentordesk.core.agreements.handed.rules import END, KINDS, MEETINGS, MIDWAY, POINTS, START, point_of
from mentordesk.core.agreements.handed.sheets import asked_on
from mentordesk.core.documents.texts import LinesText, ScaleText, TableText, TicksText, content
from mentordesk.core.store.unit import Store
from tests.core.agreements.handed.test_hand_out import shown

DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


def all_words(kind: str, point: str) -> str:
    """Everything that the clauses say."""
    clauses = asked_by_hand(kind, content(kind, "nb")["labels"], point)
    return repr([(clause.heading, clause.pieces) for clause in clauses])


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_asked_on_the_screen_is_asked_on_paper(kind: str) -> None:
    labels = content(kind, "nb")["labels"]
    for point in POINTS if kind == "evaluation" else ("",):
        said = all_words(kind, point)
        for role in ("adept", "mentor") if point else ("",):
            asked = asked_on(kind, labels, point, role)
            assert asked
            assert [one.label for one in asked if one.label not in said] == []
            assert [
                option for one in asked if one.kind == "choice" for option in one.options if option not in said
            ] == []


def test_each_meeting_of_the_log_has_its_own_room() -> None:
    clauses = list(asked_by_hand("meeting_log", content("meeting_log", "nb")["labels"], ""))
    meetings = [clause for clause in clauses if clause.heading]
    assert [clause.heading for clause in meetings] == [f"Møte {number}" for number in range(1, MEETINGS + 1)]
    kinds = {type(part) for part in meetings[0].pieces}
    assert kinds == {TableText, TicksText, LinesText, ScaleText, str}


def test_a_survey_is_a_table_for_each_role() -> None:
    clauses = list(asked_by_hand("evaluation", content("evaluation", "nb")["labels"], MIDWAY))
    tables = [part for clause in clauses for part in clause.pieces if isinstance(part, TableText)]
    assert len(tables) == 2
    assert all(row[1:] == ("1", "2", "3", "4", "5") for table in tables for row in table.rows)


@given(start=DAYS, length=st.integers(0, 400), passed=st.integers(-50, 450))
def test_the_point_follows_the_day(start: dt.date, length: int, passed: int) -> None:
    end, today = start + dt.timedelta(days=length), start + dt.timedelta(days=passed)
    point = point_of(start, end, today)
    assert point in POINTS
    if passed <= 0:
        assert point == START
    if passed >= length > 0:
        assert point == END
    assert POINTS.index(point_of(start, end, today + dt.timedelta(days=1))) >= POINTS.index(point)


@pytest.mark.parametrize("kind", KINDS)
def test_the_printed_paper_has_the_questions(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, kind: str
) -> None:
    path = issue_papers(store, programme=programme, kind=kind, folder=folder, language="nb")[0]
    text = " ".join(shown(path).split())
    question = {
        "expectations": "Hvorfor er du her?",
        "meeting_log": "Når møttes dere?",
        "pulse": "Hvordan går det mellom deg og Per?",
        "evaluation": "For mentorer",
    }[kind]
    assert question in text

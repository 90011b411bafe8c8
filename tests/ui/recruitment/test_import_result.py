"""What becomes of the rows of a file: all are counted, and of very many the first are shown."""

import datetime as dt

from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.ui.recruitment.functions import Look, Trial
from mentordesk.ui.recruitment.import_result import ALL, NEW, NOTED, SAME, SHOWN, SKIPPED, Results
from tests.core.recruitment.builders import book_of
from tests.ui.recruitment.conftest import a_preview


def a_look(count: int, skipped: int) -> Look:
    preview = a_preview(*(f"Kari {number}" for number in range(count)), skipped=skipped)
    return Look(book_of([["Navn"]]), Wishes(dt.date(2026, 12, 1)), preview, asks_role=False, whole=True)


def test_all_rows_are_counted_and_the_first_of_each_view_are_shown() -> None:
    count = SHOWN + 500
    verdicts = (*["new"] * (count - 1), "same")
    results = Results(a_look(count, skipped=7), Trial(verdicts, (*[""] * (count - 1), "Kari Lie"), count - 1))
    assert results.counts[ALL] == count + 7
    assert {view: results.counts[view] for view in (NEW, SAME, SKIPPED, NOTED)} == {
        NEW: count - 1,
        SAME: 1,
        SKIPPED: 7,
        NOTED: 1,
    }
    assert len(list(results.rows(ALL))) == len(list(results.rows(NEW))) == SHOWN
    assert [row.alike for row in results.rows(NOTED)] == ["Kari Lie"]
    assert len(list(results.rows(SKIPPED))) == 7


def test_without_a_file_there_is_nothing() -> None:
    results = Results()
    assert set(results.counts.values()) == {0}
    assert list(results.rows(ALL)) == []

"""Answers that nobody would give: each is told of or kept as it is, and none of them stops the others."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.expectations.commands import answer_expectations
from mentordesk.core.agreements.expectations.queries import expectations_of
from mentordesk.core.agreements.handed.rules import ABOUT, EVALUATION, EXPECTATIONS, KINDS, MEETING_LOG, PULSE, about_of
from mentordesk.core.evaluation.commands import keep_filled
from mentordesk.core.evaluation.errors import HandedFormAboutNobody, HandedFormAnswerOdd, HandedFormElsewhere
from mentordesk.core.evaluation.reading_apart import Filled
from mentordesk.core.evaluation.returned import read_returned
from mentordesk.core.kernel.errors import Told
from mentordesk.core.matching.commands import end_pair
from mentordesk.core.privacy.commands import delete_person, erase_person
from mentordesk.core.recruitment.files.filled_forms import filled_in
from mentordesk.core.store.masking import MARK
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept
from tests.core.evaluation.conftest import answered, handed, read_one

Known = dict[str, UUID]

ODD = (
    *("9" * 10_000, "9" * 20, "A" * 20_000, "0", "-5", "1e5", "٥", "５", "²", "a\0b", "\u202egnul"),
    *("31.2.2026", "9.9.9999", "1.1.0001", "9999 min"),
)
NEEDED = {MEETING_LOG: {"m1_day": "1.1.2026"}, PULSE: {"score": "5"}}


@pytest.mark.parametrize("kind", KINDS)
def test_no_answer_ends_the_reading(store: Store, programme: UUID, pairs: Known, tmp_path: Path, kind: str) -> None:
    form, *_ = handed(store, programme, kind, tmp_path, point="midway")
    hidden, fields = filled_in(form.read_bytes(), "", ABOUT)
    about = about_of(hidden)
    assert about is not None
    for odd in ODD:
        for field in fields:
            filled = Filled(about, dict.fromkeys(fields, "") | NEEDED.get(kind, {}) | {field: odd}, "")
            before = store.steps()[0]
            with store.recording("evaluation.read_returned") as session:
                try:
                    keep_filled(session, programme, filled, form.name)
                except Told as told:
                    assert len(str(told.facts)) < 400  # noqa: PT017  (most of them are kept)
            if store.steps()[0] != before:
                store.undo()
    assert store.check().ok


def test_a_number_as_long_as_a_book_is_told_of_in_short(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    form, *_ = handed(store, programme, PULSE, tmp_path)
    about = about_of(filled_in(form.read_bytes(), "", ABOUT)[0])
    assert about is not None
    with store.recording("evaluation.read_returned") as session, pytest.raises(HandedFormAnswerOdd) as told:
        keep_filled(session, programme, Filled(about, {"score": "9" * 9_000}, ""), form.name)
    assert told.value.facts["answer"] == f"{'9' * 80} …"


def test_a_choice_that_is_none_is_shown_as_it_stands(store: Store, programme: UUID, pairs: Known) -> None:
    for side, answer in (("adept", "9" * 9_000), ("mentor", "2")):
        answer_expectations(store, pair=pairs["Amina"], side=side, answers={"feedback": answer})
    lines = {one.item.key: one for one in store.read(expectations_of, pairs["Amina"]).lines}
    assert (lines["feedback"].adept, lines["feedback"].proposal) == ("9" * 9_000, "differ")


def test_letters_that_nobody_sees_do_not_come_in(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> None:
    """What turns the text behind it around, ends a text early, or looks like a name that is masked."""
    form, *_ = handed(store, programme, EXPECTATIONS, tmp_path)
    why = f"Jobb\0 og\u202e norsk {MARK}her\u2028i dag"
    assert read_one(store, programme, answered(form, {"why": why})).trouble is None
    answer_expectations(store, pair=pairs["Amina"], side="mentor", answers={"why": "Lære"})
    lines = {one.item.key: one for one in store.read(expectations_of, pairs["Amina"]).lines}
    assert lines["why"].adept == "Jobb og norsk her\ni dag"


def test_a_survey_asks_of_nobody_who_answered_it_twice(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    form, *_ = handed(store, programme, EVALUATION, tmp_path, point="midway")
    paths = [answered(form, {"best": text}, f"{text}.pdf") for text in ("Mat", "Prat")]
    assert [one.records for one in read_returned(store, programme=programme, paths=paths)] == [1, 1]


def test_a_form_of_somebody_deleted_says_so(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> None:
    people = [an_adept(store, programme, "Sara Ali"), a_mentor(store, programme)]
    pair = a_pair(store, programme, *people)
    form, *_ = handed(store, programme, PULSE, tmp_path, pairs=[pair])
    about = about_of(filled_in(form.read_bytes(), "", ABOUT)[0])
    assert about is not None
    end_pair(store, pair=pair, day=START, reason="")
    delete_person(store, person=people[0])
    filled = Filled(about, {"score": "4"}, "")
    with store.recording("evaluation.read_returned") as session, pytest.raises(HandedFormAboutNobody):
        keep_filled(session, programme, filled, form.name)
    erase_person(store, person=people[0], reason="Har bedt om det")
    with store.recording("evaluation.read_returned") as session, pytest.raises(HandedFormElsewhere):
        keep_filled(session, programme, filled, form.name)

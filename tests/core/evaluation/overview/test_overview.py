"""Who has which form, and who has answered: read from a file, typed in, or told on the telephone."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.expectations.commands import answer_expectations
from mentordesk.core.agreements.handed.rules import FORM_WITHIN
from mentordesk.core.attention.returning.queries import returning
from mentordesk.core.evaluation.commands import add_response
from mentordesk.core.evaluation.overview.queries import IN, LATE, OUT, WAITING, FormLine, form_lines, told_meetings
from mentordesk.core.evaluation.queries import survey_results
from mentordesk.core.followup.commands import note_pulse, remove_pulse
from mentordesk.core.kernel.clock import today
from mentordesk.core.store.unit import Store
from tests.core.evaluation.conftest import answered, handed, read_one, ringed

Known = dict[str, UUID]


def lines(store: Store, programme: UUID, days: int = 0) -> list[FormLine]:
    return list(store.read(form_lines, programme, today() + dt.timedelta(days=days)))


def states(store: Store, programme: UUID, days: int = 0) -> dict[str, str]:
    return {one.names[0]: one.state for one in lines(store, programme, days)}


def waiting(store: Store, programme: UUID) -> int:
    """So many «I dag» waits for, on the last day."""
    return store.read(returning, programme, today() + dt.timedelta(days=FORM_WITHIN)).out.many


def test_a_form_waits_until_its_day_and_longer(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path, people: Known
) -> None:
    forms = handed(store, programme, "pulse", tmp_path, pairs=[pairs["Amina"]])
    assert states(store, programme) == {"Amina Hussein": WAITING, "Per Olsen": WAITING}
    assert set(states(store, programme, FORM_WITHIN).values()) == {LATE}
    read_one(store, programme, answered(forms[0], {"score": ringed(7)}))
    late, back = lines(store, programme, FORM_WITHIN)
    assert (late.names, late.state, late.back) == (("Per Olsen", "Amina Hussein"), LATE, None)
    assert (late.made, late.due) == (today(), today() + dt.timedelta(days=FORM_WITHIN))
    assert (back.person, back.state, back.back) == (people["Amina"], IN, today())


@pytest.mark.parametrize("kind", ["pulse", "expectations"])
def test_what_was_told_in_another_way_is_waited_for_no_more(
    store: Store, programme: UUID, people: Known, pairs: Known, tmp_path: Path, kind: str
) -> None:
    handed(store, programme, kind, tmp_path, pairs=[pairs["Amina"]])
    assert waiting(store, programme) == 2
    if kind == "pulse":
        note_pulse(store, pair=pairs["Amina"], person=people["Per"], score=8)
    else:
        answer_expectations(store, pair=pairs["Amina"], side="mentor", answers={"why": "Lære"})
    assert states(store, programme) == {"Amina Hussein": WAITING, "Per Olsen": IN}
    assert waiting(store, programme) == 1
    store.undo()
    assert waiting(store, programme) == 2


def test_a_form_that_was_sent_again_is_waited_for_once(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    first = handed(store, programme, "pulse", tmp_path / "a", pairs=[pairs["Amina"]])
    handed(store, programme, "pulse", tmp_path / "b", pairs=[pairs["Amina"]])
    assert (len(lines(store, programme)), waiting(store, programme)) == (2, 2)
    read_one(store, programme, answered(first[0], {"score": ringed(3)}))
    assert states(store, programme) == {"Amina Hussein": IN, "Per Olsen": WAITING}
    assert waiting(store, programme) == 1


def test_a_pulse_of_before_answers_no_new_form(
    store: Store, programme: UUID, people: Known, pairs: Known, tmp_path: Path
) -> None:
    before = today() - dt.timedelta(days=1)
    note_pulse(store, pair=pairs["Amina"], person=people["Per"], score=8, day=before)
    (line,) = lines(store, programme)
    assert (line.made, line.back, line.state, line.due) == (None, before, IN, None)
    handed(store, programme, "pulse", tmp_path, pairs=[pairs["Amina"]])
    assert set(states(store, programme).values()) == {WAITING}
    pulse = note_pulse(store, pair=pairs["Amina"], person=people["Per"], score=9)
    remove_pulse(store, pulse=pulse)
    assert (set(states(store, programme).values()), waiting(store, programme)) == ({WAITING}, 2)


def test_a_log_is_kept_by_its_pair_and_tells_of_meetings(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    (form,) = handed(store, programme, "meeting_log", tmp_path, pairs=[pairs["Amina"]])
    (line,) = lines(store, programme, FORM_WITHIN)
    assert (line.names, line.state, line.due) == (("Amina Hussein", "Per Olsen"), OUT, None)
    told = {"m1_day": "3.3.2026", "m1_minutes": "75", "m1_topics": "CV", "m1_mood": ringed(9)}
    read_one(store, programme, answered(form, told))
    assert lines(store, programme)[0].state == IN
    (meeting,) = store.read(told_meetings, pairs["Amina"])
    assert meeting == (dt.datetime(2026, 3, 3, 17), 75, None, "CV", 9)


def test_an_evaluation_is_counted_and_told_by_question_from_five(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    handed(store, programme, "evaluation", tmp_path, point="midway")
    (line,) = lines(store, programme)
    assert (line.names, line.state, line.made) == ((), OUT, today())
    for number in (1, 5, 5, 4):
        add_response(store, programme=programme, point="midway", role="adept", answers={"sure": str(number)})
    (line,) = lines(store, programme)
    assert (line.point, line.role, line.answers, line.state) == ("midway", "adept", 4, IN)
    assert store.read(survey_results, programme)[0].items == ()
    add_response(store, programme=programme, point="midway", role="adept", answers={"sure": "5"})
    items = {one.item.key: one for one in store.read(survey_results, programme)[0].items}
    assert (items["sure"].counts, items["sure"].average) == ((1, 0, 0, 1, 3), 4.0)
    assert items["network"].counts == ()

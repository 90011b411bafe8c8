"""From the form to the filled PDF and back: what was typed stands in the records, and nothing else does."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.core.agreements.expectations.queries import expectations_of, own_expectations
from mentordesk.core.agreements.handed.rules import POINTS
from mentordesk.core.evaluation.queries import survey_items, survey_results
from mentordesk.core.evaluation.returned import read_returned
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.followup.queries import pulses
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import HELD, Rhythm
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.core.evaluation.conftest import answered, handed, read_one, ringed

Known = dict[str, UUID]
DAY = dt.date(2026, 3, 3)

scripts = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z", "M"), max_codepoint=0xFFFF, exclude_characters="\ufffd")
    | st.sampled_from(" ŁőşЂαšŋđžÆØÅæøåçñ漢字ひらカナعربيעבריתአማርኛ€–“”"),
    min_size=1,
    max_size=40,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(why=scripts, private=st.lists(scripts, min_size=1, max_size=3))
def test_letters_of_all_scripts_come_back(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path, why: str, private: list[str]
) -> None:
    form, *_ = handed(store, programme, "expectations", tmp_path / "ut", pairs=[pairs["Amina"]])
    lines = "\n".join(private)
    found = read_one(store, programme, answered(form, {"why": why, "private": lines}))
    if not (why.strip() or lines.strip()):
        assert found.trouble is not None
        return
    assert found.trouble is None
    kept = store.read(own_expectations, pairs["Amina"], "adept")
    assert kept.get("why", "") == why.strip()
    assert kept.get("private", "") == "\n".join(line.rstrip() for line in lines.split("\n")).strip()
    store.undo()


def test_both_sides_answer_alone_and_are_laid_together(
    store: Store, programme: UUID, people: Known, pairs: Known, tmp_path: Path
) -> None:
    forms = handed(store, programme, "expectations", tmp_path, pairs=[pairs["Amina"]])
    assert [form.name for form in forms] == [
        "Forventninger Amina Hussein–Per Olsen.pdf",
        "Forventninger Per Olsen–Amina Hussein.pdf",
    ]
    paths = [answered(forms[0], {"why": "Jobb", "feedback": ringed(2)}), answered(forms[1], {"feedback": ringed(2)})]
    found = read_returned(store, programme=programme, paths=paths)
    assert [(one.pair, one.person, one.records) for one in found] == [
        (pairs["Amina"], people["Amina"], 2),
        (pairs["Amina"], people["Per"], 1),
    ]
    lines = {one.item.key: one for one in store.read(expectations_of, pairs["Amina"]).lines}
    assert (lines["feedback"].adept, lines["feedback"].proposal) == ("2", "agreed")
    assert lines["why"].proposal == "missing"
    store.undo()
    assert store.read(expectations_of, pairs["Amina"]).answered == ()


def test_a_log_of_several_meetings_fills_the_calendar(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    rhythm = Rhythm(1, DAY, dt.time(18), 90, DAY, None)
    plan_series(store, programme=programme, rhythm=rhythm, pairs=[pairs["Amina"]])
    (form,) = handed(store, programme, "meeting_log", tmp_path, pairs=[pairs["Amina"]])
    first = {"m1_day": "3.3.2026", "m1_minutes": "75 min", "m1_form": ringed(4), "m1_topics": "CV, نيتورك"}
    more = {"m1_mood": ringed(9), "m3_day": "17. mars 2026", "m3_topics": "Nettverk"}
    found = read_one(store, programme, answered(form, first | more))
    assert (found.trouble, found.records) == (None, 2)
    rows = store.read(meetings, programme)
    assert [(row.start, row.minutes, row.status) for row in rows] == [
        (dt.datetime(2026, 3, 3, 18), 75, HELD),
        (dt.datetime(2026, 3, 17, 18), 90, HELD),
    ]
    with store.reading() as session:
        row = session.get_one(Meeting, rows[0].id)
        assert (row.form, row.topics, row.mood) == ("walk", "CV, نيتورك", 9)
    later = answered(form, first | more | {"m4_day": "24.3.2026"}, "mer.pdf")
    assert read_one(store, programme, later).records == 1
    again = read_one(store, programme, later)
    assert type(again.trouble).__name__ == "HandedFormReadAlready"
    assert len(store.read(meetings, programme)) == 3


def test_a_pulse_is_noted_of_who_filled_it_in(
    store: Store, programme: UUID, people: Known, pairs: Known, tmp_path: Path
) -> None:
    forms = handed(store, programme, "pulse", tmp_path, pairs=[pairs["Leyla"]])
    path = answered(forms[1], {"score": ringed(10), "note": "Ring meg. Nr. 01010750160"})
    assert read_one(store, programme, path).person == people["Per"]
    (row,) = store.read(pulses, pairs["Leyla"])
    assert (row.person, row.score, row.note) == (people["Per"], 10, "Ring meg. Nr. ***********")
    without = answered(forms[0], {"note": "Alt bra"}, "b.pdf")
    assert type(read_one(store, programme, without).trouble).__name__ == "HandedFormAnswerOdd"


def test_a_survey_leads_to_nobody_and_is_shown_when_five_have_answered(
    store: Store, programme: UUID, pairs: Known, tmp_path: Path
) -> None:
    adepts, mentors = handed(store, programme, "evaluation", tmp_path, point="midway")
    texts = ["Bra", "Å møte Per", "Mat", "", "CV-en"]
    paths = [
        answered(adepts, {"sure": ringed(number), "best": text}, f"{number}.pdf")
        for number, text in enumerate(texts, start=1)
    ]
    found = read_returned(store, programme=programme, paths=[*paths[:4], answered(mentors, {"listen": ringed(5)})])
    assert [(one.trouble, one.pair, one.person) for one in found] == [(None, None, None)] * 5
    cells = {(one.point, one.role): one for one in store.read(survey_results, programme)}
    assert cells["midway", "adept"][2:] == (4, ())
    assert cells["midway", "mentor"].is_hidden
    read_returned(store, programme=programme, paths=[paths[4]])
    cell = store.read(survey_results, programme)[0]
    items = {one.item.key: one for one in cell.items}
    assert (items["sure"].answers, items["sure"].average) == (5, 3.0)
    assert (items["best"].answers, items["best"].texts) == (4, ())
    with store.reading() as session:
        columns = SurveyResponse.__table__.columns.keys()
        assert set(columns) == {"id", "deleted", "programme", "point", "role", "day", "answers"}
        assert session.query(SurveyResponse).count() == 6


@pytest.mark.parametrize("point", POINTS)
def test_a_survey_asks_what_belongs_to_its_point(store: Store, programme: UUID, pairs: Known, point: str) -> None:
    keys = {role: [one.key for one in store.read(survey_items, programme, point, role)] for role in ("adept", "mentor")}
    assert ("hope" in keys["adept"]) == (point == "start")
    assert ("recommend" in keys["mentor"]) == (point == "end")
    assert ("change" in keys["mentor"], "take_home" in keys["mentor"]) == (point == "midway", point == "end")
    assert {"sure", "network", "next", "voice"} < set(keys["adept"])


def test_everything_that_is_read_is_one_step(store: Store, programme: UUID, pairs: Known, tmp_path: Path) -> None:
    forms = handed(store, programme, "pulse", tmp_path)
    paths = [answered(form, {"score": ringed(5)}) for form in forms]
    before = len(store.read(history))
    read_returned(store, programme=programme, paths=paths)
    assert len(store.read(history)) == before + 1
    assert len(store.read(pulses, pairs["Amina"])) == 2
    store.undo()
    assert store.read(pulses, pairs["Amina"]) == ()
    assert [one.trouble for one in read_returned(store, programme=programme, paths=paths)] == [None] * 4

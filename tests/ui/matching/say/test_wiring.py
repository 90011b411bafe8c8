"""What participants say, keyed in on the page of a real file and taken back step by step."""

import datetime as dt

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import to_match, whole_board
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.say.functions import SayFunctions, SayLook, Speaker
from mentordesk.ui.matching.say.wiring import SayBinding, read_say
from mentordesk.ui.matching.wiring import build
from mentordesk.ui.opened import Opened
from tests.ui.matching.conftest import buttons, click
from tests.ui.matching.say.test_wishes import begin, lines, wish, wish_list

ADEPTS, MENTORS = ("Amina Hussein", "Leyla Said"), ("Kari Nordmann", "Per Olsen")


@pytest.fixture
def filled(opened: Opened) -> Opened:
    """Two adepts and two mentors who can all be matched, with a proposal."""
    for name in (*ADEPTS, *MENTORS):
        role, places = ("adept", None) if name in ADEPTS else ("mentor", 1)
        draft = ApplicantDraft(name=name, role=role, languages=("Norsk",), capacity=places)
        add_applicant(opened.store, programme=opened.programme, draft=draft)
    accept_selection(opened.store, programme=opened.programme)
    propose(opened.store, programme=opened.programme)
    return opened


@pytest.fixture
def functions(filled: Opened) -> SayFunctions:
    return SayBinding(filled).functions()


def look(opened: Opened) -> SayLook:
    return read_say(opened, opened.read(whole_board, opened.programme))


def speaker(opened: Opened, name: str) -> Speaker:
    return next(one for one in look(opened).speakers if one.name == name)


def test_everybody_to_be_matched_has_a_side_and_those_of_the_other(filled: Opened) -> None:
    assert {one.name: one.role for one in look(filled).speakers} == {
        **dict.fromkeys(ADEPTS, "adept"),
        **dict.fromkeys(MENTORS, "mentor"),
    }
    assert [name for _, name in speaker(filled, "Kari Nordmann").others] == list(ADEPTS)


def test_wishes_are_kept_and_undone(filled: Opened, functions: SayFunctions) -> None:
    amina, (kari, per) = speaker(filled, "Amina Hussein"), [one for one, _ in speaker(filled, "Amina Hussein").others]
    assert functions.wish(amina.id, [per, kari])
    assert [one.about for one in speaker(filled, amina.name).wished] == [per, kari]
    assert functions.avoid(amina.id, per, True)
    assert [one.about for one in speaker(filled, amina.name).avoided] == [per]
    assert (amina.id, per) in look(filled).apart
    filled.undo()
    filled.undo()
    assert not speaker(filled, amina.name).said


def test_a_plan_and_a_card_are_one_step_each(qtbot: QtBot, filled: Opened, functions: SayFunctions) -> None:
    done: list[object] = []
    functions.plan_round(2, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    amina = speaker(filled, "Amina Hussein")
    met = [other for _, other, _ in look(filled).met_by(amina.id)]
    assert look(filled).turns == len(met) == 2
    assert functions.rate(amina.id, dict.fromkeys(met, 4))
    assert speaker(filled, amina.name).marks == dict.fromkeys(met, 4)
    filled.undo()
    assert not speaker(filled, amina.name).marks
    assert functions.clear_round()
    assert not look(filled).meetings


def test_from_offers_to_a_pair_that_is_matched_anew(
    qtbot: QtBot, filled: Opened, functions: SayFunctions, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina, done = speaker(filled, "Amina Hussein").id, list[object]()
    assert functions.send([amina])
    assert list(look(filled).offers) == [amina]
    assert functions.answer(amina, "adept", "yes", "")
    assert functions.answer(amina, "mentor", "yes", "")
    assert look(filled).offers[amina].agreed
    functions.accept_answered(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    (pair,) = filled.read(pairs, filled.programme)
    assert functions.set_trial(pair.id, pair.start + dt.timedelta(days=30))
    assert functions.fit(pair.id, pair.mentor, "unsure", "Lang reisevei")
    trial = look(filled).trials[pair.id]
    assert (trial.set, trial.mentor_fit and trial.mentor_fit.note) == (True, "Lang reisevei")
    assert functions.rematch(pair.id, "Fant ikke tid")
    assert amina in {one.id for one in filled.read(to_match, filled.programme).adepts}
    (before,) = functions.earlier(amina)
    assert (before.partner_name, before.reason) == (pair.mentor_name, "Fant ikke tid")


def test_after_a_no_only_those_it_concerns_are_suggested_for(
    qtbot: QtBot, filled: Opened, functions: SayFunctions
) -> None:
    amina, done = speaker(filled, "Amina Hussein").id, list[object]()
    assert functions.send([amina])
    assert functions.withdraw(amina)
    assert functions.send([amina])
    assert functions.answer(amina, "mentor", "no", "Har fått ny jobb")
    assert look(filled).offers[amina].declined
    functions.suggest_for_declined(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert not look(filled).offers


def test_a_refusal_is_told_and_nothing_is_kept(filled: Opened, functions: SayFunctions) -> None:
    amina, leyla = (speaker(filled, name).id for name in ADEPTS)
    assert not functions.wish(amina, [leyla])
    assert len(filled.notices.kept) == 1
    assert not speaker(filled, "Amina Hussein").said


def test_the_page_shows_what_is_keyed_in(qtbot: QtBot, filled: Opened) -> None:
    page: MatchingPage = build(filled)
    qtbot.addWidget(page)
    filled.changed.connect(page.reload)
    page.resize(1300, 760)
    page.reload()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: bool(buttons(page, "Mark all as sent")), timeout=10_000)
    line = begin(page)
    wish(line, "per")
    qtbot.waitUntil(lambda: lines(wish_list(page)) == ["1. Per Olsen"], timeout=10_000)
    QTest.keyClicks(line, "ka")
    click(page, "Take off")
    qtbot.waitUntil(lambda: not wish_list(page).isVisible(), timeout=10_000)
    assert line.text() == "ka"

"""How far the papers of a pair have come, in one word for each column."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.agreements.queries import PairPapers, PaperRow
from mentordesk.core.agreements.rules import ADEPT, ISSUED, MENTOR, PARTLY_SIGNED, SIGNED
from mentordesk.ui.agreements.functions import KindLine
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.models import (
    MISSING,
    ONE_MISSING,
    VIEWS,
    columns,
    declarations,
    furthest,
    how_far,
    in_language,
    renews,
    state,
)
from mentordesk.ui.widgets.moments import day_and_month
from mentordesk.ui.widgets.rows import PairRole, RowModel, StatusRole
from tests.ui.agreements.papers import AMINA, LEYLA, PAIRS, SARA, TODAY, a_pair, a_paper, key

OLD, NEW = a_paper("Amina", "", SIGNED), a_paper("Amina", "", ISSUED, version=2)
ENGLISH = a_paper("Amina", "", ISSUED, language="en")


@pytest.mark.parametrize(
    ("papers", "expected"),
    [((), MISSING), ((NEW,), ISSUED), ((NEW, OLD), SIGNED), ((ENGLISH, NEW), ISSUED)],
)
def test_the_furthest_paper_tells_the_state(papers: tuple[PaperRow, ...], expected: str) -> None:
    assert state(papers) == expected


def test_the_newest_in_the_language_is_in_front() -> None:
    assert in_language((NEW, OLD, ENGLISH), "nb") == NEW
    assert in_language((NEW, OLD, ENGLISH), "en") == ENGLISH
    assert in_language((NEW, OLD), "en") == OLD
    assert in_language((), "nb") is None
    assert furthest(()) is None


def test_a_new_version_beside_a_signed_one_is_known() -> None:
    assert renews(NEW, (NEW, OLD))
    assert not renews(OLD, (NEW, OLD))
    assert not renews(NEW, (NEW,))
    assert not renews(ENGLISH, (ENGLISH, OLD))
    assert not renews(None, ())


@pytest.mark.parametrize(
    ("adept", "mentor", "expected"),
    [
        ("", "", MISSING),
        (SIGNED, "", ONE_MISSING),
        (SIGNED, SIGNED, SIGNED),
        (ISSUED, ISSUED, ISSUED),
        (SIGNED, ISSUED, PARTLY_SIGNED),
        (PARTLY_SIGNED, ISSUED, PARTLY_SIGNED),
    ],
)
def test_both_declarations_in_one_word(adept: str, mentor: str, expected: str) -> None:
    row = replace(
        a_pair("Amina", "Kari"),
        adept=(a_paper("Amina", ADEPT, adept),) if adept else (),
        mentor=(a_paper("Kari", MENTOR, mentor),) if mentor else (),
    )
    assert declarations(row) == expected


@pytest.mark.parametrize(("view", "rows"), [("all", PAIRS), ("unmade", (SARA,)), ("unsigned", (LEYLA,))])
def test_the_views(view: str, rows: tuple[PairPapers, ...]) -> None:
    assert tuple(row for row in PAIRS if VIEWS[view](row)) == rows


def test_the_model_keeps_qts_rules_and_says_all_in_words(qtbot: QtBot) -> None:
    model = RowModel(columns())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(PAIRS)
    model.filter("leyla")
    model.filter("")
    model.sort(1)
    assert [row.pair.adept_name for row in model.shown] == ["Sara Tesfay", "Leyla Said", "Amina Hussein"]
    amina = model.row_of(AMINA.id)
    assert model.index(amina, 0).data() == "Amina Hussein – Kari Nordmann"
    assert model.index(amina, 0).data(PairRole).mentor == "Kari Nordmann"
    assert [model.index(amina, column).data() for column in (1, 2)] == ["signed", "signed"]
    assert model.index(amina, 1).data(StatusRole) == "ok"
    del tester


def test_what_was_sent_is_told_with_its_day() -> None:
    text = columns()[1].text
    sent = replace(a_pair("Amina", "Kari", ISSUED), agreement=(replace(NEW, sent=TODAY),))
    assert text(sent) == f"sent {day_and_month(TODAY)}"
    assert text(replace(sent, agreement=(NEW,))) == "printed"
    assert text(replace(sent, agreement=(replace(OLD, sent=TODAY),))) == "signed"


def test_a_kind_tells_how_far_it_has_come() -> None:
    line = KindLine(key("agreement"), "agreement", "agreements", "pair", True, 9, 0, 0)
    assert how_far(line) == "not made"
    assert how_far(line._replace(made=9, signed=4)) == "4 of 9 signed"
    assert how_far(line._replace(signs=False, made=3)) == "3 of 9 made"
    assert how_far(line._replace(signs=False, total=1, made=1)) == "1 made"
    kinds_told = [kind_name(kind) for kind in kinds()]
    assert len(set(kinds_told)) == len(kinds())
    assert not set(kinds_told) & set(kinds())

"""The lists of what participants say keep Qt's rules, and are in the order of the cards."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QTabBar

from mentordesk.core.matching.say.offers.queries import OfferRow
from mentordesk.core.matching.say.queries import TalkRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.say.functions import ADEPT, MENTOR, SayLook, Speaker
from mentordesk.ui.matching.say.models import (
    MarkLine,
    MarksModel,
    RatersModel,
    RoundModel,
    SpeakersModel,
    raters,
    table_rows,
)
from mentordesk.ui.matching.say.offers import offer_kind, offer_text
from mentordesk.ui.matching.say.picking import ShortList
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.rows import RowModel
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, key
from tests.ui.matching.say.fakes import SENT
from tests.ui.matching.say.test_round import turn_to

AMINA, LEYLA, KARI, PER = (key(name) for name in ("Amina", "Leyla", "Kari", "Per"))
TALKS = (
    TalkRow(1, 1, AMINA, "Amina", KARI, "Kari"),
    TalkRow(1, 2, LEYLA, "Leyla", PER, "Per"),
    TalkRow(2, 2, AMINA, "Amina", PER, "Per"),
)
SPEAKERS = (
    Speaker(PER, "Per", MENTOR),
    Speaker(LEYLA, "Leyla", ADEPT),
    Speaker(KARI, "Kari", MENTOR),
    Speaker(AMINA, "Amina", ADEPT),
)


def texts(model: QAbstractItemModel, row: int, columns: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(columns)]


def test_models_keep_the_rules(appearance: Appearance) -> None:
    owner = QObject()
    badges = RoleBadges(appearance, owner)
    models: tuple[RowModel[Any], ...] = (
        *(SpeakersModel(badges, owner), RatersModel(badges, owner), MarksModel(owner), RoundModel(owner)),
    )
    testers = [QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal) for model in models]
    cards = raters(SPEAKERS, SayLook(SPEAKERS, TALKS).met_by)
    filled: tuple[Sequence[Any], ...] = (SPEAKERS, cards, [MarkLine(PER, 1, "Per", None)], table_rows(TALKS))
    for rows in (filled, ((), (), (), ())):
        for model, of_model in zip(models, rows, strict=True):
            model.set_rows(of_model)
            assert model.rowCount() == len(of_model)
    assert len(testers) == len(models)


def test_tables_and_turns(appearance: Appearance) -> None:
    owner = QObject()
    model = RoundModel(owner)
    model.set_rows(table_rows(TALKS))
    assert texts(model, 0, 4) == ["1", "Kari", "Amina", "–"]
    assert texts(model, 1, 4) == ["2", "Per", "Leyla", "Amina"]


def test_cards_are_the_adepts_first_and_each_side_by_name() -> None:
    look = SayLook(SPEAKERS, TALKS)
    assert [one.name for one in raters(look.speakers, look.met_by)] == ["Amina", "Leyla", "Kari", "Per"]
    assert look.met_by(PER) == [(1, LEYLA, "Leyla"), (2, AMINA, "Amina")]
    assert look.turns == 2


@pytest.mark.parametrize(
    ("adept", "mentor", "text", "kind"),
    [
        (None, None, "Sent", "info"),
        ("yes", None, "Waiting for M", "warn"),
        (None, "yes", "Waiting for A", "warn"),
        ("yes", "yes", "Both said yes", "ok"),
        ("no", "yes", "A said no", "danger"),
        ("no", "no", "A + M said no", "danger"),
    ],
)
def test_the_state_of_an_offer_in_words(adept: str | None, mentor: str | None, text: str, kind: str) -> None:
    offer = OfferRow(AMINA, "Amina", KARI, "Kari", SENT, adept, None, mentor, None)
    assert (offer_text(offer), offer_kind(offer)) == (text, kind)


def test_what_was_not_offered_says_nothing() -> None:
    assert offer_text(None) == ""


@pytest.mark.parametrize("view", ["Wishes", "Speed meetings", "Key in answers"])
def test_what_takes_the_focus_has_a_name(page: MatchingPage, fake: FakeMatching, view: str) -> None:
    turn_to(page, "Speed meetings")
    fake.say.wish(_first(page), [])
    fake.say.plan_round(2, lambda result: None)
    turn_to(page, view)
    for kind in (RecordTable, ShortList, QSpinBox, QLineEdit, QTabBar):
        nameless = [one for one in page.findChildren(kind) if one.isVisible() and not one.accessibleName()]
        assert not [one for one in nameless if one.objectName() != "qt_spinbox_lineedit"]
    shown = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert all(button.text() or button.accessibleName() for button in shown)


def _first(page: MatchingPage) -> UUID:
    return page._say.tab.lists.speakers.shown[0].id

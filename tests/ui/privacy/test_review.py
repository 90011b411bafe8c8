"""People whose time is up: kept with a day and a reason, or erased after a question that names them."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.privacy.queries import receipts
from mentordesk.core.privacy.retention.queries import DueRow, to_review
from mentordesk.core.privacy.retention.rules import REVIEW
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import people
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import criteria
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.privacy.page import DeletedPage
from mentordesk.ui.privacy.review import ReviewFunctions, ReviewList
from mentordesk.ui.privacy.wiring import build
from mentordesk.ui.widgets.tables import RecordTable
from tests.builders import an_adept, application_of

LEFT = Qt.MouseButton.LeftButton
TODAY = dt.date(2028, 3, 1)


def due(number: int, name: str, kind: str = "refused") -> DueRow:
    return DueRow(UUID(int=number), name, kind, TODAY - dt.timedelta(days=number))


@dataclass
class Desk:
    """What the tab reads, and what it has done."""

    rows: list[DueRow] = field(
        default_factory=lambda: [
            due(3, "Amina Hussein"),
            due(2, "Bjørn Åsen", "assessment"),
            due(1, "Leyla Said", "deleted"),
        ]
    )
    kept: list[tuple[Mapping[UUID, str], dt.date, str]] = field(default_factory=list)
    erased: list[Sequence[DueRow]] = field(default_factory=list)
    refuse: bool = False
    went: int = 0

    def keep(self, kinds: Mapping[UUID, str], until: dt.date, reason: str) -> bool:
        self.kept.append((kinds, until, reason))
        return not self.refuse

    def go(self) -> None:
        self.went += 1

    def functions(self) -> ReviewFunctions:
        return ReviewFunctions(
            today=lambda: TODAY,
            read=lambda show: show(self.rows),
            word=lambda kind: kind,
            keep=self.keep,
            erase=self.erased.append,
            go_to_times=self.go,
        )


Make = Callable[[Desk], ReviewList]


@pytest.fixture
def make_list(qtbot: QtBot, appearance: Appearance) -> Make:
    kept: list[object] = []  # a widget that nobody holds is deleted at once

    def make(desk: Desk) -> ReviewList:
        panel = ReviewList(desk.functions(), appearance)
        page = DeletedPage([panel], appearance)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.reload()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return panel

    return make


def table(panel: ReviewList) -> RecordTable:
    return panel.findChildren(RecordTable)[0]


def choose(panel: ReviewList, *numbers: int) -> None:
    for place, number in enumerate(numbers):
        index = next(
            table(panel).model().index(row, 0)
            for row, one in enumerate(panel._model.shown)
            if one.id == UUID(int=number)
        )
        modifier = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table(panel).viewport(), LEFT, modifier, table(panel).visualRect(index).center())


def texts(panel: ReviewList) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def buttons(panel: ReviewList) -> dict[str, QAbstractButton]:
    return {one.text(): one for one in panel.findChildren(QAbstractButton) if one.isVisible()}


def click(panel: ReviewList, text: str) -> None:
    QTest.mouseClick(buttons(panel)[text], LEFT)
    QApplication.processEvents()


def write_reason(panel: ReviewList, reason: str) -> None:
    (line,) = [one for one in panel.findChildren(QLineEdit) if one.accessibleName() == "Reason"]
    line.setText(reason)


def test_who_is_due_is_listed_with_what_and_since_when(make_list: Make) -> None:
    panel = make_list(Desk())
    QAbstractItemModelTester(panel._model)
    cells = [[panel._model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert [row[:2] for row in cells] == [
        ["Amina Hussein", "Refused"],
        ["Bjørn Åsen", "Assessment"],
        ["Leyla Said", "Deleted"],
    ]
    assert panel.title == "For review (3)"
    assert panel.subtitle == "The time is up for 3 people"
    assert not buttons(panel)["Erase for good …"].isEnabled()


def test_nobody_to_review_says_so_and_leads_to_the_times(make_list: Make) -> None:
    desk = Desk(rows=[])
    panel = make_list(desk)
    assert "Nobody waits for review." in texts(panel)
    assert panel.title == "For review"
    click(panel, "See the times for deletion")
    assert desk.went == 1


def test_keeping_asks_for_a_day_to_come_and_a_reason(make_list: Make) -> None:
    desk = Desk()
    panel = make_list(desk)
    choose(panel, 3)
    click(panel, "Keep longer …")
    assert "Keep Amina Hussein longer?" in texts(panel)
    click(panel, "Keep")
    assert "Write a short reason" in texts(panel)
    (day,) = [one for one in panel.findChildren(QLineEdit) if one.accessibleName() == "Keep until"]
    day.setText("1.3.2028")
    write_reason(panel, "Vil bli spurt igjen")
    click(panel, "Keep")
    assert "Write a day to come" in texts(panel)
    day.setText("1.3.2030")
    click(panel, "Keep")
    assert desk.kept == [({UUID(int=3): "refused"}, dt.date(2030, 3, 1), "Vil bli spurt igjen")]
    assert "Keep" not in buttons(panel)


def test_a_year_is_proposed_and_what_is_refused_stays_as_typed(make_list: Make) -> None:
    desk = Desk(refuse=True)
    panel = make_list(desk)
    choose(panel, 3, 2)
    click(panel, "Keep longer …")
    assert "Keep 2 people longer?" in texts(panel)
    write_reason(panel, "Ny runde")
    click(panel, "Keep")
    assert desk.kept == [({UUID(int=3): "refused", UUID(int=2): "assessment"}, dt.date(2029, 3, 1), "Ny runde")]
    assert "Keep" in buttons(panel)
    QTest.keyClick(buttons(panel)["Keep"], Qt.Key.Key_Escape)
    assert "Keep" not in buttons(panel)
    assert table(panel).hasFocus()


def test_who_is_deleted_cannot_be_kept_here(make_list: Make) -> None:
    panel = make_list(Desk())
    choose(panel, 1)
    assert not buttons(panel)["Keep longer …"].isEnabled()
    assert buttons(panel)["Erase for good …"].isEnabled()


@pytest.mark.parametrize(
    ("numbers", "title"),
    [
        ((3,), "Erase Amina Hussein for good?"),
        ((3, 1), "Erase 2 people for good?"),
        ((2,), "Erase the scores of Bjørn Åsen for good?"),
        ((3, 2), "Erase 1 person for good, and scores or answers of 1 more?"),
    ],
)
def test_erasing_names_whom_it_is_about_and_cancel_is_nearest(
    make_list: Make, numbers: tuple[int, ...], title: str
) -> None:
    desk = Desk()
    panel = make_list(desk)
    choose(panel, *numbers)
    click(panel, "Erase for good …")
    assert title in texts(panel)
    assert QApplication.focusWidget() is buttons(panel)["Cancel"]
    QTest.keyClick(buttons(panel)["Cancel"], Qt.Key.Key_Escape)
    assert (desk.erased, "Erase for good" in buttons(panel)) == ([], False)
    click(panel, "Erase for good …")
    click(panel, "Erase for good")
    assert [{row.id for row in rows} for rows in desk.erased] == [{UUID(int=number) for number in numbers}]


def test_a_question_goes_away_with_the_choice_it_was_about(make_list: Make) -> None:
    panel = make_list(Desk())
    choose(panel, 3)
    click(panel, "Erase for good …")
    choose(panel, 2)
    assert "Erase for good" not in buttons(panel)


def test_the_list_can_be_led_to(make_list: Make) -> None:
    panel = make_list(Desk())
    assert panel.select(REVIEW)
    assert panel.select(UUID(int=3))
    assert not panel.select(UUID(int=99))


def test_people_and_scores_of_a_real_file_go_for_good(qtbot: QtBot, opened: Opened) -> None:
    store, programme = opened.store, opened.programme
    change_programme(store, programme, {"start": dt.date(2020, 1, 1), "end": dt.date(2021, 1, 1)})
    an_adept(store, programme, "Leyla Said")
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    panel = page.findChildren(ReviewList)[0]
    qtbot.waitUntil(lambda: panel.title == "For review (1)")
    page.select(REVIEW)
    panel._asked = panel._model.shown[:1]  # type: ignore[assignment]
    panel._keep_asked(dt.date(2999, 1, 1), "Vil bli spurt igjen")
    assert opened.read(to_review, dt.date(2030, 1, 1)) == []
    opened.undo()
    panel._erase_asked()
    qtbot.waitUntil(lambda: opened.read(people) == [])
    qtbot.waitUntil(lambda: len(opened.read(receipts)) == 1)
    assert opened.read(receipts)[0].reason == "The time for deletion was up"
    page.reload()
    qtbot.waitUntil(lambda: panel.title == "For review")


def test_scores_go_and_the_person_stays(qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    store, programme = opened.store, opened.programme
    amina = an_adept(store, programme)
    score(
        store,
        programme=programme,
        application=application_of(store, programme, amina),
        criterion=opened.read(criteria, programme)[0].id,
        assessor="Ingrid",
        points=3,
    )
    later = dt.date(2027, 10, 1)
    for place in ("ui.privacy.reviewing", "core.privacy.retention.commands"):
        monkeypatch.setattr(f"mentordesk.{place}.today", lambda: later)
    page = build(opened)
    qtbot.addWidget(page)
    page.reload()
    panel = page.findChildren(ReviewList)[0]
    qtbot.waitUntil(lambda: panel.title == "For review (1)")
    panel._asked = tuple(panel._model.shown)
    panel._erase_asked()
    qtbot.waitUntil(lambda: len(opened.read(receipts)) == 1)
    assert [row.id for row in opened.read(people)] == [amina]
    assert opened.read(to_review, later) == []

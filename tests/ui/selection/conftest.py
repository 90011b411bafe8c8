"""A selection that is kept in memory: five adepts for two places, and two mentors."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import partial
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow, Standing
from mentordesk.core.recruitment.rules import ENDED
from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.core.selection.rules import Candidate, Placed, cut, ranked, spread, weighted_mean
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.functions import OfferFunctions
from mentordesk.ui.selection.functions import Look, SelectionFunctions
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.scoring.functions import AssessingFunctions

NAMES = ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai", "Oksana Bondar")
ME = "Ingrid"
TODAY = dt.date(2026, 11, 27)


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def an_applicant(name: str, role: str = "adept", *, day: int = 1, capacity: int | None = None) -> ApplicantRow:
    return ApplicantRow(
        id=key(name),
        application=key(f"application of {name}"),
        name=name,
        preferred_name=None,
        email=f"{name.split()[0].lower()}@example.org",
        phone="+4790000000",
        born=dt.date(1992, 5, 17),
        birth_year=1992,
        postcode="3018",
        town="Drammen",
        gender=None,
        employer=None,
        languages=("Norsk",),
        role=role,
        field=("Helse",),
        topics=(),
        times=(),
        capacity=capacity,
        source="NAV",
        channel="typed",
        motivation="Jeg vil videre.",
        mentor_gender=None,
        background=None,
        consent=True,
        submitted=dt.datetime(2026, 11, day, 12),
        status="received",
        application_status="received",
        mentor_status="applied" if role == "mentor" else None,
    )


ANCHORS = ("Ingen", "Litt", "Noe", "Klart", "Sterkt")
CRITERIA = (
    CriterionRow(key("motivation"), "Motivasjon", 60, ANCHORS),
    CriterionRow(key("benefit"), "Nytte", 40, ANCHORS),
)


def standing(one: ApplicantRow) -> Standing:
    """What lists show of an application."""
    return Standing(**{each.name: getattr(one, each.name) for each in fields(Standing)})


@dataclass
class FakeSelection:
    """Does what the core would do, and asks the page to read again as the application does."""

    people: dict[UUID, ApplicantRow] = field(default_factory=dict)
    points: dict[UUID, dict[UUID, dict[str, int]]] = field(default_factory=dict)
    criteria: tuple[CriterionRow, ...] = CRITERIA
    places: int = 2
    side: str = "adept"
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    by_hand: set[UUID] = field(default_factory=set)
    blind: bool = False
    page: SelectionPage | None = None
    deadline: dt.date = dt.date(2026, 12, 4)
    may_keep: int = 0

    def functions(self) -> SelectionFunctions:
        return SelectionFunctions(
            look=self.look,
            applicant=self.applicant,
            answers=self.answers,
            score=self.score,
            change_weights=self.change_weights,
            change_places=self.change_places,
            decide=self.decide,
            approve=self.approve,
            move=self.move,
            accept=self.accept,
            word=str.upper,
            go_to=self.go_to,
            read_blind=self.read_blind,
            assessing=self.assessing(),
            offers=self.offers(),
            look_at=self.look_at,
        )

    def offers(self) -> OfferFunctions:
        return OfferFunctions(
            today=lambda: TODAY,
            deadline=lambda: self.deadline,
            set_deadline=self.set_deadline,
            answer=self.answer,
            extend=lambda application, day: self._note("extend", application, day),
            expire=lambda applications: self._note("expire", *applications),
            pass_on=lambda application: self._note("pass_on", application),
            refuse_rest=lambda applications, reason: self._note("refuse_rest", tuple(applications), reason),
            may_keep=lambda people: self.may_keep,
            untold=lambda status: 0,
            write=lambda status: self.done.append(("write", status)),
        )

    def look_at(self, places: int) -> Sequence[RankedRow]:
        return self.look(places).rows

    def set_deadline(self, day: dt.date) -> None:
        self.deadline = day

    def answer(self, application: UUID, answer: str, reason: str) -> bool:
        self.done.append(("answer", application, answer, reason))
        self._change(application, application_status=answer)
        return self._reload()

    def _note(self, *what: object) -> bool:
        self.done.append(what)
        return True

    def assessing(self) -> AssessingFunctions:
        return AssessingFunctions(
            choose=lambda name: self.done.append(("choose", name)),
            deliver=partial(self.note, "deliver"),
            take_back=partial(self.note, "take_back"),
            comment=partial(self.note, "comment"),
            declare_conflict=partial(self.note, "conflict"),
            withdraw_conflict=partial(self.note, "withdraw"),
            excuse=partial(self.note, "excuse"),
        )

    def note(self, *doing: object) -> bool:
        self.done.append(doing)
        return True

    def read_blind(self, blind: bool) -> None:
        self.blind = blind

    def look(self, places: int | None = None) -> Look:
        weights = {one.id: one.weight for one in self.criteria}
        candidates = [self._candidate(one, weights) for one in self.people.values() if one.role == self.side]
        ended = [Placed(one, 0, one.status) for one in candidates if one.status in ENDED]
        placed = cut(ranked(candidates), self.places if places is None else places)
        rows = [self._row(one) for one in (*placed, *ended)]
        others = [self._other(one) for one in self.people.values() if one.role != self.side]
        return Look((*rows, *others), self.criteria, self.places, self.side, ME)

    def _candidate(self, one: ApplicantRow, weights: Mapping[UUID, int]) -> Candidate:
        given = {criterion: by.values() for criterion, by in self.points.get(one.application, {}).items()}
        mean, by_hand = weighted_mean(given, weights), one.application in self.by_hand
        return Candidate(one.application, one.id, one.application_status, mean, one.submitted, by_hand)

    def _row(self, placed: Placed) -> RankedRow:
        one = next(one for one in self.people.values() if one.application == placed.candidate.application)
        points = {criterion: dict(by) for criterion, by in self.points.get(one.application, {}).items()}
        return RankedRow(
            id=one.id,
            application=one.application,
            name=one.name,
            role=one.role,
            rank=placed.rank or None,
            score=placed.candidate.score,
            spread=max((spread(by.values()) for by in points.values()), default=0),
            result=placed.result,
            status=one.application_status,
            reason=None,
            points=points,
            applicant=standing(one),
            by_hand=placed.candidate.by_hand,
        )

    def _other(self, one: ApplicantRow) -> RankedRow:
        result = one.application_status if one.application_status in ENDED else "free"
        return RankedRow(
            one.id, one.application, one.name, one.role, None, None, 0, result, one.status, None, {}, standing(one)
        )

    def applicant(self, application: UUID) -> ApplicantRow:
        return next(one for one in self.people.values() if one.application == application)

    def answers(self, application: UUID) -> Sequence[AnswerRow]:
        return [AnswerRow("Hva vil du lære?", "Styrearbeid")]

    def score(self, application: UUID, criterion: UUID, points: int | None) -> bool:
        self.done.append(("score", application, criterion, points))
        given = self.points.setdefault(application, {}).setdefault(criterion, {})
        if points is None:
            given.pop(ME, None)
        else:
            given[ME] = points
        return self._reload()

    def change_weights(self, weights: Mapping[UUID, int]) -> bool:
        self.done.append(("weights", dict(weights)))
        if self.refuses:
            return False
        self.criteria = tuple(replace(one, weight=weights[one.id]) for one in self.criteria)
        return self._reload()

    def change_places(self, places: int) -> bool:
        self.places = places
        return self._reload()

    def decide(self, application: UUID, result: str, reason: str, unnamed: bool) -> bool:
        self.done.append(("decide", application, result, reason, unnamed))
        if self.refuses:
            return False
        self.by_hand.add(application)
        self._change(application, application_status=result)
        return self._reload()

    def approve(self, application: UUID, reason: str) -> bool:
        self.done.append(("approve", application, reason))
        self._change(application, mentor_status="free", application_status="complete")
        return self._reload()

    def move(self, application: UUID, status: str, reason: str) -> bool:
        self.done.append(("move", application, status, reason))
        self._change(application, application_status=status)
        return self._reload()

    def accept(self) -> None:
        for row in self.look().rows:
            if row.role == self.side:
                self._change(row.application, application_status=row.result)
            else:
                self._change(row.application, mentor_status="free")
        self._reload()

    def go_to(self, page: str) -> None:
        self.done.append(("go_to", page))

    def add(self, name: str, role: str = "adept", *, points: tuple[int, ...] = (), capacity: int | None = None) -> None:
        one = an_applicant(name, role, day=len(self.people) + 1, capacity=capacity)
        self.people[one.id] = one
        for criterion, given in zip(CRITERIA, points, strict=False):
            self.points.setdefault(one.application, {})[criterion.id] = {ME: given}

    def _change(self, application: UUID, **values: str) -> None:
        one = next(one for one in self.people.values() if one.application == application)
        self.people[one.id] = replace(one, **values)  # type: ignore[arg-type]

    def _reload(self) -> bool:
        if self.page is not None:
            self.page.reload()
        return True


@pytest.fixture(autouse=True)
def norwegian() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def fake() -> FakeSelection:
    """Amina 4.6, Leyla 4.0, Sara 3.4, Zahra half scored, Oksana not at all; Kari and Per are mentors."""
    made = FakeSelection()
    for name, points in zip(NAMES, ((5, 4), (4, 4), (3, 4), (3,), ()), strict=True):
        made.add(name, points=points)
    made.add("Kari Nordmann", "mentor", capacity=2)
    made.add("Per Olsen", "mentor")
    return made


def show(qtbot: QtBot, appearance: Appearance, fake: FakeSelection) -> SelectionPage:
    made = SelectionPage(fake.functions(), appearance)
    qtbot.addWidget(made)
    fake.page = made
    made.resize(1300, 760)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, fake: FakeSelection) -> SelectionPage:
    return show(qtbot, appearance, fake)


def button(inside: QWidget, text: str) -> QPushButton:
    found = [one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons say «{text}»"
    return found[0]


def click(inside: QWidget, text: str) -> None:
    QTest.mouseClick(button(inside, text), Qt.MouseButton.LeftButton)

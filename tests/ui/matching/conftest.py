"""A matching that is kept in memory: four adepts, three mentors with four places; scored by the program itself."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.board import Options, board_rows
from mentordesk.core.matching.insight.insight import Insight
from mentordesk.core.matching.insight.model import Breakdown, Matrix, Stuck
from mentordesk.core.matching.model import Alternative, Criterion, MentorLoad, Participant, Rules, ToMatch
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.planning import Asked, make_plan
from mentordesk.core.matching.queries import BanRow, WholeBoard
from mentordesk.core.matching.swapping import standing, swapped
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.breakdown.functions import InsightFunctions
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.widgets.labels import PlainLabel
from tests.builders import START
from tests.ui.matching.say.fakes import FakeSay
from tests.ui.matching.scenarios.fakes import FakeScenarios
from tests.ui.matching.weights.fakes import FakeWeights

RULES = Rules(
    criteria=(
        *(Criterion("field", 40), Criterion("topics", 30), Criterion("times", 20)),
        *(Criterion("background", 10, direction="difference"), Criterion("common_language", kind="must")),
    ),
)


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def a_person(name: str, *, fields: str, topics: str, times: str = "Tirsdag kveld", places: int = 0) -> Participant:
    return Participant(
        id=key(name),
        name=name,
        languages=("Norsk",),
        field=(fields,),
        topics=tuple(topics.split(", ")),
        times=(times,),
        background="Norge" if places else "Syria",
        places=places,
    )


ADEPTS = (
    a_person("Amina Hussein", fields="Helse", topics="Styrearbeid, Nettverk"),
    a_person("Leyla Said", fields="Helse", topics="Styrearbeid"),
    a_person("Sara Tesfay", fields="IT", topics="Ledelse", times="Lørdag"),
    a_person("Zahra Rezai", fields="Juss", topics="Ledelse", times="Søndag"),
)
MENTORS = (
    a_person("Kari Nordmann", fields="Helse", topics="Styrearbeid, Nettverk", places=2),
    a_person("Per Olsen", fields="IT", topics="Ledelse", times="Lørdag", places=1),
    replace(a_person("Siri Dahl", fields="Helse", topics="Nettverk", places=1), languages=("Engelsk",)),
)
PROPOSAL = {"Amina Hussein": "Kari Nordmann", "Leyla Said": "Kari Nordmann", "Sara Tesfay": "Per Olsen"}


@dataclass
class FakeMatching:
    """Does what the core would do, and asks the page to read again as the application does."""

    adepts: tuple[Participant, ...] = ADEPTS
    mentors: tuple[Participant, ...] = MENTORS
    whom: dict[UUID, UUID | None] = field(default_factory=dict)
    locked: set[tuple[UUID, UUID]] = field(default_factory=set)
    bans: list[BanRow] = field(default_factory=list)
    allowed: set[tuple[UUID, UUID]] = field(default_factory=set)
    pairs: list[PairRow] = field(default_factory=list)
    refuses: bool = False
    step: int = 1
    done: list[tuple[object, ...]] = field(default_factory=list)
    say: FakeSay = field(default_factory=FakeSay)
    scenarios: FakeScenarios = field(default_factory=FakeScenarios)
    written: list[str] = field(default_factory=list)
    page: MatchingPage | None = None

    def functions(self) -> MatchingFunctions:
        return MatchingFunctions(
            look=self.look,
            alternatives=self.alternatives,
            propose=self.propose,
            accept=self.accept,
            swap=self.swap,
            dissolve=self.dissolve,
            lock=self.lock,
            lock_pairs=self.lock_pairs,
            release=self.release,
            never=self.never,
            end_pair=self.end_pair,
            tell_step=self.tell_step,
            undo=self.undo,
            last_step=lambda: self.step,
            weights=FakeWeights(self.adepts, self.mentors, self.whom).functions(),
            word=str.upper,
            tell=lambda part: f"({part.criterion})",
            go_to=self.go_to,
            say=self.say.functions(self._reload),
            insight=InsightFunctions(self.matrix, self.weigh, self.stuck, self.allow, self.lock_and_propose),
            scenarios=self.scenarios.functions(self, self._reload),
            write_papers=self.written.append,
        )

    @property
    def people(self) -> ToMatch:
        by_id = {one.id: one for one in (*self.adepts, *self.mentors)}
        never = frozenset((ban.adept, ban.mentor) for ban in self.bans)
        rules = replace(RULES, never=never, exceptions=frozenset(self.allowed))
        locked = [(by_id[adept], by_id[mentor]) for adept, mentor in sorted(self.locked)]
        return ToMatch(self.adepts, self.mentors, rules, tuple(locked))

    def matrix(self, done: Callable[[Matrix], None]) -> None:
        done(Insight(self.people, self.whom).matrix())

    def weigh(self, adept: UUID, mentor: UUID, done: Callable[[Breakdown], None]) -> None:
        done(Insight(self.people, self.whom).of(adept, mentor))

    def stuck(self, adept: UUID, done: Callable[[Stuck | None], None]) -> None:
        done(Insight(self.people, self.whom).stuck(adept))

    def allow(self, adept: UUID, mentor: UUID, reason: str) -> bool:
        self.done.append(("allow", adept, mentor, reason))
        if not self.refuses:
            self.allowed.add((adept, mentor))
            self._reload()
        return not self.refuses

    def lock_and_propose(self, adept: UUID, mentor: UUID, done: Callable[[object], None]) -> None:
        self.done.append(("lock_and_propose", adept, mentor))
        self.locked = {pair for pair in self.locked if pair[0] != adept} | {(adept, mentor)}
        self.propose(done)

    def look(self, done: Callable[[Look], None]) -> None:
        taken = Counter(standing(self.people, self.whom).values())
        loads = tuple(MentorLoad(one.id, one.name, one.places, taken[one.id]) for one in self.mentors)
        rows = tuple(board_rows(self.people, self.whom))
        board = WholeBoard(rows, loads, tuple(self.bans), bool(self.whom))
        done(Look(board, tuple(self.pairs), self.say.look(board, self.pairs)))

    def alternatives(self, adept: UUID, done: Callable[[UUID, Sequence[Alternative]], None]) -> None:
        one = next(one for one in self.adepts if one.id == adept)
        done(adept, Options(self.people, self.whom, one).alternatives())

    def propose(self, done: Callable[[object], None]) -> None:
        people = self.people
        bans = people.rules.never
        pairs = [(a, m) for a in self.adepts for m in self.mentors if (a.id, m.id) in bans]
        plan = make_plan(self.adepts, self.mentors, people.rules, Asked(locked=people.locked, forbidden=tuple(pairs)))
        self.whom = {one.id: None for one in self.adepts} | {one.adept.id: one.mentor.id for one in plan.pairs}
        self._reload()
        done(None)

    def accept(self, done: Callable[[object], None]) -> None:
        names = {one.id: one.name for one in (*self.adepts, *self.mentors)}
        for adept, mentor in self.whom.items():
            if mentor is not None:
                made = key(f"{adept}{mentor}")
                self.pairs.append(PairRow(made, adept, names[adept], mentor, names[mentor], 9000, "made", START, START))
        self.adepts = tuple(one for one in self.adepts if self.whom.get(one.id) is None)
        self.whom = {}
        self._reload()
        done(None)

    def swap(self, adept: UUID, mentor: UUID) -> bool:
        self.done.append(("swap", adept, mentor))
        if self.refuses:
            return False
        one = next(one for one in self.adepts if one.id == adept)
        options = Options(self.people, self.whom, one)
        wanted = options.swap(next(one for one in self.mentors if one.id == mentor))
        assert wanted is not None
        self.whom = dict(swapped(options.whom, wanted))
        return self._reload()

    def dissolve(self, adept: UUID) -> bool:
        self.done.append(("dissolve", adept))
        self.whom[adept] = None
        return self._reload()

    def lock(self, adept: UUID, mentor: UUID) -> bool:
        return self.lock_pairs([(adept, mentor)])

    def lock_pairs(self, those: Sequence[tuple[UUID, UUID]]) -> bool:
        self.locked |= set(those)
        return self._reload()

    def release(self, adept: UUID, mentor: UUID) -> bool:
        self.locked.discard((adept, mentor))
        self.bans = [ban for ban in self.bans if (ban.adept, ban.mentor) != (adept, mentor)]
        return self._reload()

    def never(self, adept: UUID, mentor: UUID, reason: str) -> bool:
        self.done.append(("never", adept, mentor, reason))
        if self.refuses:
            return False
        names = {one.id: one.name for one in (*self.adepts, *self.mentors)}
        self.bans.append(BanRow(adept, names[adept], mentor, names[mentor], reason or None))
        self.whom[adept] = None
        return self._reload()

    def end_pair(self, pair: UUID, reason: str) -> bool:
        self.done.append(("end_pair", pair, reason))
        return True

    def tell_step(self) -> None:
        self.done.append(("tell_step",))

    def undo(self) -> None:
        self.done.append(("undo",))

    def go_to(self, page: str) -> None:
        self.done.append(("go_to", page))

    def _reload(self) -> bool:
        if self.page is not None:
            self.page.reload()
        return True


@pytest.fixture(autouse=True)
def norwegian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def fake() -> FakeMatching:
    """Proposed: Amina and Leyla with Kari, Sara with Per; Zahra has nobody, since nobody has a language with Siri."""
    whom: dict[UUID, UUID | None] = {one.id: None for one in ADEPTS}
    return FakeMatching(whom=whom | {key(adept): key(mentor) for adept, mentor in PROPOSAL.items()})


def show(qtbot: QtBot, appearance: Appearance, fake: FakeMatching) -> MatchingPage:
    made = MatchingPage(fake.functions(), appearance)
    qtbot.addWidget(made)
    fake.page = made
    made.resize(1300, 760)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, fake: FakeMatching) -> MatchingPage:
    return show(qtbot, appearance, fake)


def texts(page: QWidget) -> list[str]:
    QApplication.processEvents()  # labels that were made just now are shown then
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def buttons(inside: QWidget, text: str) -> list[QPushButton]:
    return [one for one in inside.findChildren(QPushButton) if one.text() == text and one.isVisible()]


def click(inside: QWidget, text: str) -> None:
    (button,) = buttons(inside, text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_more(inside: QWidget, text: str) -> None:
    """What stands in the menu of a narrow window."""
    (button,) = [one for one in inside.findChildren(QPushButton) if one.accessibleName() == "More" and one.isVisible()]
    (action,) = [one for one in button.menu().actions() if one.text() == text]
    action.trigger()
    QApplication.processEvents()

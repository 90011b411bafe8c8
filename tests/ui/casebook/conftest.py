"""A case book kept in memory, with the rules of the real one."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.casebook.errors import WrongCasePassphrase
from mentordesk.core.casebook.queries import ConcernRow
from mentordesk.core.casebook.rules import Concern, advanced, begun, changed, closed
from mentordesk.core.kernel.errors import Refusal
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.casebook.functions import CaseBookFunctions, Done, Failed, LockFunctions
from mentordesk.ui.casebook.page import CaseBookPage

TODAY = dt.date(2027, 3, 1)
PHRASE, MADE = "riktig hest", "seks ord som ingen kan gjette"


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


AMINA, KARI = key("Amina Hussein"), key("Kari Nordmann")


@dataclass
class FakeBook:
    """`waits`: a passphrase is being tried, and the answer comes when the test gives it."""

    phrase: str = ""
    key: object = None
    hidden: bool = False
    waits: bool = False
    tried: list[tuple[str, Done]] = field(default_factory=list)
    concerns: dict[UUID, Concern | None] = field(default_factory=dict)
    people: dict[UUID, str] = field(default_factory=lambda: {AMINA: "Amina Hussein", KARI: "Kari Nordmann"})
    refuses: bool = False
    page: CaseBookPage | None = None

    def functions(self) -> CaseBookFunctions:
        lock = LockFunctions(
            there=lambda: bool(self.phrase),
            hidden=lambda: self.hidden,
            is_open=lambda: self.key is not None,
            unlock=self.unlock,
            make=self.make,
            change=self.make,
            take=self.take,
            drop=lambda: self.take(None),
            new_passphrase=lambda: MADE,
            said=lambda error: type(error).__name__,
        )
        return CaseBookFunctions(
            lock=lock,
            today=lambda: TODAY,
            read=self.read,
            add=self.add,
            change=self.change,
            advance=lambda concern, status: self._does(concern, lambda one: advanced(one, status)),
            close=lambda concern: self._does(concern, lambda one: closed(one, TODAY)),
            names=self.names,
            find=self.find,
            word=lambda identifier: identifier.partition(".")[2],
        )

    def take(self, given: object) -> None:
        self.key = given

    def unlock(self, title: str, passphrase: str, done: Done, failed: Failed) -> None:
        self.tried.append((passphrase, done))
        if not self.waits:
            done("nøkkel") if passphrase == self.phrase else failed(WrongCasePassphrase())

    def make(self, title: str, passphrase: str, done: Done, failed: Failed) -> None:
        self.phrase = passphrase
        done("nøkkel")

    def read(self) -> list[ConcernRow]:
        assert self.key is not None
        return [ConcernRow(row, concern) for row, concern in reversed(self.concerns.items())]

    def add(self) -> UUID | None:
        made = key(f"sak {len(self.concerns)}")
        self.concerns[made] = begun(len(self.concerns) + 1, TODAY)
        return made

    def change(self, concern: UUID, values: Mapping[str, object]) -> bool:
        assert self.key is not None
        return self._does(concern, lambda one: changed(one, values, TODAY))

    def names(self, ids: Collection[UUID]) -> dict[UUID, str]:
        return {person: name for person, name in self.people.items() if person in ids}

    def find(self, typed: str) -> list[tuple[UUID, str]]:
        return [(person, name) for person, name in self.people.items() if typed.lower() in name.lower()]

    def _does(self, concern: UUID, rule: object) -> bool:
        before = self.concerns[concern]
        assert before is not None
        if self.refuses:
            return False
        try:
            self.concerns[concern] = rule(before)  # type: ignore[operator]
        except Refusal:
            return False
        if self.page is not None:
            self.page.reload()
        return True


@pytest.fixture
def fake() -> FakeBook:
    """Two concerns: a new one about Amina, and one that was closed."""
    made = FakeBook(phrase=PHRASE)
    first, second = key("første"), key("andre")
    made.concerns[first] = Concern(1, TODAY, (KARI,), text="Krangel", status="closed", closed=TODAY)
    made.concerns[second] = Concern(2, TODAY - dt.timedelta(days=2), (AMINA,), severity="high", text="Hun gråt")
    return made


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, fake: FakeBook) -> CaseBookPage:
    """The locked page, wide enough for list and detail."""
    made = CaseBookPage(fake.functions(), appearance)
    qtbot.addWidget(made)
    fake.page = made
    made.resize(1300, 900)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
    return made

"""People kept in memory."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.queries import PersonRow
from mentordesk.core.recruitment.queries import ParticipationRow
from mentordesk.core.recruitment.senders.queries import SentRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.people.functions import PeopleFunctions, TimelineEntry
from mentordesk.ui.people.page import PeoplePage
from mentordesk.ui.widgets.erase_panel import Cost


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def a_person(name: str, **over: object) -> PersonRow:
    usual: dict[str, object] = {
        "id": key(name),
        "name": name,
        "preferred_name": None,
        "email": f"{name.split()[0].lower()}@example.org",
        "phone": "+4790000000",
        "postcode": "3018",
        "town": "Drammen",
        "born": None,
        "birth_year": None,
        "gender": None,
        "employer": None,
        "languages": ("Norsk",),
    }
    return PersonRow(**(usual | over))  # type: ignore[arg-type]


def a_cost(name: str, **over: int | str) -> Cost:
    usual: dict[str, int | str] = {"applications": 1, "pairs": 2, "meetings": 14, "papers": 3, "others": 20}
    return Cost(**({"name": name, "backups": 4, "gone_by": "29 July 2027"} | usual | over))  # type: ignore[arg-type]


@dataclass
class FakePeople:
    """Does what the core would do, and asks the page to read again as the application does."""

    rows: dict[UUID, PersonRow] = field(default_factory=dict)
    roles: dict[UUID, frozenset[str]] = field(default_factory=dict)
    parts: dict[UUID, list[ParticipationRow]] = field(default_factory=dict)
    steps: dict[UUID, list[TimelineEntry]] = field(default_factory=dict)
    sent: dict[UUID, tuple[SentRow, ...]] = field(default_factory=dict)
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    page: PeoplePage | None = None

    def functions(self) -> PeopleFunctions:
        return PeopleFunctions(
            people=lambda: list(self.rows.values()),
            senders=lambda person: self.sent.get(person, ()),
            roles=lambda: self.roles,
            participations=lambda person: self.parts.get(person, []),
            timeline=lambda person: self.steps.get(person, []),
            change=self.change,
            delete=lambda person: self._do(("delete", self.rows[person].name), lambda: self.rows.pop(person)),
            cost=lambda person: a_cost(self.rows[person].name),
            erase=lambda person, why, drop: self.done.append(("erase", self.rows[person].name, why, drop)),
            report=lambda person, name, parent: self.done.append(("report", name, parent is self.page)),
            word=str,
            go_to_recruitment=lambda: self.done.append(("go",)),
        )

    def change(self, person: UUID, values: Mapping[str, object]) -> bool:
        new = replace(self.rows[person], **values)  # type: ignore[arg-type]
        return self._do(("change", new.name, dict(values)), lambda: self.rows.update({person: new}))

    def _do(self, what: tuple[object, ...], change: Callable[[], object]) -> bool:
        self.done.append(what)
        if not self.refuses:
            change()
            if self.page is not None:
                self.page.reload()
        return not self.refuses


@pytest.fixture
def fake() -> FakePeople:
    """An adept with a history, a mentor who was an adept, and somebody without a role."""
    amina, kari, ole = a_person("Amina Hussein"), a_person("Kari Nordmann", town="Bergen"), a_person("Ole Vik")
    made = FakePeople({row.id: row for row in (amina, kari, ole)})
    made.roles = {amina.id: frozenset(("adept",)), kari.id: frozenset(("adept", "mentor"))}
    made.parts[amina.id] = [ParticipationRow("Kull 3", dt.date(2027, 1, 10), "adept", "received", key("application"))]
    made.steps[amina.id] = [
        TimelineEntry(dt.datetime(2026, 11, 3, 14, 5), "Ingrid", "Rettet opplysninger om Amina Hussein", True),
        TimelineEntry(dt.datetime(2026, 11, 2, 9, 0), "Ingrid", "Hentet inn 34 søkere", False),
    ]
    return made


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, fake: FakePeople) -> PeoplePage:
    """The page, wide enough for list and card."""
    made = PeoplePage(fake.functions(), appearance)
    qtbot.addWidget(made)
    fake.page = made
    made.resize(1200, 800)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
    return made

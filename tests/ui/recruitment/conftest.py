"""A programme's applicants kept in memory, and an import whose worker answers at once or when it is told."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import NAMESPACE_DNS, UUID, uuid5

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.errors import Told
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import Preview, PreviewColumn, PreviewRow
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.functions import ImportFunctions, Look, RecruitmentFunctions, Source, Trial
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.tasks import Task
from tests.ui.recruitment.contact.fakes import FakeContact
from tests.ui.recruitment.doubles.fakes import no_doubles
from tests.ui.recruitment.duties import no_consents, no_guardians, no_requirements, no_senders
from tests.ui.recruitment.forms.fakes import FakeForms

START = dt.date(2027, 1, 10)


def key(text: str) -> UUID:
    return uuid5(NAMESPACE_DNS, text)


def an_applicant(name: str, role: str = "adept", **over: object) -> ApplicantRow:
    usual: dict[str, object] = {
        "id": key(name),
        "application": key(f"application of {name}"),
        "name": name,
        "preferred_name": None,
        "email": f"{name.split()[0].lower()}@example.org",
        "phone": "+4790000000",
        "born": dt.date(1992, 5, 17),
        "birth_year": None,
        "postcode": "3018",
        "town": "Drammen",
        "gender": None,
        "employer": None,
        "languages": ("Norsk",),
        "role": role,
        "field": ("Helse",),
        "topics": ("Nettverk",),
        "times": ("Tirsdag kveld",),
        "capacity": 2 if role == "mentor" else None,
        "source": "NAV",
        "channel": "sheet",
        "motivation": "Jeg vil videre.",
        "mentor_gender": None,
        "background": None,
        "consent": True,
        "submitted": dt.datetime(2026, 11, 3, 12),
        "status": "received",
        "application_status": "received",
        "mentor_status": None,
    }
    return ApplicantRow(**(usual | over))  # type: ignore[arg-type]


def a_preview(*names: str, field: str = "name", skipped: int = 0, **over: object) -> Preview:
    """A sheet with these people under «Hvem er du?», and empty rows."""
    column = PreviewColumn("", 1, "Hvem er du?", field, 0.9, "", "Amina Hussein")
    colour = PreviewColumn("", 2, "Farge", "question", 0.6, "", "Rød")
    secret = PreviewColumn("", 3, "Fødselsnummer", "refused", 1.0, "", "")
    rows = [PreviewRow("", number, ApplicantDraft(name=name, role="adept")) for number, name in enumerate(names, 2)]
    rows += [PreviewRow("", 100 + number, None, "no_name") for number in range(skipped)]
    made = Preview(
        "svar.csv", "text", "utf-8", ";", {"": 1}, "nettskjema", "f" * 32, (column, colour, secret), tuple(rows)
    )
    return replace(made, **over)  # type: ignore[arg-type]


@dataclass
class FakeImport:
    """A worker that answers at once, unless it waits; then the test answers the task."""

    preview: Preview = field(default_factory=lambda: a_preview("Amina Hussein", "Leyla Said", skipped=1))
    trial: Trial = field(default_factory=lambda: Trial(("new", "same"), ("", ""), 1))
    trouble: Told | None = None
    result: ImportResult = field(default_factory=ImportResult)
    chosen: Path | None = None
    waits: bool = False
    asks_role: bool = False
    announce: Callable[[], None] = field(default=lambda: None)
    tasks: list[tuple[str, Task]] = field(default_factory=list)
    told: list[object] = field(default_factory=list)

    def functions(self) -> ImportFunctions:
        return ImportFunctions(
            choose=self.choose,
            read=self.read,
            look=self.look,
            attempt=self.attempt,
            fetch=self.fetch,
            remember=lambda preview: self.told.append(("remember", preview)),
            word=str,
            sentence=lambda told: (f"Feil: {type(told).__name__}", "Ingenting er endret."),
            failed=lambda error: self.told.append(("failed", error)),
            cancelled=lambda: self.told.append("cancelled"),
            fetched=lambda result: self.told.append(("fetched", result)),
        )

    def choose(self, parent: QWidget, chosen: Callable[[list[str]], None]) -> None:
        if self.chosen is not None:
            chosen([str(self.chosen)])

    def read(self, source: Source, reading: Reading, wishes: Wishes, task: Task) -> None:
        self.told.append(("read", source.name, reading))
        self._answer("read", task, self._look(wishes))

    def look(self, look: Look, wishes: Wishes, task: Task) -> None:
        self.told.append(("look", dict(wishes.mapping), wishes.default_role, wishes.headings))
        self._answer("look", task, self._look(wishes))

    def attempt(self, preview: Preview, task: Task) -> None:
        self._answer("attempt", task, self.trial)

    def fetch(self, preview: Preview, task: Task) -> None:
        self.announce()
        self._answer("fetch", task, self.result)

    def _look(self, wishes: Wishes) -> Look:
        book = Book("svar.csv", "text", (), "utf-8", ";")
        columns = tuple(
            replace(column, field=wishes.mapping.get(column.heading, column.field)) for column in self.preview.columns
        )
        return Look(book, wishes, replace(self.preview, columns=columns), asks_role=self.asks_role, whole=True)

    def _answer(self, kind: str, task: Task, result: object) -> None:
        self.tasks.append((kind, task))
        if self.waits:
            return
        if self.trouble is not None and kind != "attempt":
            task.fail(self.trouble)
        else:
            task.finish(result)


@dataclass
class FakeRecruitment:
    """Does what the core would do, and asks the page to read again as the application does."""

    rows: dict[UUID, ApplicantRow] = field(default_factory=dict)
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    imports: FakeImport = field(default_factory=FakeImport)
    outlooks: list[Task] = field(default_factory=list)
    contact: FakeContact = field(default_factory=FakeContact)
    forms: FakeForms = field(default_factory=FakeForms)
    page: RecruitmentPage | None = None

    def __post_init__(self) -> None:
        self.contact.rows, self.contact.changed = self.rows, self._read_again
        self.forms.changed = self._read_again

    def _read_again(self) -> None:
        if self.page is not None:
            self.page.reload()

    def functions(self) -> RecruitmentFunctions:
        return RecruitmentFunctions(
            applicants=lambda: list(self.rows.values()),
            start=lambda: START,
            author=lambda: "Ingrid Solheim",
            word=str,
            add=self.add,
            change_person=self.change_person,
            change_application=self.change_application,
            delete=self.delete,
            outlook=self.outlooks.append,
            contact=self.contact.functions(),
            doubles=no_doubles(),
            imports=self.imports.functions(),
            forms=self.forms.functions(),
            requirements=no_requirements(),
            consents=no_consents(),
            guardians=no_guardians(),
            senders=no_senders(),
        )

    def add(self, draft: ApplicantDraft) -> UUID | None:
        row = an_applicant(draft.name, draft.role or "adept", phone=draft.phone, email=draft.email)
        return row.id if self._do(("add", draft), lambda: self.rows.update({row.id: row})) else None

    def change_person(self, person: UUID, values: Mapping[str, object]) -> bool:
        return self._change(self.rows[person], values)

    def change_application(self, application: UUID, values: Mapping[str, object]) -> bool:
        return self._change(next(row for row in self.rows.values() if row.application == application), values)

    def _change(self, row: ApplicantRow, values: Mapping[str, object]) -> bool:
        new = replace(row, **values)  # type: ignore[arg-type]
        return self._do(("change", row.name, dict(values)), lambda: self.rows.update({row.id: new}))

    def delete(self, person: UUID) -> bool:
        return self._do(("delete", self.rows[person].name), lambda: self.rows.pop(person))

    def _do(self, what: tuple[object, ...], change: Callable[[], object]) -> bool:
        self.done.append(what)
        if not self.refuses:
            change()
            if self.page is not None:
                self.page.reload()
        return not self.refuses


@pytest.fixture
def fake() -> FakeRecruitment:
    """Two adepts, of whom one has told little, and a mentor."""
    amina, leyla, kari = (
        an_applicant("Amina Hussein"),
        an_applicant("Leyla Said", email=None, phone=None, times=(), town="Bergen"),
        an_applicant("Kari Nordmann", "mentor", employer="Fylket"),
    )
    return FakeRecruitment({row.id: row for row in (amina, leyla, kari)})


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, fake: FakeRecruitment) -> RecruitmentPage:
    """The page, wide enough for list and detail."""
    made = RecruitmentPage(fake.functions(), appearance)
    qtbot.addWidget(made)
    fake.page = made
    made.resize(1200, 800)
    made.reload()
    with qtbot.waitActive(made):
        made.show()
    return made


def click(where: QWidget, words: str) -> None:
    """Press the visible button with these words."""
    found = [
        button
        for button in where.findChildren(QPushButton)
        if button.isVisible() and words in (button.text(), button.accessibleName())
    ]
    assert found, f"no button «{words}»"
    found[0].click()

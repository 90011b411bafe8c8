"""Settings of an invented file, and a page that shows them."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.privacy.anonymising.queries import Forecast, Standing
from mentordesk.core.privacy.retention.queries import RetentionRow
from mentordesk.core.privacy.retention.rules import USUAL
from mentordesk.core.programme.queries import OrganisationRow, ProgrammeRow
from mentordesk.core.recruitment.consents.queries import TextRow
from mentordesk.core.recruitment.consents.rules import PURPOSES
from mentordesk.core.recruitment.contact.queries import Dates
from mentordesk.core.recruitment.requirements.rules import Required
from mentordesk.core.sharing.commands import Merged
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.language import Language
from mentordesk.ui.settings.consents import ConsentTextFunctions
from mentordesk.ui.settings.ending import EndingFunctions
from mentordesk.ui.settings.facts import FactsFunctions
from mentordesk.ui.settings.file import FileFacts, FileFunctions
from mentordesk.ui.settings.giving import GivingFunctions
from mentordesk.ui.settings.looks import LooksFunctions
from mentordesk.ui.settings.page import SettingsFunctions, SettingsPage
from mentordesk.ui.settings.requirements import RequiredFunctions
from mentordesk.ui.settings.retention import RetentionFunctions
from mentordesk.ui.settings.taking import Different, TakingFunctions
from mentordesk.ui.widgets.paper_section import PaperFunctions

PROGRAMME = ProgrammeRow(
    id=UUID(int=1),
    name="Sterk sammen",
    template="classic",
    direction="classic",
    status="running",
    language="nb",
    start=dt.date(2027, 1, 10),
    end=dt.date(2027, 10, 10),
    places=10,
    purpose=None,
    target_group=None,
    organisation="Sterk sammen Drammen",
    organisation_phone=None,
    organisation_email=None,
    mandate_body=None,
    mandate_case=None,
    mandate_date=None,
    mandate_text=None,
)
ORGANISATION = OrganisationRow("Sterk sammen Drammen", None, None, "+4740000200", None)
THIS_FILE = UUID(int=5)
RUNNING = Standing("Sterk sammen", "running", live=0)
TWO_ELSEWHERE = Forecast("Sterk sammen", forgotten=47, elsewhere=2)


class NotOpened(Exception):
    """Stands for any error that a job ends with."""


@dataclass
class Desk:
    """What the page reads, and what it has done. `answer` is what a job ends with."""

    language: Language
    programme: ProgrammeRow = PROGRAMME
    organisation: OrganisationRow = ORGANISATION
    author: str = "Ingrid Solheim"
    dates: Dates = field(default_factory=lambda: Dates(None, None))
    kept: list[tuple[str, str, object]] = field(default_factory=list)
    refuse: bool = False
    letters: bool = True
    encrypted: bool = False
    answer: Any = None
    file_id: UUID = THIS_FILE
    shared: list[tuple[Path, Recipient | Passphrase]] = field(default_factory=list)
    merged: list[tuple[Path, KeyFile | Passphrase, bool]] = field(default_factory=list)
    went: int = 0
    standing: Standing = RUNNING
    forecast: Forecast = TWO_ELSEWHERE
    anonymised: list[str] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    taken: int = 0

    def keep(self, where: str) -> Callable[[str, object], bool]:
        def keep_field(key: str, value: object) -> bool:
            self.kept.append((where, key, value))
            return not self.refuse

        return keep_field

    def set_dates(self, deadline: dt.date | None, answer_by: dt.date | None) -> bool:
        self.kept.append(("dates", "both", (deadline, answer_by)))
        return not self.refuse

    def switch(self, on: bool) -> None:
        self.letters = on

    def sign(self, name: str) -> bool:
        self.author = name
        return True

    def go(self) -> None:
        self.went += 1

    def take(self) -> None:
        self.taken += 1

    def end(self, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        if isinstance(self.answer, Exception):
            failed(self.answer)
        else:
            done(self.answer)

    def share(self, title: str, target: Path, lock: Recipient | Passphrase, done: Any, failed: Any) -> None:
        self.shared.append((target, lock))
        self.end(done, failed)

    def write(self, title: str, target: Path, done: Any, failed: Any) -> None:
        self.written.append(target)
        self.end(done, failed)

    def merge(self, title: str, path: Path, key: KeyFile | Passphrase, dry: bool, done: Any, failed: Any) -> None:
        self.merged.append((path, key, dry))
        if isinstance(self.answer, Merged):
            self.answer = replace(self.answer, applied=not dry)
        self.end(done, failed)

    def duties(self) -> dict[str, Any]:
        return {
            "retention": RetentionFunctions(
                read=lambda: [RetentionRow(kind, months, months) for kind, months in USUAL.items()],
                change=lambda kind, months: self.keep("retention")(kind, months),
            ),
            "record": PaperFunctions(
                suggested=lambda: Path("/home/ingrid/protokoll.pdf"),
                write=self.write,
                said=lambda error: "It did not work.",
                show=self.opened.append,
            ),
            "ending": EndingFunctions(
                standing=lambda: self.standing, forecast=lambda: self.forecast, anonymise=self.anonymised.append
            ),
        }

    def functions(self) -> SettingsFunctions:
        path = Path("/home/ingrid/Sterk sammen.mentordesk")
        return SettingsFunctions(
            facts=FactsFunctions(
                programme=lambda: self.programme,
                organisation=lambda: self.organisation,
                author=lambda: self.author,
                dates=lambda: self.dates,
                change_programme=self.keep("programme"),
                set_dates=self.set_dates,
                change_mandate=self.keep("mandate"),
                change_organisation=self.keep("organisation"),
                sign_as=self.sign,
                word=lambda key: key,
            ),
            looks=LooksFunctions(self.language, lambda: self.letters, self.switch),
            file=FileFunctions(facts=lambda: FileFacts(path, self.encrypted), go_to_security=self.go),
            giving=GivingFunctions(
                file=lambda: self.file_id,
                suggested=lambda: Path("/home/ingrid/Sterk sammen.share.age"),
                new_passphrase=lambda: "hest batteri stift korrekt",
                share=self.share,
                said=lambda error: "It did not work.",
            ),
            taking=TakingFunctions(
                file=lambda: self.file_id,
                programme=lambda: self.programme.id,
                folder=lambda: Path("/home/ingrid"),
                merge=self.merge,
                conflict=lambda one: Different(one.table, "Amina Hussein", ", ".join(one.fields)),
                taken=self.take,
                said=lambda error: "It did not work.",
            ),
            **self.duties(),
            **self.asking(),
        )

    def asking(self) -> dict[str, Any]:
        """What is required of people, and the words of consent."""
        required = RequiredFunctions(
            required=lambda: (Required("declaration", "both", "first_meeting"),),
            add=lambda kind, name: self.keep("added")(kind, name),
            change=lambda kind, values: self.keep("required")(kind, values),
            remove=lambda kind: self.keep("removed")(kind, None),
            word=str,
        )
        consents = ConsentTextFunctions(
            programme=lambda: self.programme.id,
            texts=lambda: [TextRow(UUID(int=n), one, one.title(), 1, one) for n, one in enumerate(PURPOSES)],
            change=self.keep("consents"),
        )
        return {"required": required, "consents": consents}


class Screen:
    """Finds and does what a person can see on the page."""

    def __init__(self, page: SettingsPage, desk: Desk) -> None:
        self.page, self.desk = page, desk

    def texts(self) -> set[str]:
        shown = (label.text() for label in self.page.findChildren(QLabel) if label.isVisible())
        return {text.replace("\u200b", "") for text in shown}  # where a long name may be broken

    def buttons(self) -> dict[str, QAbstractButton]:
        return {one.text(): one for one in self.page.findChildren(QAbstractButton) if one.isVisible()}

    def fields(self, name: str) -> list[QWidget]:
        kinds = (QLineEdit, QPlainTextEdit)
        return [one for kind in kinds for one in self.page.findChildren(kind) if one.accessibleName() == name]

    def field(self, name: str) -> QLineEdit:
        (found,) = (one for one in self.fields(name) if isinstance(one, QLineEdit))
        return found


@pytest.fixture
def make_screen(qtbot: QtBot, appearance: Appearance) -> Iterator[Callable[..., Screen]]:
    kept: list[Screen] = []  # a widget that nobody holds is deleted at once
    locale = QLocale()

    def make(**facts: Any) -> Screen:
        desk = Desk(Language(), **facts)
        desk.language.set("en")
        page = SettingsPage(desk.functions(), appearance)
        desk.language.setParent(page)
        kept.append(Screen(page, desk))
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.reload()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return kept[-1]

    yield make
    QLocale.setDefault(locale)

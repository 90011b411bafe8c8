"""The page on a real file: what it does is done there, and told in the person's history."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import participations
from mentordesk.core.store.backups import make
from mentordesk.core.store.backups.dropping import copies
from mentordesk.ui.opened import Opened
from mentordesk.ui.people.page import PeoplePage
from mentordesk.ui.people.wiring import build
from mentordesk.ui.widgets.erase_panel import ErasePanel
from tests.builders import a_mentor, a_pair


@pytest.fixture
def amina(opened: Opened) -> UUID:
    draft = ApplicantDraft(name="Amina Hussein", role="adept")
    return add_applicant(opened.store, programme=opened.programme, draft=draft)


@pytest.fixture
def page(qtbot: QtBot, opened: Opened, amina: UUID) -> PeoplePage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.reload()
    made.select(amina)
    return made


def test_changes_are_kept_quietly_and_told_in_the_history(page: PeoplePage, opened: Opened, amina: UUID) -> None:
    functions = page._functions
    assert functions.change(amina, {"phone": "+4741234567"})
    (application,) = (one.application for one in opened.read(participations, amina))
    change_application(opened.store, application=application, values={"motivation": "Ny"})
    assert opened.notices.kept == ()
    assert [entry.text for entry in functions.timeline(amina)] == [
        "Changed the application of Amina Hussein",
        "Corrected Amina Hussein",
        "Typed in Amina Hussein",
    ]
    opened.undo()
    assert [entry.undone for entry in functions.timeline(amina)][:2] == [False, True]
    assert functions.timeline(amina)[0].who == "Ingrid Solheim"


def test_roles_over_the_programmes_are_told(page: PeoplePage, amina: UUID) -> None:
    functions = page._functions
    assert functions.roles() == {amina: frozenset(("adept",))}
    (one,) = functions.participations(amina)
    assert (one.programme, one.role, one.status) == ("Sterk sammen", "adept", "received")


def test_somebody_is_deleted_with_a_way_back(page: PeoplePage, opened: Opened, amina: UUID) -> None:
    assert page._functions.delete(amina)
    assert opened.read(people) == []
    assert [notice.text for notice in opened.notices.kept] == ["Deleted Amina Hussein"]
    opened.undo()
    assert [row.name for row in opened.read(people)] == ["Amina Hussein"]


def test_the_file_of_somebody_hidden_is_called_by_initials(
    page: PeoplePage, opened: Opened, amina: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_person(opened.store, amina, {"hidden": True})
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: str(tmp_path))
    page._functions.report(amina, "Amina Hussein", page)
    qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=20_000)
    assert sorted(path.suffix for path in tmp_path.glob("Stored about A. H. *")) == [".json", ".pdf"]
    assert not [path for path in tmp_path.iterdir() if "Amina" in path.name]


def test_all_that_is_stored_is_written_and_somebody_is_erased_with_their_backups(
    page: PeoplePage, opened: Opened, amina: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: str(tmp_path))
    page._functions.report(amina, "Amina Hussein", page)
    qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=20_000)
    assert sorted(path.suffix for path in tmp_path.glob("Stored about Amina Hussein *")) == [".json", ".pdf"]
    make(opened.store)
    cost = page._functions.cost(amina)
    assert cost is not None
    assert (cost.name, cost.applications, cost.backups) == ("Amina Hussein", 1, 1)
    assert cost.gone_by
    page._functions.erase(amina, "Har bedt om det", True)
    qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=20_000)
    assert opened.read(people) == []
    assert opened.notices.kept[0].text == "1 person is erased for good"
    assert len(copies(opened.store.file_id)) == 1
    assert all(b"Amina" not in path.read_bytes() for path in (opened.store.path, *copies(opened.store.file_id)))


def test_nothing_is_written_without_a_folder(
    page: PeoplePage, opened: Opened, amina: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: "")
    page._functions.report(amina, "Amina Hussein", page)
    assert opened.jobs.jobs == ()


def test_who_may_not_be_erased_is_not_asked_about(page: PeoplePage, opened: Opened, amina: UUID) -> None:
    kari = a_mentor(opened.store, opened.programme)
    a_pair(opened.store, opened.programme, amina, kari)
    assert page._functions.cost(amina) is None
    assert opened.notices.kept[0].text.startswith("Amina Hussein is in a mentor pair")
    next(one for one in page.page_actions() if one.objectName() == "people.erase").trigger()
    assert page.findChildren(ErasePanel)[0].isHidden()

"""The page on a real file: what it does is done there, and told in the person's history."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import participations
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.people.page import PeoplePage
from mentordesk.ui.people.wiring import build
from mentordesk.ui.shell.notices import Notices
from tests.builders import a_programme, a_store


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    owner = QObject()
    store = a_store(tmp_path)
    programme = a_programme(store)
    language, jobs, notices = Language(owner), JobRunner(owner), Notices(owner)
    language.set("en")
    made = Opened(appearance=appearance, language=language, jobs=jobs, notices=notices, parent=owner)
    made.take(store, programme)
    yield made
    jobs.stop()
    notices.clear()
    made.close()
    language.set("nb")
    owner.deleteLater()


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

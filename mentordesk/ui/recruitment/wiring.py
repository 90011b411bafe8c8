"""Ties the page of the recruitment to the open file."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.doubles.rules import DOUBLES
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.forms.queries import own_form
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import Preview
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment import looking, recipes
from mentordesk.ui.recruitment.consents.wiring import consent_functions
from mentordesk.ui.recruitment.contact.wiring import ContactDoors
from mentordesk.ui.recruitment.dialogs import choose_sheet
from mentordesk.ui.recruitment.doubles.wiring import double_functions
from mentordesk.ui.recruitment.forms.wiring import FormDoors
from mentordesk.ui.recruitment.functions import ImportFunctions, Look, RecruitmentFunctions, Source, Trial
from mentordesk.ui.recruitment.guardians.wiring import guardian_functions
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.requirements.wiring import requirement_functions
from mentordesk.ui.recruitment.senders.wiring import sender_functions
from mentordesk.ui.recruitment.tasks import Task
from mentordesk.ui.shell.remedies import Remedy

translate = QCoreApplication.translate
T = TypeVar("T")


def build(opened: Opened, parent: QWidget | None = None) -> RecruitmentPage:
    """The page, bound to whatever programme is in front."""
    contact = ContactDoors(opened)
    page = RecruitmentPage(_Doors(opened, contact).functions(), opened.appearance, parent)
    contact.twice.setParent(page)
    contact.twice.changed.connect(page.reload)
    return page


class _Doors:
    """The page's functions; which file and programme they are about is asked when they are called."""

    def __init__(self, opened: Opened, contact: ContactDoors) -> None:
        self._opened, self._contact = opened, contact
        self._imports = _ImportDoors(opened)

    def functions(self) -> RecruitmentFunctions:
        return RecruitmentFunctions(
            applicants=self._applicants,
            start=self._start,
            author=self._author,
            word=self._word,
            add=self._add,
            change_person=self._change_person,
            change_application=self._change_application,
            delete=self._delete,
            outlook=self._outlook,
            contact=self._contact.functions(),
            doubles=double_functions(self._opened),
            imports=self._imports.functions(),
            forms=FormDoors(self._opened).functions(),
            requirements=requirement_functions(self._opened),
            consents=consent_functions(self._opened),
            guardians=guardian_functions(self._opened),
            senders=sender_functions(self._opened),
        )

    def _applicants(self) -> list[ApplicantRow]:
        return self._opened.read(applicants, self._opened.programme)

    def _start(self) -> dt.date:
        return self._opened.facts.start

    def _author(self) -> str:
        return self._opened.author

    def _word(self, identifier: str) -> str:
        return words.word(identifier, self._opened.language.code)

    def _add(self, draft: ApplicantDraft) -> UUID | None:
        made: list[UUID] = []

        def command(store: Store, **values: UUID) -> None:
            made.append(add_applicant(store, draft=draft, **values))

        self._opened.do(command, programme=self._opened.programme)
        return made[0] if made else None

    def _change_person(self, person: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(change_person, quiet=True, person=person, values=values)

    def _change_application(self, application: UUID, values: Mapping[str, object]) -> bool:
        return self._opened.do(change_application, quiet=True, application=application, values=values)

    def _delete(self, person: UUID) -> bool:
        return self._opened.do(delete_person, person=person)

    def _outlook(self, task: Task) -> None:
        """Beside the window: everybody is weighed with everybody."""
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> object:
            import mentordesk.core.matching.scoring  # noqa: F401  (before the file is read: see the board)
            from mentordesk.core.matching.outlook.queries import outlook

            del progress
            return store.read(outlook, programme)

        title = translate("OutlookWork", "Counting the applicants …")
        job = self._opened.jobs.run(
            work, done=task.finish, failed=task.fail, cancelled=task.stop, title=title, writes=False
        )
        task.follow(job)


class _ImportDoors:
    """The import's functions: each starts work on a worker and is answered through a task."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def functions(self) -> ImportFunctions:
        return ImportFunctions(
            choose=choose_sheet,
            read=self._read,
            look=self._look,
            attempt=self._attempt,
            fetch=self._fetch,
            remember=recipes.remember,
            word=self._word,
            sentence=self._sentence,
            failed=self._opened.failed,
            cancelled=self._opened.cancelled,
            fetched=self._fetched,
        )

    def _read(self, source: Source, reading: Reading, wishes: Wishes, task: Task) -> None:
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> Look:
            own = store.read(own_form, programme)
            return looking.read(source, reading, replace(wishes, own=own), recipes.recall, progress)

        title = translate("ImportWork", "Reading {name} …").format(name=source.name)
        self._run(work, task, title, writes=False)

    def _look(self, look: Look, wishes: Wishes, task: Task) -> None:
        def work(progress: Progress) -> Look:
            return looking.look(look.book, wishes, progress)

        self._run(work, task, translate("ImportWork", "Reading the rows …"), writes=False)

    def _attempt(self, preview: Preview, task: Task) -> None:
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> Trial:
            return looking.attempt(store, programme, preview, progress)

        self._run(work, task, translate("ImportWork", "Comparing with those who are here …"), writes=True)

    def _fetch(self, preview: Preview, task: Task) -> None:
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> ImportResult:
            return looking.fetch(store, programme, preview, progress)

        self._run(work, task, translate("ImportWork", "Bringing in the applicants …"), writes=True)

    def _run(self, work: Callable[[Progress], T], task: Task, title: str, *, writes: bool) -> None:
        job = self._opened.jobs.run(
            work, done=task.finish, failed=task.fail, cancelled=task.stop, title=title, writes=writes
        )
        task.follow(job)

    def _word(self, identifier: str) -> str:
        return words.word(identifier, self._opened.language.code)

    def _sentence(self, told: Told) -> tuple[str, str]:
        return words.sentence(told, self._opened.language.code)

    def _fetched(self, result: ImportResult) -> None:
        if result.new or result.updated:
            self._opened.tell_step()
        if result.duplicates:
            count = len(result.duplicates)
            one = translate("ImportWork", "1 may be in the list twice.")
            several = translate("ImportWork", "{count} may be in the list twice.").format(count=count)
            remedy = Remedy(translate("ImportWork", "Look at them"), self._show_doubles)
            self._opened.say(one if count == 1 else several, remedy)

    def _show_doubles(self) -> None:
        self._opened.page_wanted.emit("recruitment", DOUBLES)

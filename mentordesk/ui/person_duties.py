"""What is owed to a person, bound to the open file: all that is stored about them, and being erased for good."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.places import documents
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.access.commands import JSON, PDF, report_person
from mentordesk.core.privacy.commands import erase_person
from mentordesk.core.privacy.errors import StillInPair
from mentordesk.core.privacy.speech import Speech
from mentordesk.core.privacy.toll.queries import toll
from mentordesk.core.programme.queries import hidden_people
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.store.backups import listed
from mentordesk.core.store.backups.dropping import copies, drop_older, gone_by
from mentordesk.core.store.errors import NamesHidden
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.widgets.erase_panel import Cost
from mentordesk.ui.widgets.moments import exact_day

translate = QCoreApplication.translate


class PersonDuties:
    """Pages ask first; what is done here takes long and goes on beside the window."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._folder = Path()

    def cost(self, person: UUID) -> Cost | None:
        """What erasing somebody would take, for the question; None where a rule says no, which is told."""
        found, file_id = self._opened.read(toll, person), self._opened.store.file_id
        if found.live or self._opened.store.names_hidden:
            self._opened.tell(StillInPair(name=found.name) if found.live else NamesHidden())
            return None
        last = gone_by(file_id)
        day = exact_day(last.astimezone().date()) if last else ""
        return Cost(
            name=found.name,
            applications=found.applications,
            pairs=found.pairs,
            meetings=found.meetings,
            papers=found.papers,
            others=found.others,
            backups=len(copies(file_id)) if listed(file_id) else 0,
            gone_by=day,
        )

    def erase(self, person: UUID, reason: str, drop: bool) -> None:
        """Erase somebody for good, and let older backups go if that is wanted."""
        work = partial(_erased, self._opened.store, person, reason, drop)
        self._opened.run(work, done=self._tell_erased, title=translate("PersonDuties", "Erasing for good …"))

    def _tell_erased(self, receipt: UUID) -> None:
        show = partial(self._opened.page_wanted.emit, "deleted", receipt)
        text = translate("PersonDuties", "1 person is erased for good")
        self._opened.say(text, Remedy(translate("PersonDuties", "Show the receipt"), show))

    def report(self, person: UUID, name: str, parent: QWidget) -> None:
        """Ask for a folder, and write into it everything that is stored about somebody."""
        title = translate("PersonDuties", "Folder for what is stored about {name}").format(name=name)
        start = next(path for path in (documents(), *documents().parents) if path.is_dir())
        chosen = QFileDialog.getExistingDirectory(parent.window(), title, str(start))
        if not chosen:
            return
        self._folder = Path(chosen)
        who = shown_name(name, person in self._opened.read(hidden_people))  # files lie where others see their names
        called = translate("PersonDuties", "Stored about {name} {day}").format(name=who, day=today().isoformat())
        targets = [self._folder / file_name(called, ending=ending) for ending in (PDF, JSON)]
        code = self._opened.language.code
        language = code if code in languages() else words.LANGUAGES[0]
        work = partial(_reported, self._opened.store, person, targets, words.speech(language))
        title = translate("PersonDuties", "Gathering what is stored …")
        self._opened.run(work, done=self._tell_reported, title=title)

    def _tell_reported(self, done: None) -> None:
        del done
        text = translate("PersonDuties", "All that is stored about the person is in the folder, to read and as data")
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(self._folder)))
        self._opened.say(text, Remedy(translate("PersonDuties", "Show the folder"), show))


def _erased(store: Store, person: UUID, reason: str, drop: bool, progress: Progress) -> UUID:
    receipt = erase_person(store, person=person, reason=reason, progress=progress)
    if drop:
        drop_older(store)
    return receipt


def _reported(store: Store, person: UUID, targets: list[Path], speech: Speech, progress: Progress) -> None:
    report_person(store, person=person, targets=targets, speech=speech, progress=progress)

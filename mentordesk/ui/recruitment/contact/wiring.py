"""Ties the parts about contact to the open file."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.kernel import places
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.contact import commands
from mentordesk.core.recruitment.contact.commands import Letter
from mentordesk.core.recruitment.contact.letters import Draft, draft
from mentordesk.core.recruitment.contact.queries import (
    Addressee,
    Dates,
    DraftRow,
    MessageRow,
    addressees,
    dates,
    drafts,
    heard,
    messages,
    untold,
)
from mentordesk.core.recruitment.contact.rules import NOTHING, Heard
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.contact.functions import ContactFunctions
from mentordesk.ui.recruitment.contact.twice import Twice

translate = QCoreApplication.translate


class ContactDoors:
    """The functions about contact; which file and programme they are about is asked when they are called."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self.twice = Twice(opened)

    def functions(self) -> ContactFunctions:
        return ContactFunctions(
            heard=self._heard,
            heard_of=self._heard_of,
            dates=self._dates,
            doubles=self._doubles,
            messages=self._messages,
            unsent=self._unsent,
            untold=self._untold,
            addressees=self._addressees,
            draft=self._draft,
            note=self._note,
            mark_sent=self._mark_sent,
            take_back=self._take_back,
            promise=self._promise,
            set_dates=self._set_dates,
            write=self._write,
            failed=self._opened.failed,
            link=self._link,
            open=self._open,
            choose_folder=choose_folder,
        )

    def _heard(self) -> dict[UUID, Heard]:
        return self._opened.read(heard, self._opened.programme)

    def _heard_of(self, person: UUID) -> Heard:
        return self._opened.read(heard, self._opened.programme, (person,)).get(person, NOTHING)

    def _dates(self) -> Dates:
        return self._opened.read(dates, self._opened.programme)

    def _doubles(self) -> Collection[UUID]:
        return self.twice.last_found()

    def _messages(self, person: UUID) -> list[MessageRow]:
        return self._opened.read(messages, self._opened.programme, person)

    def _unsent(self) -> list[DraftRow]:
        return self._opened.read(drafts, self._opened.programme)

    def _untold(self, status: str) -> list[UUID]:
        return self._opened.read(untold, self._opened.programme, status)

    def _addressees(self, people: Collection[UUID]) -> list[Addressee]:
        """With what the selection knows of them."""
        from mentordesk.core.selection.telling.queries import outcomes

        found = self._opened.read(
            addressees, self._opened.programme, people, coordinator=self._opened.author, today=today()
        )
        known = self._opened.read(outcomes, self._opened.programme)
        return [one.telling(**known[one.person]._asdict()) if one.person in known else one for one in found]

    def _draft(self, kind: str, person: Addressee) -> Draft:
        return draft(kind, person.facts, person.language)

    def _note(self, about: Mapping[UUID, str], channel: str, sent: dt.date | None) -> bool:
        return self._opened.do(
            commands.note_messages,
            quiet=sent is None,
            programme=self._opened.programme,
            about=about,
            channel=channel,
            sent=sent,
        )

    def _mark_sent(self, messages: Collection[UUID], day: dt.date) -> bool:
        return self._opened.do(commands.mark_sent, messages=messages, day=day)

    def _take_back(self, messages: Collection[UUID]) -> bool:
        return self._opened.do(commands.take_back, messages=messages)

    def _promise(self, applications: Collection[UUID], day: dt.date | None) -> bool:
        quiet = len(applications) == 1
        if day is None:
            return self._opened.do(commands.drop_promise, quiet=quiet, applications=applications)
        return self._opened.do(commands.promise, quiet=quiet, applications=applications, day=day)

    def _set_dates(self, deadline: dt.date | None, answer_by: dt.date | None) -> bool:
        return self._opened.do(
            commands.set_dates,
            quiet=True,
            programme=self._opened.programme,
            deadline=deadline,
            answer_by=answer_by,
        )

    def _write(
        self,
        letters: Mapping[UUID, Letter],
        folder: Path,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        store, programme = self._opened.store, self._opened.programme

        def work(progress: Progress) -> object:
            del progress
            return commands.write_drafts(store, programme=programme, letters=letters, folder=folder)

        self._opened.run(work, done=done, failed=failed, title=translate("ContactWork", "Making the drafts …"))

    def _link(self, words_of_it: Draft, email: str | None) -> tuple[str, str]:
        from mentordesk.core.recruitment.contact.mail import mailto  # loads the mail library

        try:
            return mailto(words_of_it, email), ""
        except Told as told:
            return "", words.sentence(told, self._opened.language.code)[0]

    def _open(self, link: str) -> bool:
        return bool(QDesktopServices.openUrl(QUrl.fromEncoded(link.encode())))


def choose_folder(parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Let the person choose where drafts are put; `chosen`, a bound method, is called with the folder if they do."""
    dialog = QFileDialog(parent, translate("ContactWork", "Where shall the drafts lie?"), str(places.documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()

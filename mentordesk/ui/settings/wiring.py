"""Ties the settings to the open file, the language and the look."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.papers.commands import write_record
from mentordesk.core.privacy.papers.wording import RECORD
from mentordesk.core.programme.commands import change_mandate, change_organisation, change_programme
from mentordesk.core.programme.queries import own_organisation
from mentordesk.core.recruitment.contact.commands import set_dates
from mentordesk.core.recruitment.contact.queries import dates
from mentordesk.core.sharing.commands import Merged, merge, share_for_successor
from mentordesk.core.sharing.rules import Conflict
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient, made_passphrase
from mentordesk.ui.opened import Opened
from mentordesk.ui.paper_writing import paper_writing
from mentordesk.ui.settings.asking import consent_texts_of, required_of
from mentordesk.ui.settings.duties import ending_of, retention_of
from mentordesk.ui.settings.facts import FactsFunctions
from mentordesk.ui.settings.file import FileFacts, FileFunctions
from mentordesk.ui.settings.giving import GivingFunctions
from mentordesk.ui.settings.looks import LooksFunctions
from mentordesk.ui.settings.page import SettingsFunctions, SettingsPage
from mentordesk.ui.settings.taking import Different, TakingFunctions

Failed = Callable[[BaseException], None]


def build(opened: Opened, parent: QWidget | None = None) -> SettingsPage:
    """The page, bound to what is open whenever it asks."""
    file, sharing = _File(opened), _Sharing(opened)
    functions = SettingsFunctions(
        facts=_facts(opened),
        looks=LooksFunctions(
            language=opened.language,
            single_letters=lambda: opened.single_letters,
            switch_letters=opened.switch_letters,
        ),
        file=FileFunctions(facts=file.facts, go_to_security=file.go_to_security),
        giving=GivingFunctions(
            file=sharing.file,
            suggested=sharing.suggested,
            new_passphrase=made_passphrase,
            share=sharing.share,
            said=file.said,
        ),
        taking=TakingFunctions(
            file=sharing.file,
            programme=lambda: opened.programme,
            folder=sharing.folder,
            merge=sharing.merge,
            conflict=sharing.conflict,
            taken=opened.tell_step,
            said=file.said,
        ),
        required=required_of(opened),
        consents=consent_texts_of(opened),
        retention=retention_of(opened),
        record=paper_writing(opened, RECORD, write_record),
        ending=ending_of(opened),
    )
    return SettingsPage(functions, opened.appearance, parent)


def _facts(opened: Opened) -> FactsFunctions:
    bound = _Facts(opened)
    return FactsFunctions(
        programme=lambda: opened.facts,
        organisation=lambda: opened.read(own_organisation),
        author=lambda: opened.author,
        dates=lambda: opened.read(dates, opened.programme),
        change_programme=bound.change_programme,
        set_dates=bound.set_dates,
        change_mandate=bound.change_mandate,
        change_organisation=bound.change_organisation,
        sign_as=bound.sign_as,
        word=bound.word,
    )


class _Facts:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def change_programme(self, field: str, value: object) -> bool:
        return self._opened.do(change_programme, quiet=True, programme=self._opened.programme, values={field: value})

    def set_dates(self, deadline: dt.date | None, answer_by: dt.date | None) -> bool:
        return self._opened.do(
            set_dates, quiet=True, programme=self._opened.programme, deadline=deadline, answer_by=answer_by
        )

    def change_mandate(self, field: str, value: object) -> bool:
        return self._opened.do(change_mandate, quiet=True, programme=self._opened.programme, values={field: value})

    def change_organisation(self, field: str, value: object) -> bool:
        return self._opened.do(change_organisation, quiet=True, values={field: value})

    def sign_as(self, person: str) -> bool:
        try:
            self._opened.store.sign_as(person)
        except Told as told:
            self._opened.tell(told)
            return False
        return True

    def word(self, key: str) -> str:
        return words.word(key, self._opened.language.code)


class _File:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def facts(self) -> FileFacts:
        store = self._opened.store
        return FileFacts(path=store.path, encrypted=store.encrypted)

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"

    def go_to_security(self) -> None:
        self._opened.page_wanted.emit("security", None)


class _Sharing:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def file(self) -> UUID:
        return self._opened.store.file_id

    def folder(self) -> Path:
        return self._opened.store.path.parent

    def suggested(self) -> Path:
        return self.folder() / file_name(self._opened.facts.name, ending=".share.age")

    def share(
        self, title: str, target: Path, lock: Recipient | Passphrase, done: Callable[[int], None], failed: Failed
    ) -> None:
        work = partial(_share, self._opened, target, lock)
        self._opened.run(work, done=done, failed=failed, title=title)

    def merge(
        self,
        title: str,
        path: Path,
        key: KeyFile | Passphrase,
        dry: bool,
        done: Callable[[Merged], None],
        failed: Failed,
    ) -> None:
        work = partial(_merge, self._opened, path, key, dry)
        self._opened.run(work, done=done, failed=failed, title=title)

    def conflict(self, conflict: Conflict) -> Different:
        language, table = self._opened.language.code, conflict.table
        return Different(
            kind=words.word(f"record_{table}", language),
            who=self._opened.names().get(conflict.id, ""),
            fields=", ".join(words.word_of(table, name, language) for name in conflict.fields),
        )


def _share(opened: Opened, target: Path, lock: Recipient | Passphrase, progress: Progress) -> int:
    return share_for_successor(opened.store, programme=opened.programme, target=target, lock=lock, progress=progress)


def _merge(opened: Opened, path: Path, key: KeyFile | Passphrase, dry: bool, progress: Progress) -> Merged:
    return merge(opened.store, path, key, dry_run=dry, progress=progress)

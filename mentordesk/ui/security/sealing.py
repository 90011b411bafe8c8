"""What the card about passphrase and sheet asks and does, bound to the file that is open whenever it asks."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.places import documents
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.queries import own_organisation
from mentordesk.core.store import backups
from mentordesk.core.store.errors import NotItsPassphrase
from mentordesk.core.store.keys.changing import Relocked, change_passphrase, prove, turn_off, turn_on
from mentordesk.core.store.keys.older import older_backups, plain_backups, relock_backups
from mentordesk.core.store.keys.recovery import recovery_words
from mentordesk.core.store.keys.sheet import confirm_sheet, protection
from mentordesk.core.store.outgoing import write_out
from mentordesk.core.store.seal import made_passphrase
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.encryption import EncryptionFacts, EncryptionFunctions
from mentordesk.ui.security.key_panel import Way

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Done = Callable[[object], None]
Failed = Callable[[BaseException], None]


def encryption_of(opened: Opened) -> EncryptionFunctions:
    """What the card needs."""
    bound = _Bound(opened)
    return EncryptionFunctions(
        today=today,
        facts=bound.facts,
        new_passphrase=made_passphrase,
        prove=bound.prove,
        relock=bound.relock,
        relock_backups=bound.relock_backups,
        sheet=bound.sheet,
        confirm=bound.confirm,
        is_mistyped=lambda error: isinstance(error, NotItsPassphrase),
        said=bound.said,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def facts(self) -> EncryptionFacts | None:
        if not self._opened.is_open:
            return None
        store = self._opened.store
        name = words.word("recovery_sheet", self._opened.language.code)
        return EncryptionFacts(
            file=store.path.name,
            protection=protection(store),
            backups=len(backups.listed(store.file_id)),
            plain=plain_backups(store) if store.encrypted else 0,
            sheet=documents() / file_name(name, store.path.stem, ending=".pdf"),
        )

    def prove(self, title: str, secret: str, done: Done, failed: Failed) -> None:
        work = partial(_proved, self._opened.store, secret)
        self._opened.run(work, done=done, failed=failed, title=title, writes=False)

    def relock(
        self, title: str, way: Way, passphrase: str, done: Callable[[tuple[Relocked, int]], None], failed: Failed
    ) -> None:
        work = partial(_relocked, self._opened.store, way, passphrase)
        self._opened.run(work, done=done, failed=failed, title=title)

    def relock_backups(self, title: str, found: Relocked, done: Callable[[int], None], failed: Failed) -> None:
        work = partial(relock_backups, self._opened.store, found.before)
        self._opened.run(work, done=done, failed=failed, title=title)

    def sheet(self, title: str, secret: str, target: Path | None, done: Done, failed: Failed) -> bool:
        printer = None
        if target is None:
            from mentordesk.ui.widgets.printer import ask_for_printer  # Qt's printing is loaded at the first print

            parent = QApplication.activeWindow()
            printer = None if parent is None else ask_for_printer(parent, self._opened.store.path.stem)
            if printer is None:
                return False
        work = partial(_sheet, self._opened, secret, target, printer)
        self._opened.run(work, done=done, failed=failed, title=title)
        return True

    def confirm(self, typed: Mapping[int, str]) -> str:
        try:
            confirm_sheet(self._opened.store, typed)
        except Told as told:
            return self.said(told)
        return ""

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"


def _proved(store: Store, secret: str, progress: Progress) -> None:
    progress.step(0, 0)
    prove(store, secret)


def _relocked(store: Store, way: Way, passphrase: str, progress: Progress) -> tuple[Relocked, int]:
    if way is Way.TURN_OFF:
        found = turn_off(store, progress)
    else:
        found = (turn_on if way is Way.TURN_ON else change_passphrase)(store, passphrase, progress)
    return found, len(older_backups(store))


def _sheet(opened: Opened, secret: str, target: Path | None, printer: "QPrinter | None", progress: Progress) -> None:
    from mentordesk.core.safety.document import Sheet, recovery_sheet_pdf

    store = opened.store
    progress.step(0, 0)
    prove(store, secret)
    assert store.key is not None
    organisation = store.read(own_organisation)
    sheet = Sheet(store.path.name, organisation.name if organisation else "", recovery_words(store.key), today())
    pdf = recovery_sheet_pdf(sheet, opened.language.code)
    if target is not None:
        write_out(store, target, pdf)
    elif printer is not None:
        from mentordesk.ui.widgets.printer import print_pdfs

        print_pdfs(printer, [pdf], 1, progress)

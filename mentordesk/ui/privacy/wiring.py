"""Ties «Slettet» to the open file: a panel for each tab."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk import words
from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.places import documents
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.commands import restore_person
from mentordesk.core.privacy.queries import DeletedPerson, Receipt, deleted_people, receipts
from mentordesk.core.privacy.receipts.commands import save_receipt
from mentordesk.core.privacy.speech import Speech
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.person_duties import PersonDuties
from mentordesk.ui.privacy.deleted_list import DeletedFunctions, DeletedList
from mentordesk.ui.privacy.page import DeletedPage
from mentordesk.ui.privacy.receipts import ReceiptFunctions, ReceiptList
from mentordesk.ui.privacy.review import ReviewList
from mentordesk.ui.privacy.reviewing import reviewing

translate = QCoreApplication.translate


def build(opened: Opened, parent: QWidget | None = None) -> DeletedPage:
    """The page, bound to what is open whenever it asks."""
    bound, duties, look = _Bound(opened), PersonDuties(opened), opened.appearance
    deleted = DeletedFunctions(
        today=today,
        read=bound.read,
        restore=bound.restore,
        cost=duties.cost,
        erase=duties.erase,
        go_to_people=bound.go_to_people,
    )
    kept = ReceiptFunctions(today=today, read=bound.receipts, word=bound.word, save=bound.save_receipt)
    panels = (DeletedList(deleted, look), ReviewList(reviewing(opened), look), ReceiptList(kept, look))
    return DeletedPage(panels, look, parent)


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def read(self) -> list[DeletedPerson]:
        return self._opened.read(deleted_people)

    def restore(self, one: DeletedPerson) -> bool:
        return self._opened.do(restore_person, person=one.id, step=one.step)

    def receipts(self) -> list[Receipt]:
        return self._opened.read(receipts)

    def save_receipt(self, receipt: Receipt, parent: QWidget) -> None:
        """Ask for a place, and write the receipt there."""
        opened = self._opened
        code = opened.language.code
        language = code if code in languages() else words.LANGUAGES[0]
        called = file_name(words.line("receipt_title", code), receipt.day.isoformat())
        suggested = str(next(path for path in (documents(), *documents().parents) if path.is_dir()) / called)
        title = translate("Receipts", "Save the receipt")
        chosen, _ = QFileDialog.getSaveFileName(parent.window(), title, suggested, "PDF (*.pdf)")
        if chosen:
            work = partial(_written, opened.store, receipt.id, Path(chosen), words.speech(language))
            opened.run(work, done=self._saved, title=translate("Receipts", "Writing the receipt …"))

    def _saved(self, path: Path) -> None:
        self._opened.say(translate("Receipts", "The receipt is saved as {name}").format(name=path.name))

    def word(self, key: str) -> str:
        return words.word_of("erasure", key, self._opened.language.code)

    def go_to_people(self) -> None:
        self._opened.page_wanted.emit("people", None)


def _written(store: Store, receipt: UUID, target: Path, speech: Speech, progress: Progress) -> Path:
    progress.step(0, 0)
    save_receipt(store, receipt=receipt, target=target, speech=speech)
    return target

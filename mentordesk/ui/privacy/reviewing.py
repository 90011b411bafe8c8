"""What the review list asks and does, bound to the file that is open whenever it asks."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mentordesk import words
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.commands import erase_people
from mentordesk.core.privacy.retention.commands import erase_choice, erase_scores, keep_longer
from mentordesk.core.privacy.retention.queries import DueRow, to_review
from mentordesk.core.privacy.retention.rules import ASSESSMENT, CHOICE, PARTS
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.privacy.review import ReviewFunctions

translate = QCoreApplication.translate


def reviewing(opened: Opened) -> ReviewFunctions:
    """What the tab «Til gjennomgang» needs."""
    bound = _Bound(opened)
    return ReviewFunctions(
        today=today,
        read=bound.read,
        word=bound.word,
        keep=bound.keep,
        erase=bound.erase,
        go_to_times=bound.go_to_times,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def read(self, show: Callable[[Sequence[DueRow]], None]) -> None:
        title = translate("Review", "Looking for whose time is up")
        self._opened.run(self._read, done=show, failed=self._opened.failed_beside, title=title, writes=False)

    def _read(self, progress: Progress) -> list[DueRow]:
        del progress
        return self._opened.read(to_review, today())

    def word(self, kind: str) -> str:
        return words.word(f"retention.{kind}", self._opened.language.code)

    def keep(self, kinds: Mapping[UUID, str], until: dt.date, reason: str) -> bool:
        return self._opened.do(keep_longer, kinds=kinds, until=until, reason=reason)

    def erase(self, rows: Sequence[DueRow]) -> None:
        reason = translate("Review", "The time for deletion was up")
        work = partial(_erase, self._opened.store, tuple(rows), reason)
        self._opened.run(work, done=self._erased, title=translate("Review", "Erasing for good …"))

    def _erased(self, count: int) -> None:
        one = translate("Review", "1 person is gone through. The receipt is under “Receipts”.")
        many = translate("Review", "{count} people are gone through. The receipts are under “Receipts”.")
        self._opened.say((one if count == 1 else many).format(count=count))

    def go_to_times(self) -> None:
        self._opened.page_wanted.emit("settings", link_id("setting", "retention"))


def _erase(store: Store, rows: Sequence[DueRow], reason: str, progress: Progress) -> int:
    people = [row.id for row in rows if row.kind not in PARTS]
    for kind, erase in ((CHOICE, erase_choice), (ASSESSMENT, erase_scores)):
        of_kind = [row.id for row in rows if row.kind == kind]
        if of_kind:
            erase(store, people=of_kind, reason=reason, progress=progress)
    if people:
        erase_people(store, people=people, reason=reason, progress=progress)
    return len(rows)

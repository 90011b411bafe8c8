"""What the card of the check asks and does, bound to the file that is open whenever it asks."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mentordesk import words
from mentordesk.core.attention.invariants import broken
from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups
from mentordesk.core.store.check import Verdict
from mentordesk.core.store.errors import FileDamaged
from mentordesk.core.store.repair import differences, put_right
from mentordesk.core.store.salvage import Saved, save_with_key
from mentordesk.core.store.surroundings.notes import note_checked, notes_of
from mentordesk.ui.opened import Opened
from mentordesk.ui.security.checking import CheckingFunctions, Failed, Finding


def checking_of(opened: Opened) -> CheckingFunctions:
    """What the card needs."""
    bound = _Bound(opened)
    return CheckingFunctions(
        now=now,
        checked=bound.checked,
        check=bound.check,
        put_right=bound.put_right,
        save=bound.save,
        suggested=bound.suggested,
        said=bound.said,
    )


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def checked(self) -> dt.datetime | None:
        return notes_of(self._opened.store.file_id).checked if self._opened.is_open else None

    def check(
        self, title: str, done: Callable[[Finding], None], failed: Failed, called_off: Callable[[], None]
    ) -> None:
        self._opened.jobs.run(
            partial(_finding, self._opened),
            done=done,
            failed=failed,
            cancelled=called_off,
            title=title,
            writes=False,
        )

    def put_right(self, title: str, done: Callable[[int], None], failed: Failed) -> None:
        self._opened.run(partial(put_right, self._opened.store), done=done, failed=failed, title=title)

    def save(self, title: str, target: Path, done: Callable[[Saved], None], failed: Failed) -> None:
        store = self._opened.store
        work = partial(save_with_key, store.path, store.key, target)
        self._opened.run(work, done=done, failed=failed, title=title, writes=False)

    def suggested(self) -> Path:
        path = self._opened.store.path
        return path.with_name(f"{path.stem} 2{path.suffix}")

    def said(self, error: BaseException) -> str:
        """An error in words; one that is a bug goes on as what it is."""
        if not isinstance(error, Told):
            raise error
        title, text = words.sentence(error, self._opened.language.code)
        return f"{title}. {text}"


def _finding(opened: Opened, progress: Progress) -> Finding:
    store = opened.store
    known = backups.listed(store.file_id)
    newest = known[0] if known else None
    try:
        verdict = store.check(progress)
        if verdict.ok:
            note_checked(store.file_id)
            return Finding(verdict, None, _rules(opened), newest)
        return Finding(verdict, differences(store, progress), (), newest)
    except FileDamaged:  # so much that it cannot even be compared
        return Finding(Verdict(False, False, False, ()), None, (), newest)


def _rules(opened: Opened) -> tuple[str, ...]:
    language, known = opened.language.code, opened.names()
    said = []
    for one in opened.read(broken):
        who = ", ".join(known[person] for person in one.people if person in known)
        said.append(words.line(f"broken_{one.rule}", language, who=who or words.word(f"record_{one.table}", language)))
    return tuple(said)

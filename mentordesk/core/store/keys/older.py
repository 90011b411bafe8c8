"""The backups of before, which still open as they did then, and how they are locked like the file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups
from mentordesk.core.store.backups import shelf
from mentordesk.core.store.backups.shelf import Backup
from mentordesk.core.store.file import Key, is_plain, written
from mentordesk.core.store.keys.copies import opens, relocked
from mentordesk.core.store.unit import Store


def older_backups(store: Store) -> list[Path]:
    """The backups that the file's key does not open, with what was kept before a migration or a restore."""
    return [path for path in _kept(store) if not opens(path, store.key)]


def _kept(store: Store) -> list[Path]:
    return sorted(backups.folder(store.file_id).rglob("*.mentordesk"))


def plain_backups(store: Store) -> int:
    """How many backups anybody can read."""
    return sum(is_plain(path) for path in _kept(store))


def relock_backups(store: Store, before: Key | None, progress: Progress | None = None) -> int:
    """Lock the older backups as the file is locked now; how many. One that `before` does not open stays as it is.

    Each gets a verified copy in its place, or stays as it was; nothing is deleted. Raises Cancelled, KeyNotChanged and
    the troubles of the disk: those that are done by then count.
    """
    progress = progress or Progress()
    known, older, done = backups.listed(store.file_id), older_backups(store), 0
    try:
        for number, path in enumerate(older):
            progress.step(number, len(older))
            if opens(path, before):
                relocked(path, before, store.key)
                done += 1
    finally:
        if done:
            _count_again(backups.folder(store.file_id), known)
    progress.step(len(older), len(older))
    return done


def _count_again(place: Path, known: Sequence[Backup]) -> None:
    """Their bytes are others now. All are noted in their order, which says what is the newest."""
    with written(place.name):
        for made in reversed(known):
            path = place / made.name
            shelf.count(place, replace(made, bytes=path.stat().st_size, digest=shelf.digest_of(path)))

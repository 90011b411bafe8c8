"""The work on files that is done in a worker: opening one, making one, building the example."""

from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.commands import NewProgramme, create_programme
from mentordesk.core.programme.errors import NoProgramme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.file import written
from mentordesk.core.store.opening import create_file, open_file, secret_key
from mentordesk.core.store.unit import Store

Found = tuple[Store, UUID]
"""A file, and the programme in it to show."""

_PARTS_OF_EXAMPLE = 5


def opened(
    path: Path, passphrase: str | None, progress: Progress | None = None, *, recovery: str | None = None
) -> Found:
    """The file with the programme that begins last. Raises Trouble; NoProgramme, and then the file is closed again.

    `recovery` are the words of its sheet, instead of the passphrase.
    """
    del progress
    store = open_file(path, passphrase=passphrase, recovery=recovery)
    known = store.read(programmes)
    if not known:
        store.close()
        raise NoProgramme
    return store, known[0].id


def restored(
    path: Path, backup: Path, passphrase: str | None, progress: Progress, *, recovery: str | None = None
) -> Found:
    """The file with this backup in its place. Raises Trouble; what lay there is kept."""
    from mentordesk.core.store.backups.restoring import restore

    restore(path, backup, secret_key(backup, passphrase, recovery), progress)
    return opened(path, passphrase, recovery=recovery)


def created(path: Path, passphrase: str | None, person: str, new: NewProgramme, progress: Progress) -> Found:
    """A new file with a new programme, or nothing. Raises Trouble, and what `create_programme` refuses."""
    del progress
    _make_room(path)
    store = create_file(path, passphrase=passphrase, person=person)
    try:
        return store, create_programme(store, new)
    except BaseException:
        store.close()
        path.unlink()
        raise


def example(path: Path, progress: Progress) -> Found:
    """The example, built new. Raises Trouble."""
    from mentordesk.core.examples.build import build_example

    _make_room(path)
    parts = iter(range(1, _PARTS_OF_EXAMPLE + 1))

    def tell(part: str) -> None:
        del part
        progress.step(next(parts), _PARTS_OF_EXAMPLE)

    return build_example(path, tell=tell)


def _make_room(path: Path) -> None:
    with written(path.name):
        path.parent.mkdir(parents=True, exist_ok=True)

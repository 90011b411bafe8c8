"""What surrounds every erasure: a backup before it, and afterwards neither file nor backups that bring it back."""

from collections.abc import Iterator
from contextlib import contextmanager

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups
from mentordesk.core.store.backups.ledger import note_erasures
from mentordesk.core.store.erasing import rewrite
from mentordesk.core.store.errors import NamesHidden
from mentordesk.core.store.unit import Store


@contextmanager
def for_good(store: Store, progress: Progress | None = None) -> Iterator[None]:
    """Around the step that erases. The file is written anew in the end, so that no byte of what went is left in it.

    Raises NamesHidden, Cancelled before anything is done, the troubles of a backup, and ErasedNotRewritten when all
    that is left to do is to write the file anew.
    """
    progress = progress or Progress()
    progress.step(0, 2)
    if store.names_hidden:
        raise NamesHidden
    backups.before(store)
    progress.step(1, 2)
    yield
    note_erasures(store)
    rewrite(store)  # nothing tells of progress any more: what is done cannot be called off

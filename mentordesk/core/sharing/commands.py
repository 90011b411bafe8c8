"""What a coordinator does to hand a programme on, and to take one over."""

from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.sharing.contents import BY_NAME, STAYING_COLUMNS
from mentordesk.core.sharing.errors import ShareNotUnderstood, ShareTooLarge, ShareWouldNotOpen
from mentordesk.core.sharing.package import MOST_BYTES, Package, packed, unpacked
from mentordesk.core.sharing.queries import compared, record_class, travelling
from mentordesk.core.sharing.records import Row
from mentordesk.core.sharing.rules import Comparison, Conflict
from mentordesk.core.sharing.tables import SharePackage
from mentordesk.core.store import backups
from mentordesk.core.store.errors import NotAShare
from mentordesk.core.store.incoming import read_in
from mentordesk.core.store.outgoing import writing_out
from mentordesk.core.store.seal import KeyFile, Passphrase, Recipient, seal, unseal
from mentordesk.core.store.unit import Store

SUCCESSOR = "successor"
WITH_PASSPHRASE = "passphrase"


@dataclass(frozen=True)
class Merged:
    """What a merge did, or would do: records that are `new` here, `changed` (hidden here, and shown again as the share
    has them), and in conflict (ours stay). `applied`: the file is another than before.
    """

    programme: UUID
    name: str
    new: int
    changed: int
    conflicts: tuple[Conflict, ...]
    applied: bool


def share_for_successor(
    store: Store,
    *,
    programme: UUID,
    target: Path,
    lock: Recipient | Passphrase,
    progress: Progress | None = None,
) -> int:
    """Write all that the file holds of a programme, sealed, to `target`; how many records went.

    Only a line of history: undo steps over it. Raises RecipientUnknown, ShareTooLarge, ShareWouldNotOpen, and the
    troubles of the disk.
    """
    progress = progress or Progress()
    progress.step(0, 2)
    package = Package(programme, SUCCESSOR, now(), store.read(travelling, programme))
    sealed = seal(_readable(package, target.name), lock)
    progress.step(1, 2)
    with (
        writing_out(store, {target: sealed}),
        store.recording("sharing.share_for_successor", log=True) as session,
    ):
        session.add(
            SharePackage(
                programme=programme,
                purpose=package.purpose,
                recipient=lock.key if isinstance(lock, Recipient) else WITH_PASSPHRASE,
                made=package.made,
                records=len(package.rows),
            )
        )
        session.facts["name"] = package.name
        progress.step(2, 2)
    return len(package.rows)


def _readable(package: Package, name: str) -> bytes:
    """The package in bytes that were read once as the successor will: when they have it, it is too late."""
    content = packed(package, name)
    try:
        unpacked(content, name)
    except ShareNotUnderstood:
        raise ShareWouldNotOpen(name=name) from None
    return content


def merge(
    store: Store,
    path: Path,
    key: KeyFile | Passphrase,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Merged:
    """Take a share in as one step, after a backup; what is here already stays as it is, so that twice is once.

    Raises FileMissing, FileEmpty, FileNotReadable, NotAShare, WrongShareKey, ShareNotReadable, ShareTooHeavy,
    SecretFileUnreadable, ShareNotUnderstood, ShareTooLarge, NewerShare, and the troubles of a backup.
    """
    progress = progress or Progress()
    progress.step(0, 3)
    package = unpacked(unseal(_content(store, path), key, name=path.name), path.name)
    progress.step(1, 3)
    plan = store.read(compared, package)
    applied = not dry_run and bool(plan.new or plan.back)
    if applied:
        backups.before(store)
        progress.step(2, 3)
        plan = _take_in(store, package)
    return Merged(package.programme, package.name, len(plan.new), len(plan.back), plan.conflicts, applied)


def _content(store: Store, path: Path) -> bytes:
    with suppress(OSError):  # reading tells what is wrong
        if path.samefile(store.path):
            raise NotAShare(name=path.name)  # before it is opened: closing it again would drop SQLite's lock
    return read_in(path, 2 * MOST_BYTES, ShareTooLarge)


def _take_in(store: Store, package: Package) -> Comparison:
    with store.recording("sharing.merge") as session:
        plan = compared(session, package)
        for table, rows in groupby(plan.new, key=lambda row: row.table):
            session.execute(sa.insert(record_class(table)), list(map(_fields, rows)))
        for table, rows in groupby(plan.back, key=lambda row: row.table):
            session.execute(sa.update(record_class(table)), list(map(_fields, rows)))
        session.facts["name"] = package.name
        session.expire_all()
        left = compared(session, package)
        if left.new or left.back or left.conflicts != plan.conflicts:
            raise RuntimeError("what was taken in is not what was shared")
    return plan


def _fields(row: Row) -> dict[str, Any]:
    """All columns of a record, those without a value too: what lay hidden here may have had one."""
    empty = dict.fromkeys(STAYING_COLUMNS.get(row.table, ()))
    told = {name: row.values.get(name) for name in BY_NAME[row.table].columns}
    return {"id": row.id, "deleted": False, **empty, **told}

"""A backup from before an erasure, put in the place of the file, forgets whoever was erased."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.privacy.commands import erase_person
from mentordesk.core.privacy.queries import receipts
from mentordesk.core.programme.queries import people
from mentordesk.core.store import backups
from mentordesk.core.store.backups.dropping import copies, drop_older, gone_by
from mentordesk.core.store.backups.restoring import restore
from mentordesk.core.store.backups.rotation import OLDEST
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.core.privacy.erased import CANARY, WHY, somebody


@pytest.mark.parametrize("gone", [False, True], ids=["the file is there", "the file is gone"])
def test_a_restored_backup_forgets_them_again(store: Store, programme: UUID, tmp_path: Path, gone: bool) -> None:
    who = somebody(store, programme, tmp_path)
    older = backups.path_of(store.file_id, backups.make(store).name)
    erase_person(store, person=who, reason=WHY)
    store.close()
    if gone:
        store.path.unlink()
    assert CANARY.encode() in older.read_bytes()
    restore(store.path, older, None)
    assert CANARY.encode() not in store.path.read_bytes()
    again = open_file(store.path, passphrase=None)
    try:
        assert [row.name for row in again.read(people)] == ["Kari Nordmann"]
        (receipt,) = again.read(receipts)
        assert (receipt.kind, receipt.reason) == ("person", "" if gone else WHY)
        assert again.check().ok
    finally:
        again.close()


def test_older_copies_are_let_go_whatever_they_are_called(store: Store, programme: UUID) -> None:
    assert gone_by(store.file_id) is None
    made = backups.make(store)
    assert gone_by(store.file_id) == made.made + OLDEST
    before = backups.folder(store.file_id) / "before-restore"
    before.mkdir()
    for name in ("x.mentordesk", "x.mentordesk-journal"):
        (before / name).write_bytes(b"x")
    assert drop_older(store) == 3
    assert [path.name for path in copies(store.file_id)] == [backups.listed(store.file_id)[0].name]

"""A file of every schema that was ever released opens in this program, whole and with everything in it."""

import shutil
from pathlib import Path

import pytest

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.programme.queries import programmes
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.check import check
from mentordesk.core.store.migrations import SCHEMA
from mentordesk.core.store.opening import open_file

FILES = Path(__file__).parents[2] / "files" / "schemas"
PASSPHRASE = "hest batteri stift"


def test_there_is_a_file_of_every_schema() -> None:
    numbers = {int(path.name[1:5]) for path in FILES.glob("v*.mentordesk")}
    assert numbers == set(range(1, SCHEMA + 1))


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("v*.mentordesk")))
def test_it_opens_and_is_whole(name: str, tmp_path: Path) -> None:
    copy = Path(shutil.copy(FILES / name, tmp_path))
    store = open_file(copy, passphrase=PASSPHRASE if "sealed" in name else None)
    connection = store.connection()
    try:
        assert check(connection).ok
        (programme,) = store.read(programmes)
        assert (len(store.read(applicants, programme.id)), len(store.read(pairs, programme.id))) == (49, 10)
        store.undo()
        store.redo()
    finally:
        connection.close()
        store.close()

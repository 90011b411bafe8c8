"""Files that older versions have left, encrypted: their papers are made today, taken back and made again."""

import shutil
from pathlib import Path

import pytest

from mentordesk.core.agreements.commands import issue_kinds
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.packs.commands import make_pack
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.opening import open_file

FILES = sorted((Path(__file__).parents[2] / "files" / "schemas").glob("v*-sealed.mentordesk"))
PASSPHRASE = "hest batteri stift"


@pytest.mark.usefixtures("as_shipped")
@pytest.mark.parametrize("name", [path.name for path in FILES])
def test_papers_are_made_and_taken_back(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES[0].with_name(name), tmp_path))
    store = open_file(path, passphrase=PASSPHRASE)
    (programme,) = (row.id for row in store.read(programmes))
    only, folder, before = [store.read(pairs, programme)[0].id], tmp_path / "ut", store.read(papers, programme)
    about = {"programme": programme, "folder": folder, "pairs": only}
    issue_kinds(store, kinds=(AGREEMENT, DECLARATION), language="nn", **about)  # type: ignore[arg-type]
    make_pack(store, kinds=(AGREEMENT, "booklet"), language="nb", **about)  # type: ignore[arg-type]
    hand_out(store, kind="pulse", language="nb", **about)  # type: ignore[arg-type]
    after = store.read(papers, programme)
    assert len(after) > len(before) > 0
    for _ in range(3):
        store.undo()
    assert store.read(papers, programme) == before
    for _ in range(3):
        store.redo()
    assert store.read(papers, programme) == after
    assert store.check().ok
    store.close()
    assert not path.read_bytes().startswith(b"SQLite")

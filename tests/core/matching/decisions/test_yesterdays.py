"""Files of older schemas bring their records along: each still gives the plan that was accepted then."""

import shutil
from pathlib import Path

import pytest

from mentordesk.core.kernel.fingerprints import Verdict
from mentordesk.core.matching.decisions.queries import decisions, given, replan
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.opening import open_file

FILES = Path(__file__).parents[3] / "files" / "schemas"
WITH_RECORDS = sorted(path.name for path in FILES.glob("v*-plain.mentordesk") if path.name[:5] >= "v0003")


@pytest.mark.parametrize("name", WITH_RECORDS)
def test_an_old_record_gives_its_plan(name: str, tmp_path: Path) -> None:
    store = open_file(Path(shutil.copy(FILES / name, tmp_path)), passphrase=None)
    try:
        (programme,) = store.read(programmes)
        (row,) = store.read(decisions, programme.id)
        plan = store.read(replan, row.id)
        made = {one.adept: one.mentor for one in store.read(pairs, programme.id)}
        assert {one.adept.id: one.mentor.id for one in plan.pairs} == store.read(given, row.id) == made
        assert (row.verdict, row.total, row.certified) == (Verdict.WHOLE, plan.total, plan.certified)
    finally:
        store.close()

"""The short form: some cases of each fault, and nothing may be lost, half, wrong, unreadable or hung."""

from pathlib import Path

import pytest

from tests.torture.faults import FAULTS, Fault
from tests.torture.row import Budget, Row
from tests.torture.table import markdown
from tests.torture.tracing import can_trace

POSSIBLE = [fault for fault in FAULTS if can_trace() or not fault.traced]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("torture")


@pytest.mark.parametrize("fault", POSSIBLE, ids=lambda fault: fault.name)
def test_nothing_goes_wrong(fault: Fault, tmp_path: Path, shared: Path) -> None:
    row = fault.run(Budget(fault.short, 7, tmp_path, shared=shared))
    assert row.clean, "\n".join(row.cases)
    assert row.runs >= 0.9 * fault.short


def test_the_table_shows_what_was_found(tmp_path: Path) -> None:
    row = Row("bit", runs=1200, faults=1100, note="so")
    row.add("hung", "case 7", why="too long")
    text = markdown([row], 90.0, 7, tmp_path)
    assert "| bit | 1,201 | 1,101 | 0 | 0 | 0 | 0 | 1 |" in text
    assert "- bit: so" in text
    assert "- bit, case 7: hung (too long)" in text

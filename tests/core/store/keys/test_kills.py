"""Killed in the middle of a change of key, a file opens with exactly one of the two, and is whole."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT


@pytest.mark.parametrize(("way", "times"), [("rekey", 16), ("on", 8), ("off", 8)])
def test_one_of_the_two_keys_opens_a_file_that_was_cut_off(way: str, times: int, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "tests.core.store.keys.killing", str(tmp_path), way, str(times)]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = Counter(done.stdout.split())
    assert (found["before"] + found["after"], found["whole"]) == (times, times)
    assert "left" not in found

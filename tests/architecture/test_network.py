"""Nothing leaves the laptop: no command and no window asks the system for an internet socket."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, run_python

NEW = ["new", "prøve.mentordesk", "--name", "Prøve"]
WATCHED = """
import runpy, socket, sys
families = {int(family): family.name for family in socket.AddressFamily}
def told(event, arguments):
    if event == "socket.__new__":
        print("socket", families.get(int(arguments[1]), "AF_INET unless told"), file=sys.stderr)
sys.addaudithook(told)
sys.argv[0] = "mentordesk"
"""
MENTORDESK = "runpy.run_module('mentordesk', run_name='__main__')"
OPEN_SOCKET = "socket.socket(socket.AF_INET).close()"


def watched(code: str, arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run code that is watched: by the system where strace may, otherwise by Python's own audit."""
    trace = folder / "trace.txt"
    by_system = [*strace(), "-f", "-qq", "-e", "trace=socket", "-o", str(trace)] if strace() else []
    environment = os.environ | {"PYTHONPATH": str(ROOT), "MENTORDESK_QUIT_AFTER_PAINT": "1"}
    command = [*by_system, sys.executable, "-P", "-c", WATCHED + code, *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=100)
    if by_system:
        done.stderr += trace.read_text()
    return done


def strace() -> list[str]:
    """The command, where it is there and the system lets it watch."""
    found = shutil.which("strace")
    return [found] if found and not subprocess.run([found, "-qq", "-o", os.devnull, "true"]).returncode else []


@pytest.mark.parametrize("arguments", [["--version"], NEW, []], ids=["version", "new", "window"])
def test_no_internet_socket_is_made(arguments: list[str], tmp_path: Path) -> None:
    done = watched(MENTORDESK, arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "AF_INET" not in done.stderr, done.stderr


def test_an_internet_socket_is_seen(tmp_path: Path) -> None:
    assert "AF_INET" in watched(OPEN_SOCKET, [], tmp_path).stderr


def test_an_internet_socket_is_seen_by_python_too() -> None:
    assert "socket AF_INET" in run_python(WATCHED + OPEN_SOCKET).stderr

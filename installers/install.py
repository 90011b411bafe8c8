"""Makes .venv beside this folder and puts a locked requirements file of this folder into it.

Called as `python -I install.py requirements.txt` by run.sh, test.sh and their Windows twins when .venv is not current.
Stands on the standard library alone, and writes to standard error alone.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

INSTALLERS = Path(__file__).resolve().parent
VENV = INSTALLERS.parent / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INSTALLED = VENV / "installed"  # copies of what was installed whole
UNFINISHED = VENV / "unfinished"  # there while packages are put in: what an interrupted pip left cannot be trusted


def say(sentence: str) -> None:
    """One line for the person at the terminal."""
    print(f"MentorDesk: {sentence}", file=sys.stderr, flush=True)


@contextmanager
def alone() -> Iterator[int]:
    """Wait until no other installation runs; the system lets go of this lock when the last holder of it has died."""
    with Path(__file__).open("r+b") as held:
        lock(held.fileno())
        yield held.fileno()


if sys.platform == "win32":
    import msvcrt

    def lock(descriptor: int) -> None:
        """Take the lock of this open file, however long it takes."""
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # beyond the end, where it keeps nobody from reading
        while True:
            try:
                return msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
            except OSError:  # after ten seconds of waiting
                say("waiting for another installation")
else:
    import fcntl

    def lock(descriptor: int) -> None:
        """Take the lock of this open file, however long it takes."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another installation")
            fcntl.flock(descriptor, fcntl.LOCK_EX)


def is_current(requirements: Path) -> bool:
    """Was exactly this file the last to be installed whole?"""
    stamp = INSTALLED / requirements.name
    return PYTHON.exists() and stamp.exists() and stamp.read_bytes() == requirements.read_bytes()


def has_pip() -> bool:
    """Is .venv there with a Python that starts, not a leftover of a Python that is gone?"""
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-I", "-c", "import pip"], stderr=subprocess.DEVNULL).returncode == 0


def make_venv() -> None:
    """An empty .venv in place of whatever is there."""
    say("making .venv")
    # The real path names the minor version, so that .venv is seen to be broken when the system moves to another.
    base = os.path.realpath(sys.executable)
    subprocess.run([base, "-I", "-m", "venv", "--clear", VENV], stdout=sys.stderr, check=True)


def put_in(requirements: Path, held: int) -> bool:
    """Let pip install exactly the locked files; it inherits the lock and so is alone even when this process dies."""
    command: list[str | Path] = [
        PYTHON,
        "-I",
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-input",
    ]
    command += ["--disable-pip-version-check", "--requirement", requirements]
    if not sys.stderr.isatty():
        command.append("--quiet")
    inherited = () if os.name == "nt" else (held,)
    return subprocess.run(command, stdout=sys.stderr, pass_fds=inherited).returncode == 0


def install(requirements: Path, held: int) -> bool:
    """Bring .venv up to date; False when pip could not, after it said why."""
    if UNFINISHED.exists() or not has_pip():
        make_venv()
    say(f"installing {requirements.name} in .venv; the first time this takes a minute or two")
    UNFINISHED.touch()
    shutil.rmtree(INSTALLED, ignore_errors=True)
    if not put_in(requirements, held):
        return False
    INSTALLED.mkdir()
    # The test requirements hold the others too, version by version (a test compares them).
    for stamp in {requirements.name, "requirements.txt"}:
        shutil.copyfile(INSTALLERS / stamp, INSTALLED / stamp)
    UNFINISHED.unlink()
    return True


def main(name: str) -> int:
    """Exit code: 0 when .venv holds what the file named `name` asks for."""
    requirements = INSTALLERS / name
    try:
        with alone() as held:
            if is_current(requirements) or install(requirements, held):
                return 0
        say("the packages could not be installed; pip says above why, and a new start tries again")
    except (OSError, subprocess.CalledProcessError) as error:
        say(f"could not make {VENV}: {error}")
    except KeyboardInterrupt:
        say("interrupted; a new start begins again")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

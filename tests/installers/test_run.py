"""`sh installers/run.sh` on small copies of the project that need no package."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

TELL = "import json, os, sys; print(json.dumps([sys.argv[1:], os.getcwd(), sys.path[0]]))"
EXACT_ENVIRONMENT = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def start(checkout: Path, *words: str, cwd: Path | None = None, **more: str) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if name not in EXACT_ENVIRONMENT} | more
    command = ["/bin/sh", str(checkout / "installers/run.sh"), *words]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=cwd or checkout, env=environment, stdout=pipe, stderr=pipe, text=True)


def told(run: subprocess.Popen[str]) -> tuple[list[object], str]:
    """What the program printed, and what was said beside it."""
    printed, said = run.communicate(timeout=100)
    assert run.returncode == 0, said
    return json.loads(printed), said


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which two first runs at once have installed."""
    checkout = tmp_path_factory.mktemp("checkout") / "first place"
    (checkout / "mentordesk").mkdir(parents=True)
    (checkout / "mentordesk/__main__.py").write_text(TELL)
    shutil.copytree(ROOT / "installers", checkout / "installers", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("requirements.txt", "requirements-test.txt"):
        (checkout / "installers" / name).write_text(f"# {name}\n")
    runs = [start(checkout, name) for name in ("one", "two")]
    answers = [told(run) for run in runs]
    assert [answer[0] for answer, _ in answers] == [["one"], ["two"]]
    assert sorted(said.count("making .venv") for _, said in answers) == [0, 1]
    return checkout


@pytest.fixture
def checkout(installed: Path, tmp_path: Path) -> Path:
    """An installed copy of one's own: a checkout that was moved."""
    return shutil.copytree(installed, tmp_path / "other place", symlinks=True)


def test_a_run_with_nothing_to_install_says_nothing_of_its_own(checkout: Path, tmp_path: Path) -> None:
    words = ["list", "two words", "*", ""]
    (tmp_path / "mentordesk").mkdir()
    (tmp_path / "mentordesk/__main__.py").write_text("raise SystemExit('the caller’s folder was imported')")
    assert told(start(checkout, *words, cwd=tmp_path)) == ([words, str(tmp_path), str(checkout)], "")


def test_what_was_importable_before_still_is(checkout: Path) -> None:
    (checkout / "mentordesk/__main__.py").write_text("import json, sys; print(json.dumps(sys.path[:2]))")
    assert told(start(checkout, "--version", PYTHONPATH="/elsewhere")) == ([str(checkout), "/elsewhere"], "")


def test_a_changed_lock_is_installed_once(checkout: Path) -> None:
    (checkout / "installers/requirements.txt").write_text("# another\n")
    said = [told(start(checkout, "check"))[1] for _ in range(2)]
    assert "installing requirements.txt" in said[0]
    assert "making .venv" not in said[0]
    assert said[1] == ""


@pytest.mark.parametrize("fault", ["interrupted", "without Python"])
def test_an_environment_that_is_not_whole_is_made_anew(checkout: Path, fault: str) -> None:
    stray = checkout / ".venv/stray"
    stray.touch()
    if fault == "interrupted":
        shutil.rmtree(checkout / ".venv/installed")
        (checkout / ".venv/unfinished").touch()
    else:
        for link in (checkout / ".venv/bin").glob("python*"):
            link.unlink()
            link.symlink_to("/nowhere/python")
    answer, said = told(start(checkout, "check"))
    assert answer[0] == ["check"]
    assert "making .venv" in said
    assert not stray.exists()
    assert told(start(checkout, "check"))[1] == ""


def test_one_sentence_says_what_is_missing_and_how_to_get_it(checkout: Path, tmp_path: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dirname").symlink_to(str(shutil.which("dirname")))
    run = start(checkout, "check", PATH=str(tmp_path / "bin"))
    printed, said = run.communicate(timeout=20)
    assert (run.returncode, printed, said.count("\n")) == (1, "", 1)
    assert "python3-venv" in said
    assert "package manager" in said


def test_a_window_without_a_screen_is_refused_in_one_sentence(checkout: Path) -> None:
    run = start(checkout, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    printed, said = run.communicate(timeout=20)
    assert (run.returncode, printed, said.count("\n")) == (1, "", 1)
    assert "no screen" in said


@pytest.mark.parametrize(
    ("libraries", "code"), [("libc.so.6:libc6", 0), ("libc.so.6:libc6 libnowhere.so.9:libnowhere9", 1)]
)
def test_only_what_the_system_lacks_is_asked_for(checkout: Path, libraries: str, code: int) -> None:
    script = f'. "{checkout}/installers/environment.sh"; PATH=/nowhere; need_libraries {libraries}'
    done = subprocess.run(["/bin/sh", "-c", script, f"{checkout}/x/y"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, "libnowhere9" in done.stderr) == (code, "", bool(code))
    assert "libc6" not in done.stderr

"""What pyproject asks for is explained, and locked with hashes, the same in both locks."""

import re
import tomllib
from itertools import chain

from tests.architecture.sources import ROOT

INSTALLERS = ROOT / "installers"
LOCKED = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked_for() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = chain(project["project"]["dependencies"], *project["dependency-groups"].values())
    return [re.split(r"[^A-Za-z0-9._-]", text)[0] for text in wanted]


def locked(name: str) -> set[tuple[str, str, str]]:
    """Name, version and marker of everything in a lock."""
    found = LOCKED.findall((INSTALLERS / name).read_text("utf-8"))
    assert len(found) > 20
    return set(found)


def test_each_dependency_is_explained() -> None:
    text = (INSTALLERS / "README.md").read_text("utf-8")
    assert [name for name in asked_for() if f"`{name}`" not in text] == []


def test_each_dependency_is_locked() -> None:
    names = {name for name, _, _ in locked("requirements-test.txt")}
    assert [name for name in asked_for() if normal(name) not in names] == []


def test_the_lock_for_tests_holds_the_lock_of_the_program() -> None:
    versions = {(name, version) for name, version, _ in locked("requirements-test.txt")}
    assert {(name, version) for name, version, _ in locked("requirements.txt")} - versions == set()


def test_every_locked_file_has_a_hash_and_no_address() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        text = (INSTALLERS / name).read_text("utf-8")
        assert text.count(" \\\n    --hash=sha256:") >= len(locked(name))
        assert "://" not in text

"""What pyproject asks for is explained, and locked with hashes, the same in both locks."""

import re
import tomllib
from itertools import chain

import pytest

from tests.architecture.sources import ROOT

INSTALLERS = ROOT / "installers"
LOCKS = ("requirements.txt", "requirements-test.txt", "requirements-signing.txt")
LOCKED = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked_for() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = chain(project["project"]["dependencies"], *extras.values(), *project["dependency-groups"].values())
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


@pytest.mark.parametrize("larger", LOCKS[1:])
def test_the_other_locks_hold_the_lock_of_the_program(larger: str) -> None:
    versions = {(name, version) for name, version, _ in locked(larger)}
    assert {(name, version) for name, version, _ in locked(LOCKS[0])} - versions == set()


def test_every_locked_file_has_a_hash_and_no_address() -> None:
    for name in LOCKS:
        text = (INSTALLERS / name).read_text("utf-8")
        assert text.count(" \\\n    --hash=sha256:") >= len(locked(name))
        assert "://" not in text

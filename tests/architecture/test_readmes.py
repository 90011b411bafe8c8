"""The top of the project holds what architecture allows, and each of its folders says what belongs there."""

from fnmatch import fnmatch

import pytest

from tests.architecture.sources import ROOT

FOLDERS = {"mentordesk", "resources", "installers", "tests"}
ALLOWED = FOLDERS | {"pyproject.toml", "README.md", "LICENSE"}
HIDDEN = {".ci", ".github", ".gitignore", ".gitattributes", ".git"}


def test_nothing_else_stands_at_the_top() -> None:
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines() if line]
    entries = {path.name for path in ROOT.iterdir() if not any(fnmatch(path.name, pattern) for pattern in ignored)}
    assert entries - HIDDEN == ALLOWED


@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_each_folder_says_what_belongs_there(folder: str) -> None:
    text = (ROOT / folder / "README.md").read_text("utf-8")
    assert text.lower().startswith(f"# {folder}\n")
    assert len(text.split()) > 30

"""Each library has its rooms in the house, and is imported nowhere else."""

import pytest

from tests.architecture.sources import ROOT, imported, place, python_files, tree

STORE = "mentordesk/core/store/**"
ROOMS = {
    "PySide6": ["mentordesk/ui/**"],
    "shiboken6": ["mentordesk/ui/**"],
    "sqlalchemy": [STORE, *(f"mentordesk/core/**/{name}.py" for name in ("tables", "commands", "queries"))],
    "sqlcipher3": [STORE],
    "sqlite3": [],
    "reportlab": ["mentordesk/core/documents/**", "mentordesk/core/*/document.py"],
    "numpy": ["mentordesk/core/matching/**"],
    "scipy": ["mentordesk/core/matching/**"],
    "pyrage": ["mentordesk/core/store/seal.py"],
    "cryptography": ["mentordesk/core/store/seal.py", "mentordesk/core/store/file.py"],
}


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_is_imported_in_its_rooms_only(library: str) -> None:
    everything_below = [f"{pattern}/*.py" if pattern.endswith("/**") else pattern for pattern in ROOMS[library]]
    rooms = {path for pattern in everything_below for path in ROOT.glob(pattern)}
    strays = [
        f"{place(path, node)} imports {name}"
        for path in python_files("mentordesk")
        if path not in rooms
        for name, node in imported(tree(path))
        if name.split(".")[0] == library
    ]
    assert not strays, "\n".join(strays)


def test_the_reader_of_imports_sees_them() -> None:
    names = {name for path in python_files("mentordesk/core/store") for name, _ in imported(tree(path))}
    assert {"sqlalchemy", "mentordesk.core.kernel.errors"} <= {*names, *(name.split(".")[0] for name in names)}

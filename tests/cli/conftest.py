"""Files made by `new`, as from outside."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import a_programme, a_store
from tests.cli.calling import Capture, called

Made = Callable[..., Path]


@pytest.fixture
def new(tmp_path: Path, capsys: Capture) -> Made:
    """Makes a file as `new` makes it, by `new` itself where more is asked for, and says where it is."""

    def make(name: str = "x", *how: object) -> Path:
        path = tmp_path / f"{name}.mentordesk"
        if not how:
            store = a_store(tmp_path, name=name)
            a_programme(store)
            store.close()
            return path
        called(capsys, "new", path, "--name", "Sterk sammen", "--start", "2027-01-10", "--places", "10", *how)
        return path

    return make

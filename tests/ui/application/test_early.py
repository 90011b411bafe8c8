"""The file is opened before the window is there, and what stands in the way is told when the window is."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mentordesk.core.store.errors import FileEmpty, PassphraseMissing
from mentordesk.ui.application.early import file_to_open, open_beside
from mentordesk.ui.shell.memory import Memory
from tests.architecture.sources import run_python
from tests.builders import a_programme, a_store


def test_the_file_that_is_named_goes_before_the_last_one(tmp_path: Path) -> None:
    last = tmp_path / "last.mentordesk"
    memory = Memory(last_file=str(last))
    assert file_to_open(None, memory) is None  # it is not there any more
    last.touch()
    assert file_to_open(None, memory) == last
    assert file_to_open(Path("named"), memory) == Path("named")


def test_a_file_is_opened_beside(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store)
    store.close()
    with ThreadPoolExecutor(1) as executor:
        found = open_beside(store.path, executor)
    assert found is not None
    opened, shown = found.result()
    assert (opened.path, shown) == (store.path, programme)
    opened.close()


@pytest.mark.parametrize("name", ["sheet.csv", "share.age"])
def test_what_is_no_file_of_ours_is_left_to_others(tmp_path: Path, name: str) -> None:
    with ThreadPoolExecutor(1) as executor:
        assert open_beside(tmp_path / name, executor) is None
        assert open_beside(None, executor) is None


def test_trouble_waits_for_whoever_asks(tmp_path: Path) -> None:
    a_store(tmp_path, passphrase="fire røde epler").close()
    (tmp_path / "empty.mentordesk").touch()
    with ThreadPoolExecutor(1) as executor:
        sealed = open_beside(tmp_path / "prøve.mentordesk", executor)
        empty = open_beside(tmp_path / "empty.mentordesk", executor)
    assert sealed is not None
    assert empty is not None
    assert isinstance(sealed.exception(), PassphraseMissing)
    assert isinstance(empty.exception(), FileEmpty)


def test_qt_is_told_what_has_no_part_in_it() -> None:
    code = (
        "import sys; from mentordesk.ui.application.early import load_qt; load_qt();"
        "print(sys.modules['shibokensupport.feature'].pyside_feature_dict['sqlalchemy'])"
    )
    assert run_python(code).stdout.strip() == "-1"

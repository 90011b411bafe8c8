"""A file from outside is read in a process of its own: what comes back, and what becomes of a reader gone wrong."""

import datetime as dt
import os
import random
import sys
import threading
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.core.kernel import apart
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.recruitment.errors import (
    SheetKindUnknown,
    SheetLocked,
    SheetMissing,
    SheetReaderNotStarted,
    SheetReadingStopped,
    SheetTakesTooLong,
    SheetTooLarge,
    SheetUnreadable,
)
from mentordesk.core.recruitment.files import reading_apart
from mentordesk.core.recruitment.files.books import read_book
from mentordesk.core.recruitment.files.reading_apart import LIMITS, read_apart
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.words import sentence
from tests.core.recruitment.builders import csv_bytes, write_csv, write_ods, write_xlsx

ROWS = [["Navn", "Sted"], ["Åse Ødegård", "Tromsø\n«nord»"], ["Bjørn\0 Næss \U0001f600", "Bærum"]]
limited = pytest.mark.parametrize("deed", ["swell"] if sys.platform == "linux" else [])


@pytest.fixture
def gone_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """A file whose reader does what it is called for, within small limits."""
    monkeypatch.setattr(reading_apart, "PARSER", "tests.core.recruitment.hostile")
    monkeypatch.setattr(reading_apart, "LIMITS", replace(LIMITS, seconds=5, memory=400_000_000, answer=1_000_000))

    def named(deed: str) -> Path:
        return write_csv(tmp_path / f"{deed}.csv", ROWS)

    return named


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "zip"])
def test_the_book_is_the_one_that_is_read_here(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"søkere.{kind}"
    if kind == "csv":
        write_csv(path, ROWS * 3_000)
    elif kind == "xlsx":
        moment = dt.datetime(2026, 11, 26, 6, 2, 1)
        kari = ["Kari", dt.date(2003, 6, 17), moment, True, 9008.5]
        write_xlsx(path, {"A": [["Navn", "Født", "Da", "Så", "Tall"], kari], "Tom": [], "B": ROWS}, merged=["A4:B5"])
    elif kind == "ods":
        write_ods(path, "Søkere", [["Navn", "Sted"], ["Kari", "Oslo"]])
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.csv", csv_bytes(ROWS))
    assert read_apart(path) == read_book(path)


def test_what_a_person_says_of_the_file_is_heard_there(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "svar.csv", [["Navn", "Sted"], ["Åse", "Tromsø"]], encoding="cp1252")
    said = Reading(encoding="windows-1252", separator=",")
    assert [list(row) for row in read_apart(path, reading=said).tables[0].rows][1] == ["Åse;Tromsø"]


def test_progress_is_told_here(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    read_apart(write_csv(tmp_path / "a.csv", ROWS * 900), progress=Progress(lambda done, of: seen.append((done, of))))
    assert len(seen) > 3
    assert all(0 <= done <= of for done, of in seen)


def test_troubles_come_with_their_facts(tmp_path: Path) -> None:
    with pytest.raises(SheetMissing) as told:
        read_apart(tmp_path / "borte.csv")
    assert told.value.facts == {"name": "borte.csv"}


@pytest.mark.parametrize(
    ("deed", "trouble"),
    [
        ("die", SheetReadingStopped),
        ("fail", SheetReadingStopped),
        ("exit", SheetReadingStopped),
        ("nonsense", SheetReadingStopped),
        ("no book", SheetReadingStopped),
        ("deep", SheetReadingStopped),
        ("flood", SheetTooLarge),
        ("one endless line", SheetTooLarge),
    ],
)
def test_a_reader_gone_wrong_is_a_trouble_in_words(
    gone_wrong: Callable[[str], Path], deed: str, trouble: type[Trouble], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(trouble) as told:
        read_apart(gone_wrong(deed))
    assert told.value.facts["name"] == f"{deed}.csv"
    assert all(deed in sentence(told.value, language)[0] for language in ("nb", "en"))
    assert capfd.readouterr() == ("", "")


@limited
def test_a_reader_that_swells_is_stopped(gone_wrong: Callable[[str], Path], deed: str) -> None:
    with pytest.raises(SheetReadingStopped):
        read_apart(gone_wrong(deed))


@pytest.mark.parametrize("deed", ["hang", "spin"])
def test_a_reader_that_never_ends_is_given_up(
    gone_wrong: Callable[[str], Path], deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_apart, "LIMITS", replace(LIMITS, seconds=1))
    with pytest.raises(SheetTakesTooLong) as told:
        read_apart(gone_wrong(deed))
    assert told.value.facts == {"name": f"{deed}.csv", "seconds": 1}


@pytest.mark.parametrize("deed", ["hang", "spin"])
def test_cancel_ends_a_reader_that_hears_nothing(gone_wrong: Callable[[str], Path], deed: str) -> None:
    progress = Progress()
    path = gone_wrong(deed)
    timer = threading.Timer(0.2, progress.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        read_apart(path, progress=progress)
    timer.join()


def test_nothing_of_the_reader_stays(gone_wrong: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    children = []

    class Watched(apart.subprocess.Popen[bytes]):  # type: ignore[name-defined,misc]
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)
            children.append(self)

    monkeypatch.setattr(apart.subprocess, "Popen", Watched)  # type: ignore[attr-defined]
    before = threading.active_count()
    for deed in ("die", "flood", "print"):
        with suppress(Trouble):
            read_apart(gone_wrong(deed))
    assert [child.returncode is not None for child in children] == [True] * 3
    assert threading.active_count() == before


def test_a_system_that_starts_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_COMMAND", (str(tmp_path / "ingen"),))
    with pytest.raises(SheetReaderNotStarted):
        read_apart(write_csv(tmp_path / "a.csv", ROWS))


def test_what_a_library_prints_is_no_answer(gone_wrong: Callable[[str], Path]) -> None:
    assert read_apart(gone_wrong("print")).name == "a"


@pytest.mark.parametrize("deed", ["write"] if os.name == "posix" else [])
def test_the_reader_writes_no_file(gone_wrong: Callable[[str], Path], deed: str) -> None:
    path = gone_wrong(deed)
    with pytest.raises(SheetLocked) as told:
        read_apart(path)
    assert told.value.facts["name"] == "ble stanset"
    assert "Amina" not in "".join(one.read_text("utf-8") for one in path.parent.iterdir())


def test_the_reader_has_neither_window_nor_store_and_no_name_in_its_arguments(
    gone_wrong: Callable[[str], Path],
) -> None:
    book = read_apart(gone_wrong("loaded"))
    assert not {"PySide6", "sqlalchemy", "sqlcipher3"} & set(book.name.split(","))
    assert book.encoding == "-c"


def test_a_folder_of_the_file_cannot_say_what_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    write_csv(tmp_path / "a.csv", [["Navn"], ["Kari"]])
    assert read_apart(Path("a.csv")).name == "a.csv"


def test_hostile_workbooks_are_troubles(tmp_path: Path) -> None:
    whole = write_xlsx(tmp_path / "hel.xlsx", {"A": ROWS[:2]})
    wide = b'<row r="1"><c r="ALL1"><v>1</v></c></row>'
    files = {
        "bombe": (_changed(whole, "bombe", {"xl/media/a.png": bytes(30_000_000)}), SheetTooLarge),
        "bred": (_changed(whole, "bred", {"xl/worksheets/sheet1.xml": wide}), SheetTooLarge),
        "halv": (_cut(whole), SheetUnreadable),
    }
    for name, (path, trouble) in files.items():
        with pytest.raises(trouble) as told:
            read_apart(path)
        assert told.value.facts["name"] == f"{name}.xlsx"


def test_xml_that_goes_deep_is_read_without_a_fall(tmp_path: Path) -> None:
    whole = write_xlsx(tmp_path / "hel.xlsx", {"A": ROWS[:2]})
    deep = b"<row>" * 300_000 + b"<c><v>1</v></c>" + b"</row>" * 300_000
    noise = random.Random(1).randbytes(60_000)  # so that it does not unpack too far
    path = _changed(whole, "dyp", {"x.bin": noise, "xl/worksheets/sheet1.xml": deep})
    assert [table.name for table in read_apart(path).tables] == ["A"]


@pytest.mark.parametrize("cells", [20] if sys.platform == "linux" else [])
def test_a_small_file_that_becomes_a_large_table_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cells: int
) -> None:
    monkeypatch.setenv("RUST_BACKTRACE", "1")
    monkeypatch.setattr(reading_apart, "LIMITS", replace(LIMITS, seconds=10, memory=400_000_000))
    whole = write_xlsx(tmp_path / "hel.xlsx", {"A": [["Navn", "x" * 30_000]]})  # said once, and pointed at 20,000 times
    rows = (b"<row>" + b'<c t="s"><v>1</v></c>' * cells + b"</row>") * 1_000
    xml = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"
    path = _changed(whole, "speil", {"x.bin": random.Random(1).randbytes(60_000), "xl/worksheets/sheet1.xml": xml})
    with pytest.raises(SheetReadingStopped):
        read_apart(path)


@pytest.mark.parametrize("kind", ["fifo", "device"] if os.name == "posix" else [])
def test_a_file_that_never_ends_is_no_sheet(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/zero")
    if kind == "fifo":
        path = tmp_path / "rør.csv"
        os.mkfifo(path)
    with pytest.raises(SheetKindUnknown):
        read_apart(path)


@pytest.mark.parametrize("columns", [1_000, 500])
def test_as_many_columns_as_there_is_room_for(tmp_path: Path, columns: int) -> None:
    path = write_csv(tmp_path / "a.csv", [[f"K{i}" for i in range(columns)], ["x"] * columns])
    if columns > 500:
        with pytest.raises(SheetTooLarge):
            read_apart(path)
    else:
        assert len(read_apart(path).tables[0].rows[1]) == columns


def _changed(whole: Path, name: str, parts: dict[str, bytes]) -> Path:
    path = whole.with_name(f"{name}.xlsx")
    with zipfile.ZipFile(whole) as archive:
        kept = {part: archive.read(part) for part in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in (kept | parts).items():
            archive.writestr(part, content)
    return path


def _cut(whole: Path) -> Path:
    path = whole.with_name("halv.xlsx")
    path.write_bytes(whole.read_bytes()[:-300])
    return path

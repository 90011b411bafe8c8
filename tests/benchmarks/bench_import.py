"""How long a sheet of 2,000 people takes, and to call it off: `python -m tests.benchmarks.bench_import`.

The yardstick of the preview is the mere reading of the same file, by `csv` or by calamine. That of the whole import is
the reading and putting the same cells into one bare table. Every import begins with an empty file.
"""

import csv
import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from python_calamine import CalamineWorkbook

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment.doubles.queries import doubles
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import Preview, read_preview
from mentordesk.core.store.unit import Store
from tests.benchmarks.measuring import Figure, alternating, run, seconds_of
from tests.benchmarks.people import HEADINGS, TODAY, sheet
from tests.builders import a_programme, a_store
from tests.core.recruitment.builders import write_csv, write_xlsx

RUNS = 5
MOMENTS = 12
"""So many times an import is called off, each time a little later."""

Rows = Sequence[Sequence[object]]


def figures(folder: Path) -> list[Figure]:
    """Preview, whole import and calling off."""
    csv_file = write_csv(folder / "to tusen.csv", sheet())
    xlsx_file = write_xlsx(folder / "to tusen.xlsx", {"Svar": _typed(sheet())})
    read_preview(xlsx_file, today=TODAY)  # loads what is loaded when first used
    form = write_csv(folder / "skjema.csv", sheet(35))
    (small,) = alternating(partial(seconds_of, partial(read_preview, form, today=TODAY)), runs=RUNS)
    return [
        Figure("Import of CSV, 35 rows: preview", small, seconds=1),
        *_of_one_kind("CSV", csv_file, partial(_read_csv, csv_file), folder),
        *_of_one_kind("XLSX", xlsx_file, partial(_read_xlsx, xlsx_file), folder),
        Figure("Import, from cancel to its answer, slowest", _longest_answer(csv_file, folder), seconds=0.3),
        *_among_two_thousand(csv_file, folder),
    ]


def _among_two_thousand(path: Path, folder: Path) -> Iterator[Figure]:
    """What is asked when 2,000 people are there: who may be twice, and what a second export says otherwise."""
    preview = read_preview(path, today=TODAY)
    with _empty_file(folder) as (store, programme):
        _fetch(store, programme, preview, Progress())
        (twice,) = alternating(partial(seconds_of, partial(store.read, doubles, programme)), runs=RUNS)
        yield Figure("Who may be the same person, 2,000 people", twice, seconds=0.3)
        later = [replace(draft, town="Moss") for draft in preview.drafts]
        again = partial(import_applicants, store, programme=programme, drafts=later, dry_run=True)
        (second,) = alternating(partial(seconds_of, again), runs=2)
        yield Figure("What a second export of 2,000 rows changes", second, seconds=5)


def _typed(rows: list[tuple[str, ...]]) -> Rows:
    """The rows as a workbook holds them: days as days."""
    place = HEADINGS.index("Fødselsdato")
    days = [dt.datetime.strptime(row[place], "%d.%m.%Y").date() for row in rows[1:]]
    return [rows[0], *((*row[:place], day, *row[place + 1 :]) for row, day in zip(rows[1:], days, strict=True))]


def _read_csv(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def _read_xlsx(path: Path) -> Rows:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _of_one_kind(kind: str, path: Path, read: partial[Rows], folder: Path) -> Iterator[Figure]:
    look = partial(read_preview, path, today=TODAY)
    ours, theirs = alternating(partial(seconds_of, look), partial(seconds_of, read), runs=RUNS)
    yield Figure(f"Import of {kind}, 2,000 rows: preview", ours, theirs, seconds=1)
    whole = partial(_import_whole, path, folder)
    ours, theirs = alternating(whole, partial(_insert_bare, read, folder / "bare"), runs=RUNS)
    yield Figure(f"Import of {kind}, 2,000 rows: whole", ours, theirs, seconds=5)


@contextmanager
def _empty_file(folder: Path) -> Iterator[tuple[Store, UUID]]:
    store = a_store(folder)
    try:
        yield store, a_programme(store)
    finally:
        store.close()
        store.path.unlink()


def _import_whole(path: Path, folder: Path) -> float:
    with _empty_file(folder) as (store, programme):
        return seconds_of(lambda: _fetch(store, programme, read_preview(path, today=TODAY), Progress()))


def _fetch(store: Store, programme: UUID, preview: Preview, progress: Progress) -> None:
    import_applicants(store, programme=programme, drafts=preview.drafts, progress=progress)


def _insert_bare(read: partial[Rows], place: Path) -> float:
    """Read, and put every cell as text into one table with an index of its own and nothing else, on disk."""
    place.unlink(missing_ok=True)
    connection = sqlcipher.connect(str(place), isolation_level=None)
    connection.execute(f"CREATE TABLE row(id TEXT PRIMARY KEY, {', '.join(f'c{i}' for i in range(len(HEADINGS)))})")
    start = perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    statement = f"INSERT INTO row VALUES ({', '.join('?' * (len(HEADINGS) + 1))})"
    connection.executemany(statement, ([new_id().hex, *map(str, row)] for row in read()))
    connection.execute("COMMIT")
    seconds = perf_counter() - start
    connection.close()
    return seconds


def _longest_answer(path: Path, folder: Path) -> float:
    """The longest that an import goes on after it was called off, whenever that happens."""
    preview = read_preview(path, today=TODAY)
    with _empty_file(folder) as (store, programme):
        whole = seconds_of(lambda: _fetch(store, programme, preview, Progress()))
    moments = [whole * place / MOMENTS for place in range(MOMENTS)]
    return max(_answer(preview, moment, folder) for moment in moments)


def _answer(preview: Preview, moment: float, folder: Path) -> float:
    """The seconds from a cancel at that moment to the end; nothing is left then, unless it was finished first."""
    progress, cancelled = Progress(), list[float]()

    def cancel() -> None:
        cancelled.append(perf_counter())
        progress.cancel()

    with _empty_file(folder) as (store, programme):
        timer = threading.Timer(moment, cancel)
        timer.start()
        try:
            _fetch(store, programme, preview, progress)
        except Cancelled:
            ended = perf_counter()
            assert not store.read(people), "something is left of a cancelled import"
        else:
            ended = perf_counter()
        timer.cancel()
        timer.join()
    return ended - cancelled[0] if cancelled and cancelled[0] < ended else 0.0


if __name__ == "__main__":
    run("bench_import")

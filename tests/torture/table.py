"""The table of all figures as Markdown, with when and where it was made."""

import datetime as dt
import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from tests.torture.row import COLUMNS, Row


def markdown(rows: Sequence[Row], seconds: float, seed: int, folder: Path) -> str:
    """The table; `folder` is where the files lay that were tortured."""
    heads = ("fault", "runs", "faults", *COLUMNS)
    lines = [
        f"{dt.date.today():%Y-%m-%d}, {machine(folder)}; {seconds / 60:.0f} minutes, seed {seed}.",
        "",
        f"| {' | '.join(heads)} |",
        f"|---|{'---:|' * (len(heads) - 1)}",
        *(f"| {' | '.join(_cells(row))} |" for row in rows),
        "",
        *(f"- {row.name}: {row.note}" for row in rows if row.note),
    ]
    bad = [case for row in rows for case in row.cases]
    return "\n".join([*lines, *([""] if bad else []), *(f"- {case}" for case in bad)]).rstrip() + "\n"


def _cells(row: Row) -> list[str]:
    return [row.name, *(f"{number:,}" for number in (row.runs, row.faults, *(row.bad[column] for column in COLUMNS)))]


def machine(folder: Path) -> str:
    """Processor, cores, system, file system, Python and SQLite, in one line."""
    connection = sqlcipher.connect(":memory:")
    (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, {_file_system(folder)}, "
        f"Python {platform.python_version()}, SQLite {sqlcipher.sqlite_version}, SQLCipher {cipher}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


def _file_system(folder: Path) -> str:
    try:
        done = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "file system unknown"
    return done.stdout.strip()

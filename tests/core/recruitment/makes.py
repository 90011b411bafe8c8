"""Sheets of different make, as organisations write them, and how well their columns are told apart without help.

In `tests/files/makes` the right fields of each column stand beside the sheets: where an expert would take either of
two, both. `truth.json` is of fourteen sheets that were written without a look at the words the guessing knows: at first
87.6 % of their columns were understood, and what they showed was mended by general means. `later.json` is of four that
were written after that: at first 96.7 %, and one more mistake was mended. What is still wrong in them is left so:
headings that say too little, or that mean two things, are for the person to decide.

The sheets are told by the names they came with; where such a name has letters that some tools cannot quote, the file is
called otherwise here, and `names.json` says how.
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mentordesk.core.recruitment.preview import PreviewColumn, read_preview

FOLDER = Path(__file__).parents[2] / "files" / "makes"
TODAY = dt.date(2026, 11, 26)
CALLED_HERE = json.loads((FOLDER / "names.json").read_text("utf-8"))


@dataclass(frozen=True)
class Make:
    """A sheet of one make, by the name it came with. `right`: heading, and the fields of which each will do, the best
    first.
    """

    name: str
    path: Path
    right: tuple[tuple[str, tuple[str, ...]], ...]

    def columns(self, mapping: Mapping[str | int, str] | None = None) -> tuple[PreviewColumn, ...]:
        """The columns as the import page would show them, in the order of `right`."""
        columns = read_preview(self.path, today=TODAY, mapping=mapping).columns
        assert [column.heading for column in columns] == [heading for heading, _ in self.right]
        return columns

    def hits(self, mapping: Mapping[str | int, str] | None = None) -> int:
        """How many columns are taken for what they are."""
        pairs = zip(self.columns(mapping), self.right, strict=True)
        return sum(column.field in fields for column, (_, fields) in pairs)


def makes(truth: str) -> list[Make]:
    """The sheets that this file tells the truth of."""
    told = json.loads((FOLDER / truth).read_text("utf-8"))
    return [
        Make(name, FOLDER / CALLED_HERE.get(name, name), tuple((head, tuple(fields)) for head, *fields in told[name]))
        for name in told
    ]


MAKES, LATER = makes("truth.json"), makes("later.json")


def share(sheets: list[Make]) -> float:
    """The share of all their columns that are taken for what they are."""
    return sum(one.hits() for one in sheets) / sum(len(one.right) for one in sheets)

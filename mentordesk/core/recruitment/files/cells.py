"""One cell of a sheet, as the file gives it and as text."""

import datetime as dt
import re
from typing import Any

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta

# What nobody sees and nobody types: among it what turns the direction of the text behind it, and halves of letters.
# What joins and parts the letters of some scripts (U+200C to U+200F) stays.
_CONTROL = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc\ufffe\uffff"
    r"\ud800-\udfff\U000e0000-\U000e007f]|_x000D_"
)
_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Our own export puts an apostrophe before these, so that no spreadsheet runs the cell.
_GUARDED = re.compile(r"'(?=[=+\-@\t\r])")


def tidied(cell: Cell | None) -> tuple[Cell, bool]:
    """The cell with plain line breaks, without the export's guard and control characters; and whether it lost some."""
    if cell is None:
        return "", False
    if not isinstance(cell, str) or (cell.isprintable() and not cell.startswith("'")):
        return cell, False
    text = _BREAK.sub("\n", cell[1:] if _GUARDED.match(cell) else cell)
    clean = _CONTROL.sub("", text).removeprefix("\ufeff")
    return clean, "\0" in text or len(clean) < len(text.replace("_x000D_", "").removeprefix("\ufeff"))


def plain_of(cell: object) -> dict[str, Any]:
    """A day or a time as an object of JSON; raises TypeError for what is no cell."""
    match cell:
        case dt.datetime():
            return {"moment": cell.isoformat()}
        case dt.date():
            return {"day": cell.isoformat()}
        case dt.time():
            return {"time": cell.isoformat()}
        case dt.timedelta():
            return {"span": [cell.days, cell.seconds, cell.microseconds]}
    raise TypeError


def cell_of(plain: dict[str, Any]) -> Cell:
    """The cell that `plain_of` made this object of. Raises ValueError for any other."""
    match plain:
        case {"moment": str(text)}:
            return dt.datetime.fromisoformat(text)
        case {"day": str(text)}:
            return dt.date.fromisoformat(text)
        case {"time": str(text)}:
            return dt.time.fromisoformat(text)
        case {"span": [days, seconds, microseconds]}:
            return dt.timedelta(days, seconds, microseconds)
    raise ValueError


def text_of(cell: Cell) -> str:
    """What a person sees in the cell: 9008.0 is 9008, dates are ISO, ends are trimmed."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, dt.datetime):
        return cell.isoformat(sep=" ", timespec="minutes")
    return str(cell)


def is_blank(cell: Cell) -> bool:
    """Whether the cell shows nothing."""
    return isinstance(cell, str) and not cell.strip()

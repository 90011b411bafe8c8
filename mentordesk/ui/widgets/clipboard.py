"""Tables on the clipboard, as spreadsheets and letters take them."""

import re
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

Lines = Sequence[Sequence[str]]

_FORMULA = re.compile(r"[=@]|[+\-](?![\d\s.,()-]*$)")


def as_table(header: Sequence[str], rows: Sequence[Sequence[str]], discreet: Callable[[Lines], Lines]) -> QMimeData:
    """A table with its header as tab-separated text and as HTML; no cell can become a formula.

    `discreet` takes out of the lines what must not leave the program: see `Appearance.discreet`.
    """
    lines = [[_harmless(cell) for cell in line] for line in discreet([header, *rows])]
    data = QMimeData()
    data.setText("".join("\t".join(map(_quoted, line)) + "\n" for line in lines))
    data.setHtml(_html(lines))
    return data


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would calculate gets an apostrophe; numbers and telephone numbers are left alone."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _quoted(cell: str) -> str:
    """Line breaks, tabs and quotes as spreadsheets write them in tab-separated text."""
    return '"' + cell.replace('"', '""') + '"' if any(mark in cell for mark in '\t\n\r"') else cell


def _html(lines: list[list[str]]) -> str:
    header, *rows = lines
    body = "".join(_line(row, "td") for row in rows)
    return f'<meta charset="utf-8"><table>{_line(header, "th")}{body}</table>'


def _line(cells: Sequence[str], tag: str) -> str:
    inside = (escape(cell).replace("\n", "<br>") for cell in cells)
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in inside) + "</tr>"

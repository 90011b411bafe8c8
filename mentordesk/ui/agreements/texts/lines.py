"""The text of a paper as lines that one edits, and back again; a field stands in braces, as in the text's own file."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

TITLE, HEADING, MORE = "title", "heading", "more"
TEXT, BULLET, STEP, TICK, ROW, TABLE, ROOM, PIECE = "text", "bullet", "step", "tick", "row", "table", "room", "piece"
"""`more` goes on with the clause above, often under a condition of its own; `room` is empty lines to write on."""

BETWEEN = " | "
"""Between the cells of a row."""

_CELLS = re.compile(r"\s*\|\s*")

_LISTS = ((TEXT, "text"), (BULLET, "bullets"), (STEP, "steps"), (TICK, "ticks"))
_TABLES = ((ROW, "rows"), (TABLE, "table"))
_KEYS = dict((*_LISTS, *_TABLES))
_ORDER = (*_KEYS, ROOM, PIECE)
"""In which a clause prints its parts."""


class Line(NamedTuple):
    """One line: what it is, what it says, and for the first of a clause what must hold for it to be printed.

    `text` is the number of lines of a `room`, and the name of a `piece`.
    """

    kind: str
    text: str = ""
    when: tuple[str, ...] = ()


def to_lines(content: Mapping[str, Any]) -> Iterator[Line]:
    """The lines of a text."""
    yield Line(TITLE, content["title"])
    for clause in content["clause"]:
        when = tuple(clause.get("when", ()))
        yield Line(HEADING, clause["heading"], when) if clause.get("heading") else Line(MORE, "", when)
        for kind, key in _LISTS:
            yield from (Line(kind, text) for text in clause.get(key, ()))
        for kind, key in _TABLES:
            yield from (Line(kind, BETWEEN.join(row)) for row in clause.get(key, ()))
        if clause.get("lines"):
            yield Line(ROOM, str(clause["lines"]))
        if clause.get("block"):
            yield Line(PIECE, clause["block"])


def to_content(lines: Iterable[Line], labels: Mapping[str, str]) -> dict[str, Any]:
    """The text that these lines make. Empty lines are no part of it.

    A clause prints its parts in a fixed order; what would come too late in it goes on as a clause under the same
    condition.
    """
    title, clauses, last = "", list[dict[str, Any]](), ""
    for line in lines:
        if line.kind == TITLE:
            title = line.text.strip()
        elif line.kind in (HEADING, MORE):
            clauses.append(_begun(line))
            last = ""
        elif line.text.strip():
            if not clauses or _comes_too_late(line.kind, last):
                clauses.append(_begun(Line(MORE, "", tuple(clauses[-1].get("when", ())) if clauses else ())))
            _put(clauses[-1], line)
            last = line.kind
    return {"title": title, "labels": dict(labels), "clause": [one for one in clauses if set(one) - {"when"}]}


def _begun(line: Line) -> dict[str, Any]:
    heading = {"heading": line.text.strip()} if line.text.strip() else {}
    return heading | ({"when": list(line.when)} if line.when else {})


def _comes_too_late(kind: str, last: str) -> bool:
    if not last:
        return False
    return _ORDER.index(kind) < _ORDER.index(last) or (kind == last and kind in (ROOM, PIECE))


def _put(clause: dict[str, Any], line: Line) -> None:
    text = line.text.strip()
    if line.kind == ROOM:
        clause["lines"] = int(text)
    elif line.kind == PIECE:
        clause["block"] = text
    elif line.kind in (ROW, TABLE):
        clause.setdefault(_KEYS[line.kind], []).append(_CELLS.split(text))
    else:
        clause.setdefault(_KEYS[line.kind], []).append(text)


def from_draft(found: object) -> dict[str, Any] | None:
    """The text that a draft holds, which is a list of its lines and its labels; None where it holds something else."""
    if not (isinstance(found, list) and len(found) == 2 and isinstance(found[0], list) and isinstance(found[1], dict)):
        return None
    lines, labels = found
    if not all(isinstance(one, str) for one in labels.values()) or not all(map(_is_line, lines)):
        return None
    return to_content([Line(kind, text, tuple(when)) for kind, text, when in lines], labels)


def _is_line(found: object) -> bool:
    if not (isinstance(found, (list, tuple)) and len(found) == 3):
        return False
    kind, text, when = found
    known = kind in (TITLE, HEADING, MORE, *_ORDER) and isinstance(text, str) and isinstance(when, (list, tuple))
    return known and all(isinstance(one, str) for one in when) and (kind != ROOM or text.isdecimal())

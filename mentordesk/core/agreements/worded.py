"""The words of one paper, apart from where they come from: printed, and kept so that they can be printed again."""

import json
from dataclasses import dataclass, replace
from typing import Any

from mentordesk.core.documents.texts import (
    ClauseText,
    LinesText,
    PaperText,
    Part,
    PieceText,
    RowsText,
    ScaleText,
    StepsText,
    TableText,
    TicksText,
)

CLOSING = PieceText("closing")
"""Where a letter is signed, if that is not at its end: the page itself puts it there."""


@dataclass(frozen=True)
class Letter:
    """What frames a letter: to whom, when, and who it is from."""

    recipient: str
    date: str
    closing: tuple[str, ...]


@dataclass(frozen=True)
class Wording:
    """Everything that is printed of one paper. `rows` are facts, `signers` are (role in words, name or empty).

    `head` is who stands behind it, and in which programme; `logo` the fingerprint of the picture above it, or empty.
    `beside` is the same paper in the language that stands beside it; of that text and rows alone are used.
    """

    text: PaperText
    rows: tuple[tuple[str, str], ...]
    signers: tuple[tuple[str, str], ...]
    code: str
    language: str
    layout: str
    head: tuple[str, str]
    logo: str = ""
    letter: Letter | None = None
    beside: "Wording | None" = None


def as_json(words: Wording) -> str:
    """The words as they are kept; the same words are the same text."""
    return json.dumps(_plain(words), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Wording:
    """The words that `as_json` kept."""
    return _worded(json.loads(text))


def _plain(words: Wording) -> dict[str, Any]:
    found: dict[str, Any] = {
        "title": words.text.title,
        "version": words.text.version,
        "labels": dict(words.text.labels),
        "clauses": [[one.heading, [_part(part) for part in one.pieces]] for one in words.text.clauses],
        "rows": words.rows,
        "signers": words.signers,
        "code": words.code,
        "language": words.language,
        "layout": words.layout,
        "head": words.head,
        "logo": words.logo,
    }
    if words.letter is not None:
        found["letter"] = [words.letter.recipient, words.letter.date, words.letter.closing]
    if words.beside is not None:
        found["beside"] = _plain(words.beside)
    return found


def _part(part: Part) -> Any:
    match part:
        case str():
            return part
        case tuple():
            return {"bullets": part}
        case StepsText(items):
            return {"steps": items}
        case TicksText(items, beside):
            return {"ticks_beside" if beside else "ticks": items}
        case ScaleText(points, low, high):
            return {"scale": [points, low, high]}
        case RowsText(rows):
            return {"rows": rows}
        case TableText(head, rows):
            return {"table": [head, *rows]}
        case LinesText(count):
            return {"lines": count}
        case PieceText(name):
            return {"block": name}


def _worded(plain: dict[str, Any]) -> Wording:
    clauses = tuple(ClauseText(heading, tuple(map(_from_plain, parts))) for heading, parts in plain["clauses"])
    letter = plain.get("letter")
    found = Wording(
        text=PaperText(plain["title"], plain["version"], plain["labels"], clauses),
        rows=_pairs(plain["rows"]),
        signers=_pairs(plain["signers"]),
        code=plain["code"],
        language=plain["language"],
        layout=plain["layout"],
        head=(plain["head"][0], plain["head"][1]),
        logo=plain["logo"],
        letter=Letter(letter[0], letter[1], tuple(letter[2])) if letter else None,
    )
    return replace(found, beside=_worded(plain["beside"])) if "beside" in plain else found


def _from_plain(part: Any) -> Part:
    if isinstance(part, str):
        return part
    ((kind, value),) = part.items()
    match kind:
        case "bullets":
            return tuple(value)
        case "steps":
            return StepsText(tuple(value))
        case "ticks" | "ticks_beside":
            return TicksText(tuple(value), beside=kind == "ticks_beside")
        case "scale":
            points, low, high = value
            return ScaleText(tuple(points), low, high)
        case "rows":
            return RowsText(_pairs(value))
        case "table":
            head, *rows = (tuple(row) for row in value)
            return TableText(head, tuple(rows))
        case "lines":
            return LinesText(value)
    return PieceText(value)


def _pairs(rows: Any) -> tuple[tuple[str, str], ...]:
    return tuple((label, value) for label, value in rows)

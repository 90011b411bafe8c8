"""A paper as plain text: the same words in the same order, as somebody hears them."""

from collections.abc import Iterator

from mentordesk.core.agreements.library.rules import CLAUSES
from mentordesk.core.agreements.worded import CLOSING, Wording
from mentordesk.core.documents.letters import lines_of
from mentordesk.core.documents.texts import LinesText, Part, RowsText, ScaleText, StepsText, TableText, TicksText

_TO_WRITE = "________________"


def plain_text(words: Wording) -> str:
    """The paper's words, UTF-8 and without direction marks; a line to write on is a row of underscores."""
    blocks = [*_opening(words), *_clauses(words), *_closing(words)]
    if words.beside is not None:
        blocks += [words.beside.text.title, *_clauses(words.beside)]
    return "\n\n".join(lines_of(block) for block in blocks if block) + "\n"


def _opening(words: Wording) -> Iterator[str]:
    yield "\n".join(line for line in words.head if line)
    if words.letter is not None:
        yield "\n".join(line for line in (words.letter.recipient, words.letter.date) if line)
    yield words.text.title
    yield _rows(words.rows)


def _clauses(words: Wording) -> Iterator[str]:
    for number, clause in enumerate(words.text.clauses, start=1):
        if clause.heading:
            yield f"{number}. {clause.heading}" if words.layout == CLAUSES else clause.heading
        yield from (_closing_line(words) if piece == CLOSING else _part(piece) for piece in clause.pieces)


def _part(part: Part) -> str:
    match part:
        case str():
            return part
        case tuple():
            return "\n".join(f"– {item}" for item in part)
        case StepsText(items):
            return "\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))
        case TicksText(items):
            return "\n".join(f"[ ] {item}" for item in items)
        case ScaleText(points, low, high):
            return "  ".join(filter(None, (low, *map(str, points), high)))
        case RowsText(rows):
            return _rows(rows)
        case TableText(head, rows):
            return "\n\n".join(_rows(tuple(zip(head, row, strict=False))) for row in rows)
        case LinesText(count):
            return "\n".join([_TO_WRITE] * count)
    return ""


def _rows(rows: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{label}: {value or _TO_WRITE}" if label else value for label, value in rows if label or value)


def _closing(words: Wording) -> Iterator[str]:
    if not any(CLOSING in clause.pieces for clause in words.text.clauses):
        yield _closing_line(words)
    labels = words.text.labels
    for role, name in words.signers:
        yield "\n".join(
            [f"{role}: {name or _TO_WRITE}", *(f"{labels[key]}: {_TO_WRITE}" for key in _SIGNED if key in labels)]
        )
    yield words.code


def _closing_line(words: Wording) -> str:
    return "\n".join(words.letter.closing) if words.letter is not None else ""


_SIGNED = ("signature", "place_date")

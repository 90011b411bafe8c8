"""Text cut where a line may end; each letter is given a face that has it, and the level that orders it in its line."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from mentordesk.core.documents.bidi import levels
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.fonts import Face, Family, Run, run
from mentordesk.core.kernel.remembered import remembered

_BACKWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ARABIC_OR_HEBREW = re.compile("([\u0590-\u05ff\ufb1d-\ufb4f])|[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")  # they order the text and are not printed
_WORD = re.compile("[^ ]+")
_WITHIN = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])")  # a line may end after a hyphen between letters
_JOINERS = "\u200c\u200d"


class Piece(NamedTuple):
    """A run and its level in the order of the line."""

    run: Run
    level: int


class Chunk(NamedTuple):
    """What no line end divides: a word or a part of one, with the space that stands before it within a line."""

    space: Piece | None
    pieces: tuple[Piece, ...]
    width: float


def chunks(spans: Sequence[tuple[str, Family]], backwards: bool = False) -> Iterator[list[Chunk]]:
    """For each forced line (newline) of the clean text in `spans`, its chunks in the order of reading.

    `backwards` is a text of which each line runs from right to left, whatever it begins with; others run as their
    first letter does. Raises LetterWithoutFont, with the words beside it too: an emoji alone finds nobody.
    """
    text = "".join(part for part, _ in spans)
    try:
        yield from _lines(text, spans, backwards)
    except LetterWithoutFont as error:
        raise LetterWithoutFont(**{**error.facts, "text": _around(text, str(error.facts["letter"]))}) from None


def _around(text: str, letter: str) -> str:
    """What was put in as a whole, such as a name, where the letter is in it; else the word, and two on each side."""
    place = text.index(letter)
    begin, end = text.rfind("\u2068", 0, place), text.find("\u2069", place)
    if begin > text.rfind("\u2069", 0, place) and end > place:
        return _DIRECTIONS.sub("", text[begin:end])
    words = next(line for line in text.split("\n") if letter in line).split()
    place = next(place for place, word in enumerate(words) if letter in word)
    return _DIRECTIONS.sub("", " ".join(words[max(place - 2, 0) : place + 3]))


def _lines(text: str, spans: Sequence[tuple[str, Family]], backwards: bool) -> Iterator[list[Chunk]]:
    if len(spans) == 1 and not backwards and not _BACKWARDS.search(text):
        for line in _DIRECTIONS.sub("", text).split("\n"):
            yield [chunk for word in line.split(" ") if word for chunk in _word(word, spans[0][1])]
        return
    families = [family for part, family in spans for _ in part]
    start = 0
    for line in text.split("\n"):
        yield list(_mixed(line, families[start : start + len(line)], backwards))
        start += len(line) + 1


@remembered(20_000)
def _word(word: str, family: Family) -> tuple[Chunk, ...]:
    """A word of one style that runs from left to right; nearly all words are, and most come again."""
    parts = [tuple(Piece(each, 0) for each in _runs(part, family, False, "latin")) for part in _WITHIN.split(word)]
    return (_chunk(_space(family, 0), parts[0]), *(_chunk(None, pieces) for pieces in parts[1:]))


def _space(family: Family, level: int) -> Piece:
    return Piece(run(family.latin, " ", bool(level & 1)), level)


def _chunk(space: Piece | None, pieces: tuple[Piece, ...]) -> Chunk:
    return Chunk(space, pieces, sum(piece.run.width for piece in pieces))


def _mixed(text: str, families: Sequence[Family], backwards: bool) -> Iterator[Chunk]:
    """The chunks of a line in several styles or directions."""
    found = levels(text, 1 if backwards else None)
    turned = _ARABIC_OR_HEBREW.search(text)
    script = "latin" if turned is None else "hebrew" if turned[1] else "arabic"
    for word in _WORD.finditer(text):
        start = word.start()
        space = _space(families[start - 1], found[start - 1]) if start else None
        cuts = [start + cut.start() for cut in _WITHIN.finditer(word[0])]
        for begin, end in pairwise([start, *cuts, word.end()]):
            pieces = tuple(_pieces(text[begin:end], found[begin:end], families[begin:end], script))
            if pieces:
                yield _chunk(space, pieces)
                space = None


def _pieces(text: str, found: Sequence[int], families: Sequence[Family], script: str) -> Iterator[Piece]:
    """`script` is that of the letters which run from right to left in the line."""
    for (level, family), part in groupby(zip(found, families, text, strict=True), key=lambda letter: letter[:2]):
        printed = _DIRECTIONS.sub("", "".join(letter for _, _, letter in part))
        for each in _runs(printed, family, bool(level & 1), script if level & 1 else "latin"):
            yield Piece(each, level)


def _runs(text: str, family: Family, backwards: bool, script: str) -> Iterator[Run]:
    """`text` in as few runs as its letters allow, in the order of reading."""
    faces = family.order(script)
    whole = _face(text, faces)
    parts = [(whole, text)] if whole else _faced(text, faces)
    for face, same in groupby(parts, key=lambda part: part[0]):
        letters = "".join(part for _, part in same)
        if letters:
            yield run(face, letters, backwards)


def _faced(text: str, faces: Sequence[Face]) -> Iterator[tuple[Face, str]]:
    """Each letter with its marks, in the face that has them all; where none has, each by itself."""
    for cluster in _clusters(text):
        whole = _face(cluster, faces)
        if whole:
            yield whole, cluster
            continue
        for letter in cluster:
            face = _face(letter, faces)
            if face is None:
                name = unicodedata.name(letter, "")
                raise LetterWithoutFont(letter=letter, code=f"U+{ord(letter):04X}", name=name, text=text)
            yield face, letter


def _clusters(text: str) -> list[str]:
    found: list[str] = []
    for letter in text:
        if found and (unicodedata.category(letter).startswith("M") or letter in _JOINERS):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _face(text: str, faces: Sequence[Face]) -> Face | None:
    """The first face that has every letter of `text`."""
    codes = {ord(letter) for letter in text if letter not in _JOINERS}
    return next((face for face in faces if face.letters >= codes), None)

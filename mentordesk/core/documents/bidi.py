"""Which way letters run: the bidirectional algorithm of Unicode (UAX #9) for one paragraph.

Isolates (U+2066–U+2069) are what papers use. The older embeddings and overrides are honoured, too, though none comes
here: `letters.clean` drops them from people's text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from unicodedata import bidirectional

_LETTER = {  # one letter for each class, so that the rules become patterns over a string
    "L": "L", "R": "R", "AL": "A", "EN": "E", "ES": "S", "ET": "T", "AN": "N", "CS": "C", "NSM": "M",
    "LRI": "I", "RLI": "I", "FSI": "I", "PDI": "I",
}  # fmt: skip
_NEUTRAL = "O"
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}  # canonical equivalents pair with each other
_MOST_OPEN = 63
_DEEPEST = 125
_ISOLATES = ("LRI", "RLI", "FSI")
_OPENING = (*_ISOLATES, "LRE", "RLE", "LRO", "RLO")
_NO_PLACE = ("LRE", "RLE", "LRO", "RLO", "PDF", "BN")
_BACKWARDS = ("ar", "ckb", "dv", "fa", "he", "iw", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi")
_SCRIPTS = ("arab", "hebr", "syrc", "thaa")


def runs_backwards(language: str) -> bool:
    """Whether a language, such as "ar", "he" or "ku-Arab", is written from right to left."""
    first, *others = language.lower().replace("_", "-").split("-")
    script = next((part for part in others if len(part) == 4), "")
    return script in _SCRIPTS if script else first in _BACKWARDS


def levels(text: str, base: int | None = None) -> list[int]:
    """The level of each letter: even runs left to right, odd right to left.

    `base` is the level of the paragraph; None takes it from its first strong letter, left to right without one.
    """
    classes = [bidirectional(letter) or "L" for letter in text]
    if base is None:
        base = _first_strong(classes, 0)
    found, kinds = _embedded(classes, base)
    for places, before, after in list(_sequences(classes, found, base)):
        _resolve(text, kinds, places, before, after, found)
    for place, level in enumerate(found):
        if level < 0:  # a letter without a place in the line takes the level before it
            found[place] = found[place - 1] if place else base
    return found


def order(levels: Sequence[int]) -> list[int]:
    """The places of a line's runs, as they stand from left to right (rule L2)."""
    places = list(range(len(levels)))
    lowest = min((level for level in levels if level & 1), default=0)
    for level in range(max(levels, default=0), max(lowest, 1) - 1, -1):
        start = 0
        while start < len(places):
            end = start
            while end < len(places) and levels[places[end]] >= level:
                end += 1
            places[start:end] = places[start:end][::-1]
            start = end + 1
    return places


def _first_strong(classes: Sequence[str], start: int) -> int:
    """Rules P2 and P3 from `start` to the end or the closing of the isolate that begins there."""
    depth = 0
    for kind in classes[start:]:
        if kind == "PDI":
            depth -= 1
            if depth < 0:
                return 0
        elif kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


class _Open(NamedTuple):
    """What is open around a letter: its level, the direction that it forces on letters, whether it is an isolate."""

    level: int
    forced: str
    isolate: bool


def _embedded(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """The level and the class of each letter so far (rules X1–X8); -1 for those without a place in the line (X9)."""
    found, kinds = [], list(classes)
    open_ = [_Open(base, "", False)]
    isolates = embeddings = 0  # those that are too deep
    for place, kind in enumerate(classes):
        if kind == "PDI" and isolates:
            isolates -= 1
        elif kind == "PDI" and any(one.isolate for one in open_):
            embeddings = 0
            _close_isolate(open_)
        elif kind == "PDF" and not isolates:
            if embeddings:
                embeddings -= 1
            elif len(open_) > 1 and not open_[-1].isolate:
                open_.pop()
        found.append(-1 if kind in _NO_PLACE else open_[-1].level)
        kinds[place] = open_[-1].forced or kind
        if kind in _OPENING:
            inner = _opened(classes, place, open_[-1].level)
            if inner.level <= _DEEPEST and not isolates and not embeddings:
                open_.append(inner)
            elif inner.isolate:
                isolates += 1
            elif not isolates:
                embeddings += 1
    return found, kinds


def _close_isolate(open_: list[_Open]) -> None:
    while not open_.pop().isolate:
        pass


def _opened(classes: Sequence[str], place: int, level: int) -> _Open:
    kind = classes[place]
    backwards = kind[0] == "R" or (kind == "FSI" and _first_strong(classes, place + 1) == 1)
    inner = level + (1 if (level + 1) & 1 == backwards else 2)
    return _Open(inner, kind[0] if kind[-1] == "O" else "", kind in _ISOLATES)


def _sequences(classes: Sequence[str], found: Sequence[int], base: int) -> Iterator[tuple[list[int], str, str]]:
    """Letters that are ordered together (rule X10), with the direction of what is before and after them.

    What an isolate interrupts goes on after it.
    """
    kept = [place for place, level in enumerate(found) if level >= 0]
    last, sequences, waiting = len(kept) - 1, list[list[int]](), list[list[int]]()
    for _, run in groupby(range(len(kept)), key=lambda number: found[kept[number]]):
        numbers = list(run)
        if classes[kept[numbers[0]]] == "PDI" and waiting:
            waiting[-1] += numbers
            numbers = waiting.pop()
        else:
            sequences.append(numbers)
        if classes[kept[numbers[-1]]] in _ISOLATES:
            waiting.append(numbers)
    for numbers in sequences:
        level, first, end = found[kept[numbers[0]]], numbers[0], numbers[-1]
        before = found[kept[first - 1]] if first else base
        after = base if end == last or classes[kept[end]] in _ISOLATES else found[kept[end + 1]]
        yield [kept[number] for number in numbers], "LR"[max(level, before) & 1], "LR"[max(level, after) & 1]


def _resolve(
    text: str, classes: Sequence[str], places: Sequence[int], before: str, after: str, found: list[int]
) -> None:
    level = found[places[0]]
    own, other = ("R", "L") if level & 1 else ("L", "R")
    first = "".join(_LETTER.get(classes[place], _NEUTRAL) for place in places)
    kinds = _brackets([text[place] for place in places], first, _weak(first, before), before, own, other)
    kinds = _neutral(kinds, before, after, own)
    step = {"L": 1, "E": 1, "N": 1, "R": 0} if level & 1 else {"L": 0, "R": 1, "E": 2, "N": 2}
    for place, kind in zip(places, kinds, strict=True):
        found[place] = level + step[kind]


def _weak(kinds: str, before: str) -> str:
    """Rules W1–W7: marks, numbers and what stands by numbers."""
    kinds = re.sub("(^|[^M])(M+)", lambda m: m[1] + _marked(m[1], before) * len(m[2]), kinds)
    kinds = re.sub("A[^LR]*", lambda m: m[0].replace("E", "N"), kinds).replace("A", "R")
    kinds = re.sub("(?<=E)[SC](?=E)", "E", kinds)
    kinds = re.sub("(?<=N)C(?=N)", "N", kinds)
    kinds = re.sub("T+(?=E)|(?<=E)T+", lambda m: "E" * len(m[0]), kinds)
    kinds = re.sub("[STC]", _NEUTRAL, kinds)
    return re.sub("L[^LR]*", lambda m: m[0].replace("E", "L"), before + kinds)[1:]


def _marked(marked: str, before: str) -> str:
    return _NEUTRAL if marked == "I" else marked or before


def _brackets(letters: Sequence[str], first: str, kinds: str, sos: str, own: str, other: str) -> str:
    """Rule N0: a pair of brackets takes the direction of what it holds, or of what stands before it."""
    now = list(kinds)
    for start, end in _bracket_pairs(letters, kinds):
        inside = {_strong(kind) for kind in now[start + 1 : end]}
        if own in inside:
            kind = own
        elif other in inside:
            before = next((_strong(kind) for kind in reversed(now[:start]) if _strong(kind) in "LR"), sos)
            kind = other if before == other else own
        else:
            continue
        for place in (start, end):
            now[place] = kind
            while place + 1 < len(now) and first[place + 1] == "M":  # its marks go with it
                place += 1
                now[place] = kind
    return "".join(now)


def _bracket_pairs(letters: Sequence[str], kinds: str) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, letter in enumerate(letters):
        letter = _SAME.get(letter, letter)
        if kinds[place] != _NEUTRAL:
            continue
        if letter in _CLOSING:
            if len(waiting) == _MOST_OPEN:
                break
            waiting.append((_CLOSING[letter], place))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == letter:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)


def _strong(kind: str) -> str:
    return "R" if kind in "EN" else kind


def _neutral(kinds: str, sos: str, eos: str, own: str) -> str:
    """Rules N1 and N2: neutrals between two of one direction take it, others that of the paragraph or isolate."""

    def between(match: re.Match[str]) -> str:
        before, after = _strong(match[1]), _strong(match[3])
        return match[1] + (before if before == after else own) * len(match[2])

    return re.sub("([^OI])([OI]+)(?=([^OI]))", between, sos + kinds + eos)[1:-1]

"""Which way letters run: the bidirectional algorithm of Unicode (UAX #9) for one paragraph.

Isolates (U+2066–U+2069) are honoured; the older embeddings and overrides never come here, because `letters.clean` drops
them from people's text. Without them each isolate is one "isolating run sequence" with its own level at both ends.
"""

import re
from collections.abc import Sequence
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


def levels(text: str, base: int | None = None) -> list[int]:
    """The level of each letter: even runs left to right, odd right to left.

    `base` is the level of the paragraph; None takes it from its first strong letter, left to right without one.
    """
    classes = [bidirectional(letter) or "L" for letter in text]
    if base is None:
        base = _first_strong(classes, 0)
    found = [-1] * len(text)
    for places, level in _isolates(classes, base):
        _resolve(text, classes, places, level, found)
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


def _isolates(classes: Sequence[str], base: int) -> list[tuple[list[int], int]]:
    """The paragraph and each isolate in it: the places of its own letters, and its level (rules X1–X10)."""
    whole: tuple[list[int], int] = ([], base)
    open_, all_ = [whole], [whole]
    for place, kind in enumerate(classes):
        if kind == "PDI" and len(open_) > 1:
            open_.pop()
        places, level = open_[-1]
        if kind != "BN":
            places.append(place)
        if kind in ("LRI", "RLI", "FSI"):
            backwards = kind == "RLI" or (kind == "FSI" and _first_strong(classes, place + 1) == 1)
            inner: tuple[list[int], int] = ([], level + (1 if (level + 1) & 1 == backwards else 2))
            open_.append(inner)
            all_.append(inner)
    return all_


def _resolve(text: str, classes: Sequence[str], places: Sequence[int], level: int, found: list[int]) -> None:
    own, other = ("R", "L") if level & 1 else ("L", "R")
    first = "".join(_LETTER.get(classes[place], _NEUTRAL) for place in places)
    kinds = _brackets([text[place] for place in places], first, _weak(first, own), own, other)
    kinds = _neutral(kinds, own)
    step = {"L": 1, "E": 1, "N": 1, "R": 0} if level & 1 else {"L": 0, "R": 1, "E": 2, "N": 2}
    for place, kind in zip(places, kinds, strict=True):
        found[place] = level + step[kind]


def _weak(kinds: str, own: str) -> str:
    """Rules W1–W7: marks, numbers and what stands by numbers."""
    kinds = re.sub("(^|[^M])(M+)", lambda m: m[1] + _marked(m[1], own) * len(m[2]), kinds)
    kinds = re.sub("A[^LR]*", lambda m: m[0].replace("E", "N"), kinds).replace("A", "R")
    kinds = re.sub("(?<=E)[SC](?=E)", "E", kinds)
    kinds = re.sub("(?<=N)C(?=N)", "N", kinds)
    kinds = re.sub("T+(?=E)|(?<=E)T+", lambda m: "E" * len(m[0]), kinds)
    kinds = re.sub("[STC]", _NEUTRAL, kinds)
    return re.sub("L[^LR]*", lambda m: m[0].replace("E", "L"), own + kinds)[1:]


def _marked(before: str, own: str) -> str:
    return _NEUTRAL if before == "I" else before or own


def _brackets(letters: Sequence[str], first: str, kinds: str, own: str, other: str) -> str:
    """Rule N0: a pair of brackets takes the direction of what it holds, or of what stands before it."""
    now = list(kinds)
    for start, end in _bracket_pairs(letters, kinds):
        inside = {_strong(kind) for kind in now[start + 1 : end]}
        if own in inside:
            kind = own
        elif other in inside:
            before = next((_strong(kind) for kind in reversed(now[:start]) if _strong(kind) in "LR"), own)
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


def _neutral(kinds: str, own: str) -> str:
    """Rules N1 and N2: neutrals between two of one direction take it, others that of the paragraph or isolate."""

    def between(match: re.Match[str]) -> str:
        before, after = _strong(match[1]), _strong(match[3])
        return match[1] + (before if before == after else own) * len(match[2])

    return re.sub("([^OI])([OI]+)(?=([^OI]))", between, own + kinds + own)[1:-1]

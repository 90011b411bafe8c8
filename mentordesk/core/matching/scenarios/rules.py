"""Scenarios: their letters, how the settings of then are written down, and what of a scenario still holds."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.matching.model import Pairs

LETTERS = ("A", "B", "C", "D", "E", "F")
BOARD = ""
"""Among the letters of a comparison: the board as it stands."""

Whom = Mapping[UUID, UUID | None]
Value = str | int | None

SETTINGS = ("preset", "mode", "minimum", "missing", "group_by", "group_limit", "least_size", "greatest_size")
RULE = ("key", "kind", "direction", "weight")
_TEXTS = frozenset(("id", "preset", "mode", "group_by", "key", "kind", "direction"))
_MAY_BE_EMPTY = frozenset(("group_by", "group_limit", "least_size", "greatest_size"))
_LARGEST = 10_000


@dataclass(frozen=True)
class HowMatched:
    """How a programme matched: the row of its settings (None: as the template says), and what it changed of them."""

    settings: Mapping[str, Value] | None
    rules: tuple[Mapping[str, Value], ...]


def free_letter(taken: Iterable[str]) -> str | None:
    """The first letter that nobody has, None when all are taken."""
    known = set(taken)
    return next((letter for letter in LETTERS if letter not in known), None)


def written(how: HowMatched) -> str:
    """As text, the same for the same settings."""
    content = {"settings": how.settings, "rules": sorted(how.rules, key=lambda one: str(one["key"]))}
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def understood(text: str) -> HowMatched | None:
    """What was written; None where it is nothing that could have been, such as in a file that somebody has changed."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not isinstance(content.get("rules"), list):
        return None
    settings, rules = content.get("settings"), content["rules"]
    if not all(_fits(one, RULE) for one in rules) or not (settings is None or _fits(settings, SETTINGS)):
        return None
    return HowMatched(settings, tuple(rules))


def _fits(row: object, keys: Iterable[str]) -> bool:
    return isinstance(row, dict) and row.keys() == {"id", *keys} and all(map(_is_sound, row, row.values()))


def _is_sound(key: str, value: object) -> bool:
    if value is None:
        return key in _MAY_BE_EMPTY
    if key == "id":
        return isinstance(value, str) and len(value) == 32 and set(value) <= set("0123456789abcdef")
    if key in _TEXTS:
        return isinstance(value, str)
    return type(value) is int and 0 <= value <= _LARGEST


def holding(lines: Whom, places: Mapping[UUID, int], score: Callable[[UUID, UUID], int], locked: Pairs) -> Whom:
    """What still holds of these lines: for each adept the mentor, or None.

    Locked pairs stand whatever the lines say. A pair that became impossible (`score` below 0) does not hold, and where
    a mentor has fewer places by now, the best scores keep theirs.
    """
    whom: dict[UUID, UUID | None] = dict.fromkeys(lines) | dict(locked)
    left = Counter(places)
    left.subtract(mentor for _, mentor in locked)
    wanted = [(adept, mentor) for adept, mentor in lines.items() if mentor is not None and whom[adept] is None]
    for adept, mentor in sorted(wanted, key=lambda pair: (-score(*pair), pair[0].hex)):
        if left[mentor] > 0 and score(adept, mentor) >= 0:
            whom[adept] = mentor
            left[mentor] -= 1
    return whom

"""What a form asks, as the labels of its text say it: `item_<key>` is a question, and further labels tell its kind.

With `choice_<key>_1`, `choice_<key>_2` … one of these is chosen; with `low_<key>` and `high_<key>` a number between the
two is marked; else it is answered in words. A day and a number of minutes have keys of their own.
"""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from mentordesk.core.documents.filling import fields_in

DAY, NUMBER, CHOICE, SCALE, WORDS = "day", "number", "choice", "scale", "words"
_OF_KEY = {"day": DAY, "minutes": NUMBER}
_ITEM = "item_"
_SCALE_WORDS = re.compile(r"scale_(\d+)")
FIVE, TEN = tuple(range(1, 6)), tuple(range(1, 11))


class Item(NamedTuple):
    """One thing that is asked. `short` is the same in few words; `options` the choices, or both ends of a scale.

    `points` are the steps of a scale.
    """

    key: str
    label: str
    short: str
    kind: str
    options: tuple[str, ...] = ()
    points: tuple[int, ...] = ()


def items(
    labels: Mapping[str, str], points: Sequence[int] = FIVE, of: str = "", words: Collection[str] | None = None
) -> tuple[Item, ...]:
    """What is asked, in the order of the text; `of` begins the keys of those that are meant (`adept_`).

    With `words` every item is a scale (`scale_1` … are its words) but these.
    """
    found = []
    for name, label in labels.items():
        key = name.removeprefix(_ITEM + of)
        if not name.startswith(_ITEM + of) or not label.strip():
            continue  # an empty label is how an organisation leaves a question out
        kind, options = _kind(key, labels, words)
        found.append(
            Item(key, label, labels.get(f"short_{key}", label), kind, options, tuple(points) if kind == SCALE else ())
        )
    return tuple(found)


def _kind(key: str, labels: Mapping[str, str], words: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    if key in _OF_KEY:
        return _OF_KEY[key], ()
    if options := tuple(_choices(key, labels)):
        return CHOICE, options
    if f"low_{key}" in labels:
        return SCALE, (labels[f"low_{key}"], labels.get(f"high_{key}", ""))
    if words is not None and key not in words:
        ends = sorted((int(found[1]), label) for name, label in labels.items() if (found := _SCALE_WORDS.match(name)))
        return SCALE, (ends[0][1], ends[-1][1]) if ends else ("", "")
    return WORDS, ()


def _choices(key: str, labels: Mapping[str, str]) -> Iterator[str]:
    number = 1
    while (label := labels.get(f"choice_{key}_{number}")) is not None:
        yield label
        number += 1


def in_words(item: Item, answer: str) -> str:
    """An answer as people read it: a choice is kept by its number, beginning at 1."""
    options = item.options if item.kind == CHOICE else ()
    return {str(number): option for number, option in enumerate(options, start=1)}.get(answer, answer)


def form_version(asked: Sequence[Item]) -> int:
    """The same number for forms that ask the same, in whatever words and language."""
    told = [(one.key, one.kind, len(one.options), one.points) for one in asked]
    return int(hashlib.sha256(repr(told).encode()).hexdigest()[:7], 16)


def without_fields(labels: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Labels for a list on the screen, with the fields that are known; the others are left out of them."""
    return {key: _filled(text, known) for key, text in labels.items()}


def _filled(text: str, known: Mapping[str, str]) -> str:
    for name in fields_in(text, "") if "{" in text else ():
        text = text.replace(f"{{{name}}}", known.get(name, ""))
    return " ".join(text.split())

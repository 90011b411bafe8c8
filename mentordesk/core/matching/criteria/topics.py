"""Which topics mean the same: by words and synonyms, never by parts of words («AI» is not in «retail»)."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.kernel.remembered import remembered

_WORD = re.compile(r"[\w+#]+")


@cache
def _synonyms() -> Mapping[tuple[str, ...], str]:
    """For each wording, as words, the one that stands for all of its group."""
    groups = tomllib.loads((RESOURCES / "matching" / "synonyms.toml").read_text("utf-8"))["groups"]
    return {_words(wording): fold(group[0]) for group in groups for wording in group}


@cache
def _empty_words() -> frozenset[str]:
    """Words that say nothing of a topic."""
    content = tomllib.loads((RESOURCES / "matching" / "synonyms.toml").read_text("utf-8"))
    return frozenset(map(fold, content["empty"]))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


@remembered(4096)
def content_words(topic: str) -> frozenset[str]:
    """The words that a topic is about; a wording of the table, also inside a longer one, is one word.

    Longer wordings are looked for before shorter ones. A topic of empty words alone is about these.
    """
    words, known, found = _words(topic), _synonyms(), []
    longest = max(map(len, known), default=1)
    at = 0
    while at < len(words):
        length = next((n for n in range(longest, 0, -1) if words[at : at + n] in known and at + n <= len(words)), 0)
        found.append(known[words[at : at + length]] if length else words[at])
        at += max(length, 1)
    return frozenset(found) - _empty_words() or frozenset(found)


def same_topic(one: str, other: str) -> bool:
    """Whether two topics mean the same: all content words of one are among those of the other."""
    left, right = content_words(one), content_words(other)
    return bool(left and right) and (left <= right or right <= left)


def same_meaning(topics: Sequence[str]) -> list[list[int]]:
    """`same_topic` for all of these at once: for each the places of those that mean the same, its own among them."""
    words = [content_words(topic) for topic in topics]
    having: dict[str, set[int]] = {}
    for place, of_one in enumerate(words):
        for word in of_one:
            having.setdefault(word, set()).add(place)
    same = [{place} for place in range(len(topics))]
    for place, of_one in enumerate(words):
        wider = set.intersection(*(having[word] for word in of_one)) if of_one else set()
        same[place] |= wider
        for other in wider:
            same[other].add(place)
    return [sorted(those) for those in same]

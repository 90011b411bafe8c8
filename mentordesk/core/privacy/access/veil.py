"""Other people in one person's report: initials for names, and nothing by which they are reached. Pure."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.programme.rules import initials

_WORD = re.compile(r"\w+")
_HIDDEN = "•••"
_SHORTEST = 5  # letters of an address or digits of a number that is looked for


@dataclass(frozen=True)
class Other:
    """Somebody else in the file."""

    id: UUID
    name: str
    reached: tuple[str, ...] = ()


class Veil:
    """Hides everybody but one. Of those who are `near` (in a pair with the one) the first name is hidden too."""

    def __init__(self, subject: str, others: Iterable[Other], near: Collection[UUID]) -> None:
        self._own = {word.casefold() for word in _WORD.findall(subject)}
        self._initials: dict[UUID, str] = {}
        self._by_word: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._staff: dict[str, dict[str, int]] = {}
        for other in others:
            self._initials[other.id] = initials(other.name)
            self._learn(other, subject, first_name=other.id in near)

    def _learn(self, other: Other, subject: str, *, first_name: bool) -> None:
        known = [(other.name, self._initials[other.id])] if other.name.casefold() != subject.casefold() else []
        first = (_WORD.findall(other.name) or [""])[0]
        if first_name and first.casefold() not in self._own:
            known.append((first, self._initials[other.id]))
        known += [(text, _HIDDEN) for text in other.reached if len(text) >= _SHORTEST]
        for text, mask in known:
            words = _WORD.findall(text)
            if words:
                self._by_word[words[0].casefold()].append((text, mask))

    def initials(self, person: UUID) -> str:
        """How somebody else is called in the report; empty for somebody whom the file does not know any more."""
        return self._initials.get(person, "")

    def text(self, text: str) -> str:
        """A text without what tells of anybody else."""
        words = {word.casefold() for word in _WORD.findall(text)}
        found = {pair for word in words for pair in self._by_word.get(word, ())}
        for hidden, mask in sorted(found, key=lambda pair: -len(pair[0])):
            text = re.sub(rf"(?<!\w){re.escape(hidden)}(?!\w)", mask, text, flags=re.IGNORECASE)
        return text

    def staff(self, role: str, name: str) -> int:
        """The number of somebody who works with the programme, among those of that role in this report."""
        numbers = self._staff.setdefault(role, {})
        return numbers.setdefault(name, len(numbers) + 1)


def people(rows: Mapping[UUID, str], reached: Mapping[UUID, tuple[str, ...]]) -> list[Other]:
    """Everybody, with how they are reached."""
    return [Other(key, name, reached.get(key, ())) for key, name in rows.items()]

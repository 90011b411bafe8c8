"""Who may be the same person as somebody else, and what speaks for it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.drafts import PERHAPS, likeness
from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.core.recruitment.rules import BOTH as BOTH_ROLES

KEEP, GONE, BOTH = "keep", "gone", "both"
"""Whose value of a field stays when two people are made one; `both` for what there can be several of, and the role."""

DOUBLES = link_id("recruitment", "doubles")
"""Stands for those who may be in the list twice, where somebody in the list is meant elsewhere."""


class Double(NamedTuple):
    """Two people of the file who may be one; `one` came first. `sure` is from 0 to 1, `why` are codes of `words`."""

    one: UUID
    other: UUID
    names: tuple[str, str]
    sure: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What tells people apart, the e-mail folded; `came` orders those who came earlier before the others."""

    id: UUID
    name: str
    email: str | None
    phone: str | None
    born: dt.date | None
    birth_year: int | None
    postcode: str | None
    town: str | None
    came: tuple[str, str]

    @property
    def year(self) -> int | None:
        """The year of birth, as far as it is known."""
        return self.born.year if self.born else self.birth_year


def pairs_alike(
    people: Iterable[Candidate], among: Collection[UUID], different: Collection[frozenset[UUID]]
) -> list[Double]:
    """Pairs who may be one person, the surest first; at least one of each is `among` those asked about.

    People are compared when something of them is the same: the e-mail, the phone, the day of birth, or a word of the
    name together with the year of birth or the first letter of another word. So two thousand take a moment.
    """
    seen: set[frozenset[UUID]] = set(different)
    found = []
    for block in _blocks(people).values():
        for one, other in combinations(block, 2):
            if _told_apart(one, other) or (both := frozenset((one.id, other.id))) in seen or both.isdisjoint(among):
                continue
            seen.add(both)
            if (sure := likeness(one, other)) >= PERHAPS:
                first, second = sorted((one, other), key=lambda who: who.came)
                why = reasons(first, second)
                found.append(Double(first.id, second.id, (first.name, second.name), sure, why))
    return sorted(found, key=lambda pair: (-pair.sure, fold(pair.names[0]), pair.one.hex, pair.other.hex))


def _told_apart(one: Candidate, other: Candidate) -> bool:
    """Whether neither e-mail, phone nor birth is the same, all of them known: a name alone is not enough then."""
    return bool(
        (one.email != other.email and one.email and other.email)
        and (one.phone != other.phone and one.phone and other.phone)
        and not _same_birth(one, other)
    )


def _blocks(people: Iterable[Candidate]) -> Mapping[str, list[Candidate]]:
    blocks: dict[str, list[Candidate]] = defaultdict(list)
    for who in people:
        for key in set(_keys(who)):
            blocks[key].append(who)
    return blocks


def _keys(who: Candidate) -> Iterator[str]:
    words = fold(who.name).replace("-", " ").replace(".", " ").split()
    yield from (f"{kind} {value}" for kind, value in (("@", who.email), ("+", who.phone)) if value)
    if who.born:
        yield f"* {who.born}"
    for place, word in enumerate(words):
        yield from (f"{word} {other[0]}" for spot, other in enumerate(words) if spot != place)
        if who.year or len(words) == 1:
            yield f"{word} {who.year or ''}"


def reasons(one: Candidate, other: Candidate) -> tuple[str, ...]:
    """What speaks for two being the same person, and what against it: first what is the same, the name last."""
    same = (
        ("same_email", one.email == other.email and one.email),
        ("same_phone", one.phone == other.phone and one.phone),
        ("same_birth", _same_birth(one, other)),
        ("same_address", one.postcode == other.postcode and one.postcode),
    )
    apart = (
        ("other_email", one.email and other.email and one.email != other.email),
        ("other_phone", one.phone and other.phone and one.phone != other.phone),
    )
    codes = [code for code, holds in same if holds]
    return (*codes, _of_names(one, other), *(code for code, holds in apart if holds))


def _same_birth(one: Candidate, other: Candidate) -> bool:
    if one.born and other.born:
        return one.born == other.born
    return one.year is not None and one.year == other.year


def _of_names(one: Candidate, other: Candidate) -> str:
    mine, yours = (fold(who.name).replace("-", " ").replace(".", " ").split() for who in (one, other))
    if mine == yours:
        return "same_name"
    if sorted(mine) == sorted(yours):
        return "name_order"
    if set(mine) <= set(yours) or set(yours) <= set(mine):
        return "name_longer"
    shared = bool(set(mine) & set(yours))
    return "name_spelled" if shared or any(a[0] == b[0] for a, b in zip(mine, yours, strict=False)) else "other_name"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of the two, side by side; texts of a set stand in a tuple. `label` is a question's text, else empty.

    `usual` is whose value stays unless somebody says otherwise.
    """

    field: str
    label: str
    kept: object
    gone: object

    @property
    def differs(self) -> bool:
        """Whether the two say something else."""
        return self._of(self.kept) != self._of(self.gone)

    @property
    def usual(self) -> str:
        """What is lost least by: both of a set, what is filled in, and of two values the first one's."""
        if self.differs and self.can_be_both and self.kept and self.gone:
            return BOTH
        return GONE if (self.field == "hidden" and self.gone) or self.kept in (None, "", ()) else KEEP

    @property
    def can_be_both(self) -> bool:
        """Whether there can be several: a set, or the roles of adept and mentor."""
        return isinstance(self.kept, tuple) or {self.kept, self.gone} == {ADEPT, MENTOR}

    @staticmethod
    def _of(value: object) -> object:
        return frozenset(value) if isinstance(value, tuple) else (None if value == "" else value)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two people, field by field."""

    kept: UUID
    gone: UUID
    names: tuple[str, str]
    fields: tuple[FieldPair, ...]


def chosen_value(pair: FieldPair, side: str) -> object:
    """The value that stays: the set with all elements of the two, or one of them; two roles together are both."""
    if side != BOTH:
        return pair.gone if side == GONE else pair.kept
    if isinstance(pair.kept, tuple) and isinstance(pair.gone, tuple):
        return tuple(dict.fromkeys((*pair.kept, *pair.gone)))
    return BOTH_ROLES if pair.can_be_both else pair.kept

"""What the recruitment has brought so far, and where adepts are without a mentor: plain counting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.criteria.topics import same_meaning
from mentordesk.core.matching.model import Participant
from mentordesk.core.recruitment.arrivals import FromSource, OnDay


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of work. `adepts` name it, of whom `met` have at least one possible mentor in it; `mentors` offer it,
    with `places` in all. `field` is None for those who name none. Who names several counts in each.
    """

    field: str | None
    adepts: int
    met: int
    mentors: int
    places: int

    @property
    def unmet(self) -> int:
        """Adepts without a possible mentor."""
        return self.adepts - self.met


@dataclass(frozen=True, slots=True)
class Outlook:
    """The recruitment as it stands: who takes part, and all who came.

    `met` of the `adepts` have at least one possible mentor, who shares a field with them where `same_field` says that
    the programme asks for that. `fields`: the one with most adepts without a possible mentor first.
    """

    adepts: int
    met: int
    mentors: int
    places: int
    same_field: bool
    fields: tuple[FieldRow, ...]
    sources: tuple[FromSource, ...]
    days: tuple[OnDay, ...]

    @property
    def gaps(self) -> tuple[FieldRow, ...]:
        """The fields to recruit mentors for, the largest gap first."""
        return tuple(row for row in self.fields if row.field is not None and row.unmet)

    @property
    def lacking(self) -> int:
        """How many places there are too few of for all adepts; 0 when there are enough."""
        return max(0, self.adepts - self.places)


Possible = Mapping[UUID, Sequence[Participant]]
"""For each adept without a mentor those with whom nothing stands in the way; the others have one and are not in it."""


class Reach:
    """Whom the mentors can be for. `same_field`: only one who shares a field is asked for."""

    def __init__(
        self, adepts: Sequence[Participant], mentors: Sequence[Participant], possible: Possible, *, same_field: bool
    ) -> None:
        self._adepts, self._mentors, self._possible, self._same_field = adepts, mentors, possible, same_field
        self._named = {one.id: _fields_of(one) for one in (*adepts, *mentors)}
        self._names: dict[str, str] = {}
        for named in self._named.values():
            self._names = named | self._names
        keys = list(self._names)
        self._alike = {
            key: frozenset(keys[place] for place in places)
            for key, places in zip(keys, same_meaning(keys), strict=True)
        }

    def met(self) -> int:
        """How many adepts have at least one possible mentor, in one of their fields."""
        return sum(any(self._has_in(one, key) for key in self._named[one.id] or (None,)) for one in self._adepts)

    def fields(self) -> tuple[FieldRow, ...]:
        """A row for each field that anybody names; the largest gap first, then by the number of adepts."""
        rows = [*map(self._row, self._names), self._row(None)]
        rows.sort(key=lambda row: (row.field is None, -row.unmet, -row.adepts, fold(row.field or "")))
        return tuple(row for row in rows if row.adepts or row.mentors)

    def _row(self, key: str | None) -> FieldRow:
        adepts, mentors = ([one for one in side if self._names_it(one, key)] for side in (self._adepts, self._mentors))
        met = sum(self._has_in(one, key) for one in adepts)
        name = None if key is None else self._names[key]
        return FieldRow(name, len(adepts), met, len(mentors), sum(one.places for one in mentors))

    def _names_it(self, one: Participant, key: str | None) -> bool:
        named = self._named[one.id]
        return not named if key is None else key in named

    def _has_in(self, adept: Participant, key: str | None) -> bool:
        """Who names no field can have a mentor of any; fields that mean the same are the same."""
        if adept.id not in self._possible:
            return True
        mentors = self._possible[adept.id]
        if not self._same_field or key is None:
            return bool(mentors)
        return any(not self._alike[key].isdisjoint(self._named[one.id]) for one in mentors)


def _fields_of(one: Participant) -> dict[str, str]:
    """The fields somebody names, by how they are compared."""
    return {fold(field): field.strip() for field in one.field if fold(field).strip()}

"""What the recruitment has brought so far, and where adepts are without a mentor: plain counting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.kernel.folding import fold
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
"""For each adept the mentors with whom nothing stands in the way."""


def fields_of(one: Participant) -> dict[str | None, str | None]:
    """The fields somebody names, by how they are compared; who names none stands under None."""
    return {fold(field): field for field in one.field if fold(field)} or {None: None}


def fields(
    adepts: Sequence[Participant], mentors: Sequence[Participant], possible: Possible, *, same_field: bool
) -> tuple[FieldRow, ...]:
    """A row for each field that anybody names; the largest gap first, then by the number of adepts."""
    names: dict[str | None, str | None] = {}
    for one in (*adepts, *mentors):
        names = fields_of(one) | names
    rows = []
    for key, name in names.items():
        wanting = [one for one in adepts if key in fields_of(one)]
        offering = [one for one in mentors if key in fields_of(one)]
        met = sum(_met_in(key, possible[one.id], same_field=same_field) for one in wanting)
        rows.append(FieldRow(name, len(wanting), met, len(offering), sum(one.places for one in offering)))
    return tuple(sorted(rows, key=lambda row: (row.field is None, -row.unmet, -row.adepts, fold(row.field or ""))))


def is_met(adept: Participant, possible: Possible, *, same_field: bool) -> bool:
    """Whether there is at least one possible mentor, in one of the adept's fields where that is asked."""
    return any(_met_in(key, possible[adept.id], same_field=same_field) for key in fields_of(adept))


def _met_in(field: str | None, mentors: Sequence[Participant], *, same_field: bool) -> bool:
    """Who names no field can have a mentor of any."""
    return any(not same_field or field is None or field in fields_of(one) for one in mentors)

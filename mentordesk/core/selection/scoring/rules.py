"""Pure decisions about assessors: who is still awaited, and whose points may be seen by whom.

Assessors do not see each other before everybody who is due has delivered. Who gives points in the window seals them and
delivers them later; points that came in any other way are open from the beginning, and count as delivered.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

Points = Mapping[UUID, Mapping[str, int]]
"""One application's points by criterion and assessor."""


class Work(NamedTuple):
    """How far one assessor has come with one application. With a conflict of interest nobody waits for it."""

    delivered: bool
    conflict: bool


_NOTHING = Work(delivered=False, conflict=False)


@dataclass(frozen=True)
class Panel:
    """The assessors of a programme: everybody who has given points, those of them who deliver, and their work.

    `works` are by application and assessor; who has nothing to do with an application is not in it.
    """

    everybody: frozenset[str]
    delivering: frozenset[str]
    works: Mapping[UUID, Mapping[str, Work]]

    def seen_by(self, assessor: str | None) -> "View":
        """What that assessor may see, who is due from then on; or, with None, what counts."""
        own = frozenset() if assessor is None else frozenset((assessor,))
        return View(self, assessor, frozenset() if len(self.everybody | own) < 2 else self.delivering | own)

    def is_out(self, application: UUID, assessor: str) -> bool:
        """Whether a conflict of interest keeps this assessor from having a say."""
        return self.works.get(application, {}).get(assessor, _NOTHING).conflict

    def is_done(self, application: UUID, assessor: str) -> bool:
        """Whether nobody waits for this assessor any more."""
        return any(self.works.get(application, {}).get(assessor, _NOTHING))


class View(NamedTuple):
    """The panel as one assessor may see it; nobody is `due` while there is no second one to hide anything from."""

    panel: Panel
    assessor: str | None
    due: frozenset[str]

    def is_like(self, other: "View") -> bool:
        """Whether the same assessors are there, and are due."""
        return (self.due, self.panel.everybody) == (other.due, other.panel.everybody)

    def awaited(self, application: UUID) -> frozenset[str]:
        """Who is due and has not delivered yet."""
        works = self.panel.works.get(application, {})
        return frozenset(one for one in self.due if not any(works.get(one, _NOTHING)))

    def is_open(self, application: UUID) -> bool:
        """Whether everything about the application may be seen."""
        return not self.awaited(application)

    def is_unsettled(self, application: UUID) -> bool:
        """Whether somebody has begun on an application that others, or the one who looks, have not finished."""
        return application in self.panel.works and not self.is_open(application)

    def points(self, application: UUID, given: Points) -> dict[UUID, dict[str, int]]:
        """What may be seen of an application's points: one's own, and the others' once everybody has delivered."""
        works = self.panel.works.get(application, {})
        hidden = {who for who, work in works.items() if work.conflict}
        if not self.is_open(application):
            hidden |= works.keys() - {self.assessor}
        found = {
            criterion: {who: one for who, one in by.items() if who not in hidden} for criterion, by in given.items()
        }
        return {criterion: by for criterion, by in found.items() if by}


def is_complete(given: Points, criteria: Collection[UUID], assessor: str) -> bool:
    """Whether this assessor has given points by every criterion."""
    return all(assessor in given.get(criterion, {}) for criterion in criteria)

"""What the palette finds: hits from every provider, the best first and in groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.shell.ranking import Searchable, fit

RECENT = 5
PER_GROUP = 8


@dataclass(frozen=True)
class Hit:
    """One line of the palette. `group` is the heading it stands under, `shortcut` its key as people write it.

    `sought` is what it is found by, where that is not what it says: a masked name is found by the real one.
    """

    group: str
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    sought: str = ""


Provider = Callable[[str], Sequence[Hit]]
"""Gives hits for what was typed, unfolded; it may give too many, the palette sorts them out."""


class RecentHits:
    """The last hits that were used; they name people, so the window clears them when it is locked."""

    def __init__(self) -> None:
        self._hits: list[Hit] = []

    def used(self, hit: Hit) -> None:
        """Put a hit first."""
        others = [other for other in self._hits if (other.group, other.text) != (hit.group, hit.text)]
        self._hits = [hit, *others][:RECENT]

    def clear(self) -> None:
        self._hits.clear()

    def under(self, heading: str) -> list[Hit]:
        """The recent hits, newest first, as a group of their own."""
        return [Hit(heading, hit.text, hit.run, hit.shortcut) for hit in self._hits]

    def place(self, hit: Hit) -> int:
        """How long ago a hit was used, 0 for the last one; what was not used comes after all that were."""
        used = [(other.group, other.text) for other in self._hits]
        return used.index((hit.group, hit.text)) if (hit.group, hit.text) in used else RECENT


class Finder:
    """Finds while one types; texts are folded once as long as the palette stands open."""

    def __init__(self, providers: Sequence[Provider], recent: RecentHits) -> None:
        self._providers = tuple(providers)
        self._recent = recent
        self._texts: dict[str, Searchable] = {}

    def find(self, typed: str, recent_heading: str) -> list[Hit]:
        """The hits in the order they are shown; before anything is typed the recent ones stand first."""
        wanted = fold(typed)
        found = self._recent.under(recent_heading) if not wanted else []
        for hits in self._groups(typed, wanted):
            found += hits[:PER_GROUP]
        return found

    def _groups(self, typed: str, wanted: str) -> list[list[Hit]]:
        """The groups, the one with the best hit first, otherwise in the providers' order."""
        groups: dict[str, list[tuple[tuple[int, int], Hit]]] = {}
        for provider in self._providers:
            for hit in provider(typed):
                if (how_well := fit(wanted, self._searchable(hit.sought or hit.text))) is not None:
                    groups.setdefault(hit.group, []).append(((how_well, self._recent.place(hit)), hit))
        for ranked in groups.values():
            ranked.sort(key=_rank)
        return [[hit for _, hit in ranked] for ranked in sorted(groups.values(), key=_best)]

    def _searchable(self, text: str) -> Searchable:
        if text not in self._texts:
            self._texts[text] = Searchable.of(text)
        return self._texts[text]


def _rank(ranked: tuple[tuple[int, int], Hit]) -> tuple[int, int]:
    return ranked[0]


def _best(group: list[tuple[tuple[int, int], Hit]]) -> int:
    return group[0][0][0]

"""The numbers around the list: under the title, over the list, and under it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mentordesk.ui.matching.explaining import whole
from mentordesk.ui.matching.functions import Look

_NAMED = 8
"""So many names stand under the list; of more it is told how many they are, so that the list has the room."""


class Numbers(QObject):
    """Tells what a look holds, in the language of the moment."""

    def title(self, look: Look) -> str:
        """The line under the title."""
        adepts, mentors, pairs = len(look.board.rows), len(look.board.loads), len(look.pairs)
        parts = [
            self.tr("1 adept to match") if adepts == 1 else self.tr("{count} adepts to match").format(count=adepts),
            self.tr("1 mentor with a place")
            if mentors == 1
            else self.tr("{count} mentors with places").format(count=mentors),
        ]
        if pairs:
            parts.append(self.tr("1 pair made") if pairs == 1 else self.tr("{count} pairs made").format(count=pairs))
        return " · ".join(parts)

    def sum(self, look: Look) -> str:
        """What the proposal comes to."""
        proposed = look.proposed
        locked = sum(row.rule is not None for row in proposed)
        total = sum(max(row.score or 0, 0) for row in proposed)
        text = self.tr("Sum {sum} · {paired} of {count} have a mentor")
        told = [text.format(sum=whole(total / 100), paired=len(proposed), count=len(look.board.rows))]
        if locked:
            told.append(self.tr("{count} locked").format(count=locked))
        return " · ".join(told)

    def left_over(self, look: Look) -> str:
        """Who has nobody, and who could take somebody."""
        alone = [self.tr("A {name}").format(name=row.adept_name) for row in look.alone]
        free = [(one.name, one.places - one.taken) for one in look.board.loads if one.taken < one.places]
        mentors = [self.tr("M {name} ({count})").format(name=name, count=count) for name, count in free]
        told = []
        if alone:
            told.append(self.tr("Without a pair: {names}").format(names=self._some(alone)))
        if mentors:
            told.append(self.tr("Free mentors: {names}").format(names=self._some(mentors)))
        return "  ·  ".join(told)

    def _some(self, names: Sequence[str]) -> str:
        if len(names) <= _NAMED + 1:
            return ", ".join(names)
        text = self.tr("{names} and {count} more")
        return text.format(names=", ".join(names[:_NAMED]), count=len(names) - _NAMED)

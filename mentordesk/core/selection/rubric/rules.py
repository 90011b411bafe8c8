"""Pure decisions about criteria: how their words are kept, and their order."""

from collections.abc import Sequence
from uuid import UUID

from mentordesk.core.selection.rules import HIGHEST, LOWEST

HEAVIEST = 100
"""The greatest weight."""


def named(text: str) -> str:
    """A name on one line, without spaces too many."""
    return " ".join(text.split())


def anchor_lines(anchors: Sequence[str]) -> str | None:
    """The words of the scores as they are kept: a line for each, from the lowest on; None where there are none."""
    lines = [named(one) for one in anchors][: HIGHEST - LOWEST + 1]
    return "\n".join(lines) if any(lines) else None


def moved(order: Sequence[UUID], key: UUID, steps: int) -> list[UUID]:
    """The order with one of it so many places further, or at the end that it comes to."""
    rest = [one for one in order if one != key]
    place = min(max(order.index(key) + steps, 0), len(rest))
    return [*rest[:place], key, *rest[place:]]

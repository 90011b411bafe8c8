"""Kilometres between the towns of adepts and mentors, as the crow flies."""

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.common import Counts, Values
from mentordesk.core.matching.criteria.places import places

_RADIUS = 6371  # kilometres, of the earth
UNKNOWN = -1


class Distances:
    """Whole kilometres for each pair, UNKNOWN where a town is in no table. The same town is no distance."""

    def __init__(self, towns: Values) -> None:
        known = places()
        self._towns = towns
        self._between = _between([known.get(town) for town in towns.words])

    def __call__(self, rows: slice) -> Counts:
        """A block of adepts with all mentors."""
        found: Counts = self._between[self._towns.left[rows][:, None], self._towns.right[None, :]]
        return found


def _between(points: list[tuple[float, float] | None]) -> Counts:
    """By the haversine, between each two."""
    known = np.array([point is not None for point in points])
    latitude, longitude = np.radians(np.array([point or (0.0, 0.0) for point in points], dtype=np.float64)).T
    across = _half_chord(latitude)
    along = np.cos(latitude)[:, None] * np.cos(latitude)[None, :] * _half_chord(longitude)
    kilometres = 2 * _RADIUS * np.arcsin(np.sqrt(np.clip(across + along, 0, 1)))
    return np.where(known[:, None] & known[None, :], np.rint(kilometres), UNKNOWN).astype(np.int32)


def _half_chord(angles: NDArray[np.float64]) -> NDArray[np.float64]:
    squared: NDArray[np.float64] = np.sin((angles[:, None] - angles[None, :]) / 2) ** 2
    return squared

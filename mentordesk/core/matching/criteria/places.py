"""Where the towns of Norway lie: a small table shipped with the program."""

import csv
from collections.abc import Mapping
from functools import cache

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.places import RESOURCES

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


@cache
def places() -> Mapping[str, Point]:
    """Each town of the table by its folded name."""
    with (RESOURCES / "matching" / "places.csv").open(encoding="utf-8", newline="") as file:
        return {fold(row["town"]): (float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(file)}

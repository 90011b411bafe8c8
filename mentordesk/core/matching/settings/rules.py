"""The shipped presets, and what a programme's own choices make of one."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.model import DIFFERENCE, LIKENESS, MAY, MUST, OFF, SHOULD, Criterion, Settings
from mentordesk.core.matching.settings.errors import NoSuchPreset

MODES = ("floor", "fairest", "sum", "stable")
MISSING = (0, 50, 100)
"""What an answer that nobody gave can count, in percent."""
GROUP = "group"
"""The preset of programmes in which a mentor leads several adepts together."""
GROUPINGS = ("employer", "town", "background", "gender")
"""The fields of a person by which a mentor's adepts can be kept apart."""
GREATEST_WEIGHT, GREATEST_MINIMUM, WISH_WEIGHT, USUAL_WEIGHT = 100, 10_000, 25, 10
"""Wishes count beside a preset's own weights once somebody has wished; a must made a should counts the usual."""

_USUAL_KINDS = {"wishes": SHOULD, "training": OFF, "distance": OFF, "age": OFF, "first_time": OFF}
_USUAL_WEIGHTS = {"wishes": WISH_WEIGHT}
_USUAL_DIRECTIONS = {"background": DIFFERENCE}


@cache
def _presets() -> dict[str, Any]:
    content = tomllib.loads((RESOURCES / "matching" / "presets.toml").read_text("utf-8"))
    return {key: one for key, one in content.items() if key != "version"}


def preset_names() -> tuple[str, ...]:
    """The keys of all presets, in the order in which they are offered."""
    return tuple(_presets())


@cache
def preset(key: str) -> Settings:
    """What a preset says, all criteria told. Raises NoSuchPreset."""
    if key not in preset_names():
        raise NoSuchPreset(preset=key, known=", ".join(preset_names()))
    content = _presets()[key]
    return Settings(
        preset=key,
        least_size=content.get("least_size"),
        greatest_size=content.get("greatest_size"),
        criteria=tuple(_criterion(one, content["musts"], content["weights"]) for one in MEASURES),
    )


def _criterion(key: str, musts: Iterable[str], weights: Mapping[str, Mapping[str, Any]]) -> Criterion:
    direction = _USUAL_DIRECTIONS.get(key, LIKENESS)
    if key in weights:
        return Criterion(key, weights[key]["weight"], SHOULD, weights[key].get("direction", direction))
    kind = MUST if key in musts else _USUAL_KINDS.get(key, MAY if MEASURES[key].graded else OFF)
    return Criterion(key, _USUAL_WEIGHTS.get(key, 0), kind, direction)


def is_sound(key: str, kind: str, direction: str, weight: int) -> bool:
    """Whether a criterion can be so: a share may bring any row, and no row takes the protection of minors away."""
    measure = MEASURES.get(key)
    if measure is None or kind not in measure.kinds or direction not in measure.directions:
        return False
    return 0 <= weight <= GREATEST_WEIGHT


def put_right(chosen: Mapping[str, Any], usual: Settings) -> dict[str, Any]:
    """A programme's choices without those that no command makes, which a share may bring too: these are as usual."""
    sound = {
        "mode": chosen["mode"] in MODES,
        "minimum": 0 <= chosen["minimum"] <= GREATEST_MINIMUM,
        "missing": chosen["missing"] in MISSING,
        "group_by": chosen["group_by"] is None or chosen["group_by"] in GROUPINGS,
        "group_limit": _is_size(chosen["group_limit"]),
    }
    least, greatest = chosen["least_size"], chosen["greatest_size"]
    sizes = _is_size(least) and _is_size(greatest) and (greatest is None or greatest >= (least or 1))
    return {name: value if sound.get(name, sizes) else getattr(usual, name) for name, value in chosen.items()}


def _is_size(value: int | None) -> bool:
    return value is None or value >= 1


def in_use(settings: Settings) -> tuple[Criterion, ...]:
    """The criteria that are not off."""
    return tuple(one for one in settings.criteria if one.kind != OFF)


def criterion_of(settings: Settings, key: str) -> Criterion:
    """One criterion of a programme's settings."""
    return next(one for one in settings.criteria if one.key == key)

"""How a coordinator settles the way a programme matches. Only what differs from the preset is stored."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import TypedDict, Unpack
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.errors import NoSuchMode
from mentordesk.core.matching.model import KINDS, SHOULD, Criterion, Settings
from mentordesk.core.matching.settings import errors, rules
from mentordesk.core.matching.settings.queries import OWN, settings_of, usual_settings
from mentordesk.core.matching.settings.rules import (
    GREATEST_MINIMUM,
    GREATEST_WEIGHT,
    GROUPINGS,
    MISSING,
    MODES,
    USUAL_WEIGHT,
    criterion_of,
)
from mentordesk.core.matching.settings.tables import MatchRule, MatchSettings
from mentordesk.core.store.unit import Recording, Store


class Changes(TypedDict, total=False):
    """What can be settled beside the criteria; see Settings."""

    mode: str
    minimum: int
    missing: int
    group_by: str | None
    group_limit: int | None
    least_size: int | None
    greatest_size: int | None


def use_preset(store: Store, *, programme: UUID, preset: str) -> None:
    """Match by a preset: its criteria and sizes; mode, minimum and what silence counts stay. Raises NoSuchPreset."""
    with store.recording("matching.use_preset") as session:
        now, wanted = settings_of(session, programme), rules.preset(preset)
        kept = {name: getattr(now, name) for name in OWN if not name.endswith("_size")}
        for row in session.scalars(sa.select(MatchRule).where(MatchRule.programme == programme)):
            row.deleted = True
        _keep_settings(session, programme, replace(wanted, **kept))


def set_criterion(
    store: Store,
    *,
    programme: UUID,
    key: str,
    kind: str | None = None,
    direction: str | None = None,
    weight: int | None = None,
) -> None:
    """Change one criterion; what is not named stays. What begins to count without a weight counts the usual.

    Raises NoSuchCriterion, NoSuchKind, NoSuchDirection, WeightNotPossible, MinorsStayProtected.
    """
    _check_criterion(key, kind, direction, weight)
    with store.recording("matching.set_criterion") as session:
        now = criterion_of(settings_of(session, programme), key)
        changed = replace(
            now,
            kind=now.kind if kind is None else kind,
            direction=now.direction if direction is None else direction,
            weight=now.weight if weight is None else weight,
        )
        if weight is None and kind == SHOULD != now.kind and not now.weight:
            changed = replace(changed, weight=USUAL_WEIGHT)
        _keep_criteria(session, programme, [changed])


def set_weights(store: Store, *, programme: UUID, weights: Mapping[str, int]) -> None:
    """Weigh several criteria anew in one step. Raises NoSuchCriterion, WeightNotPossible."""
    for key, weight in weights.items():
        _check_criterion(key, None, None, weight)
    with store.recording("matching.set_weights") as session:
        now = settings_of(session, programme)
        changed = [replace(criterion_of(now, key), weight=weight) for key, weight in weights.items()]
        _keep_criteria(session, programme, changed)


def set_matching(store: Store, *, programme: UUID, **changes: Unpack[Changes]) -> None:
    """Change what is settled beside the criteria; what is not named stays. `minimum` in hundredths.

    Raises NoSuchMode, MinimumNotPossible, MissingNotPossible, NoSuchGrouping, SizesNotPossible.
    """
    with store.recording("matching.set_matching") as session:
        wanted = replace(settings_of(session, programme), **changes)
        _check_settings(wanted)
        _keep_settings(session, programme, wanted)


def settle(
    store: Store,
    *,
    programme: UUID,
    preset: str | None = None,
    kinds: Mapping[str, str],
    directions: Mapping[str, str],
    weights: Mapping[str, int],
    changes: Changes,
) -> None:
    """Several choices in one step: first the preset, then what differs from it. Raises what each of them raises."""
    with store.recording("matching.set_matching"):
        if preset is not None:
            use_preset(store, programme=programme, preset=preset)
        for key, kind in kinds.items():
            set_criterion(store, programme=programme, key=key, kind=kind)
        for key, direction in directions.items():
            set_criterion(store, programme=programme, key=key, direction=direction)
        set_weights(store, programme=programme, weights=weights)
        set_matching(store, programme=programme, **changes)


def _check_criterion(key: str, kind: str | None, direction: str | None, weight: int | None) -> None:
    if key not in MEASURES:
        raise errors.NoSuchCriterion(criterion=key, known=", ".join(MEASURES))
    measure = MEASURES[key]
    if kind is not None and kind not in KINDS:
        raise errors.NoSuchKind(kind=kind)
    if kind is not None and kind not in measure.kinds:
        raise errors.MinorsStayProtected
    if direction is not None and direction not in measure.directions:
        raise errors.NoSuchDirection(direction=direction)
    if weight is not None and not 0 <= weight <= GREATEST_WEIGHT:
        raise errors.WeightNotPossible(weight=weight)


def _check_settings(wanted: Settings) -> None:
    if wanted.mode not in MODES:
        raise NoSuchMode(mode=wanted.mode)
    if not 0 <= wanted.minimum <= GREATEST_MINIMUM:
        raise errors.MinimumNotPossible(minimum=wanted.minimum / 100)
    if wanted.missing not in MISSING:
        raise errors.MissingNotPossible(missing=wanted.missing)
    if wanted.group_by is not None and wanted.group_by not in GROUPINGS:
        raise errors.NoSuchGrouping(grouping=wanted.group_by)
    sizes = [wanted.group_limit, wanted.least_size, wanted.greatest_size]
    if any(size is not None and size < 1 for size in sizes):
        raise errors.SizesNotPossible
    if wanted.greatest_size is not None and wanted.greatest_size < (wanted.least_size or 1):
        raise errors.SizesNotPossible


def _keep_settings(session: Recording, programme: UUID, wanted: Settings) -> None:
    """As a row of its own, unless they are what the template says anyhow."""
    key, usual = link_id("match_settings", programme), usual_settings(session, programme)
    values = {name: getattr(wanted, name) for name in ("preset", *OWN)}
    row = session.get(MatchSettings, key, execution_options={"deleted": True})
    unchanged = all(getattr(usual, name) == value for name, value in values.items())
    if row is not None:
        row.deleted = unchanged
    if row is not None and not unchanged:
        for name, value in values.items():
            setattr(row, name, value)
    elif not unchanged:
        session.add(MatchSettings(id=key, programme=programme, **values))


def _keep_criteria(session: Recording, programme: UUID, changed: list[Criterion]) -> None:
    usual = {one.key: one for one in rules.preset(settings_of(session, programme).preset).criteria}
    for one in changed:
        key = link_id("match_rule", programme, one.key)
        row, unchanged = session.get(MatchRule, key, execution_options={"deleted": True}), one == usual[one.key]
        if row is not None:
            row.deleted = unchanged
        if row is not None and not unchanged:
            row.kind, row.direction, row.weight = one.kind, one.direction, one.weight
        elif not unchanged:
            session.add(MatchRule(id=key, programme=programme, **asdict(one)))

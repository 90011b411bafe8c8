"""Every command about how a programme matches once, with values that chance picks."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.exceptions.commands import allow
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.scoring import score_all
from mentordesk.core.matching.settings.commands import set_criterion, set_matching, set_weights, settle, use_preset
from mentordesk.core.matching.settings.rules import GROUPINGS, MISSING, MODES, preset_names

if TYPE_CHECKING:
    from tests.core.store.doings import Desk


def _set_criterion(desk: "Desk") -> None:
    measure = MEASURES[desk.one_of(tuple(MEASURES))]
    set_criterion(
        desk.store,
        programme=desk.programme,
        key=measure.key,
        kind=desk.one_of((None, *measure.kinds)),
        direction=desk.one_of((None, *measure.directions)),
        weight=desk.one_of((None, 0, 10, 40)),
    )


def _set_weights(desk: "Desk") -> None:
    weights = {key: desk.chance.randrange(100) for key in ("field", "topics", "wishes")}
    set_weights(desk.store, programme=desk.programme, weights=weights)


def _set_matching(desk: "Desk") -> None:
    limit = desk.one_of((None, 1, 2))
    set_matching(
        desk.store,
        programme=desk.programme,
        mode=desk.one_of(MODES),
        minimum=desk.one_of((0, 2500)),
        missing=desk.one_of(MISSING),
        group_by=desk.one_of((None, *GROUPINGS)),
        group_limit=limit,
    )


def _settle(desk: "Desk") -> None:
    settle(
        desk.store,
        programme=desk.programme,
        preset=desk.one_of((None, *preset_names())),
        kinds={"age": desk.one_of(("should", "must"))},
        directions={"age": desk.one_of(MEASURES["age"].directions)},
        weights={"age": desk.chance.randrange(100)},
        changes={"missing": desk.one_of(MISSING)},
    )


def _kept_apart(desk: "Desk") -> tuple[UUID, UUID]:
    """Two who cannot be together as the rules are; any two where all can."""
    found = desk.store.read(to_match, desk.programme)
    reasons = score_all(found.adepts, found.mentors, found.rules).reasons
    apart = [
        (adept.id, mentor.id)
        for row, adept in enumerate(found.adepts)
        for column, mentor in enumerate(found.mentors)
        if reasons[row, column] >= 0
    ]
    return desk.one_of(apart or [desk.two])


def _allow(desk: "Desk") -> None:
    adept, mentor = _kept_apart(desk)
    allow(desk.store, programme=desk.programme, adept=adept, mentor=mentor, reason=desk.one_of(("Tolk", "De vil selv")))


SETTLING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    use_preset: lambda desk: use_preset(desk.store, programme=desk.programme, preset=desk.one_of(preset_names())),
    set_criterion: _set_criterion,
    set_weights: _set_weights,
    set_matching: _set_matching,
    settle: _settle,
    allow: _allow,
}
"""How each of them is done."""

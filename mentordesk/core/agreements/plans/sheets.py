"""Whom a participant goes with."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from mentordesk.core.agreements.plans.facts import Partner, PlanFacts, SheetFacts, Together
from mentordesk.core.programme.rules import shown_name


def sheets(facts: PlanFacts) -> Iterator[SheetFacts]:
    """A sheet for everybody who goes with somebody, by name, first the adepts; a mentor has all adepts on one."""
    for side in ("adept", "mentor"):
        found: dict[UUID, list[Together]] = {}
        for one in facts.pairs:
            found.setdefault(getattr(one, side), []).append(one)
        other = "mentor" if side == "adept" else "adept"
        for person, pairs in sorted(found.items(), key=lambda each: (getattr(each[1][0], f"{side}_name"), each[0].hex)):
            partners = sorted((_partner(one, other) for one in pairs), key=lambda one: (one.name, one.id.hex))
            shown = tuple(replace(one, name=shown_name(one.name, one.id in facts.hidden)) for one in partners)
            name, hidden = getattr(pairs[0], f"{side}_name"), person in facts.hidden
            yield SheetFacts(facts.programme, facts.coordinator, person, name, side, shown, hidden)


def _partner(one: Together, side: str) -> Partner:
    return Partner(getattr(one, side), getattr(one, f"{side}_name"), one.parts)

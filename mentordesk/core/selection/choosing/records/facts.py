"""A choice as plain facts for JSON. All that is about an applicant stands in a line of its own, without the name."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mentordesk.core.selection.choosing.queries import QuotaRow
from mentordesk.core.selection.choosing.rates.queries import Rates
from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.core.store.history import HistoryLine

Facts = dict[str, Any]

DECLARED, LATE = "selection.declare_quotas", "selection.change_quotas"
"""The steps by which quotas are declared, and changed after the choice had begun."""


def criterion_facts(criteria: Iterable[CriterionRow]) -> list[Facts]:
    """What was scored by."""
    return [
        {"id": one.id.hex, "name": one.name, "weight": one.weight, "anchors": list(one.anchors)} for one in criteria
    ]


def quota_facts(rows: Iterable[QuotaRow]) -> list[Facts]:
    """What was declared, and what came of it."""
    return [
        {
            "id": row.quota.id.hex,
            "by": row.quota.by,
            "value": row.quota.value,
            "name": row.name,
            "question": row.question,
            "least": row.quota.least,
            "most": row.quota.most,
            "declared": row.quota.declared.isoformat(),
            **row.kept._asdict(),
        }
        for row in rows
    ]


def declaration_facts(steps: Iterable[HistoryLine]) -> list[Facts]:
    """When quotas were declared and by whom; `late`: after the choice had begun."""
    return [
        {"when": step.when.isoformat(), "who": step.who, "late": step.command == LATE}
        for step in steps
        if step.command in (DECLARED, LATE) and not step.undone
    ]


def rate_facts(rates: Iterable[Rates]) -> list[Facts]:
    """How large a part of each group got a place, small groups hidden already."""
    return [
        {
            "by": one.by,
            "question": one.question,
            "applicants": one.applicants,
            "chosen": one.chosen,
            "rows": [row._asdict() for row in one.rows],
        }
        for one in rates
    ]


def line_facts(row: RankedRow, conflicts: Mapping[str, str]) -> Facts:
    """One applicant: the points of each assessor, who stood aside and why, the rank, the result and its reason."""
    return {
        "person": row.id.hex,
        "application": row.application.hex,
        "number": row.number,
        "rank": row.rank,
        "score": None if row.score is None else f"{float(row.score):.2f}",
        "points": {criterion.hex: dict(by) for criterion, by in row.points.items()},
        "conflicts": dict(conflicts),
        "result": row.result,
        "reason": row.reason,
        "by_hand": row.by_hand,
        "held_back": row.is_held_back,
        "moved": None if row.why is None else {"way": row.why.way, "quotas": [one.hex for one in row.why.quotas]},
        "recommendation": row.recommendation,
    }


def assessors_in(rows: Sequence[RankedRow]) -> list[str]:
    """Everybody whose points are in these rows."""
    return sorted({who for row in rows for by in row.points.values() for who in by})


def counts_of(rows: Sequence[RankedRow]) -> Facts:
    """How many came to which result."""
    results = [row.result for row in rows]
    return {result: results.count(result) for result in sorted(set(results))}

"""`match` and `list … pairs`."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.errors import UsageError, VerbNotBuilt
from mentordesk.cli.verbs import Verbs
from mentordesk.core.matching.queries import pairs, to_match
from mentordesk.core.programme.queries import person_named
from mentordesk.core.store.unit import Store

if TYPE_CHECKING:  # numpy and scipy are loaded at the first match alone
    from mentordesk.core.matching.model import Participant
    from mentordesk.core.matching.planning import MatchPlan

PAIR_COLUMNS = ("adept", "mentor", "score", "status", "start", "end")
MODES = ("floor", "fairest", "sum", "stable")


def add_verbs(verbs: Verbs) -> None:
    """Add `match`."""
    verb = verbs.add("match", _match, many=True)
    verb.add_argument("--mode", choices=MODES, default="floor")
    verb.add_argument("--minimum", type=_points, default=0, metavar="POINTS")
    verb.add_argument("--lock", action="append", default=[], metavar="A=M")
    verb.add_argument("--forbid", action="append", default=[], metavar="A=M")
    verb.add_argument("--accept", action="store_true")
    verb.add_argument("--all-scores", action="store_true")


def _points(text: str) -> int:
    """Points of a pair, with two decimals, in hundredths."""
    points = float(text)
    if not 0 <= points <= 100:
        raise ValueError(text)
    return round(100 * points)


def _match(call: Call) -> None:
    from mentordesk.core.matching.commands import accept_plan, planned
    from mentordesk.core.matching.solver import BUILT_MODES

    if call.args.mode not in BUILT_MODES:
        raise VerbNotBuilt(verb=f"match --mode {call.args.mode}")
    with call.store() as store:
        programme = call.programme(store)
        plan = planned(
            store.read(to_match, programme),
            mode=call.args.mode,
            minimum=call.args.minimum,
            locked=[_pair(store, text) for text in call.args.lock],
            forbidden=[_pair(store, text) for text in call.args.forbid],
        )
        if call.args.accept:
            accept_plan(store, programme=programme, plan=plan)
    document = _json(plan, all_scores=call.args.all_scores)
    if call.json:
        call.answer(document)
        return
    call.table(document["pairs"], ("adept", "mentor", "score"))
    for one in plan.unmatched:
        call.say("unmatched", name=one.adept.name, reason=words.word(one.reason, call.language))
    call.say("plan_total", total=document["total"], floor=document["floor"], count=len(plan.pairs))


def _pair(store: Store, text: str) -> tuple[UUID, UUID]:
    adept, equals, mentor = text.partition("=")
    if not equals:
        raise UsageError(problem=f"{text} ≠ A=M")
    return store.read(person_named, adept), store.read(person_named, mentor)


def _json(plan: "MatchPlan", *, all_scores: bool) -> dict[str, Any]:
    document: dict[str, Any] = {
        "pairs": [
            {
                "adept": _who(one.adept),
                "mentor": _who(one.mentor),
                "score": one.score / 100,
                "parts": [
                    {"criterion": part.criterion, "points": part.points / 100, "of": part.of / 100}
                    for part in one.parts
                ],
            }
            for one in plan.pairs
        ],
        "unmatched": [{"adept": _who(one.adept), "reason": one.reason} for one in plan.unmatched],
        "total": plan.total / 100,
        "floor": plan.floor / 100,
        "certified": plan.certified,
    }
    if all_scores:
        document["scores"] = _all_scores(plan)
    return document


def _who(one: "Participant") -> dict[str, str]:
    return {"id": str(one.id), "name": one.name}


def _all_scores(plan: "MatchPlan") -> list[dict[str, object]]:
    from mentordesk.core.matching.scoring import reason_of

    points, reasons = plan.scores.points.tolist(), plan.scores.reasons.tolist()
    return [
        {
            "adept": str(adept.id),
            "mentor": str(mentor.id),
            "score": points[i][j] / 100 if reasons[i][j] < 0 else None,
            "reason": None if reasons[i][j] < 0 else reason_of(reasons[i][j]),
        }
        for i, adept in enumerate(plan.adepts)
        for j, mentor in enumerate(plan.mentors)
    ]


def pair_rows(store: Store, programme: UUID) -> list[dict[str, object]]:
    """The pairs as `list … pairs` tells them."""
    return [
        {
            "id": str(row.id),
            "adept": {"id": str(row.adept), "name": row.adept_name},
            "mentor": {"id": str(row.mentor), "name": row.mentor_name},
            "score": row.score / 100,
            "status": row.status,
            "start": row.start.isoformat(),
            "end": row.end.isoformat(),
        }
        for row in store.read(pairs, programme)
    ]

"""`match` and `list … pairs`."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.errors import UsageError
from mentordesk.cli.verbs import Verbs, points
from mentordesk.core.matching.criteria.facts import in_words
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import to_match
from mentordesk.core.programme.queries import person_named
from mentordesk.core.store.unit import Store

if TYPE_CHECKING:  # numpy and scipy are loaded at the first match alone
    from mentordesk.core.matching.explaining import Explanation
    from mentordesk.core.matching.model import Part, Participant
    from mentordesk.core.matching.planning import MatchPlan

PAIR_COLUMNS = ("adept", "mentor", "score", "status", "start", "end")
MODES = ("floor", "fairest", "sum", "stable")
MAY_MOVE = ("affected", "few", "all")


def add_verbs(verbs: Verbs) -> None:
    """Add `match` and `explain`."""
    verb = verbs.add("match", _match, many=True)
    verb.add_argument("--mode", choices=MODES)
    verb.add_argument("--minimum", type=points, metavar="POINTS")
    verb.add_argument("--lock", action="append", default=[], metavar="A=M")
    verb.add_argument("--forbid", action="append", default=[], metavar="A=M")
    verb.add_argument("--accept", action="store_true")
    verb.add_argument("--all-scores", action="store_true")
    verb.add_argument("--continue", dest="go_on", choices=MAY_MOVE, const=MAY_MOVE[0], nargs="?")
    verb = verbs.add("explain", _explain, many=True)
    verb.add_argument("adept", metavar="A")
    verb.add_argument("mentor", metavar="M")
    verb.add_argument("--mode", choices=MODES)


def _match(call: Call) -> None:
    from mentordesk.core.matching.commands import accept_plan

    with call.store() as store:
        programme = call.programme(store)
        plan = _gone_on(call, store, programme) if call.args.go_on else _planned(call, store, programme)
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


def _planned(call: Call, store: Store, programme: UUID) -> "MatchPlan":
    from mentordesk.core.matching.commands import planned

    return planned(
        store.read(to_match, programme),
        mode=call.args.mode,
        minimum=call.args.minimum,
        locked=[_pair(store, text) for text in call.args.lock],
        forbidden=[_pair(store, text) for text in call.args.forbid],
    )


def _gone_on(call: Call, store: Store, programme: UUID) -> "MatchPlan":
    """The board's plan, gone on with; it has the programme's own mode, minimum, locks and bans."""
    from mentordesk.core.matching.continuing.commands import continue_proposal

    if call.args.mode or call.args.minimum is not None or call.args.lock or call.args.forbid:
        raise UsageError(problem="--continue: --mode --minimum --lock --forbid")
    few, everybody = (call.args.go_on == one for one in MAY_MOVE[1:])
    found = continue_proposal(store, programme=programme, few_may_move=few, all_may_move=everybody)
    call.note("gone_on", count=len(found.changed))
    return found.plan


def _explain(call: Call) -> None:
    from mentordesk.core.matching.commands import explained

    with call.store() as store:
        pair = store.read(person_named, call.args.adept), store.read(person_named, call.args.mentor)
        found = explained(store.read(to_match, call.programme(store)), *pair, mode=call.args.mode)
    document = {
        "score": None if found.score is None else found.score / 100,
        "parts": _parts(found.parts),
        "reason": found.reason,
        "cost": None if found.lost_points is None else found.lost_points / 100,
        "fewer_pairs": found.lost_pairs,
        "moves": [
            {"adept": _who(one.adept), "from": _who_if(one.origin), "to": _who_if(one.target)} for one in found.moves
        ],
        "rank_for_adept": found.rank_for_adept,
        "rank_for_mentor": found.rank_for_mentor,
    }
    if call.json:
        call.answer(document)
    else:
        _tell(call, found, document)


def _tell(call: Call, found: "Explanation", document: dict[str, Any]) -> None:
    if found.reason is not None:
        call.say("explained_impossible", reason=words.word(found.reason, call.language))
        return
    for part in found.parts:
        call.say("explained_part", points=f"{part.points / 100:g}", of=f"{part.of / 100:g}", told=_said(call, part))
    ranks = {"adept": found.rank_for_adept, "mentor": found.rank_for_mentor}
    call.say("explained_score", score=document["score"], **ranks)
    if found.lost_pairs is None:
        call.say("explained_full")
    else:
        call.say("explained_cost", points=document["cost"], pairs=found.lost_pairs)
    nobody = words.word("nobody", call.language)
    for one in found.moves:
        names = {key: who.name if who else nobody for key, who in (("origin", one.origin), ("target", one.target))}
        call.say("explained_move", adept=one.adept.name, **names)


def _said(call: Call, part: "Part") -> str:
    def line(key: str, /, **facts: object) -> str:
        return words.line(key, call.language, **facts)

    return in_words(part, line, lambda key: words.word(key, call.language))


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
                "parts": _parts(one.parts),
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


def _parts(parts: Iterable["Part"]) -> list[dict[str, object]]:
    return [{"criterion": part.criterion, "points": part.points / 100, "of": part.of / 100} for part in parts]


def _who(one: "Participant") -> dict[str, str]:
    return {"id": str(one.id), "name": one.name}


def _who_if(one: "Participant | None") -> dict[str, str] | None:
    return None if one is None else _who(one)


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

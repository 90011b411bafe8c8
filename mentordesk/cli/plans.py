"""`decisions`, `blocked` and `places`: what was decided, what blocks an adept, and what one more place is worth."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.matching.decisions.queries import DecisionRow, decisions
from mentordesk.core.matching.errors import NotToBeMatched
from mentordesk.core.matching.queries import to_match
from mentordesk.core.programme.queries import person_named

if TYPE_CHECKING:  # numpy and scipy are loaded at the first plan alone
    from mentordesk.core.matching.blocking import Blocking, Help
    from mentordesk.core.matching.model import Participant

COLUMNS = ("day", "mode", "pairs", "total", "by_hand", "verdict")


def add_verbs(verbs: Verbs) -> None:
    """Add `decisions`, `blocked` and `places`."""
    verbs.add("decisions", _decisions, many=True)
    verbs.add("places", _places, many=True)
    verb = verbs.add("blocked", _blocked, many=True)
    verb.add_argument("adept", metavar="A")


def _decisions(call: Call) -> None:
    with call.store() as store:
        rows = [_decision(one) for one in store.read(decisions, call.programme(store))]
    if rows or call.json:
        call.table(rows, COLUMNS)
    else:
        call.say("no_decisions")


def _decision(one: DecisionRow) -> dict[str, object]:
    return {
        "id": str(one.id),
        "day": one.day.isoformat(),
        "hash": one.hash,
        "verdict": one.verdict.value,
        "program": one.program,
        "scenarios": list(one.scenarios),
        "preset": one.preset,
        "mode": one.mode,
        "minimum": one.minimum / 100,
        "adepts": one.adepts,
        "mentors": one.mentors,
        "pairs": one.pairs,
        "total": one.total / 100,
        "floor": one.floor / 100,
        "by_hand": one.by_hand,
        "certified": one.certified,
    }


def _places(call: Call) -> None:
    from mentordesk.core.matching.places_worth import places_worth
    from mentordesk.core.matching.planning import plan_of

    with call.store() as store:
        worths = places_worth(plan_of(store.read(to_match, call.programme(store))))
    rows = [{"mentor": _who(one.mentor), "more_pairs": one.pairs, "more_points": one.points / 100} for one in worths]
    call.table(rows, ("mentor", "more_pairs", "more_points"))


def _blocked(call: Call) -> None:
    from mentordesk.core.matching.blocking import blocked

    with call.store() as store:
        key, people = store.read(person_named, call.args.adept), store.read(to_match, call.programme(store))
    adept = _adept(people.adepts, key)
    found = blocked(people, adept)
    if call.json:
        call.answer(None if found is None else _document(found))
    elif found is None:
        call.say("not_blocked", name=adept.name)
    else:
        _tell(call, found)


def _adept(adepts: tuple["Participant", ...], key: UUID) -> "Participant":
    for one in adepts:
        if one.id == key:
            return one
    raise NotToBeMatched(who=key.hex)


def _document(found: "Blocking") -> dict[str, Any]:
    return {
        "stops": [{"reason": one.reason, "mentors": one.mentors, "alone": one.alone} for one in found.stops],
        "under_minimum": found.weak,
        "rivals": [_who(one) for one in found.rivals],
        "mentors": [_who(one) for one in found.mentors],
        "helps": [_help(one) for one in found.helps],
    }


def _help(one: "Help") -> dict[str, object]:
    return {
        "kind": one.kind,
        "mentor": None if one.mentor is None else _who(one.mentor),
        "adept": None if one.other is None else _who(one.other),
        "reason": one.reason,
        "minimum": None if one.minimum is None else one.minimum / 100,
    }


def _tell(call: Call, found: "Blocking") -> None:
    for stop in found.stops:
        call.say("stop", reason=words.word(stop.reason, call.language), mentors=stop.mentors, alone=stop.alone)
    if found.weak:
        call.say("weak", count=found.weak)
    if len(found.rivals) > 1:
        call.say("rivals", adepts=len(found.rivals), mentors=len(found.mentors))
    for one in found.helps:
        names = {key: who.name if who else "" for key, who in (("mentor", one.mentor), ("other", one.other))}
        reason = words.word(one.reason or "", call.language)
        call.say(one.kind, reason=reason, minimum=(one.minimum or 0) / 100, **names)
    if not found.helps:
        call.say("no_help")


def _who(one: "Participant") -> dict[str, str]:
    return {"id": str(one.id), "name": one.name}

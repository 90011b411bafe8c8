"""`requirement`: who has met one, and logging that somebody has."""

from collections.abc import Sequence
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs, date
from mentordesk.core.agreements.starting.commands import let_off, meet, take_back
from mentordesk.core.agreements.starting.queries import everybody_asked
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import person_named
from mentordesk.core.recruitment.requirements.errors import RequirementUnknown
from mentordesk.core.recruitment.requirements.queries import PersonState, called, requirements
from mentordesk.core.recruitment.requirements.rules import KINDS
from mentordesk.core.store.unit import Store

COLUMNS = ("name", "role", "state", "met", "until")


def add_verbs(verbs: Verbs) -> None:
    """Add `requirement`."""
    verb = verbs.add("requirement", _requirement, many=True)
    verb.add_argument("kind", metavar="KIND")
    verb.add_argument("people", nargs="*", metavar="PERSON")
    how = verb.add_mutually_exclusive_group()
    how.add_argument("--met", metavar="DATE", type=str)
    how.add_argument("--exempt", metavar="REASON")
    how.add_argument("--back", action="store_true")
    verb.add_argument("--seen-by", metavar="NAME", default="")


def _requirement(call: Call) -> None:
    args = call.args
    with call.store() as store:
        programme = call.programme(store)
        kind = _kind(store, programme, args.kind, call.language)
        who = [store.read(person_named, one) for one in args.people]
        if who:
            _log(call, store, programme, kind, who)
        rows = store.read(everybody_asked, programme, kind)
        name = words.word(store.read(called, programme, kind), call.language)
    if who:
        call.note("requirement_met", count=len(who), kind=name)
    call.table([_json(row) | {"state": row.state if call.json else _state(row, call)} for row in rows], COLUMNS)


def _kind(store: Store, programme: UUID, said: str, language: str) -> str:
    """The kind by its identifier, or by the name of a requirement of the programme's own. Raises RequirementUnknown."""
    own = {one.name.casefold(): one.kind for one in store.read(requirements, programme) if one.name}
    usual = {words.word(f"required.{kind}", language).casefold(): kind for kind in KINDS}
    found = said if said in KINDS else (own | usual).get(said.casefold())
    if found is None:
        raise RequirementUnknown(kind=said)
    return found


def _log(call: Call, store: Store, programme: UUID, kind: str, who: Sequence[UUID]) -> None:
    """Each exemption, and each taking back, is a step of its own."""
    args = call.args
    if args.exempt or args.back:
        for person in who:
            if args.back:
                take_back(store, programme=programme, person=person, kind=kind)
            else:
                let_off(store, programme=programme, person=person, kind=kind, day=today(), reason=args.exempt)
    else:
        met = date(args.met) if args.met else today()
        meet(store, programme=programme, people=who, kind=kind, met=met, seen_by=args.seen_by or store.author)


def _json(row: PersonState) -> dict[str, object]:
    return {
        "id": str(row.person),
        "name": row.name,
        "role": row.role,
        "state": row.state,
        "met": None if row.met is None else row.met.isoformat(),
        "until": None if row.until is None else row.until.isoformat(),
    }


def _state(row: PersonState, call: Call) -> str:
    return words.word(f"requirement.{row.state}", call.language)

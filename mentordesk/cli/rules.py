"""`rules`: how a programme matches."""

from collections.abc import Iterable
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.errors import UsageError
from mentordesk.cli.verbs import Verbs, points
from mentordesk.core.matching.model import Criterion, Settings
from mentordesk.core.matching.settings.commands import Changes, settle
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.matching.settings.rules import MISSING, MODES, preset_names
from mentordesk.core.store.unit import Store

COLUMNS = ("criterion", "binding", "direction", "weight")
_CHOICES = ("preset", "set", "weight", "turn", "missing", "minimum", "mode")


def add_verbs(verbs: Verbs) -> None:
    """Add `rules`."""
    verb = verbs.add("rules", _rules, many=True)
    verb.add_argument("--preset", choices=preset_names())
    verb.add_argument("--set", action="append", default=[], metavar="KEY=KIND")
    verb.add_argument("--weight", action="append", default=[], metavar="KEY=N")
    verb.add_argument("--turn", action="append", default=[], metavar="KEY=DIRECTION")
    verb.add_argument("--missing", type=int, choices=MISSING)
    verb.add_argument("--minimum", type=points, metavar="POINTS")
    verb.add_argument("--mode", choices=MODES)


def _rules(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        if any(getattr(call.args, name) not in (None, []) for name in _CHOICES):
            _settle(call, store, programme)
        found = store.read(settings_of, programme)
    if call.json:
        call.answer(_json(found))
        return
    call.table([_told(row, call.language) for row in _rows(found.criteria)], COLUMNS)
    names = {key: words.word(f"{key}_{getattr(found, key)}", call.language) for key in ("preset", "mode")}
    call.say("rules_settled", **names, minimum=f"{found.minimum / 100:g}", missing=found.missing)


def _settle(call: Call, store: Store, programme: UUID) -> None:
    """All that is asked for, as one step."""
    settle(
        store,
        programme=programme,
        preset=call.args.preset,
        kinds=_each(call.args.set),
        directions=_each(call.args.turn),
        weights={key: _whole(text) for key, text in _each(call.args.weight).items()},
        changes=_changes(call),
    )


def _changes(call: Call) -> Changes:
    found: Changes = {}
    if call.args.mode is not None:
        found["mode"] = call.args.mode
    if call.args.minimum is not None:
        found["minimum"] = call.args.minimum
    if call.args.missing is not None:
        found["missing"] = call.args.missing
    return found


def _each(texts: Iterable[str]) -> dict[str, str]:
    found = [text.partition("=") for text in texts]
    for key, equals, _ in found:
        if not equals:
            raise UsageError(problem=f"{key} ≠ KEY=VALUE")
    return {key: value for key, _, value in found}


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as problem:
        raise UsageError(problem=text) from problem


def _rows(criteria: Iterable[Criterion]) -> list[dict[str, object]]:
    return [
        {"criterion": one.key, "kind": one.kind, "direction": one.direction, "weight": one.weight} for one in criteria
    ]


def _told(row: dict[str, object], language: str) -> dict[str, object]:
    return {
        "criterion": words.word(f"criterion_{row['criterion']}", language),
        "binding": words.word(str(row["kind"]), language),
        "direction": words.word(str(row["direction"]), language),
        "weight": row["weight"],
    }


def _json(found: Settings) -> dict[str, object]:
    plain = ("preset", "mode", "missing", "group_by", "group_limit", "least_size", "greatest_size")
    return {
        **{key: getattr(found, key) for key in plain},
        "minimum": found.minimum / 100,
        "criteria": _rows(found.criteria),
    }

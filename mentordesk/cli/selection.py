"""`select`: the ranked list with the cut."""

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.queries import RankedRow, selection

COLUMNS = ("rank", "person", "role", "score", "result", "reason")


def add_verbs(verbs: Verbs) -> None:
    """Add `select`."""
    verb = verbs.add("select", _select, many=True)
    verb.add_argument("--places", type=int)
    verb.add_argument("--accept", action="store_true")


def _select(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        if call.args.accept:
            rows = accept_selection(store, programme=programme, places=call.args.places)
        else:
            rows = store.read(selection, programme, call.args.places)
    call.table([_json(row, call.language) for row in rows], COLUMNS)
    if any(row.rank is not None and row.score is None for row in rows):
        call.note("unscored_rank_last")


def _json(row: RankedRow, language: str) -> dict[str, object]:
    return {
        "person": {"id": str(row.id), "name": row.name},
        "role": row.role,
        "rank": row.rank,
        "score": None if row.score is None else round(float(row.score), 2),
        "result": row.result,
        "reason": row.reason or _lacking(row, language),
    }


def _lacking(row: RankedRow, language: str) -> str | None:
    """What must be there before somebody gets a place or is approved, where that is why they do not."""
    if row.rank is None or row.is_held_back:
        return ", ".join(words.word(one, language) for one in row.missing) or None
    return None

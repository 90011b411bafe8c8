"""`hand-out` and `read-forms`."""

import sys
from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.verbs import Verbs
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handed.rules import KINDS, POINTS
from mentordesk.core.evaluation.returned import Returned, read_returned


def add_verbs(verbs: Verbs) -> None:
    """Add `hand-out` and `read-forms`."""
    verb = verbs.add("hand-out", _hand_out, many=True)
    verb.add_argument("folder", metavar="DIR")
    verb.add_argument("--kind", choices=KINDS, required=True)
    verb.add_argument("--point", choices=POINTS)
    verb.add_argument("--pair", type=UUID, action="append", metavar="ID")
    verb = verbs.add("read-forms", _read_forms, many=True)
    verb.add_argument("forms", nargs="+", metavar="PDF")


def _hand_out(call: Call) -> None:
    with call.store() as store:
        made = hand_out(
            store,
            programme=call.programme(store),
            kind=call.args.kind,
            folder=Path(call.args.folder),
            language=call.language,
            pairs=call.args.pair,
            point=call.args.point,
        )
    call.answer([str(path) for path in made])
    if not call.json:
        call.say("forms_handed_out", count=len(made), folder=call.args.folder)


def _read_forms(call: Call) -> None:
    """What is wrong with one file is told, and the others are read."""
    with call.store() as store:
        found = read_returned(store, programme=call.programme(store), paths=[Path(one) for one in call.args.forms])
    call.answer([_told(one) for one in found])
    for one in found:
        if one.trouble is not None:
            title, text = words.sentence(one.trouble, call.language)
            print(words.line("form_left", call.language, title=title, text=text), file=sys.stderr)
    if not call.json:
        call.say("forms_read", count=sum(one.trouble is None for one in found))


def _told(one: Returned) -> dict[str, object]:
    return {
        "file": str(one.path),
        "kind": one.kind,
        "pair": None if one.pair is None else str(one.pair),
        "person": None if one.person is None else str(one.person),
        "records": one.records,
        "trouble": None if one.trouble is None else type(one.trouble).__name__,
    }

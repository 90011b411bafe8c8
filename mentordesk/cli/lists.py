"""`list FILE WHAT`: each kind of row as one function, wherever its step is."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk import words
from mentordesk.cli import agreements, matching, meetings, recruitment, returned
from mentordesk.cli.call import Call
from mentordesk.cli.file import backups_of
from mentordesk.cli.verbs import Verbs
from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.queries import hidden_people, names
from mentordesk.core.programme.rules import initials
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store

Row = Mapping[str, object]


@dataclass(frozen=True)
class Listing:
    """How one kind of a programme's rows is read, and which columns a person sees.

    `only_for_people`: what is found and shown, but no key of the JSON.
    """

    columns: Sequence[str]
    read: Callable[[Store, UUID], Sequence[Row]]
    only_for_people: Sequence[str] = ()


def _history(call: Call) -> list[Row]:
    with call.store() as store:
        known, lines = store.read(names), store.read(history)
    return [
        {
            "id": line.id,
            "when": line.when.isoformat(),
            "who": line.who,
            "command": line.command,
            "label": words.label(line.command, line.facts, call.language, known),
            "undone": line.undone,
        }
        for line in lines
    ]


def _backups(call: Call) -> list[Row]:
    return [
        {"name": one.name, "made": one.made.isoformat(), "verified": True, "bytes": one.bytes}
        for one in backups_of(call)
    ]


_CONTACT = ("email", "phone", "postcode", "town")


def _leaving(row: Row, hidden: Sequence[str], withheld: Collection[str]) -> Row:
    """A row as JSON, which goes to other programs: of people who are `withheld`, initials and no way to find them."""
    if str(row.get("id")) in withheld:
        row = {**row, "name": initials(str(row.get("name"))), **{key: None for key in _CONTACT if key in row}}
    return {key: _named(value, withheld) for key, value in row.items() if key not in hidden}


def _named(value: object, withheld: Collection[str]) -> object:
    """Where a person stands with a name inside a row."""
    if isinstance(value, dict) and value.get("id") in withheld:
        return {**value, "name": initials(str(value.get("name")))}
    return value


OF_PROGRAMME: dict[str, Listing] = {
    "applicants": Listing(recruitment.APPLICANT_COLUMNS, recruitment.applicant_rows),
    "people": Listing(recruitment.PEOPLE_COLUMNS, recruitment.people_rows),
    "pairs": Listing(matching.PAIR_COLUMNS, matching.pair_rows),
    "meetings": Listing(meetings.COLUMNS, meetings.meeting_rows, only_for_people=meetings.ONLY_FOR_PEOPLE),
    "papers": Listing(agreements.PAPER_COLUMNS, agreements.paper_rows, only_for_people=("title",)),
    "forms": Listing(returned.FORM_COLUMNS, returned.form_rows, only_for_people=returned.ONLY_FOR_PEOPLE),
    "pulses": Listing(returned.PULSE_COLUMNS, returned.pulse_rows, only_for_people=returned.ONLY_FOR_PEOPLE),
    "responses": Listing(returned.RESPONSE_COLUMNS, returned.response_rows),
}

OF_FILE: dict[str, tuple[Sequence[str], Callable[[Call], Sequence[Row]]]] = {
    "history": (("when", "who", "label", "undone"), _history),
    "backups": (("name", "made", "verified", "bytes"), _backups),
}


def add_verbs(verbs: Verbs) -> None:
    """Add `list`."""
    verb = verbs.add("list", _list, many=True)
    verb.add_argument("what", choices=(*OF_PROGRAMME, *OF_FILE))
    verb.add_argument("--where", metavar="TEXT")


def _list(call: Call) -> None:
    what = call.args.what
    hidden: Sequence[str] = ()
    withheld: Collection[str] = ()
    if what in OF_FILE:
        columns, read = OF_FILE[what]
        rows = read(call)
    else:
        listing = OF_PROGRAMME[what]
        columns, hidden = listing.columns, listing.only_for_people
        with call.store() as store:
            rows = listing.read(store, call.programme(store))
            withheld = {str(person) for person in store.read(hidden_people)}
    if call.args.where:
        rows = [row for row in rows if fold(call.args.where) in fold(" ".join(map(str, row.values())))]
    if call.json:
        rows = [_leaving(row, hidden, withheld) for row in rows]
    call.table(rows, columns)

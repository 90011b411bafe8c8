"""The report as JSON, as `resources/schemas/person-report.json` has it: ids of 36 letters, identifiers as stored."""

import json
from collections.abc import Mapping

from mentordesk.core.privacy.access.facts import Change, Entry, Named, Report, Share, Step, Value

FORMAT = "mentordesk.person_report"
VERSION = 1


def as_json(report: Report) -> bytes:
    """The whole report; the same one gives the same bytes."""
    found = {
        "format": FORMAT,
        "version": VERSION,
        "organisation": report.organisation,
        "file": report.file,
        "made": report.made.isoformat(timespec="seconds"),
        "made_by": report.author,
        "person": {"id": str(report.person), "name": report.name},
        "records": [_entry(one) for one in report.entries],
        "shares": [_share(one) for one in report.shares],
        "history": [_step(one) for one in report.history],
        "not_included": ["concerns", "answers_of_others"],
    }
    return json.dumps(found, ensure_ascii=False, indent=1).encode() + b"\n"


def _entry(one: Entry) -> dict[str, object]:
    return {
        "table": one.table,
        "id": str(one.id),
        "deleted": one.deleted,
        "values": dict(one.values),
        "names": {column: _named(named) for column, named in one.names.items()},
    }


def _named(one: Named) -> dict[str, object]:
    return {"id": None if one.id is None else str(one.id), "text": one.text}


def _share(one: Share) -> dict[str, object]:
    made = one.made.isoformat(timespec="seconds")
    return {"programme": _named(one.programme), "purpose": one.purpose, "recipient": one.recipient, "made": made}


def _step(one: Step) -> dict[str, object]:
    return {
        "when": one.when.isoformat(timespec="seconds"),
        "who": one.who,
        "command": one.command,
        "undone": one.undone,
        "changes": [_change(change) for change in one.changes],
    }


def _change(one: Change) -> dict[str, object]:
    about: dict[str, object] = {"table": one.table, "id": str(one.id)}
    if one.field is None:
        return {**about, "made": _values(one.made)}
    return {**about, "field": one.field, "old": _value(one.old), "new": _value(one.new)}


def _values(values: Mapping[str, Value | Named]) -> dict[str, object]:
    return {name: _value(value) for name, value in values.items()}


def _value(value: Value | Named) -> object:
    return _named(value) if isinstance(value, Named) else value

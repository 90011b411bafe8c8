"""What other participants have said, in one person's report. Pure.

What they say of the person is told, and not who said it. What they answer for themselves, and why, is not told at all:
beside the other of a pair it would be plain whose words they are.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from mentordesk.core.matching.rules import DECLINED
from mentordesk.core.programme.rules import initials

Row = dict[str, Any]

HIDDEN = "•••"

_ID = re.compile(r"[0-9a-f]{32}")

_ANSWERS = ("answer", "reason")
_OF_ONE = frozenset(("fit_answer", "match_decision_line", "pulse", "handed_form"))
"""Tables whose records are one person's own word, though they hang on somebody else too."""
_TOLD_BY_ONE = frozenset(
    f"matching.{name}" for name in ("set_wish", "set_wishes", "decline_offer", "agree_to_offer", "answer_fit")
)
"""Steps that write down what the `person` among their facts has said."""
_WHOLE = frozenset(("paper", "scan"))
"""Tables that keep a whole paper, with everybody who is named on it: the person has one, and can be given another."""
_SHORTENED = frozenset((("guardian", "name"),))
"""Names of people who are in no list of their own: told by their initials."""
_NEVER_SHOWN = frozenset(
    (
        *(("guardian", "phone"), ("guardian", "email")),
        *(("reference", "name"), ("reference", "relation"), ("reference", "phone")),
        ("assessment", "conflict"),
    )
)
"""How others are reached; who has vouched for the person or not; and what an assessor has to do with them."""


def is_anothers(table: str, row: Row, person: str) -> bool:
    """Whether a record is altogether another's own word; ids as hex."""
    return table in _OF_ONE and row["person"] not in (person, None)


def is_other_side(table: str, row: Row, pairs: Mapping[str, Row], person: str) -> bool:
    """Whether it is what the other of a pair expects; what both came to is told. `pairs` by id."""
    pair = pairs.get(row.get("pair") or "")
    return table == "expectation" and pair is not None and pair.get(row["side"], person) != person


def is_secret(table: str, column: str, value: object, person: str) -> bool:
    """Whether a column names who has said something of the person."""
    return table == "wish" and column == "person" and value != person


def untold(table: str, row: Row, person: str) -> frozenset[str]:
    """The fields of a record that hold another's words, as it is now."""
    if table in _WHOLE:
        return frozenset(("content",))
    if table == "proposal":
        other = "mentor" if row["adept"] == person else "adept"
        return frozenset(f"{other}_{what}" for what in _ANSWERS)
    return frozenset(("reason",)) if table == "pair_rule" and row["kind"] == DECLINED else frozenset()


def untold_before(table: str, row: Row, person: str, *, declined: bool) -> frozenset[str]:
    """The fields that have held another's words at any time.

    The board's line for an adept has been with other mentors before; `declined`: the coordinator's word on two people
    has once been that one of them said no.
    """
    if table == "proposal" and row["adept"] != person:
        return frozenset(f"{side}_{what}" for side in ("adept", "mentor") for what in _ANSWERS)
    return untold(table, row | {"kind": DECLINED} if declined else row, person)


def says_no(table: str, field: str | None, new: object, made: Mapping[str, object]) -> bool:
    """Whether a change writes down that one of two has said no to the other."""
    return table == "pair_rule" and DECLINED in ((new if field == "kind" else None), made.get("kind"))


def veiled(table: str, column: str, value: str) -> str | None:
    """What stands for a text that tells of somebody else; None where nothing has to."""
    if (table, column) in _SHORTENED:
        return initials(value)
    return HIDDEN if value and (table, column) in _NEVER_SHOWN else None


def answers_of(content: str) -> str:
    """Of a decision's line what the person had answered; what others are named in stands in records of its own."""
    try:
        told = json.loads(content)["answers"].items()
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""
    said = {name: ", ".join(map(str, value)) if isinstance(value, list) else value for name, value in told}
    return "; ".join(f"{name}: {value}" for name, value in said.items() if value)


def choice_of(content: str, assessors: Mapping[str, str]) -> dict[str, str]:
    """What a record of a choice says of the person, by field; assessors by what they are called in the report."""
    try:
        told = json.loads(content)
    except ValueError:
        return {}
    fields = _CHOSEN if isinstance(told, dict) else ()
    found = {field: "; ".join(_leaves(told.get(field), assessors)) for field in fields}
    return {field: text for field, text in found.items() if text}


_CHOSEN = ("rank", "score", "points", "result", "reason", "recommendation")
"""What of a record's line is told; not who stood aside and why."""


def _leaves(told: object, assessors: Mapping[str, str], name: str = "") -> Iterator[str]:
    """Each single thing that is said, with its name before it; ids say nothing to a reader."""
    if isinstance(told, Mapping):
        for key, value in told.items():
            called = "" if _ID.fullmatch(key) else assessors.get(key, key)
            yield from _leaves(value, assessors, called or name)
    elif isinstance(told, list):
        for value in told:
            yield from _leaves(value, assessors, name)
    elif told not in (None, "") and not _ID.fullmatch(str(told)):
        text = assessors.get(str(told), str(told))
        yield f"{name}: {text}" if name else text


def hushed(command: str, facts: Mapping[str, object], person: str) -> dict[str, object]:
    """The facts of a step without who it was that has said something, where it was somebody else."""
    if facts.get("command", command) not in _TOLD_BY_ONE or facts.get("person") == person:
        return dict(facts)
    return dict(facts) | {"person": HIDDEN}

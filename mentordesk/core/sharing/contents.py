"""What of a programme travels in a share: an allow-list of tables and columns, in the order in which they travel.

A table stands after those it points at, so that whoever takes the records in has met each one that another names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Column:
    """One column: the kind of its values, whether there must be one, and for an id the table it names.

    `loose`: where the named record stays at home, the value is left out and the record travels without it.
    """

    kind: str
    needed: bool = True
    names: str | None = None
    loose: bool = False


@dataclass(frozen=True)
class Table:
    """One table; `owner` is the column that names what a record hangs on.

    Without an owner (organisation, person) a record travels because others name it.
    """

    name: str
    columns: Mapping[str, Column]
    owner: str | None = None


TEXT, WHOLE, YEAR, YES_NO, DAY, MOMENT = map(Column, ("text", "whole", "year", "yes_no", "day", "moment"))


def or_none(column: Column) -> Column:
    """The same column where it may be empty."""
    return replace(column, needed=False)


def id_of(table: str) -> Column:
    """A column that names a record of that table."""
    return Column("id", names=table)


def _all(kind: Column, names: str) -> dict[str, Column]:
    return dict.fromkeys(names.split(), kind)


def _set_of(name: str, owner: str) -> Table:
    return Table(name, {owner: id_of(owner), "value": TEXT}, owner=owner)


PROGRAMME = "programme"
PERSON = id_of("person")
TWO_PEOPLE = {"adept": PERSON, "mentor": PERSON}
OF_PROGRAMME = {PROGRAMME: id_of(PROGRAMME)}
OF_APPLICATION = {"application": id_of("application")}

TABLES = (
    Table("organisation", {"name": TEXT, **_all(or_none(TEXT), "number address phone email")}),
    Table(
        PROGRAMME,
        {
            "organisation": id_of("organisation"),
            **_all(TEXT, "name template direction status language"),
            **_all(DAY, "start end"),
            "places": WHOLE,
            **_all(or_none(DAY), "deadline answer_by"),
            **_all(or_none(TEXT), "purpose target_group"),
        },
    ),
    Table(
        "mandate",
        {**OF_PROGRAMME, "body": TEXT, **_all(or_none(TEXT), "case_number text"), "decided": or_none(DAY)},
        owner=PROGRAMME,
    ),
    Table(
        "question",
        {
            **OF_PROGRAMME,
            "text": TEXT,
            **_all(or_none(TEXT), "kind role purpose kept options"),
            "required": or_none(YES_NO),
            "position": or_none(WHOLE),
        },
        owner=PROGRAMME,
    ),
    _set_of("unasked_field", PROGRAMME),
    Table(
        "requirement",
        {
            **OF_PROGRAMME,
            **_all(TEXT, "kind role before"),
            "name": or_none(TEXT),
            "months": or_none(WHOLE),
            "position": WHOLE,
        },
        owner=PROGRAMME,
    ),
    Table("consent_text", {**OF_PROGRAMME, **_all(TEXT, "purpose text"), "version": WHOLE}, owner=PROGRAMME),
    Table(
        "quota",
        {**OF_PROGRAMME, **_all(TEXT, "by value"), **_all(or_none(WHOLE), "least most"), "declared": DAY},
        owner=PROGRAMME,
    ),
    Table(
        "sender",
        {
            **OF_PROGRAMME,
            "name": TEXT,
            **_all(or_none(TEXT), "contact phone email"),
            "quota": or_none(WHOLE),
            "anchored": YES_NO,
        },
        owner=PROGRAMME,
    ),
    Table(
        "criterion",
        {**OF_PROGRAMME, "name": TEXT, **_all(WHOLE, "weight position"), "anchors": or_none(TEXT)},
        owner=PROGRAMME,
    ),
    Table(
        "person",
        {
            "name": TEXT,
            **_all(or_none(TEXT), "preferred_name email phone postcode town gender employer language"),
            "born": or_none(DAY),
            "birth_year": or_none(YEAR),
            "hidden": or_none(YES_NO),
        },
    ),
    Table("different_people", {"one": PERSON, "other": PERSON}, owner="one"),
    Table("person_language", {"person": PERSON, "value": TEXT, "level": or_none(TEXT)}, owner="person"),
    Table(
        "guardian",
        {"person": PERSON, "name": TEXT, **_all(or_none(TEXT), "relation phone email"), "responsible": YES_NO},
        owner="person",
    ),
    Table(
        "application",
        {
            **OF_PROGRAMME,
            "person": PERSON,
            **_all(TEXT, "role status channel"),
            **_all(or_none(TEXT), "mentor_status source motivation mentor_gender background"),
            **_all(or_none(TEXT), "position goal unwanted accommodation"),
            "capacity": or_none(WHOLE),
            "consent": or_none(YES_NO),
            "submitted": or_none(MOMENT),
            **_all(or_none(DAY), "promised pause_until recommended"),
            "sender": replace(id_of("sender"), needed=False, loose=True),
        },
        owner=PROGRAMME,
    ),
    _set_of("application_field", "application"),
    _set_of("application_topic", "application"),
    _set_of("application_time", "application"),
    Table("answer", {**OF_APPLICATION, "question": id_of("question"), "text": TEXT}, owner="application"),
    Table(
        "paper_form",
        {**OF_PROGRAMME, **_all(TEXT, "code role"), "printed": DAY, "application": or_none(id_of("application"))},
        owner=PROGRAMME,
    ),
    Table(
        "message",
        {**OF_PROGRAMME, "person": PERSON, **_all(TEXT, "kind channel"), "made": DAY, "sent": or_none(DAY)},
        owner=PROGRAMME,
    ),
    Table(
        "assessment",
        {**OF_APPLICATION, "assessor": TEXT, **_all(or_none(TEXT), "comment conflict"), "delivered": or_none(DAY)},
        owner="application",
    ),
    Table(
        "interview",
        {
            **OF_APPLICATION,
            "start": or_none(MOMENT),
            "minutes": WHOLE,
            **_all(or_none(TEXT), "place interviewer facts opinion sensitive recommendation"),
            "held": or_none(DAY),
        },
        owner="application",
    ),
    Table(
        "reference",
        {**OF_APPLICATION, "name": TEXT, **_all(or_none(TEXT), "relation phone outcome"), "called": or_none(DAY)},
        owner="application",
    ),
    Table(
        "score",
        {**OF_APPLICATION, "criterion": id_of("criterion"), "assessor": TEXT, "points": WHOLE},
        owner="application",
    ),
    Table(
        "decision",
        {
            **OF_APPLICATION,
            "result": TEXT,
            "rank": or_none(WHOLE),
            "reason": or_none(TEXT),
            **_all(or_none(DAY), "day answer_by answered"),
        },
        owner="application",
    ),
    Table("selection_record", {**OF_PROGRAMME, "day": DAY, **_all(TEXT, "author content hash")}, owner=PROGRAMME),
    Table(
        "selection_record_line",
        {"record": id_of("selection_record"), "person": PERSON, "content": TEXT},
        owner="record",
    ),
    Table(
        "fulfilment",
        {**OF_PROGRAMME, "person": PERSON, **_all(TEXT, "kind seen_by"), "met": DAY},
        owner=PROGRAMME,
    ),
    Table("requirement_order", {**OF_PROGRAMME, "person": PERSON, "kind": TEXT, "day": DAY}, owner=PROGRAMME),
    Table(
        "exemption",
        {**OF_PROGRAMME, "person": PERSON, **_all(TEXT, "kind reason author"), "day": DAY},
        owner=PROGRAMME,
    ),
    Table(
        "consent",
        {
            "person": PERSON,
            "consent_text": id_of("consent_text"),
            **_all(TEXT, "answer how"),
            "given": DAY,
            "guardian": replace(id_of("guardian"), needed=False, loose=True),
            "withdrawn": or_none(DAY),
        },
        owner="consent_text",
    ),
    Table("consent_task", {"consent": id_of("consent"), "kind": TEXT, "done": or_none(DAY)}, owner="consent"),
    Table(
        "match_settings",
        {
            **OF_PROGRAMME,
            **_all(TEXT, "preset mode"),
            **_all(WHOLE, "minimum missing"),
            "group_by": or_none(TEXT),
            **_all(or_none(WHOLE), "group_limit least_size greatest_size"),
        },
        owner=PROGRAMME,
    ),
    Table("match_rule", {**OF_PROGRAMME, **_all(TEXT, "key kind direction"), "weight": WHOLE}, owner=PROGRAMME),
    Table(
        "pair_rule",
        {**OF_PROGRAMME, **TWO_PEOPLE, "kind": TEXT, **_all(or_none(TEXT), "reason exception")},
        owner=PROGRAMME,
    ),
    Table(
        "proposal",
        {
            **OF_PROGRAMME,
            "adept": PERSON,
            "mentor": or_none(PERSON),
            "sent": or_none(DAY),
            **_all(or_none(TEXT), "adept_answer adept_reason mentor_answer mentor_reason"),
        },
        owner=PROGRAMME,
    ),
    Table("scenario", {**OF_PROGRAMME, "letter": TEXT, "comment": or_none(TEXT), "settings": TEXT}, owner=PROGRAMME),
    Table(
        "scenario_line",
        {"scenario": id_of("scenario"), "adept": PERSON, "mentor": or_none(PERSON)},
        owner="scenario",
    ),
    Table(
        "wish",
        {
            **OF_PROGRAMME,
            **_all(PERSON, "person about"),
            **_all(or_none(WHOLE), "rank rating"),
            "avoid": YES_NO,
        },
        owner=PROGRAMME,
    ),
    Table("speed_meeting", {**OF_PROGRAMME, "turn": WHOLE, **TWO_PEOPLE}, owner=PROGRAMME),
    Table("match_decision", {**OF_PROGRAMME, "day": DAY, **_all(TEXT, "content hash")}, owner=PROGRAMME),
    Table(
        "match_decision_line",
        {
            "decision": id_of("match_decision"),
            "person": PERSON,
            "partner": or_none(PERSON),
            **_all(TEXT, "side content"),
        },
        owner="decision",
    ),
    Table(
        "pair",
        {
            **OF_PROGRAMME,
            **TWO_PEOPLE,
            "status": TEXT,
            "score": WHOLE,
            **_all(DAY, "start end"),
            "trial_until": or_none(DAY),
        },
        owner=PROGRAMME,
    ),
    Table(
        "fit_answer",
        {"pair": id_of("pair"), "person": PERSON, "fit": TEXT, "day": DAY, "note": or_none(TEXT)},
        owner="pair",
    ),
    Table(
        "series",
        {
            "pair": id_of("pair"),
            **_all(WHOLE, "weeks minutes"),
            "first": MOMENT,
            "until": DAY,
            "place": or_none(TEXT),
        },
        owner="pair",
    ),
    Table(
        "meeting",
        {
            "pair": id_of("pair"),
            "series": replace(id_of("series"), needed=False, loose=True),
            "start": MOMENT,
            **_all(WHOLE, "minutes revision"),
            "place": or_none(TEXT),
            "status": TEXT,
        },
        owner="pair",
    ),
    Table(
        "paper",
        {
            **OF_PROGRAMME,
            **_all(TEXT, "kind language status fingerprint"),
            "pair": or_none(id_of("pair")),
            "person": or_none(PERSON),
            "version": WHOLE,
        },
        owner=PROGRAMME,
    ),
    Table(
        "signature",
        {"paper": id_of("paper"), "role": TEXT, "person": or_none(PERSON), "signed": or_none(DAY)},
        owner="paper",
    ),
)

BY_NAME = {table.name: table for table in TABLES}
PLACE = {table.name: place for place, table in enumerate(TABLES)}

STAYS_AT_HOME = frozenset({"share_package", "snooze", "erasure", "retention", "kept_longer", "case_book", "concern"})
"""Who else was given what is no business of the next one, who also is not to miss what this one has put off."""

STAYING_COLUMNS = {"person": ("merged_into",)}
"""Columns of records that travel which do not: whatever is in sight has nothing in them."""


def named_in(table: Table) -> Iterable[tuple[str, Column]]:
    """The columns that name other records."""
    return ((name, column) for name, column in table.columns.items() if column.names is not None)

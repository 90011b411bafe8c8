"""What of a programme travels in a share: an allow-list of tables and columns, in the order in which they travel.

A table stands after those it points at, so that whoever takes the records in has met each one that another names.
"""

from collections.abc import Iterable
from dataclasses import replace

from mentordesk.core.sharing.paper_contents import AGREED, PAPERS
from mentordesk.core.sharing.shape import (
    DAY,
    MOMENT,
    OF_APPLICATION,
    OF_PROGRAMME,
    PERSON,
    PROGRAMME,
    TEXT,
    TWO_PEOPLE,
    WHOLE,
    YEAR,
    YES_NO,
    Column,
    Table,
    all_of,
    id_of,
    or_none,
    set_of,
)

TABLES = (
    Table("organisation", {"name": TEXT, **all_of(or_none(TEXT), "number address phone email")}),
    Table("logo", {"organisation": id_of("organisation"), **all_of(TEXT, "content description")}, owner="organisation"),
    Table(
        "paper_text",
        {
            "organisation": id_of("organisation"),
            **all_of(TEXT, "kind language content"),
            "version": WHOLE,
            "made": DAY,
        },
        owner="organisation",
    ),
    Table(
        PROGRAMME,
        {
            "organisation": id_of("organisation"),
            **all_of(TEXT, "name template direction status language"),
            **all_of(DAY, "start end"),
            "places": WHOLE,
            **all_of(or_none(DAY), "deadline answer_by"),
            **all_of(or_none(TEXT), "purpose target_group"),
        },
    ),
    Table(
        "mandate",
        {**OF_PROGRAMME, "body": TEXT, **all_of(or_none(TEXT), "case_number text"), "decided": or_none(DAY)},
        owner=PROGRAMME,
    ),
    Table(
        "question",
        {
            **OF_PROGRAMME,
            "text": TEXT,
            **all_of(or_none(TEXT), "kind role purpose kept options"),
            "required": or_none(YES_NO),
            "position": or_none(WHOLE),
        },
        owner=PROGRAMME,
    ),
    set_of("unasked_field", PROGRAMME),
    Table(
        "requirement",
        {
            **OF_PROGRAMME,
            **all_of(TEXT, "kind role before"),
            "name": or_none(TEXT),
            "months": or_none(WHOLE),
            "position": WHOLE,
        },
        owner=PROGRAMME,
    ),
    Table("consent_text", {**OF_PROGRAMME, **all_of(TEXT, "purpose text"), "version": WHOLE}, owner=PROGRAMME),
    Table(
        "quota",
        {**OF_PROGRAMME, **all_of(TEXT, "by value"), **all_of(or_none(WHOLE), "least most"), "declared": DAY},
        owner=PROGRAMME,
    ),
    Table(
        "sender",
        {
            **OF_PROGRAMME,
            "name": TEXT,
            **all_of(or_none(TEXT), "contact phone email"),
            "quota": or_none(WHOLE),
            "anchored": YES_NO,
        },
        owner=PROGRAMME,
    ),
    Table(
        "criterion",
        {**OF_PROGRAMME, "name": TEXT, **all_of(WHOLE, "weight position"), "anchors": or_none(TEXT)},
        owner=PROGRAMME,
    ),
    Table(
        "person",
        {
            "name": TEXT,
            **all_of(or_none(TEXT), "preferred_name email phone postcode town gender employer language"),
            "born": or_none(DAY),
            "birth_year": or_none(YEAR),
            "hidden": or_none(YES_NO),
        },
    ),
    Table("different_people", {"one": PERSON, "other": PERSON}, owner="one"),
    Table("person_language", {"person": PERSON, "value": TEXT, "level": or_none(TEXT)}, owner="person"),
    Table(
        "guardian",
        {"person": PERSON, "name": TEXT, **all_of(or_none(TEXT), "relation phone email"), "responsible": YES_NO},
        owner="person",
    ),
    Table(
        "application",
        {
            **OF_PROGRAMME,
            "person": PERSON,
            **all_of(TEXT, "role status channel"),
            **all_of(or_none(TEXT), "mentor_status source motivation mentor_gender background"),
            **all_of(or_none(TEXT), "position goal unwanted accommodation"),
            "capacity": or_none(WHOLE),
            "consent": or_none(YES_NO),
            "submitted": or_none(MOMENT),
            **all_of(or_none(DAY), "promised pause_until recommended"),
            "sender": replace(id_of("sender"), needed=False, loose=True),
        },
        owner=PROGRAMME,
    ),
    set_of("application_field", "application"),
    set_of("application_topic", "application"),
    set_of("application_time", "application"),
    Table("answer", {**OF_APPLICATION, "question": id_of("question"), "text": TEXT}, owner="application"),
    Table(
        "paper_form",
        {**OF_PROGRAMME, **all_of(TEXT, "code role"), "printed": DAY, "application": or_none(id_of("application"))},
        owner=PROGRAMME,
    ),
    Table(
        "message",
        {**OF_PROGRAMME, "person": PERSON, **all_of(TEXT, "kind channel"), "made": DAY, "sent": or_none(DAY)},
        owner=PROGRAMME,
    ),
    Table(
        "assessment",
        {**OF_APPLICATION, "assessor": TEXT, **all_of(or_none(TEXT), "comment conflict"), "delivered": or_none(DAY)},
        owner="application",
    ),
    Table(
        "interview",
        {
            **OF_APPLICATION,
            "start": or_none(MOMENT),
            "minutes": WHOLE,
            **all_of(or_none(TEXT), "place interviewer facts opinion sensitive recommendation"),
            "held": or_none(DAY),
        },
        owner="application",
    ),
    Table(
        "reference",
        {**OF_APPLICATION, "name": TEXT, **all_of(or_none(TEXT), "relation phone outcome"), "called": or_none(DAY)},
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
            **all_of(or_none(DAY), "day answer_by answered"),
        },
        owner="application",
    ),
    Table("selection_record", {**OF_PROGRAMME, "day": DAY, **all_of(TEXT, "author content hash")}, owner=PROGRAMME),
    Table(
        "selection_record_line",
        {"record": id_of("selection_record"), "person": PERSON, "content": TEXT},
        owner="record",
    ),
    Table(
        "fulfilment",
        {**OF_PROGRAMME, "person": PERSON, **all_of(TEXT, "kind seen_by"), "met": DAY},
        owner=PROGRAMME,
    ),
    Table("requirement_order", {**OF_PROGRAMME, "person": PERSON, "kind": TEXT, "day": DAY}, owner=PROGRAMME),
    Table(
        "exemption",
        {**OF_PROGRAMME, "person": PERSON, **all_of(TEXT, "kind reason author"), "day": DAY},
        owner=PROGRAMME,
    ),
    Table(
        "consent",
        {
            "person": PERSON,
            "consent_text": id_of("consent_text"),
            **all_of(TEXT, "answer how"),
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
            **all_of(TEXT, "preset mode"),
            **all_of(WHOLE, "minimum missing"),
            "group_by": or_none(TEXT),
            **all_of(or_none(WHOLE), "group_limit least_size greatest_size"),
        },
        owner=PROGRAMME,
    ),
    Table("match_rule", {**OF_PROGRAMME, **all_of(TEXT, "key kind direction"), "weight": WHOLE}, owner=PROGRAMME),
    Table(
        "pair_rule",
        {**OF_PROGRAMME, **TWO_PEOPLE, "kind": TEXT, **all_of(or_none(TEXT), "reason exception")},
        owner=PROGRAMME,
    ),
    Table(
        "proposal",
        {
            **OF_PROGRAMME,
            "adept": PERSON,
            "mentor": or_none(PERSON),
            "sent": or_none(DAY),
            **all_of(or_none(TEXT), "adept_answer adept_reason mentor_answer mentor_reason"),
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
            **all_of(PERSON, "person about"),
            **all_of(or_none(WHOLE), "rank rating"),
            "avoid": YES_NO,
        },
        owner=PROGRAMME,
    ),
    Table("speed_meeting", {**OF_PROGRAMME, "turn": WHOLE, **TWO_PEOPLE}, owner=PROGRAMME),
    Table("match_decision", {**OF_PROGRAMME, "day": DAY, **all_of(TEXT, "content hash")}, owner=PROGRAMME),
    Table(
        "match_decision_line",
        {
            "decision": id_of("match_decision"),
            "person": PERSON,
            "partner": or_none(PERSON),
            **all_of(TEXT, "side content"),
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
            **all_of(DAY, "start end"),
            "trial_until": or_none(DAY),
        },
        owner=PROGRAMME,
    ),
    *AGREED,
    Table(
        "fit_answer",
        {"pair": id_of("pair"), "person": PERSON, "fit": TEXT, "day": DAY, "note": or_none(TEXT)},
        owner="pair",
    ),
    Table(
        "series",
        {
            "pair": id_of("pair"),
            **all_of(WHOLE, "weeks minutes"),
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
            **all_of(WHOLE, "minutes revision"),
            **all_of(or_none(TEXT), "place form topics"),
            "mood": or_none(WHOLE),
            "status": TEXT,
        },
        owner="pair",
    ),
    *PAPERS,
)

BY_NAME = {table.name: table for table in TABLES}
PLACE = {table.name: place for place, table in enumerate(TABLES)}

STAYS_AT_HOME = frozenset(
    {"share_package", "snooze", "erasure", "retention", "kept_longer", "case_book", "concern", "scan"}
)
"""Who else was given what is no business of the next one, who also is not to miss what this one has put off.

Signed papers lie with whoever filed them: with all their pictures a share would be as large as the file.
"""

STAYING_COLUMNS = {"person": ("merged_into",)}
"""Columns of records that travel which do not: whatever is in sight has nothing in them."""


def named_in(table: Table) -> Iterable[tuple[str, Column]]:
    """The columns that name other records."""
    return ((name, column) for name, column in table.columns.items() if column.names is not None)

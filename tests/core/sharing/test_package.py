"""JSON lines: there and back for any records, and nothing but what is allowed."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.core.sharing import package as packages
from mentordesk.core.sharing.contents import TABLES
from mentordesk.core.sharing.errors import NewerShare, ShareNotUnderstood, ShareTooLarge
from mentordesk.core.sharing.package import Package, packed, unpacked
from mentordesk.core.sharing.records import Row, in_order
from mentordesk.core.sharing.shape import Column
from mentordesk.core.sharing.values import LONGEST_TEXT, Value

MADE = dt.datetime(2027, 6, 1, 12, 30, tzinfo=dt.UTC)
DAYS = st.dates(min_value=dt.date(1000, 1, 1))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "text": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    "whole": st.integers(0, 2**31 - 1),
    "year": st.integers(1, 9999),
    "yes_no": st.booleans(),
    "day": DAYS,
    "moment": st.datetimes(min_value=dt.datetime(1000, 1, 1)).map(lambda when: when.replace(microsecond=0)),
}


@st.composite
def some_packages(draw: st.DrawFn) -> Package:
    """Any programme: up to two records in each table that hangs on those there are."""
    rows: list[Row] = []
    for table in TABLES:
        one = table.name in ("organisation", "programme")
        for _ in range(1 if one else draw(st.integers(0, 2))):
            values = {name: draw(value_of(column, rows)) for name, column in table.columns.items()}
            if all(values[name] is not None for name, column in table.columns.items() if column.needed):
                there = {name: value for name, value in values.items() if value is not None}
                rows.append(Row(table.name, draw(st.uuids()), there))
    programme = next(row.id for row in rows if row.table == "programme")
    return Package(programme, "successor", MADE, in_order(rows))


def value_of(column: Column, rows: list[Row]) -> st.SearchStrategy[Any]:
    if column.names is not None:
        ids = [row.id for row in rows if row.table == column.names]
        return st.sampled_from([*ids, *([] if column.needed and ids else [None])])
    return VALUES[column.kind] if column.needed else st.none() | VALUES[column.kind]


@given(some_packages())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_records_come_back_as_they_went(package: Package) -> None:
    content = packed(package, "x")
    assert unpacked(content, "x") == package
    lines = content.decode().splitlines()
    assert len(lines) == len(package.rows) + 1
    assert all(line.startswith("{") for line in lines)


def test_the_same_records_give_the_same_bytes() -> None:
    again = Package(PACKAGE.programme, PACKAGE.purpose, PACKAGE.made, in_order(reversed(PACKAGE.rows)))
    assert packed(again, "x") == packed(PACKAGE, "x")


def test_a_line_is_what_the_design_says() -> None:
    header, first = map(json.loads, packed(PACKAGE, "x").decode().splitlines()[:2])
    assert list(header) == sorted(header)
    assert header["format"] == "mentordesk.share"
    assert (header["made"], header["purpose"], header["records"]) == ("2027-06-01T12:30:00Z", "successor", 7)
    assert first == {"table": "organisation", "id": str(ORGANISATION), "name": "Ringer i vann"}


ORGANISATION, PROGRAMME, QUESTION, ADEPT, MENTOR, APPLICATION, PAIR = (UUID(int=n) for n in range(1, 8))


def small() -> Package:
    """An adept, a mentor, an application and a pair."""
    days: dict[str, Value] = {"start": dt.date(2027, 1, 10), "end": dt.date(2027, 7, 10)}
    programme: dict[str, Value] = {
        **dict.fromkeys(("template", "direction"), "classic"),
        "organisation": ORGANISATION,
        "name": "Sterk sammen",
        "status": "running",
        "language": "nb",
        "places": 10,
        **days,
    }
    application: dict[str, Value] = {"role": "adept", "status": "received", "channel": "typed"}
    pair: dict[str, Value] = {"adept": ADEPT, "mentor": MENTOR, "status": "made", "score": 8150, **days}
    rows = (
        Row("organisation", ORGANISATION, {"name": "Ringer i vann"}),
        Row("programme", PROGRAMME, programme),
        Row("question", QUESTION, {"programme": PROGRAMME, "text": "Hvorfor?"}),
        Row("person", ADEPT, {"name": "Leyla Şahin", "birth_year": 2001}),
        Row("person", MENTOR, {"name": "Per Olsen"}),
        Row("application", APPLICATION, {"programme": PROGRAMME, "person": ADEPT, **application}),
        Row("pair", PAIR, {"programme": PROGRAMME, **pair}),
    )
    return Package(PROGRAMME, "successor", MADE, rows)


PACKAGE = small()
PLACES = {row.table + str(row.id.int): number for number, row in enumerate(PACKAGE.rows)}
LINES = packed(PACKAGE, "x").decode().splitlines()[1:]


def rebuilt(lines: list[str], **header: object) -> bytes:
    """A share of these lines whose header fits them, but for what is said of it."""
    body = "".join(f"{line}\n" for line in lines).encode(errors="surrogatepass")
    head = json.loads(packed(PACKAGE, "x").partition(b"\n")[0])
    head |= {"records": len(lines), "digest": hashlib.sha256(body).hexdigest()} | header
    return (line_of(head) + "\n").encode() + body


def line_of(found: object) -> str:
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def changed(row: str, **fields: object) -> list[str]:
    """The lines with one record changed; None takes a field away."""
    lines = list(LINES)
    found = json.loads(lines[PLACES[row]]) | fields
    lines[PLACES[row]] = line_of({key: value for key, value in found.items() if value is not None})
    return lines


def raw(row: str, change: Callable[[str], str]) -> list[str]:
    lines = list(LINES)
    lines[PLACES[row]] = change(lines[PLACES[row]])
    return lines


def with_line(line: str) -> list[str]:
    return [*LINES, line]


HOSTILE = {
    "an unknown table": with_line(line_of({"table": "sqlite_master", "id": str(uuid4())})),
    "a table of the journal": with_line(line_of({"table": "change_set", "id": str(uuid4()), "hash": ""})),
    "a table that stays at home": with_line(line_of({"table": "share_package", "id": str(uuid4())})),
    "no table": changed("person4", table=None),
    "a table that is no text": changed("person4", table=["person"]),
    "no id": changed("person4", id=None),
    "an id in another spelling": changed("person4", id=ADEPT.hex),
    "an extra column": changed("person4", hidden=1),
    "the flag of deletion": changed("person4", deleted=True),
    "a column too few": changed("person4", name=None),
    "a number for a text": changed("person4", name=7),
    "a list for a text": changed("person4", name=["Leyla"]),
    "a text for a number": changed("programme2", places="10"),
    "a truth for a number": changed("programme2", places=True),
    "a broken number": changed("programme2", places=1.0),
    "a number below none": changed("programme2", places=-1),
    "a number that no column holds": changed("programme2", places=10**30),
    "a number of ten thousand digits": raw("programme2", lambda line: line.replace(":10,", f":{'9' * 10_000},")),
    "no number at all": raw("programme2", lambda line: line.replace(":10,", ":NaN,")),
    "a date that is none": changed("programme2", start="2027-02-30"),
    "a date in another spelling": changed("programme2", start="20270110"),
    "a moment with an offset": changed("application6", submitted="2027-01-10T12:00:00+01:00"),
    "a moment with fractions": changed("application6", submitted="2027-01-10T12:00:00.5"),
    "a year that no calendar has": changed("person4", birth_year=0),
    "a number for a truth": changed("application6", consent=1),
    "a huge field": changed("person4", name="x" * (LONGEST_TEXT + 1)),
    "a huge line": changed(
        "person4", **dict.fromkeys(("email", "phone", "town", "gender", "employer", "postcode"), "x" * LONGEST_TEXT)
    ),
    "NUL": raw("person4", lambda line: line.replace("Leyla", "Ley\\u0000la")),
    "half a letter": raw("person4", lambda line: line.replace("Leyla", "Ley\\ud800la")),
    "half a letter, raw": raw("person4", lambda line: line.replace("Leyla", "Ley\ud800la")),
    "deep lists": raw("person4", lambda line: line.replace('"Leyla Şahin"', "[" * 100_000 + "]" * 100_000)),
    "deep objects": with_line('{"a":' * 50_000 + "1" + "}" * 50_000),
    "no object": with_line("[]"),
    "no JSON": with_line("DROP TABLE person;"),
    "an empty line": with_line(""),
    "blanks": raw("person4", lambda line: line.replace(":", ": ")),
    "a key twice": raw("person4", lambda line: line.replace("{", '{"name":"Kari",', 1)),
    "an unwritten break of lines": raw("person4", lambda line: line.replace("Leyla", "Ley\u2028la")),
    "the same id twice": [*LINES[:4], LINES[3], *LINES[4:]],
    "another order": [*LINES[:3], LINES[4], LINES[3], *LINES[5:]],
    "an id that points nowhere": changed("pair7", mentor=str(uuid4())),
    "an id of another kind of record": changed("pair7", mentor=str(QUESTION)),
    "another programme": changed("programme2", id=str(uuid4())),
    "a second programme": [*LINES[:2], LINES[1].replace(str(PROGRAMME), str(UUID(int=99))), *LINES[2:]],
    "an application to another programme": changed("application6", programme=str(uuid4())),
    "no programme": [LINES[0]],
    "nothing": [],
}


@pytest.mark.parametrize("lines", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_not_allowed_is_refused(lines: list[str]) -> None:
    with pytest.raises(ShareNotUnderstood) as refused:
        unpacked(rebuilt(lines), "fra en fremmed")
    assert refused.value.facts["name"] == "fra en fremmed"


def test_the_unchanged_lines_are_taken() -> None:
    assert unpacked(rebuilt(LINES), "x") == PACKAGE


def test_the_line_is_told() -> None:
    with pytest.raises(ShareNotUnderstood) as refused:
        unpacked(rebuilt(changed("person4", name=7)), "x")
    assert refused.value.facts["line"] == 2 + PLACES["person4"]


HEADERS = {
    "another format": {"format": "mentordesk.backup"},
    "no version": {"version": "1"},
    "a version below the first": {"version": 0},
    "a wrong digest": {"digest": "0" * 64},
    "a wrong count": {"records": 6},
    "a wrong programme": {"programme": str(uuid4())},
    "a programme that is no id": {"programme": 7},
    "a purpose that is no text": {"purpose": []},
    "a moment that is none": {"made": "i går"},
    "something more": {"sender": "meg"},
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS.keys())
def test_a_wrong_header_is_refused(header: dict[str, object]) -> None:
    with pytest.raises(ShareNotUnderstood):
        unpacked(rebuilt(LINES, **header), "x")


@pytest.mark.parametrize("newer", [{"version": 2}, {"schema": 999}, {"version": 2, "sender": "meg"}])
def test_a_newer_share_is_told_as_such(newer: dict[str, object]) -> None:
    with pytest.raises(NewerShare):
        unpacked(rebuilt(LINES, **newer), "x")


@pytest.mark.parametrize("cut", [1, 2, 100, 700])
def test_a_share_that_was_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(ShareNotUnderstood):
        unpacked(packed(PACKAGE, "x")[:-cut], "x")


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\n", b"hei\n", b"PK\x03\x04" + bytes(99)])
def test_what_was_never_a_share_is_refused(content: bytes) -> None:
    with pytest.raises(ShareNotUnderstood):
        unpacked(content, "x")


def test_bad_utf_8_is_told_with_its_line() -> None:
    content = packed(PACKAGE, "x").replace("Şahin".encode(), b"\xc5hin")
    with pytest.raises(ShareNotUnderstood) as refused:
        unpacked(content, "x")
    assert refused.value.facts["line"] == 2 + PLACES["person4"]


def test_too_much_is_refused_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    content = packed(PACKAGE, "x")
    for cap, least in (("MOST_BYTES", len(content)), ("MOST_LINES", len(LINES) + 1)):
        with monkeypatch.context() as patched:
            patched.setattr(packages, cap, least)
            assert unpacked(packed(PACKAGE, "x"), "x") == PACKAGE
            patched.setattr(packages, cap, least - 1)
            with pytest.raises(ShareTooLarge):
                packed(PACKAGE, "x")
            with pytest.raises(ShareTooLarge):
                unpacked(content, "x")


def test_a_field_that_nobody_could_take_in_is_not_shared() -> None:
    long = [*PACKAGE.rows[:4], Row("person", MENTOR, {"name": "x" * (LONGEST_TEXT + 1)}), *PACKAGE.rows[5:]]
    with pytest.raises(ShareTooLarge):
        packed(Package(PROGRAMME, "successor", MADE, tuple(long)), "x")

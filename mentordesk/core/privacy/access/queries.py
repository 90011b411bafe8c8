"""Everything the file holds about one person, found by the ways in which records point at each other.

No table is named that can be reached so: one that comes later is in the report from its first day.
"""

import datetime as dt
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import now
from mentordesk.core.privacy.access.facts import Change, Entry, Named, Report, Share, Step, Value
from mentordesk.core.privacy.access.others import (
    Row,
    answers_of,
    choice_of,
    hushed,
    is_anothers,
    is_other_side,
    is_secret,
    says_no,
    untold,
    untold_before,
    veiled,
)
from mentordesk.core.privacy.access.veil import Other, Veil, people
from mentordesk.core.privacy.queries import put_off_about
from mentordesk.core.programme.queries import names, own_organisation
from mentordesk.core.programme.tables import Person
from mentordesk.core.sharing.tables import SharePackage
from mentordesk.core.store.base import Base
from mentordesk.core.store.erasing import hanging_on
from mentordesk.core.store.history import counting, first_seen
from mentordesk.core.store.undo import KNOWN

_ID = re.compile(r"[0-9a-f]{32}")
_STAFF = {
    ("score", "assessor"): "assessor",
    ("assessment", "assessor"): "assessor",
    ("fulfilment", "seen_by"): "colleague",
    ("exemption", "author"): "colleague",
    ("interview", "interviewer"): "colleague",
}
"""Columns with the name of somebody who works with the programme: in the report they have a number."""
_CALLED = ("name", "text")
"""By which columns a record is called where another one names it."""
_CHOICE = ("selection_record_line", "content")
"""A column in which many things stand, each of which is told by itself."""
_ABOUT_ONESELF = frozenset(("person", "person_language"))
"""What stands in these is only about the person; no name in it is somebody else's."""
_MET = ("pair", "pair_rule", "proposal", "speed_meeting")
"""Tables whose records name an adept and a mentor who know each other's first names."""


def report(session: orm.Session, person: UUID, *, file: str, author: str) -> Report:
    """Everything about a person, deleted records too, with everybody else veiled."""
    return _Gatherer(session, person).report(file, author)


def _columns_that_name(table: str) -> dict[str, str]:
    """The columns of a table that point at another one, with its name."""
    found = Base.metadata.tables[table]
    return {column.name: key.column.table.name for column in found.columns for key in column.foreign_keys}


def _made(change: Any) -> dict[str, Any]:
    """The row that a change put in, as it was then; of any other change nothing."""
    found: dict[str, Any] = json.loads(change.new) if change.field is None else {}
    return found


def _ids_in(facts: Mapping[str, object]) -> Iterator[UUID]:
    """The people among the facts of a step."""
    yield from (UUID(value) for value in facts.values() if isinstance(value, str) and _ID.fullmatch(value))


class _Gatherer:
    def __init__(self, session: orm.Session, person: UUID) -> None:
        self._session, self._person = session, person
        found = hanging_on(session, "person", person)
        found += [("snooze", key) for key in put_off_about(session, {row.hex for _, row in found})]
        self._places = found
        self._rows = {table: self._read(table) for table in dict.fromkeys(table for table, _ in found)}
        self._leave_out_other_sides()
        self._ids = {row["id"] for rows in self._rows.values() for row in rows}
        self._own = {UUID(row["id"]) for row in self._rows["person"]}  # whoever was merged into them is they, too
        self._names = names(session)
        self._veil = self._made_veil()
        self._called: dict[tuple[str, str], str] = {}

    def report(self, file: str, author: str) -> Report:
        row = self._session.get_one(Person, self._person, execution_options={"deleted": True})
        entries = tuple(self._entry(table, one) for table, rows in self._rows.items() for one in rows)
        return Report(
            person=self._person,
            name=row.name,
            organisation=own_organisation(self._session).name,
            file=file,
            made=now(),
            author=author,
            entries=entries,
            shares=tuple(self._shares(entries)),
            history=tuple(self._history()),
        )

    def _read(self, table: str) -> list[Row]:
        ids = json.dumps([row.hex for name, row in self._places if name == table])
        chosen = f"SELECT * FROM {table} WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY rowid"
        rows = [dict(row._mapping) for row in self._session.execute(sa.text(chosen), {"ids": ids})]
        return [row for row in rows if not is_anothers(table, row, self._person.hex)]

    def _leave_out_other_sides(self) -> None:
        pairs = {row["id"]: row for row in self._rows.get("pair", ())}
        for table, rows in self._rows.items():
            self._rows[table] = [row for row in rows if not is_other_side(table, row, pairs, self._person.hex)]

    def _made_veil(self) -> Veil:
        subject = self._names[self._person]
        others = {key: name for key, name in self._names.items() if key not in self._own}
        columns = sa.select(Person.id, Person.email, Person.phone).execution_options(deleted=True)
        rows = self._session.execute(columns).all()
        reached = {row.id: tuple(way for way in (row.email, row.phone) if way) for row in rows}
        met = [row for table in _MET for row in self._rows.get(table, ())]
        near = {UUID(row[name]) for row in met for name in ("adept", "mentor") if row[name]}
        return Veil(subject, [*people(others, reached), *self._named_by_person()], near)

    def _named_by_person(self) -> Iterator[Other]:
        """Guardians and references, who are in no list of their own."""
        for row in (*self._rows.get("guardian", ()), *self._rows.get("reference", ())):
            yield Other(UUID(row["id"]), row["name"], tuple(filter(None, (row["phone"], row.get("email")))))

    def _entry(self, table: str, row: Row) -> Entry:
        naming = _columns_that_name(table)
        values, named = dict[str, Value](), dict[str, Named]()
        left_out = untold(table, row, self._person.hex)
        for column, value in row.items():
            if column in naming and value is not None:
                named[column] = self._end(table, column, naming[column], value)
            elif column not in ("id", "deleted", *naming, *left_out):
                values |= (
                    self._choice(value) if (table, column) == _CHOICE else {column: self._value(table, column, value)}
                )
        return Entry(table, UUID(row["id"]), bool(row["deleted"]), values, named)

    def _value(self, table: str, column: str, value: Any) -> Value:
        if (table, column) == ("match_decision_line", "content"):
            return answers_of(value)
        if (table, column) == _CHOICE:
            return "; ".join(map(str, self._choice(value).values()))
        if not isinstance(value, str) or table in _ABOUT_ONESELF:
            found: Value = value
            return found
        role = _STAFF.get((table, column))
        if role:
            return f"{role} {self._veil.staff(role, value)}"
        other = veiled(table, column, value)
        return self._veil.text(value) if other is None else other

    def _choice(self, content: str) -> dict[str, Value]:
        """What a record of a choice says of the person."""
        return {field: self._veil.text(text) for field, text in choice_of(content, self._assessors()).items()}

    def _assessors(self) -> dict[str, str]:
        """How the assessors of this person are called in the report, by their names."""
        rows = (*self._rows.get("score", ()), *self._rows.get("assessment", ()))
        return {row["assessor"]: f"assessor {self._veil.staff('assessor', row['assessor'])}" for row in rows}

    def _end(self, table: str, column: str, target: str, value: str) -> Named:
        if is_secret(table, column, value, self._person.hex):
            return Named(None, "", is_person=True)
        return self._named(target, value)

    def _named(self, table: str, value: str) -> Named:
        key = UUID(value)
        if table == "person":
            own = key in self._own
            text = self._names[self._person] if own else self._veil.initials(key)
            return Named(key if own else None, text, is_person=True)
        return Named(key, self._call(table, value))

    def _call(self, table: str, value: str) -> str:
        """What a record is called that is not the person's own, such as a programme."""
        if value in self._ids:
            return ""
        if (table, value) not in self._called:
            column = next((name for name in _CALLED if name in Base.metadata.tables[table].columns), "''")
            chosen = sa.text(f"SELECT {column} FROM {table} WHERE id = :id")
            self._called[table, value] = self._veil.text(self._session.scalar(chosen, {"id": value}) or "")
        return self._called[table, value]

    def _shares(self, entries: Iterable[Entry]) -> Iterator[Share]:
        """Shares of a programme that were made when the person was in it."""
        within = [(entry.names["programme"], entry.id) for entry in entries if "programme" in entry.names]
        seen = first_seen(self._session, [row for _, row in within])
        since: dict[UUID, tuple[dt.datetime, Named]] = {}
        for programme, row in within:
            if programme.id is not None and row in seen:
                moment = min(seen[row], since[programme.id][0]) if programme.id in since else seen[row]
                since[programme.id] = moment, programme
        for share in self._session.scalars(sa.select(SharePackage).order_by(SharePackage.made)):
            made = share.made.replace(tzinfo=dt.UTC)
            if share.programme in since and made >= since[share.programme][0].replace(microsecond=0):
                yield Share(since[share.programme][1], share.purpose, share.recipient, made)

    def _history(self) -> Iterator[Step]:
        rows = self._session.execute(
            sa.text(
                "SELECT change_set, tbl, row, field, old, new, wall_utc, author, command, label, log, undoes"
                " FROM change JOIN change_set ON change_set.id = change.change_set"
                f" WHERE row IN (SELECT value FROM json_each(:ids)) AND {KNOWN} ORDER BY change.id"
            ),
            {"ids": json.dumps(sorted(self._ids))},
        ).all()
        count = counting(self._session)
        untold_of = self._untold_before(rows)
        for number, group in groupby(rows, key=attrgetter("change_set")):
            changes = list(group)
            head = changes[0]
            facts = hushed(head.command, json.loads(head.label), self._person.hex)
            yield Step(
                when=dt.datetime.fromisoformat(head.wall_utc),
                who=head.author,
                command=head.command,
                facts=facts,
                names={key: self._said(key) for key in _ids_in(facts) if self._said(key)},
                undone=not head.log and head.undoes is None and number not in count,
                changes=tuple(
                    self._change(row, untold_of.get(row.row, frozenset()))
                    for row in changes
                    if row.field not in untold_of.get(row.row, ())
                ),
            )

    def _untold_before(self, changes: Iterable[Any]) -> dict[str, frozenset[str]]:
        """By row the fields of which the history says nothing."""
        no = {one.row for one in changes if says_no(one.tbl, one.field, one.new, _made(one))}
        return {
            row["id"]: untold_before(table, row, self._person.hex, declined=row["id"] in no)
            for table, rows in self._rows.items()
            for row in rows
        }

    def _said(self, person: UUID) -> str:
        return self._names[self._person] if person in self._own else self._veil.initials(person)

    def _change(self, row: Any, left_out: Collection[str]) -> Change:
        made = {name: value for name, value in _made(row).items() if name not in ("deleted", *left_out)}
        return Change(
            table=row.tbl,
            id=UUID(row.row),
            field=row.field,
            old=self._told(row.tbl, row.field or "", row.old),
            new=self._told(row.tbl, row.field, row.new) if row.field else None,
            made={name: self._told(row.tbl, name, value) for name, value in made.items()},
        )

    def _told(self, table: str, column: str, value: Any) -> Value | Named:
        target = _columns_that_name(table).get(column)
        return self._end(table, column, target, value) if target and value else self._value(table, column, value)

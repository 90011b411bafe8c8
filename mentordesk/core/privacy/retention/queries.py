"""How long each kind is kept, and whose time is up."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.privacy.queries import deleted_people
from mentordesk.core.privacy.retention.rules import (
    DELETED,
    UNTIL_CHOICE,
    USUAL,
    Due,
    Life,
    Part,
    deleted_up,
    latest_start,
    overdue,
)
from mentordesk.core.privacy.tables import Retention
from mentordesk.core.programme.queries import names
from mentordesk.core.programme.rules import ANONYMISED
from mentordesk.core.programme.tables import Programme
from mentordesk.core.recruitment.rules import ENDED
from mentordesk.core.recruitment.tables import Application

Found = TypeVar("Found")
Months = dict[str, int]


@dataclass(frozen=True)
class RetentionRow:
    """A kind of record, the months it is kept, and how many that is usually."""

    kind: str
    months: int
    usual: int


@dataclass(frozen=True)
class DueRow:
    """Somebody whose time is up (`id` is the person's): the kind it is about, and since which day."""

    id: UUID
    name: str
    kind: str
    since: dt.date


def retention(session: orm.Session) -> list[RetentionRow]:
    """How long each kind is kept, in the order in which people read them."""
    months = kept_for(session)
    return [RetentionRow(kind, months[kind], usual) for kind, usual in USUAL.items()]


def kept_for(session: orm.Session) -> Months:
    """For each kind the months it is kept."""
    chosen = {row.kind: row.months for row in session.scalars(sa.select(Retention))}
    return {kind: chosen.get(kind, usual) for kind, usual in USUAL.items()}


def to_review(session: orm.Session, day: dt.date) -> list[DueRow]:
    """Everybody whose time is up on that day, the longest overdue first; each person stands there once."""
    months = kept_for(session)
    found = {person: (DELETED, since) for person, since in _deleted(session, months, day)}
    for people, kind, since in _up(_lives(session, latest_start(months, day)), months, day):
        found |= dict.fromkeys(people, (kind, since))
    called = names(session, list(found)) if found else {}
    rows = [DueRow(person, called[person], kind, since) for person, (kind, since) in found.items()]
    return sorted(rows, key=lambda row: (row.since, row.name, row.id.hex))


def due(session: orm.Session, day: dt.date) -> Due:
    """How many `to_review` would name, and since when, without reading who they are."""
    months = kept_for(session)
    found = [(1, since) for _, since in _deleted(session, months, day)]
    found += [(many, since) for many, _, since in _up(_counted_lives(session, latest_start(months, day)), months, day)]
    return Due(sum(many for many, _ in found), min((since for _, since in found), default=None))


def _up(known: list[tuple[Life, Found]], months: Months, day: dt.date) -> Iterator[tuple[Found, str, dt.date]]:
    for life, people in known:
        up = overdue(life, months, day)
        if up is not None:
            yield people, *up


def _deleted(session: orm.Session, months: Months, day: dt.date) -> list[tuple[UUID, dt.date]]:
    gone = deleted_people(session)
    ends = _last_ends(session, [one.id for one in gone]) if gone else {}
    up = [(one.id, deleted_up(one.when.date(), ends.get(one.id), months)) for one in gone]
    return [(person, since) for person, since in up if since <= day]


def _last_ends(session: orm.Session, people: list[UUID]) -> dict[UUID, dt.date]:
    """The last day of the last programme in which each of these people applied, whatever is deleted."""
    rows = session.execute(
        sa.select(Application.person, sa.func.max(Programme.end))
        .join(Programme, Programme.id == Application.programme)
        .where(Application.person.in_(people))
        .group_by(Application.person)
        .execution_options(deleted=True)
    )
    return dict(rows.all())


_PART, _PAIR, _SCORED, _CHOSEN, _KEPT = "part", "pair", "scored", "chosen", "kept"

# What is told of a person is one text, pieces of JSON one after the other. Who is told the same of is one line of the
# answer, so that a big file is few lines.
_GATHERED = f"""
WITH
  known(id) AS (SELECT id FROM programme WHERE deleted = 0 AND status <> :anonymised),
  old(id) AS (SELECT id FROM programme WHERE id IN known AND start <= :latest),
  whom(id) AS (
    SELECT person FROM application WHERE deleted = 0 AND programme IN old
    UNION SELECT adept FROM pair WHERE deleted = 0 AND programme IN old
    UNION SELECT mentor FROM pair WHERE deleted = 0 AND programme IN old
  ),
  piece(person, said) AS (
    SELECT person, json_array('{_PART}', programme, status, mentor_status,
      CASE WHEN status IN (SELECT value FROM json_each(:ended)) THEN
        (SELECT substr(max(wall_utc), 1, 10) FROM change JOIN change_set ON change_set.id = change.change_set
         WHERE row = application.id AND (field IS NULL OR field = 'status')) END)
      FROM application WHERE deleted = 0 AND programme IN known AND person IN whom
    UNION ALL SELECT adept, json_array('{_PAIR}', programme, status, "end")
      FROM pair WHERE deleted = 0 AND programme IN known AND adept IN whom
    UNION ALL SELECT mentor, json_array('{_PAIR}', programme, status, "end")
      FROM pair WHERE deleted = 0 AND programme IN known AND mentor IN whom
    UNION ALL SELECT person, json_array('{_SCORED}', max(max(programme.start,
        (SELECT substr(min(wall_utc), 1, 10) FROM change JOIN change_set ON change_set.id = change.change_set
         WHERE row = said.id AND field IS NULL))))
      FROM (
        SELECT id, application FROM score WHERE deleted = 0
        UNION ALL SELECT id, application FROM assessment WHERE deleted = 0
        UNION ALL SELECT id, application FROM interview WHERE deleted = 0
        UNION ALL SELECT id, application FROM reference WHERE deleted = 0
      ) AS said
      JOIN application ON application.id = said.application AND application.deleted = 0
      JOIN programme ON programme.id = application.programme AND programme.id IN old
      GROUP BY person
    UNION ALL SELECT person, json_array('{_CHOSEN}', max(programme.start))
      FROM (
        SELECT application FROM answer
          WHERE deleted = 0 AND question IN (SELECT id FROM question WHERE kept = '{UNTIL_CHOICE}')
        UNION SELECT application FROM interview WHERE deleted = 0 AND sensitive IS NOT NULL
      ) AS said
      JOIN application ON application.id = said.application AND application.deleted = 0
      JOIN programme ON programme.id = application.programme AND programme.id IN old
      GROUP BY person
    UNION ALL SELECT person, json_array('{_KEPT}', kind, until)
      FROM kept_longer WHERE deleted = 0 AND person IN whom
  )
SELECT pieces, %s FROM (SELECT person, group_concat(said) AS pieces FROM piece GROUP BY person) GROUP BY pieces
"""


def _lives(session: orm.Session, latest: dt.date) -> list[tuple[Life, list[UUID]]]:
    """What there is of everybody who was in a programme that began by `latest`, with the people who were just that."""
    return [
        (life, [UUID(person) for person in people.split(",")])
        for life, people in _gathered(session, latest, "group_concat(person)")
    ]


def _counted_lives(session: orm.Session, latest: dt.date) -> list[tuple[Life, int]]:
    """The same with how many people they are."""
    return _gathered(session, latest, "count(*)")


def _gathered(session: orm.Session, latest: dt.date, what: str) -> list[tuple[Life, Any]]:
    chosen = sa.select(Programme.id, Programme.start, Programme.end)
    dates = {row.id.hex: (row.start, row.end) for row in session.execute(chosen)}
    values = {"anonymised": ANONYMISED, "latest": latest.isoformat(), "ended": json.dumps(sorted(ENDED))}
    rows = session.execute(sa.text(_GATHERED % what), values)
    return [(_life(json.loads(f"[{pieces}]"), dates), people) for pieces, people in rows]


def _life(pieces: list[list[Any]], dates: dict[str, tuple[dt.date, dt.date]]) -> Life:
    said: dict[str, list[list[Any]]] = defaultdict(list)
    for what, *facts in pieces:
        said[what].append(facts)
    applied = {facts[0]: facts[1:] for facts in said[_PART]}
    pairs: dict[str, list[tuple[str, dt.date]]] = defaultdict(list)
    for programme, status, end in said[_PAIR]:
        pairs[programme].append((status, dt.date.fromisoformat(end)))
    return Life(
        parts=tuple(
            _part(applied.get(one, ["", None, None]), pairs[one], *dates[one])
            for one in dict.fromkeys((*applied, *pairs))
        ),
        scored=next((dt.date.fromisoformat(day) for (day,) in said[_SCORED]), None),
        chosen=next((dt.date.fromisoformat(day) for (day,) in said[_CHOSEN]), None),
        kept={kind: dt.date.fromisoformat(until) for kind, until in said[_KEPT]},
    )


def _part(application: list[Any], pairs: list[tuple[str, dt.date]], start: dt.date, end: dt.date) -> Part:
    status, mentor_status, decided = application
    return Part(
        status=status,
        mentor_status=mentor_status,
        decided=dt.date.fromisoformat(decided) if decided else start,
        start=start,
        end=end,
        pairs=[one for one, _ in pairs],
        paired_until=max((until for _, until in pairs), default=None),
    )

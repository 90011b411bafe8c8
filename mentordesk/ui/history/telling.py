"""What a step changed, in words: «Telefon: +47 900 00 000 → +47 900 00 001»."""

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.core.privacy.speech import WORDS_OF_FIELDS
from mentordesk.core.store.history import FieldChange
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.moments import clock_time, exact_day

translate = QCoreApplication.translate

MOST = 20
"""So many changes of a step are told one by one; an import has thousands."""

_MANY = 60
_MANY_OF_A_SET = 3
"""From more new rows of a table on, they are counted; elements of sets (languages, topics) are told sooner so."""

_SETS = frozenset({"person_language", "application_field", "application_topic", "application_time", "answer"})

_LONGEST = 240  # letters of a value; a motivation may be pages
_UNTOLD = frozenset({"revision", "fingerprint", "salt", "hash", "content", "settings"})  # the program's own bookkeeping
_SEALED = frozenset({"sealed", "wrapped"})  # what only the case book's own passphrase opens
_DELIVERED = frozenset({"points", "comment", "conflict"})  # assessors do not see each other's before that
_SENSITIVE = "sensitive"  # a drawer of an interview's notes that is closed until somebody opens it there
_PLAIN = frozenset(
    {
        *("name", "text", "value", "purpose", "target_group", "motivation", "background", "reason"),
        *("exception", "adept_reason", "mentor_reason", "comment", "note"),
        *("conflict", "facts", "opinion", "interviewer", "relation", "anchors"),
    }
)
"""Fields that people write: what stands there is never an identifier with a word of its own."""

_CRITERION = "match_rule"
"""The table whose records are about nobody, but about what its column `key` says."""

_ID = re.compile(r"[0-9a-f]{32}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_HUNDREDTHS = frozenset({"pair.score", "match_settings.minimum"})
_YES_NO = frozenset({"consent", "avoid"})
_FIXED_SPACE = "\u00a0"

Row = Mapping[str, object]
Word = Callable[[str, str], str]
"""For a kind of record and a field or value of it the word in the language of the moment."""


@dataclass(frozen=True)
class Changes:
    """What a step changed: how many new rows where they are many, the first of the rest, and how many are `left`.

    `rows` are those that the changes name, as they once began; `names` are those of people, as they are now. `wiped`:
    something that it changed was erased for good since. `unseen` rows are what other assessors have not delivered.
    """

    counted: Mapping[str, int]
    first: tuple[FieldChange, ...]
    left: int
    rows: Mapping[UUID, Row]
    names: Mapping[UUID, str]
    wiped: bool = False
    unseen: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class Told:
    """Some lines about one record, or without a heading about new ones."""

    heading: str
    lines: tuple[str, ...]


def told(changes: Changes, word: Word) -> list[Told]:
    """The changes in their order, those of one record together."""
    teller = _Teller(changes, word)
    parts = []
    for heading, group in groupby(teller.lines(), key=lambda pair: pair[0]):
        parts.append(Told(heading, tuple(line for _, line in group)))
    return parts


class _Teller:
    def __init__(self, changes: Changes, word: Word) -> None:
        self._changes, self._word = changes, word

    def lines(self) -> Iterator[tuple[str, str]]:
        """Each line with the heading that it stands under."""
        for table, count in self._changes.counted.items():
            kind = _sentence(self._kind(table))
            yield "", translate("Changes", "{kind}: {count} new").format(kind=kind, count=count)
        for change in self._changes.first:
            if change.field is None:
                yield "", self._new(change)
            elif change.field not in _UNTOLD:
                yield self._about(change), self._changed(change)

    def _new(self, change: FieldChange) -> str:
        kind, who = self._kind(change.table), self._which(change)
        if who:
            return translate("Changes", "New: {kind} – {who}").format(kind=kind, who=who)
        return translate("Changes", "New: {kind}").format(kind=kind)

    def _about(self, change: FieldChange) -> str:
        kind, who = _sentence(self._kind(change.table)), self._which(change)
        return translate("Changes", "{kind}: {who}").format(kind=kind, who=who) if who else kind

    def _changed(self, change: FieldChange) -> str:
        if change.field == "deleted":
            return translate("Changes", "Deleted") if change.new else translate("Changes", "Brought back")
        if change.row in self._changes.unseen and change.field in _DELIVERED:
            return translate("Changes", "Not shown until everybody has delivered")
        if change.field == _SENSITIVE:
            return translate("Changes", "What lies in the sensitive drawer")
        if change.field in _SEALED:
            return translate("Changes", "What it says is locked in the case book")
        name = str(change.field)
        field = _sentence(self._word(change.table, WORDS_OF_FIELDS.get((change.table, name), name)))
        old, new = (self._value(change.table, name, value) for value in (change.old, change.new))
        return translate("Changes", "{field}: {old} → {new}").format(field=field, old=old, new=new)

    def _kind(self, table: str) -> str:
        return self._word("", f"record_{table}")

    def _value(self, table: str, field: str, value: object) -> str:
        if value is None or value == "":
            return translate("Changes", "empty")
        if f"{table}.{field}" in _HUNDREDTHS and isinstance(value, int):
            return QLocale().toString(value / 100, "f", 1)
        if field in _YES_NO:
            return self._word(table, str(bool(value)))
        if not isinstance(value, str):
            return str(value)
        return self._text(table, field, value)

    def _text(self, table: str, field: str, value: str) -> str:
        if field == "phone":
            return shown_phone(value).replace(" ", _FIXED_SPACE)
        if _ID.fullmatch(value):
            return self._who(UUID(value)) or translate("Changes", "another one")
        if _DAY.fullmatch(value):
            return exact_day(dt.date.fromisoformat(value))
        if _MOMENT.fullmatch(value):
            return _moment(value)
        shown = value if field in _PLAIN else self._word(table, value)
        return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + " …"

    def _which(self, change: FieldChange) -> str:
        key = self._changes.rows.get(change.row, {}).get("key")
        return self._word(_CRITERION, str(key)) if key and change.table == _CRITERION else self._who(change.row)

    def _who(self, row: UUID) -> str:
        """What or whom a record is about, in as few words as tell it from others; empty where there are none."""
        if row in self._changes.names:
            return self._changes.names[row]
        known = self._changes.rows.get(row, {})
        if "adept" in known and "mentor" in known:
            return f"{self._named(known, 'adept')} – {self._named(known, 'mentor')}"
        for own in ("name", "value", "text", "body"):
            if known.get(own):
                owner = self._owner(known) if own == "value" else ""
                return f"{known[own]}, {owner}" if owner else str(known[own])
        when = f", {_moment(str(known['start']))}" if "minutes" in known and "start" in known else ""
        return self._owner(known) + when

    def _owner(self, known: Row) -> str:
        return next(
            (who for field in ("person", "pair", "application", "paper") if (who := self._named(known, field))), ""
        )

    def _named(self, known: Row, field: str) -> str:
        value = known.get(field)
        return self._who(UUID(value)) if isinstance(value, str) and _ID.fullmatch(value) else ""


def _moment(text: str) -> str:
    moment = dt.datetime.fromisoformat(text)
    return f"{exact_day(moment.date())} {clock_time(moment)}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def to_count(new: Mapping[str, int]) -> dict[str, int]:
    """Of the numbers of new rows by table, those that are told as numbers."""
    return {table: count for table, count in new.items() if count > (_MANY_OF_A_SET if table in _SETS else _MANY)}


def mentioned(changes: Collection[FieldChange]) -> set[UUID]:
    """The rows that must be known to tell these changes."""
    values = (value for change in changes for value in (change.old, change.new))
    ids = {UUID(value) for value in values if isinstance(value, str) and _ID.fullmatch(value)}
    return ids | {change.row for change in changes}

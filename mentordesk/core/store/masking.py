"""Names hidden from who looks on: a look at the file in which views stand in the place of the tables.

A connection that is told to mask has temporary views of the same names as the tables with personal texts; SQLite takes
them for the tables wherever no schema is named. So whatever is read through it is masked, whoever wrote the query, the
journal's values too, and what is not masked costs nothing. What is masked bears a mark that nobody can see or type, and
no step keeps anything that bears it.
"""

import json
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.scales import is_step
from mentordesk.core.store.errors import MaskedText, NamesHidden

MARK = "\u2060\u2063"
"""Two signs that have no width, and that no text has side by side."""
_DOTS = f"•••{MARK}"
_SIGNS = "\u2060\u2061\u2062\u2063\u2064\u200b\u200c\u200d\ufeff\u00ad"
"""Ten signs without a width, for the ten digits."""
_NAMES = (
    *("person.name", "person.preferred_name"),
    *("guardian.name", "reference.name", "sender.name", "sender.contact", "programme_terms.deputy", "attest.signer"),
)
_DAYS = ("person.born",)
_ALIKE = ("person.employer", "person.town", "application.background")
"""What people are compared by: what is alike has the same mask, and what is not has another."""
_POSTCODES = ("person.postcode",)
_ANSWERS = ("survey_response.answers",)
"""JSON of what was answered by question: what is counted stays, what was written in words does not."""
_JOURNAL = "change"

MASKED: Mapping[str, tuple[str, ...]] = {
    "person": ("name", "preferred_name", "email", "phone", "postcode", "town", "born", "employer"),
    "guardian": ("name", "relation", "phone", "email"),
    "sender": ("name", "contact", "phone", "email"),
    "application": ("source", "motivation", "background", "position", "goal", "unwanted", "accommodation"),
    "answer": ("text",),
    "fulfilment": ("seen_by",),
    "exemption": ("reason",),
    "assessment": ("comment", "conflict"),
    "interview": ("place", "facts", "opinion", "sensitive"),
    "reference": ("name", "relation", "phone"),
    "selection_record_line": ("content",),
    "decision": ("reason",),
    "pair_rule": ("reason", "exception"),
    "proposal": ("adept_reason", "mentor_reason"),
    "scenario": ("comment",),
    "fit_answer": ("note",),
    "match_decision_line": ("content",),
    "snooze": ("reason",),
    "programme_terms": ("deputy", "deputy_phone"),
    "pair_terms": ("topics", "channel", "hours"),
    "goal": ("text",),
    "addendum": ("text",),
    "expectation": ("answer",),
    "attest": ("tasks", "competences", "signer"),
    "paper": ("content",),
    "scan": ("content", "certificate"),
    "pulse": ("note",),
    "survey_response": ("answers",),
    "meeting": ("place", "topics"),
    "series": ("place",),
    "share_package": ("recipient",),
    "kept_longer": ("reason",),
    "erasure": ("reason",),
}
"""What is hidden: who somebody is, where and how they are reached, and whatever was written freely about them."""

_ABOUT_PEOPLE = ("person",)
"""While names are hidden, nothing of these is made or changed: what one sees is not what is there."""


class Initials:
    """Gives each name its initials, numbered where others have the same: «A. H.», «A. H. 2»."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}
        self._counted: dict[str, int] = {}
        self._one_at_a_time = threading.Lock()

    def of(self, name: str | None) -> str | None:
        """The mask of a name; the same one gets the same as long as these initials are in use."""
        if not name:
            return name
        with self._one_at_a_time:
            if name not in self._given:
                self._given[name] = self._next(" ".join(f"{part[0].upper()}." for part in name.split()))
            return self._given[name]

    def _next(self, letters: str) -> str:
        number = self._counted[letters] = self._counted.get(letters, 0) + 1
        return f"{letters} {number}{MARK}" if number > 1 else letters + MARK


class Alike:
    """Gives what is alike the same dots: who compares two of them is answered as without a mask."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._one_at_a_time = threading.Lock()

    def of(self, value: str | None) -> str | None:
        """The mask of a word; case and accents make no difference."""
        return _DOTS + self._signs(fold(value)) if value else value

    def postcode(self, value: str | None) -> str | None:
        """The mask of a postcode: the first two signs are the same in the same region, whose own digits they hide."""
        return self._signs(value[:2], least=2)[-2:] + _DOTS if value else value

    def _signs(self, value: str, least: int = 1) -> str:
        with self._one_at_a_time:
            number = self._numbers.setdefault(value, len(self._numbers))
        return "".join(_SIGNS[int(digit)] for digit in str(number).zfill(least))


def _answers(content: str | None) -> str | None:
    """The mask of answers to a survey."""
    try:
        said = json.loads(content or "{}").items()
    except (ValueError, AttributeError):
        return _DOTS
    return json.dumps({item: text if is_step(text) else _DOTS for item, text in said}) if content else content


def with_initials() -> Callable[[Any], None]:
    """What masks connections; all that it is done to give the same names the same initials."""
    return partial(_put_on, initials=Initials(), words=Alike(), regions=Alike())


def _put_on(connection: Any, initials: Initials, words: Alike, regions: Alike) -> None:
    """Let views stand in the place of the tables on this connection, for as long as it is open."""
    connection.create_function("mask_name", 1, initials.of)
    connection.create_function("mask_alike", 1, words.of)
    connection.create_function("mask_postcode", 1, regions.postcode)
    connection.create_function("mask_answers", 1, _answers)
    connection.execute("PRAGMA query_only=OFF")  # it forbids temporary views, too
    for table in (*MASKED, _JOURNAL):
        columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})").fetchall()]
        shown = ", ".join(_column(table, column) for column in columns)
        connection.execute(f"CREATE TEMP VIEW {table} AS SELECT {shown} FROM main.{table}")
    connection.execute("PRAGMA query_only=ON")


def _column(table: str, column: str) -> str:
    if f"{table}.{column}" == "person.birth_year":  # the day is hidden, the year is not: rules go by the age
        return "coalesce(birth_year, CAST(substr(born, 1, 4) AS INTEGER)) AS birth_year"
    if table == _JOURNAL:
        return f"{_journalled(column)} AS {column}" if column in ("old", "new") else column
    return f"{_masked(table, column, column)} AS {column}" if column in MASKED[table] else column


def _masked(table: str, column: str, value: str) -> str:
    """The expression for a value of that column, masked; what is empty stays so, and can be seen to be."""
    if f"{table}.{column}" in _DAYS:
        return "NULL"
    if f"{table}.{column}" in _NAMES:
        return f"mask_name({value})"
    if f"{table}.{column}" in _ALIKE:
        return f"mask_alike({value})"
    if f"{table}.{column}" in _POSTCODES:
        return f"mask_postcode({value})"
    if f"{table}.{column}" in _ANSWERS:
        return f"mask_answers({value})"
    return f"iif({value} IS NULL OR {value} = '', {value}, '{_DOTS}')"


def _journalled(value: str) -> str:
    """The expression for an old or new value in the journal; a new row stands there whole, as JSON."""
    rows = " ".join(f"WHEN '{table}' THEN {_masked_row(table, value)}" for table in MASKED)
    fields = " ".join(
        f"WHEN '{table}.{column}' THEN {_masked(table, column, value)}"
        for table, columns in MASKED.items()
        for column in columns
    )
    whole = f"CASE tbl {rows} ELSE {value} END"
    return f"CASE WHEN field IS NULL THEN {whole} ELSE CASE tbl || '.' || field {fields} ELSE {value} END END"


def _masked_row(table: str, value: str) -> str:
    parts = []
    for column in MASKED[table]:
        there = f"json_extract({value}, '$.{column}')"
        parts += [f"'$.{column}'", _masked(table, column, there)]
    return f"json_replace({value}, {', '.join(parts)})"


def refuse_masked(connection: Any, step: int, *, hidden: bool) -> None:
    """Let no step keep what was only a mask, and while names are `hidden` nothing that is about people themselves.

    Raises MaskedText, NamesHidden.
    """
    this = "SELECT 1 FROM change WHERE change_set = ?"
    if connection.execute(f"{this} AND instr(new, ?) LIMIT 1", (step, MARK)).fetchone():
        raise MaskedText
    for table in _ABOUT_PEOPLE if hidden else ():
        fields = ", ".join(f"'{column}'" for column in MASKED[table])
        about = f"{this} AND tbl = ? AND (field IS NULL OR field IN ({fields})) LIMIT 1"
        if connection.execute(about, (step, table)).fetchone():
            raise NamesHidden

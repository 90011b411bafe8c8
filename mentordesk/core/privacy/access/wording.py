"""From a report's facts to its headings and rows: first what is known best, then whatever else there is."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import day
from mentordesk.core.privacy.access.facts import Change, Entry, Named, Report, Step
from mentordesk.core.privacy.access.values import field_word, first_large, moment, said, short_moment
from mentordesk.core.privacy.speech import Speech

Row = tuple[str, str]

_SETS = {
    "person_language": ("person", "languages"),
    "application_field": ("application", "field"),
    "application_topic": ("application", "topics"),
    "application_time": ("application", "times"),
}
"""Tables of elements, with the table of their owner and the name of the whole set."""
_FIRST = (
    *("person", "guardian", "application", "answer", "consent", "message"),
    *("assessment", "score", "interview", "reference", "decision", "selection_record_line"),
    *("fulfilment", "requirement_order", "exemption"),
    *("wish", "speed_meeting", "proposal", "pair", "fit_answer", "series", "meeting", "paper", "signature"),
)
"""What is told first, in this order; whatever else there is comes after it."""
_ROLES = ("adept", "mentor")
_THEIRS = ("pair", "proposal", "pair_rule")
"""Where an adept and a mentor are each other's, or might be."""
_UNTOLD = frozenset(("revision", "fingerprint"))
"""The program's own bookkeeping, which the history leaves out; it stands with the records themselves."""


@dataclass(frozen=True)
class Part:
    """A heading with its rows."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class ReportWords:
    """All that is printed. `rows` stand under the title; `note` tells at the end what is not here."""

    title: str
    intro: str
    rows: tuple[Row, ...]
    parts: tuple[Part, ...]
    note: str
    page: str


def report_words(report: Report, speech: Speech) -> ReportWords:
    """The words of a report. Raises PaperLanguageUnknown."""
    teller = _Teller(report, speech)
    line = teller.line
    rows = (
        (line("access_about"), say(report.name)),
        (line("access_made"), moment(report.made.astimezone(), speech)),
        (line("access_made_by"), say(report.author)),
        (line("access_file"), say(report.file)),
    )
    parts = tuple(part for part in teller.parts() if part.rows)
    title, intro, note, page = (line(f"access_{key}") for key in ("title", "intro", "note", "page"))
    return ReportWords(title, intro, rows, parts, note, page)


class _Teller:
    def __init__(self, report: Report, speech: Speech) -> None:
        self._report, self._speech = report, speech
        self._by_id: dict[UUID | None, Entry] = {
            entry.id: entry for entry in report.entries if entry.id != report.person
        }
        self._one_line: dict[str, Callable[[Entry], Row]] = {
            "answer": self._answer,
            "score": self._score,
            "fulfilment": self._fulfilment,
            "requirement_order": self._order,
            "consent": self._consent,
            "message": self._message,
            "wish": self._wish,
            "speed_meeting": self._speed_meeting,
            "meeting": self._meeting,
            "signature": self._signature,
        }

    def line(self, key: str, **facts: object) -> str:
        return self._speech.line(key, **facts)

    def parts(self) -> Iterator[Part]:
        """One part for each main record or kind of records, then shares and history."""
        there = dict.fromkeys(entry.table for entry in self._report.entries)
        for table in (*(name for name in _FIRST if name in there), *(name for name in there if name not in _FIRST)):
            if table in self._one_line:
                yield from self._listed(table)
            elif table not in _SETS:
                for entry in self._report.of(table):
                    heading = self._within(self._kind(table), self._programme(entry))
                    yield Part(self._marked(entry, heading), tuple(self._whole(entry)))
        yield Part(self.line("access_shares"), tuple(self._shares()))
        yield Part(self.line("access_history"), tuple(map(self._step, self._report.history)))

    def _listed(self, table: str) -> Iterator[Part]:
        """Records that take one row each, for each programme."""
        by_programme: dict[str, list[Row]] = {}
        for entry in self._report.of(table):
            by_programme.setdefault(self._programme(entry), []).append(self._one_line[table](entry))
        for programme, rows in by_programme.items():
            yield Part(self._within(self.line(f"access_all_{table}"), programme), tuple(rows))

    def _within(self, what: str, programme: str) -> str:
        return self.line("access_in", what=what, programme=say(programme)) if programme else what

    def _programme(self, entry: Entry) -> str:
        """The programme that a record belongs to, by itself or by what it hangs on; empty where there is none."""
        if "programme" in entry.names:
            return entry.names["programme"].text
        owners = (self._by_id[named.id] for named in entry.names.values() if named.id in self._by_id)
        return next((name for owner in owners if (name := self._programme(owner))), "")

    def _kind(self, table: str) -> str:
        word = self._speech.word("", f"record_{table}")
        return self.line("access_you") if table == "person" else first_large(word)

    def _whole(self, entry: Entry) -> Iterator[Row]:
        for column, named in entry.names.items():
            if column != "programme" and self._tells(column, named):
                yield self._named(entry, column, named)
        for field, value in entry.values.items():
            yield field_word(entry.table, field, self._speech), said(entry.table, field, value, self._speech)
        for table, (owner, whole) in _SETS.items():
            if owner == entry.table:
                yield field_word(entry.table, whole, self._speech), self._elements(table, owner, entry)

    def _tells(self, column: str, named: Named) -> bool:
        """Whether it says anything to the reader that this is named: not that it is about them at all."""
        return bool(named.text) and (not named.is_person or named.id is None or column in _ROLES)

    def _named(self, entry: Entry, column: str, named: Named) -> Row:
        return field_word(entry.table, column, self._speech), self._whom(entry.table, column, named)

    def _whom(self, table: str, column: str, named: Named) -> str:
        if not named.is_person or column not in _ROLES:
            return say(named.text)
        if named.id is None and table not in _THEIRS:
            return say(named.text)
        return self.line("access_yourself" if named.id else f"access_your_{column}", who=say(named.text))

    def _elements(self, table: str, owner: str, entry: Entry) -> str:
        mine = [one for one in self._report.of(table) if one.names[owner].id == entry.id]
        texts = [self._marked(one, self._said(one, "value")) for one in mine]
        return ", ".join(sorted(texts)) or self.line("access_not_stored")

    def _answer(self, entry: Entry) -> Row:
        return say(entry.names["question"].text), self._marked(entry, self._said(entry, "text"))

    def _score(self, entry: Entry) -> Row:
        text = self.line("access_score", points=entry.values["points"], assessor=self._said(entry, "assessor"))
        return say(entry.names["criterion"].text), self._marked(entry, text)

    def _fulfilment(self, entry: Entry) -> Row:
        facts = {"day": self._said(entry, "met"), "who": self._said(entry, "seen_by")}
        text = self.line("access_fulfilment", **facts)
        return first_large(self._said(entry, "kind")), self._marked(entry, text)

    def _order(self, entry: Entry) -> Row:
        return first_large(self._said(entry, "kind")), self._marked(entry, self._said(entry, "day"))

    def _consent(self, entry: Entry) -> Row:
        told = [self._said(entry, field) for field in ("answer", "given", "how")]
        if entry.values["withdrawn"]:
            told.append(self.line("access_withdrawn", day=self._said(entry, "withdrawn")))
        return say(entry.names["consent_text"].text), self._marked(entry, ", ".join(told))

    def _message(self, entry: Entry) -> Row:
        sent = self.line("access_sent", day=self._said(entry, "sent")) if entry.values["sent"] else None
        told = [self._said(entry, "kind"), self._said(entry, "channel"), sent or self.line("access_unsent")]
        return first_large(self._said(entry, "made")), self._marked(entry, ", ".join(told))

    def _wish(self, entry: Entry) -> Row:
        fields = [name for name in ("rank", "rating", "avoid") if entry.values[name]]
        told = [f"{self._speech.word('wish', name)}: {self._said(entry, name)}" for name in fields]
        about = entry.names["about"]
        first = self.line("access_about_you") if about.id else self.line("access_you_about", who=say(about.text))
        return first, self._marked(entry, ", ".join(told) or self.line("access_not_stored"))

    def _speed_meeting(self, entry: Entry) -> Row:
        turn = f"{field_word(entry.table, 'turn', self._speech)} {entry.values['turn']}"
        return turn, self._marked(entry, ", ".join(say(one.text) for one in entry.names.values() if one.is_person))

    def _meeting(self, entry: Entry) -> Row:
        told = [self.line("access_minutes", count=entry.values["minutes"]), self._said(entry, "status")]
        if entry.values["place"]:
            told.insert(1, self._said(entry, "place"))
        start = dt.datetime.fromisoformat(str(entry.values["start"]))
        return short_moment(start, self._speech), self._marked(entry, ", ".join(told))

    def _signature(self, entry: Entry) -> Row:
        signed = self._said(entry, "signed") if entry.values["signed"] else self.line("access_unsigned")
        paper = self._by_id.get(entry.names["paper"].id)
        text = self.line("access_signed", paper=self._said(paper, "kind"), signed=signed) if paper else signed
        return first_large(self._said(entry, "role")), self._marked(entry, text)

    def _said(self, entry: Entry, field: str) -> str:
        return said(entry.table, field, entry.values[field], self._speech)

    def _marked(self, entry: Entry, text: str) -> str:
        return self.line("access_deleted", what=text) if entry.deleted else text

    def _shares(self) -> Iterator[Row]:
        for one in self._report.shares:
            what = self._speech.word("share_package", one.purpose)
            to = self._speech.word("share_package", one.recipient)
            facts = {"programme": say(one.programme.text), "purpose": what, "recipient": say(to)}
            yield day(one.made.astimezone().date(), self._speech.language), self.line("access_share", **facts)

    def _step(self, step: Step) -> Row:
        label = self._speech.label(step.command, step.facts, step.names)
        told = self.line("access_step", who=say(step.who), what=label)
        first = self.line("access_undone", what=told) if step.undone else told
        return short_moment(step.when.astimezone(), self._speech), "\n".join([first, *self._changes(step.changes)])

    def _changes(self, changes: Iterable[Change]) -> Iterator[str]:
        for one in changes:
            word = self._speech.word("", f"record_{one.table}")
            kind = first_large(word)
            if one.field is None:
                yield self._new(one, word)
            elif one.field in _UNTOLD:
                continue
            elif one.field == "deleted":
                yield self.line("access_gone" if one.new else "access_back", kind=kind)
            else:
                old, new = (said(one.table, one.field, value, self._speech) for value in (one.old, one.new))
                yield self.line(
                    "access_changed", field=field_word(one.table, one.field, self._speech), old=old, new=new
                )

    def _new(self, one: Change, kind: str) -> str:
        if one.table in _SETS:
            what = said(one.table, "value", one.made["value"], self._speech)
            return self.line("access_new_one", kind=kind, what=what)
        told = [f"{field_word(one.table, name, self._speech)}: {text}" for name, text in self._made(one)]
        return self.line("access_new", kind=kind, what="; ".join(told))

    def _made(self, one: Change) -> Iterator[Row]:
        for name, value in one.made.items():
            if isinstance(value, Named):
                if self._tells(name, value):
                    yield name, self._whom(one.table, name, value)
            elif name not in _UNTOLD:
                yield name, said(one.table, name, value, self._speech)

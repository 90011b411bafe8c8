"""From facts to the words of the papers of the duties. Text in, text out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import ClauseText, PaperText, day, paper_text, phrases, spaced
from mentordesk.core.privacy.papers.facts import DutyFacts, ProgrammeFacts, Protection
from mentordesk.core.programme.queries import ProgrammeRow

Rows = tuple[tuple[str, str], ...]

RECORD, LAPTOP = "record", "laptop"
"""The papers, as their files are named in `phrases`."""


@dataclass(frozen=True)
class Part:
    """A heading with its rows of facts and its clauses."""

    title: str
    rows: Rows
    clauses: tuple[ClauseText, ...]


@dataclass(frozen=True)
class RecordWords:
    """The record of processing: what holds for all, and a part for each programme. `page` is the footer's."""

    whole: Part
    programmes: tuple[Part, ...]
    page: str


@dataclass(frozen=True)
class LaptopWords:
    """The sheet for when the computer is gone; empty facts are filled in by hand. `note` says where it is kept."""

    whole: Part
    note: str
    page: str


def record_words(facts: DutyFacts, protection: Protection, language: str) -> RecordWords:
    """The words of the record of processing activities. Raises PaperLanguageUnknown."""
    fields = {"organisation": say(_organisation(facts))}
    holds = _so(protection) | ({"concerns"} if facts.concerns else set())
    fields |= {kind: counted("months", number, language) for kind, number in facts.months.items()}
    text = paper_text("processing", language, fields | _kept(protection, language), holds)
    organisation, labels = facts.organisation, text.labels
    rows = (
        (labels["controller"], fields["organisation"]),
        (labels["number"], say(organisation.number or "")),
        (labels["address"], say(organisation.address or "")),
        (labels["phone"], say(spaced(organisation.phone or ""))),
        (labels["email"], say(organisation.email or "")),
        (labels["contact"], say(facts.coordinator)),
        (labels["day"], day(facts.day, language)),
    )
    programmes = tuple(_programme(one, language) for one in facts.programmes)
    return RecordWords(Part(text.title, rows, _joined(text.clauses)), programmes, labels["page"])


def laptop_words(facts: DutyFacts, protection: Protection, language: str) -> LaptopWords:
    """The words of the sheet «Hvis PC-en blir borte». Raises PaperLanguageUnknown."""
    labels = paper_text("laptop", language, dict.fromkeys(_FILLED_IN, ""), ()).labels
    known = phrases(language)["categories"]
    fields = {
        "day": day(facts.day, language),
        "people": _number(labels, "people", facts.people),
        "minors": _number(labels, "minors", facts.minors),
        "categories": ", ".join(text for kind, text in known.items() if kind == "contact" or kind in facts.holds),
        "place": labels[protection.place],
    }
    holds = _so(protection) | ({"minor"} if facts.minors else set())
    text = paper_text("laptop", language, fields | _kept(protection, language), holds)
    rows = (
        (labels["day"], fields["day"]),
        (labels["coordinator"], say(facts.coordinator)),
        (labels["coordinator_phone"], ""),
        (labels["leader"], ""),
        (labels["deputy"], ""),
        (labels["authority"], labels["authority_reached"]),
    )
    return LaptopWords(Part(text.title, rows, _joined(text.clauses)), labels["note"], labels["page"])


_FILLED_IN = ("day", "people", "minors", "categories", "place", "backup", "away", "minutes")


def counted(what: str, number: int, language: str) -> str:
    """A number of `months` or `minutes` in words."""
    forms = phrases(language)[what]
    text: str = forms["one" if number == 1 else "many"]
    return text.format(count=number)


def _number(labels: Mapping[str, str], what: str, number: int) -> str:
    """The label for one or for many, and for none where there is one."""
    none = labels.get(f"{what}_none")
    text = none if number == 0 and none else labels[f"{what}_{'one' if number == 1 else 'many'}"]
    return text.format(count=number)


def _kept(protection: Protection, language: str) -> dict[str, str]:
    def told(moment: dt.date | None) -> str:
        return day(moment, language) if moment else ""

    minutes = counted("minutes", protection.locks_after, language) if protection.locks_after else ""
    return {"backup": told(protection.backup), "away": told(protection.away), "minutes": minutes}


def _so(protection: Protection) -> set[str]:
    so = {
        "encrypted": protection.encrypted,
        "locks": protection.encrypted and protection.locks_after is not None,
        "backup": protection.backup is not None,
        "away": protection.away is not None,
        "recovery": protection.recovery,
    }
    return {key for key, holds in so.items() if holds}


def _organisation(facts: DutyFacts) -> str:
    names = [facts.organisation.name, *(one.programme.name for one in facts.programmes)]
    return next((name for name in names if name), "")


def _programme(facts: ProgrammeFacts, language: str) -> Part:
    row = facts.programme
    counts = {"applicants": facts.applicants, "adepts": facts.adepts, "mentors": facts.mentors, "minors": facts.minors}
    fields = {
        "programme": say(row.name),
        "start": day(row.start, language),
        "end": day(row.end, language),
        "mandate_body": say(row.mandate_body or ""),
        **{key: str(number) for key, number in counts.items()},
    }
    holds = facts.holds | ({"minor"} if facts.minors else frozenset[str]())
    text = paper_text("processing_programme", language, fields, holds)
    return Part(text.title.format(**fields), tuple(_rows(row, facts, text, language)), _joined(text.clauses))


def _rows(row: ProgrammeRow, facts: ProgrammeFacts, text: PaperText, language: str) -> Iterator[tuple[str, str]]:
    labels = text.labels
    people = {"applicants": facts.applicants, "adepts": facts.adepts, "mentors": facts.mentors}
    handed = [labels["handed"].format(day=day(moment, language)) for moment in facts.handed]
    yield labels["purpose"], say(row.purpose) if row.purpose else labels["no_purpose"]
    if row.mandate_body:
        yield labels["mandate"], labels["decided"]
    yield labels["period"], labels["dates"]
    counts = [_number(labels, what, number) for what, number in people.items()]
    yield labels["people"], ", ".join([*counts, _number(labels, "minors", facts.minors)])
    yield labels["recipients"], "\n".join(handed) or labels["no_recipients"]


def _joined(clauses: Iterable[ClauseText]) -> tuple[ClauseText, ...]:
    """Bullets that follow each other are one list."""
    return tuple(ClauseText(clause.heading, tuple(_runs(clause.parts))) for clause in clauses)


def _runs(parts: Iterable[str | tuple[str, ...]]) -> Iterator[str | tuple[str, ...]]:
    for listed, group in groupby(parts, key=lambda part: isinstance(part, tuple)):
        if listed:
            yield tuple(item for part in group for item in part)
        else:
            yield from group

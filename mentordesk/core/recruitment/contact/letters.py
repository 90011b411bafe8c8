"""Drafts of messages to applicants: facts in, subject and words out, in the person's language. Nothing is sent here."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from mentordesk.core.documents.texts import PaperText, day, languages, paper_text
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.contact.rules import RECEIPT, REFUSAL, WAITING
from mentordesk.core.recruitment.rules import MENTOR

USUAL_LANGUAGE = "nb"
_BULLET = "– "


class Draft(NamedTuple):
    """A message that somebody may read through, change and send. Lines of `body` end in a line feed."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a message may need to know. What is None or empty is left out of the words.

    `name` is what the person is called, `role` what they applied as, `template` the programme's template. `today`
    decides whether a day is still ahead. `missing` are fields and requirements that lack; what is unknown here stands
    as it is.
    """

    name: str
    role: str
    programme: str
    template: str
    organisation: str
    coordinator: str
    today: dt.date
    phone: str = ""
    start: dt.date | None = None
    deadline: dt.date | None = None
    promised: dt.date | None = None
    answer_by: dt.date | None = None
    when: dt.datetime | None = None
    place: str = ""
    position: int | None = None
    reason: str = ""
    missing: tuple[str, ...] = ()
    attached: str = ""
    """What the paper is called that goes with the message; `signing`: it is to be signed."""
    signing: bool = False


def letter_language(*wanted: str | None) -> str:
    """The first of these languages in which there are messages: the person's, then the programme's, then Bokmål."""
    known = set(languages())
    return next((one for one in wanted if one in known), USUAL_LANGUAGE)


def draft(kind: str, facts: LetterFacts, language: str) -> Draft:
    """The message of that kind, in a language that `letter_language` gave.

    Raises PaperLanguageUnknown, and FileNotFoundError for a kind that is none of `rules.KINDS`.
    """
    holds = _conditions(facts)
    frame = paper_text("message_frame", language, _fields(facts, language), holds)
    fields = _fields(facts, language, frame)
    text = paper_text(f"message_{kind}", language, fields, holds)
    paragraphs = [frame.title.format(**fields), *_paragraphs(text)]
    if kind in (RECEIPT, REFUSAL, WAITING) or facts.phone:
        paragraphs.append(frame.labels["reach_phone" if facts.phone else "reach"])
    signed = [frame.labels["closing"], facts.coordinator, facts.organisation]
    paragraphs.append("\n".join(line for line in dict.fromkeys(signed) if line))
    return Draft(_line(text.title.format(**fields)), "\n\n".join(paragraphs) + "\n")


def _conditions(facts: LetterFacts) -> set[str]:
    side = "mentor" if facts.role == MENTOR else "adept"
    so = {
        side: True,
        "deadline": facts.deadline is not None and facts.deadline >= facts.today,
        "promised": facts.promised is not None and facts.promised >= facts.today,
        "answer_by": facts.answer_by is not None,
        "open": facts.answer_by is not None and facts.answer_by >= facts.today,
        "ahead": facts.start is not None and facts.start >= facts.today,
        "when": facts.when is not None,
        "place": bool(facts.place),
        "position": facts.position is not None,
        "reason": bool(facts.reason.strip()),
        "missing": bool(facts.missing),
        "signing": facts.signing,
    }
    return {key for key, holds in so.items() if holds}


def _fields(facts: LetterFacts, language: str, frame: PaperText | None = None) -> dict[str, str]:
    days = {key: getattr(facts, key) for key in ("start", "deadline", "promised", "answer_by")}
    plain = ("name", "programme", "organisation", "coordinator", "phone", "place", "reason", "attached")
    return {
        **{key: _line(getattr(facts, key)) for key in plain},
        **{key: day(value, language) if value is not None else "" for key, value in days.items()},
        "position": str(facts.position or ""),
        "when": _moment(facts.when, frame, language) if facts.when is not None and frame is not None else "",
        "missing": "\n".join(_missing(facts, frame)) if frame is not None else "",
        **template(facts.template).terms(language),
    }


def _paragraphs(text: PaperText) -> Iterable[str]:
    for clause in text.clauses:
        for part in clause.parts:
            yield part if isinstance(part, str) else "\n".join(f"{_BULLET}{point}" for point in part)


def _missing(facts: LetterFacts, frame: PaperText) -> Iterable[str]:
    """What lacks, a line for each, in words that say what is asked for."""
    side = "mentor" if facts.role == MENTOR else "adept"
    for name in (one.removeprefix("required.") for one in facts.missing):
        words = frame.labels.get(f"{name}_{side}", frame.labels.get(name, name))
        yield _BULLET + _line(words)


def _moment(when: dt.datetime, frame: PaperText, language: str) -> str:
    from babel.dates import format_date, format_time

    written = format_date(when, frame.labels["weekday_day"], locale=language)
    clock = format_time(when.time(), frame.labels["clock"], locale=language)
    return frame.labels["at"].format(day=written, clock=clock)


def _line(text: str) -> str:
    """One line: a name with a line break in it must not look like two paragraphs, or become a header."""
    return " ".join(text.split())

"""A blind reading: an application without what says who it is from. Whatever is shown or printed is made of this."""

import re
from collections.abc import Sequence
from dataclasses import fields, replace

from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow
from mentordesk.core.selection.queries import RankedRow

_HIDDEN = frozenset(
    ("preferred_name", "email", "phone", "born", "birth_year", "postcode", "town", "gender", "employer", "background")
)
_FREE = ("source", "motivation", "goal", "unwanted", "position")
"""What the applicant has written, where a name or a number may stand in the middle of it."""

_LEFT_OUT = "…"
_REACHED_BY = re.compile(r"\S+@\S+|https?://\S+|\+?\d[\d \u00a0]{6,}\d")
_SHORTEST = 3
"""Letters of a part of a name that is looked for in the text; «Li» and «Bo» are half of other words, too."""


def blind_row(row: RankedRow) -> RankedRow:
    """A line of the ranked list without the name; the number stays."""
    return row._replace(name="", applicant=replace(row.applicant, name=""))


def blind_applicant(one: ApplicantRow) -> ApplicantRow:
    """An application without name, address, age, gender, and what else leads to the person."""
    known = {field.name for field in fields(one)}
    free = {key: unnamed(text, one) for key in _FREE if key in known and (text := getattr(one, key))}
    return replace(one, name="", **dict.fromkeys(_HIDDEN & known), **free)  # type: ignore[arg-type]


def blind_answers(answers: Sequence[AnswerRow], one: ApplicantRow) -> list[AnswerRow]:
    """What somebody answered, without who it is; `one` is the application with its name."""
    return [answer._replace(text=unnamed(answer.text, one)) for answer in answers]


def unnamed(text: str, one: ApplicantRow) -> str:
    """A text without the applicant's own names, addresses and numbers."""
    names = re.split(r"[\s-]+", f"{one.name} {one.preferred_name or ''}")
    found = _REACHED_BY.sub(_LEFT_OUT, text)
    for name in sorted(set(names), key=len, reverse=True):
        if len(name) >= _SHORTEST:
            found = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", _LEFT_OUT, found)
    return found

"""What stands on an interview sheet, and what to ask: from the shipped texts and the facts."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import ClauseText, PaperText, day, paper_text
from mentordesk.core.programme.templates import template

GUIDE, CALL = "interview", "reference_call"


class SheetFacts(NamedTuple):
    """One applicant's interview, for the sheet. `role` is the side whose questions are asked."""

    template: str
    organisation: str
    name: str
    role: str
    motivation: str | None
    start: dt.datetime | None
    minutes: int
    place: str | None
    interviewer: str | None


def questions(kind: str, role: str, template_key: str, language: str) -> tuple[ClauseText, ...]:
    """The guide of an interview, or the script of a call to a reference, for one role. Raises PaperLanguageUnknown."""
    return _text(kind, role, template_key, language).clauses


def sheet_text(facts: SheetFacts, language: str) -> PaperText:
    """The words of a sheet. Raises PaperLanguageUnknown."""
    return _text(GUIDE, facts.role, facts.template, language)


def _text(kind: str, role: str, template_key: str, language: str) -> PaperText:
    return paper_text(kind, language, template(template_key).terms(language), (role,))


def sheet_rows(facts: SheetFacts, text: PaperText, language: str) -> Sequence[tuple[str, str]]:
    """The facts at the top of a sheet; what is not known yet leaves room to be written."""
    labels = text.labels
    return (
        (labels["applicant"], say(facts.name)),
        (labels["role"], labels[f"role_{facts.role}"]),
        (labels["time"], _when(facts, labels["when"], language)),
        (labels["place"], say(facts.place or "")),
        (labels["interviewer"], say(facts.interviewer or "")),
    )


def _when(facts: SheetFacts, form: str, language: str) -> str:
    if facts.start is None:
        return ""
    return form.format(day=day(facts.start.date(), language), time=f"{facts.start:%H.%M}", minutes=facts.minutes)

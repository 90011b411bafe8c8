"""The programme's own questions in a sheet or a filled form: which column answers which, and what a cell answers."""

import datetime as dt
from collections.abc import Sequence
from difflib import SequenceMatcher
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment import dates, values
from mentordesk.core.recruitment.columns import IGNORED, QUESTION, Column, Meaning, is_refused
from mentordesk.core.recruitment.concepts import plain
from mentordesk.core.recruitment.files.cells import Cell, text_of
from mentordesk.core.recruitment.forms.errors import AnswerNotFitting
from mentordesk.core.recruitment.forms.fields import ABOUT, FIELD_KEYS, OwnForm, OwnQuestion
from mentordesk.core.recruitment.forms.rules import CHOICES, CONSENT, DATE, NO, NUMBER, SCALE, YES, kept_answer
from mentordesk.core.recruitment.lists import items, list_style

_NEAR = 0.88
"""From this likeness on a heading is the question, written a little otherwise."""
_PREFIX = "question:"


def as_field(question: UUID | str) -> str:
    """How a mapping names one of the programme's own questions."""
    return _PREFIX + (question.hex if isinstance(question, UUID) else question)


def question_in(said: str) -> str | None:
    """The question's hex id in what a mapping says, if it names one."""
    return said.removeprefix(_PREFIX) if said.startswith(_PREFIX) else None


def told_columns(fields: Sequence[str], own: OwnForm) -> dict[int, Meaning]:
    """What the columns of a filled form are: it says so itself. Questions we no longer have are kept by their text."""
    return {place: _told(name, own) for place, name in enumerate(fields)}


def _told(name: str, own: OwnForm) -> Meaning:
    if name in own.by_key:
        return Meaning(QUESTION, 1.0, question=name)
    if name == ABOUT or name == "role" or name in FIELD_KEYS:
        return Meaning(name, 1.0)
    return Meaning(QUESTION if len(name) == len(UUID(int=0).hex) else IGNORED, 1.0)


def asked_columns(columns: Sequence[Column], own: OwnForm) -> dict[int, Meaning]:
    """The columns whose heading is one of the questions, as it reads now, as it once read, or nearly so."""
    found: dict[int, Meaning] = {}
    asked = [question for question in own.questions if question.position is not None]
    if not asked:
        return found
    left = [column for column in columns if column.filled and not is_refused(column)]
    for sure, is_it in ((1.0, _is_text), (1.0, _was_text), (0.9, _is_near)):
        for question in asked:
            if any(meaning.question == question.id.hex for meaning in found.values()):
                continue
            column = next((one for one in left if one.index not in found and is_it(one.heading, question, own)), None)
            if column is not None:
                found[column.index] = Meaning(QUESTION, sure, question=question.id.hex)
    return found


def _is_text(heading: str, question: OwnQuestion, _own: OwnForm) -> bool:
    return plain(heading) == plain(question.text)


def _was_text(heading: str, question: OwnQuestion, own: OwnForm) -> bool:
    """A question is born with an id made of its text, and keeps it when it is renamed."""
    return own.programme is not None and link_id("question", own.programme, fold(heading)) == question.id


def _is_near(heading: str, question: OwnQuestion, _own: OwnForm) -> bool:
    mine, yours = plain(heading), plain(question.text)
    if min(len(mine), len(yours)) < 8:
        return False
    return SequenceMatcher(None, mine, yours).ratio() >= _NEAR


def understood(asked: OwnQuestion, cell: Cell, order: str, heading: str) -> str | None:
    """What a cell answers, as it is kept; None where it is not of the question's kind."""
    try:
        return kept_answer(asked.kind, asked.options, _value(asked, cell, order, heading)) or None
    except AnswerNotFitting:
        return None


def _value(asked: OwnQuestion, cell: Cell, order: str, heading: str) -> object:
    text = text_of(cell)
    if asked.kind == DATE:
        moment = dates.moment(cell, order)
        return moment.date() if moment else dates.birth(cell, dt.date.max, order)[0] or text
    if asked.kind == CONSENT:
        said = values.yes_no(text)
        return {True: YES, False: NO, None: YES if fold(text) == fold(heading) else text}[said]
    if asked.kind == CHOICES:
        return _several(text, asked.options)
    if asked.kind == NUMBER:
        return text.replace(" ", "")
    return text.partition(" ")[0] if asked.kind == SCALE and text[:1].isdigit() else text


def _several(text: str, options: Sequence[str]) -> tuple[str, ...]:
    """The choices in a cell, however they are joined; a comma may belong to one of them."""
    lines = tuple(line.strip() for line in text.split("\n") if line.strip())
    if all(fold(line) in {fold(option) for option in options} for line in lines):
        return lines
    return items(text, list_style([text], options))


def form_warnings(about: str, own: OwnForm) -> list[str]:
    """What is to be said of a filled form: that it is another programme's, or an older one of this."""
    programme, role, version, *_ = (*about.split(), "", "", "")
    if own.programme is None or not programme:
        return []
    if programme != own.programme.hex:
        return ["form_of_another_programme"]
    return [] if own.versions.get(role) in (version, None) else ["form_of_another_version"]

"""The sheets that are handed out: what each asks of whom, in words. Text in, text out."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.handed import rules
from mentordesk.core.agreements.handed.items import FIVE, Item, items
from mentordesk.core.documents.texts import PaperText


class Sheet(NamedTuple):
    """One form: its words, what it asks, and whom it is about (an anonymous one about nobody).

    `people` are rows of facts above the questions, `whose` is what the file is called by.
    """

    about: rules.About
    text: PaperText
    asked: tuple[Item, ...]
    people: tuple[tuple[str, str], ...]
    organisation: str
    programme: str
    pair: UUID | None
    person: UUID | None
    whose: str

    @property
    def repeats(self) -> int:
        """How often everything is asked on it."""
        return rules.MEETINGS if self.about.kind == rules.MEETING_LOG else 1


def asked_on(kind: str, labels: Mapping[str, str], point: str = "", role: str = "") -> tuple[Item, ...]:
    """What a form of this kind asks; a survey depends on the point and the role."""
    if kind == rules.EVALUATION:
        found: Iterable[Item] = items(labels, FIVE, f"{role}_", rules.SURVEY_WORDS)
        return tuple(one for one in found if rules.asked_at(one.key, point, role))
    found = items(labels, rules.SCALE_OF.get(kind, FIVE))
    return tuple(one for one in found if one.key not in rules.NOT_ON_SCREEN or kind != rules.MEETING_LOG)


def field_name(key: str, number: int, repeats: int) -> str:
    """What a question's field is called; where all is asked several times, with its number before it."""
    return key if repeats == 1 else f"m{number}_{key}"

"""The form of a programme: the fields that everybody has, and between them and the consent its own questions."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.recruitment.forms.rules import CHOICE, CONSENT, DATE, TEXT
from mentordesk.core.recruitment.rules import ADEPT, MENTOR

ABOUT = "mentordesk"
"""The hidden field of a form to be filled in on the screen that tells which form it is."""
WORDS = "words"
"""A kind that only fields have which everybody has: several words with commas between."""
LONG = 4
"""So many lines have answers in sentences."""


class Choice(NamedTuple):
    """What can be chosen: as it is kept, and in words."""

    value: str
    label: str


class FormField(NamedTuple):
    """Something that a form asks. `key` is the field's own name, or the hex of `question`.

    `purpose` says why it is asked; `kept` is `choice` where answers serve the choice alone, else None.
    `lines` is how much room an answer needs.
    """

    key: str
    label: str
    kind: str
    options: tuple[Choice, ...]
    required: bool
    purpose: str | None
    kept: str | None
    lines: int
    question: UUID | None


class Form(NamedTuple):
    """What applicants of a role are asked, in the order of the form. `version`: another one asks something else."""

    programme: UUID
    role: str
    language: str
    fields: tuple[FormField, ...]

    @property
    def version(self) -> str:
        """Eight hex letters; the same for forms of the same questions, whatever their language."""
        asked = ((one.key, one.kind, *(option.value for option in one.options)) for one in self.fields)
        return hashlib.sha256(repr((self.role, *asked)).encode()).hexdigest()[:8]

    @property
    def about(self) -> str:
        """What the form tells of itself: programme, role, version and language, with spaces between."""
        return " ".join((self.programme.hex, self.role, self.version, self.language))


class Standard(NamedTuple):
    """A field that everybody has: who is asked, how it is answered, and whether it can be left out."""

    key: str
    kind: str = TEXT
    role: str | None = None
    values: tuple[str, ...] = ()
    required: bool = False
    lines: int = 1


STANDARD = (
    Standard("name", required=True),
    Standard("email"),
    Standard("phone"),
    Standard("born", DATE),
    Standard("postcode"),
    Standard("town"),
    Standard("gender", CHOICE, values=("woman", "man", "other")),
    Standard("languages", WORDS),
    Standard("employer"),
    Standard("position", role=MENTOR),
    Standard("field", WORDS),
    Standard("topics", WORDS, lines=2),
    Standard("times", WORDS, lines=2),
    Standard("capacity", CHOICE, MENTOR, ("1", "2", "3", "4")),
    Standard("mentor_gender", CHOICE, ADEPT, ("woman", "man")),
    Standard("goal", role=ADEPT, lines=2),
    Standard("unwanted", role=MENTOR),
    Standard("motivation", lines=LONG),
    Standard("source"),
)
CONSENT_FIELD = Standard("consent", CONSENT)
"""The last thing of the form, after the programme's own questions."""
FIELD_KEYS = frozenset((*(field.key for field in STANDARD), CONSENT_FIELD.key))
ALWAYS = frozenset(field.key for field in STANDARD if field.required)
"""What cannot be left out."""


class OwnQuestion(NamedTuple):
    """A question of the programme that is asked; `answers` is how many have answered it."""

    id: UUID
    text: str
    kind: str
    role: str | None
    purpose: str | None
    kept: str | None
    options: tuple[str, ...]
    required: bool
    position: int | None
    answers: int = 0


@dataclass(frozen=True)
class OwnForm:
    """What an import must know of its programme's form, with questions that are asked no more.

    `versions` are those of the forms of today, by role.
    """

    programme: UUID | None = None
    questions: tuple[OwnQuestion, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_key(self) -> dict[str, OwnQuestion]:
        """The questions by their id as hex."""
        return {question.id.hex: question for question in self.questions}


def put_together(
    programme: UUID,
    role: str,
    language: str,
    own: Sequence[OwnQuestion],
    unasked: Collection[str],
    words: Mapping[str, str],
) -> Form:
    """The form; `words` has for each field its label, its purpose under `why_…` and its choices under `<field>_…`."""
    before = [_standard(field, words) for field in STANDARD if _is_asked(field, role, unasked)]
    asked = [field_of(question) for question in own if question.role in (role, None)]
    last = [_standard(CONSENT_FIELD, words)] if _is_asked(CONSENT_FIELD, role, unasked) else []
    return Form(programme, role, language, (*before, *asked, *last))


def _is_asked(field: Standard, role: str, unasked: Collection[str]) -> bool:
    return field.key not in unasked and field.role in (role, None)


def _standard(field: Standard, words: Mapping[str, str]) -> FormField:
    options = tuple(Choice(value, words.get(f"{field.key}_{value}", value)) for value in field.values)
    return FormField(
        field.key,
        words[field.key],
        field.kind,
        options,
        field.required,
        words.get(f"why_{field.key}"),
        None,
        field.lines,
        None,
    )


def field_of(question: OwnQuestion) -> FormField:
    """One of the programme's own questions as it stands in the form."""
    options = tuple(Choice(option, option) for option in question.options)
    lines = LONG if question.kind == TEXT else 1
    return FormField(
        question.id.hex,
        question.text,
        question.kind,
        options,
        question.required,
        question.purpose,
        question.kept,
        lines,
        question.id,
    )


class Issuer(NamedTuple):
    """Who asks, and where the form goes; what is not known is empty. `deadline` is written out."""

    organisation: str
    programme: str
    address: str
    email: str
    phone: str
    deadline: str

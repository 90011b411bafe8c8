"""The right kind of field for each thing that the form asks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentordesk.core.recruitment.forms.fields import WORDS, FormField
from mentordesk.core.recruitment.forms.rules import (
    CHOICE,
    CHOICES,
    CONSENT,
    DATE,
    NUMBER,
    POINTS,
    SCALE,
    TEXT,
    answer_value,
)
from mentordesk.ui.widgets.contact import EmailEditor, PhoneEditor
from mentordesk.ui.widgets.fields import (
    DateField,
    Field,
    LineField,
    NumberedField,
    NumberField,
    TagsField,
    TextField,
    TicksField,
)

translate = QCoreApplication.translate

_EDGE, _DECIMALS = 999_999_999, 2
_REACHED_BY: dict[str, Callable[[], Field]] = {
    "email": lambda: Field("", EmailEditor()),
    "phone": lambda: Field("", PhoneEditor()),
}


def made_for(asked: FormField) -> Field:
    """An empty field for what is asked, with the words of the form above it."""
    made = _REACHED_BY[asked.key]() if asked.key in _REACHED_BY else _of_kind(asked)
    made.set_label(f"{asked.label} *" if asked.required else asked.label)
    made.start_over(blank(asked.kind))
    return made


def blank(kind: str) -> object:
    """What an empty field of that kind has for a value."""
    empty: dict[str, object] = {TEXT: "", CHOICES: (), WORDS: frozenset()}
    return empty.get(kind)


def shown_value(asked: FormField, text: str) -> object:
    """A kept answer as the field shows it; one that does not fit shows as an empty field."""
    value = answer_value(asked.kind, [option.value for option in asked.options], text)
    return blank(asked.kind) if value is None else value


def fits(asked: FormField, text: str) -> bool:
    """Whether a kept answer is of the question's kind."""
    return not text or answer_value(asked.kind, [option.value for option in asked.options], text) is not None


def _of_kind(asked: FormField) -> Field:
    if asked.kind == CHOICE:
        options = [(option.value, option.label) for option in asked.options]
        return NumberedField("", [(None, translate("QuestionFields", "No answer")), *options])
    if asked.kind == CHOICES and asked.options:
        return TicksField("", [(option.value, option.label) for option in asked.options])
    if asked.kind == SCALE:
        return NumberedField("", [(None, translate("QuestionFields", "No answer")), *_points(asked)])
    if asked.kind == CONSENT:
        yes, no = translate("QuestionFields", "Yes"), translate("QuestionFields", "No")
        return NumberedField("", [(None, translate("QuestionFields", "No answer")), (True, yes), (False, no)])
    if asked.kind == DATE:
        return DateField("")
    if asked.kind == NUMBER:
        return NumberField("", -_EDGE, _EDGE, _DECIMALS)
    if asked.kind == WORDS:
        return TagsField("")
    return TextField("") if asked.lines > 1 else LineField("")


def _points(asked: FormField) -> list[tuple[object, str]]:
    """The steps of a scale, the first and the last with their words."""
    ends = dict(zip((POINTS[0], POINTS[-1]), (option.label for option in asked.options), strict=False))
    return [(point, f"{point}  {ends[point]}" if point in ends else str(point)) for point in POINTS]

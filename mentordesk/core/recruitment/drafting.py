"""From the cells of a row to an applicant; what is not understood is said, and kept as an answer."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.identity import without_ids
from mentordesk.core.recruitment import dates, values
from mentordesk.core.recruitment.columns import IGNORED, QUESTION, REFUSED, Column, Meaning
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.files.cells import Cell, text_of
from mentordesk.core.recruitment.forms.fields import ABOUT, OwnForm, OwnQuestion
from mentordesk.core.recruitment.headings import LISTS
from mentordesk.core.recruitment.layout import SheetRow
from mentordesk.core.recruitment.lists import ListStyle, items, language_items, list_style
from mentordesk.core.recruitment.own_questions import form_warnings, understood


@dataclass(frozen=True)
class RowWarning:
    """Something in a row that a person should look at: a code of `words`, and the heading it stands under."""

    code: str
    heading: str = ""


@dataclass(frozen=True)
class Plan:
    """How a column is read in every row."""

    index: int
    heading: str
    field: str
    part: str
    style: ListStyle
    order: str
    today: dt.date
    own: OwnForm
    asked: OwnQuestion | None
    """The programme's own question that the column answers."""


@dataclass
class _Gathered:
    """What one row has said so far."""

    values: dict[str, object] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    lists: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    levels: dict[str, str] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    warnings: list[RowWarning] = field(default_factory=list)


_LONGEST = 300
"""Letters of whatever stands in lists; what is longer is cut there, and kept whole as an answer."""
_MOST = 10_000
"""Letters of anything at all, about six pages. No form is answered so, and no field of the window is made for it."""
_LONG = frozenset(("motivation", "goal", "unwanted"))
"""Answers in sentences, which are as long as people write them."""

Reader = Callable[[Cell, str, Plan], Mapping[str, object] | None]
"""Reads a cell into fields; None when it is not understood. `kept` among them keeps the cell as an answer too."""


def plan(
    column: Column,
    meaning: Meaning,
    options: Mapping[str, Collection[str]],
    today: dt.date,
    own: OwnForm | None = None,
) -> Plan:
    """Decide once for a column what one cell cannot tell: the order of dates, the separator of lists."""
    style, order = ListStyle(), dates.DAY_FIRST
    if meaning.field in LISTS:
        style = list_style(column.texts, options.get(meaning.field, ()))
    elif meaning.field in ("born", "submitted", QUESTION):
        order = dates.date_order(column.filled)
    own = own or OwnForm()
    asked = own.by_key.get(meaning.question)
    return Plan(column.index, column.heading, meaning.field, meaning.part, style, order, today, own, asked)


def draft_of(
    row: SheetRow, plans: Sequence[Plan], default_role: str | None
) -> tuple[ApplicantDraft | None, tuple[RowWarning, ...]]:
    """The applicant in a row, with what was not understood; no applicant where there is no name."""
    got = _Gathered()
    for one in plans:
        if one.field == ABOUT and one.index < len(row.cells):
            got.values["channel"] = "pdf"
            got.warnings += [RowWarning(code) for code in form_warnings(text_of(row.cells[one.index]), one.own)]
            continue
        if one.field in (IGNORED, REFUSED) or one.index >= len(row.cells):
            continue
        if one.index in row.mended:
            got.warnings.append(RowWarning("characters_removed", one.heading))
        _take(row.cells[one.index], one, got)
    name = _name(got)
    if not any(character.isalnum() for character in name):
        return None, ()
    return _draft(name, row.role or default_role, got), tuple(got.warnings)


def _take(cell: Cell, plan: Plan, got: _Gathered) -> None:
    text = text_of(cell)
    safe = without_ids(text)
    if safe != text:
        got.warnings.append(RowWarning("national_id_removed", plan.heading))
        text = cell = safe
    if len(text) > _MOST:
        got.warnings.append(RowWarning("text_cut", plan.heading))
        text = cell = text[:_MOST]
    if not text or (plan.field != QUESTION and values.is_nothing(text)):
        return
    if plan.asked is not None:
        _take_answer(cell, text, plan, plan.asked, got)
    elif plan.field == QUESTION:
        got.answers.append(Answer(plan.heading, text))
    elif plan.field in LISTS:
        _take_list(text, plan, got)
    elif plan.field in ("name", "first_name", "last_name"):
        got.names[plan.field].append(text[:_LONGEST])
        if len(text) > _LONGEST:
            got.answers.append(Answer(plan.heading, text))
    else:
        _take_value(cell, text, plan, got)


def _take_answer(cell: Cell, text: str, plan: Plan, asked: OwnQuestion, got: _Gathered) -> None:
    """The answer as it is kept; one that is not of the question's kind stands as it was written, and is said."""
    kept = understood(asked, cell, plan.order, plan.heading)
    if kept is None:
        got.warnings.append(RowWarning("answer_not_understood", plan.heading))
    got.answers.append(Answer(plan.heading, text if kept is None else kept, asked.id))


def _take_value(cell: Cell, text: str, plan: Plan, got: _Gathered) -> None:
    read = READERS.get(plan.field, _as_text)(cell, text, plan)
    if read is None:
        got.warnings.append(RowWarning(f"{plan.field}_not_understood", plan.heading))
    found = {key: _cut(key, value) for key, value in (read or {}).items()}
    if read != found or found.get("kept") or any(got.values.get(key, v) != v for key, v in found.items()):
        got.answers.append(Answer(plan.heading, text))
    for key, value in found.items():
        got.values.setdefault(key, value)


def _cut(field: str, value: object) -> object:
    return value[:_LONGEST] if isinstance(value, str) and field not in _LONG else value


def _take_list(text: str, plan: Plan, got: _Gathered) -> None:
    if plan.part:
        found: Sequence[str] = _of_part(text, plan)
    elif plan.field == "languages":
        said = language_items(text, plan.style)
        found = said.names
        got.levels |= dict(said.levels)
        if said.left_out:
            got.answers.append(Answer(plan.heading, text))
    else:
        found = items(text, plan.style)
    if any(len(item) > _LONGEST for item in found):
        found = [item[:_LONGEST] for item in found]
        got.answers.append(Answer(plan.heading, text))
    there = {fold(item) for item in got.lists[plan.field]}
    got.lists[plan.field] += [item for item in found if fold(item) not in there]


def _of_part(text: str, plan: Plan) -> list[str]:
    """The option a column of its own stands for, ticked or with more said: «Mandag» and «kveld»."""
    if values.yes_no(text) is False or fold(text) in ("ingen", "none"):
        return []
    if values.yes_no(text) or plan.field != "times" or fold(text) == fold(plan.part):
        return [plan.part]
    return [f"{plan.part} {item[:1].lower()}{item[1:]}" for item in items(text, list_style([text, text]))]


def _name(got: _Gathered) -> str:
    """The name as it is written, on one line."""
    parts = got.names["name"][:1] or [*got.names["first_name"], *got.names["last_name"]]
    return " ".join(" ".join(parts).split("\n"))


def _draft(name: str, role: str | None, got: _Gathered) -> ApplicantDraft:
    said = {key: value for key, value in got.values.items() if key not in ("kept", "town_beside")}
    said["role"] = said.get("role") or role
    said["town"] = said.get("town") or got.values.get("town_beside")
    if said["role"] is None:
        got.warnings.append(RowWarning("role_missing"))
    if said["role"] == "adept":
        said.pop("capacity", None)
    if said.get("born"):
        said.pop("birth_year", None)
    first, last = (" ".join(got.names[key]) or None for key in ("first_name", "last_name"))
    lists = {key: tuple(found) for key, found in got.lists.items()}
    return ApplicantDraft(
        name=name,
        first_name=first,
        last_name=last,
        levels=tuple(got.levels.items()),
        answers=_answers(got.answers),
        **said,  # type: ignore[arg-type]
        **lists,  # type: ignore[arg-type]
    )


def _answers(said: Sequence[Answer]) -> tuple[Answer, ...]:
    """One answer for each heading: where several columns have the same, their texts stand below each other."""
    together: dict[str, Answer] = {}
    for answer in said:
        key = answer.question.hex if answer.question else fold(answer.heading)
        before = together.get(key)
        together[key] = answer if before is None else replace(before, text=f"{before.text}\n{answer.text}")
    return tuple(together.values())


def _as_text(_cell: Cell, text: str, plan: Plan) -> Mapping[str, object]:
    return {plan.field: text}


def _as(read: Callable[[str], object]) -> Reader:
    """A reader of one field from text, where None means not understood."""

    def reader(_cell: Cell, text: str, plan: Plan) -> Mapping[str, object] | None:
        value = read(text)
        return None if value is None else {plan.field: value}

    return reader


def _email(_cell: Cell, text: str, _plan: Plan) -> Mapping[str, object] | None:
    found = values.email(text)
    return {"email": found, "kept": len(text) > len(found) + 9} if found else None


def _phone(_cell: Cell, text: str, _plan: Plan) -> Mapping[str, object] | None:
    found = values.phone(text)
    digits = sum(character.isdigit() for character in text)
    return {"phone": found, "kept": digits > len(found) + 3} if found else None


def _postcode(_cell: Cell, text: str, _plan: Plan) -> Mapping[str, object] | None:
    found = values.postcode(text)
    if found is None:
        return None
    code, town = found
    return {"postcode": code, "town_beside": town or None, "kept": len(text) > len(code) + len(town) + 4}


def _birth(cell: Cell, _text: str, plan: Plan) -> Mapping[str, object] | None:
    day, year = dates.birth(cell, plan.today, plan.order)
    return {"born": day} if day else {"birth_year": year} if year else None


def _submitted(cell: Cell, _text: str, plan: Plan) -> Mapping[str, object] | None:
    found = dates.moment(cell, plan.order)
    return {"submitted": found} if found else None


def _gender(_cell: Cell, text: str, plan: Plan) -> Mapping[str, object] | None:
    found = values.gender(text)
    return {plan.field: found} if found else {} if values.is_indifferent(text) else None


def _consent(_cell: Cell, text: str, plan: Plan) -> Mapping[str, object] | None:
    """Where the form has one box to tick, the cell repeats the question."""
    said = values.yes_no(text)
    return {"consent": said} if said is not None else {"consent": True} if fold(text) == fold(plan.heading) else None


def _town(_cell: Cell, text: str, _plan: Plan) -> Mapping[str, object] | None:
    """A town with its postcode before it is both."""
    found = values.postcode(text)
    return {"town": found[1], "postcode": found[0]} if found and found[1] else {"town": text}


def _source(_cell: Cell, text: str, _plan: Plan) -> Mapping[str, object]:
    """Where several ways could be ticked, they are one text."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    return {"source": ", ".join(parts)}


READERS: Mapping[str, Reader] = {
    "email": _email,
    "phone": _phone,
    "born": _birth,
    "birth_year": _birth,
    "postcode": _postcode,
    "town": _town,
    "gender": _gender,
    "mentor_gender": _gender,
    "role": _as(values.role),
    "capacity": _as(values.capacity),
    "consent": _consent,
    "source": _source,
    "submitted": _submitted,
}

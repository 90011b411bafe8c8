"""The list of the forms: whose, which, when it went out, and how far it has come."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from mentordesk.core.agreements.handed.rules import ADEPT, EVALUATION, EXPECTATIONS, MENTOR
from mentordesk.core.evaluation.overview.queries import IN, LATE, OUT, STATES, WAITING, FormLine
from mentordesk.ui.agreements.handing.ways import point_name
from mentordesk.ui.agreements.kinds import group_name, kind_name
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import day_and_month
from mentordesk.ui.widgets.rows import Column, StatusRole

translate = QCoreApplication.translate

_KINDS: Mapping[str, ChipKind] = {LATE: "warn", WAITING: "neutral", OUT: "neutral", IN: "ok"}


def is_waiting(row: FormLine) -> bool:
    """Whether somebody waits for it."""
    return row.state in (WAITING, LATE)


def has_come(row: FormLine) -> bool:
    """Whether it was answered."""
    return row.state == IN


def everything(row: FormLine) -> bool:
    """Every form."""
    return True


VIEWS: Mapping[str, Callable[[FormLine], bool]] = {"waiting": is_waiting, "in": has_come, "all": everything}


def columns() -> tuple[Column[FormLine], ...]:
    """The columns of the list."""
    return (
        Column(lambda: translate("FormsList", "Who"), whose, least=150),
        Column(lambda: translate("FormsList", "Form"), lambda row: form_name(row.kind), width=136, least=112),
        Column(
            lambda: translate("FormsList", "Handed out"),
            lambda row: day_and_month(row.made) if row.made else translate("FormsList", "no"),
            sort=lambda row: row.made,
            width=84,
            least=76,
        ),
        Column(
            lambda: translate("FormsList", "Came back"),
            state_words,
            sort=lambda row: (STATES.index(row.state), row.due or row.back or row.made),
            role_values={StatusRole: lambda row: _KINDS[row.state]},
            width=180,
        ),
    )


def form_name(kind: str) -> str:
    """What a form is called where it stands in a list."""
    return group_name(kind) if kind == EXPECTATIONS else kind_name(kind)


def whose(row: FormLine) -> str:
    """Whose form it is; an evaluation is of everybody in a role."""
    if row.kind == EVALUATION:
        return survey_words(row.point, row.role)
    first, second = row.names
    if row.person is None:
        return f"{first} – {second}"
    return translate("FormsList", "{name}, with {other}").format(name=first, other=second)


def survey_words(point: str, role: str) -> str:
    """Whom an evaluation asks, and when."""
    if not point:
        return translate("FormsList", "Everybody, without names")
    return f"{role_words(role)}, {point_name(point)}"


def role_words(role: str) -> str:
    """Those who are asked."""
    return {ADEPT: translate("FormsList", "Adepts"), MENTOR: translate("FormsList", "Mentors")}[role]


def state_words(row: FormLine) -> str:
    """How far a form has come."""
    if row.state == IN:
        return _came(row)
    if row.state == OUT or row.due is None:
        no_answer, with_them = translate("FormsList", "no answers yet"), translate("FormsList", "with the pair")
        return no_answer if row.kind == EVALUATION else with_them
    late, waits = translate("FormsList", "was due {day}"), translate("FormsList", "waits until {day}")
    return (late if row.state == LATE else waits).format(day=day_and_month(row.due))


def _came(row: FormLine) -> str:
    if row.kind == EVALUATION:
        one, many = translate("FormsList", "1 answer"), translate("FormsList", "{count} answers")
        return one if row.answers == 1 else many.format(count=row.answers)
    if row.back is None:
        return translate("FormsList", "typed in")
    return translate("FormsList", "came {day}").format(day=day_and_month(row.back))

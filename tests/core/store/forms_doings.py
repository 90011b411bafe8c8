"""Every command of the application form once, with values that chance picks among what is there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms import commands as forms
from mentordesk.core.recruitment.forms.fields import FIELD_KEYS, OwnQuestion
from mentordesk.core.recruitment.forms.paper import commands as paper
from mentordesk.core.recruitment.forms.queries import questions
from mentordesk.core.recruitment.forms.rules import CHOICE, NUMBER, TEXT, Ask
from tests.core.recruitment.forms.builders import printed_forms

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

ROLES = ("adept", "mentor")
ASKS = (
    Ask("Farge?", CHOICE, options=("Rød", "Blå")),
    Ask("Hvor mange år?", NUMBER, "mentor", required=True),
    Ask("Noe mer?", TEXT, "adept", purpose="Så vi vet det", kept="choice"),
)


def _question(desk: "Desk") -> OwnQuestion:
    return desk.one_of(desk.store.read(questions, desk.programme))


def _change_answer(desk: "Desk") -> None:
    question, value = _question(desk), desk.one_of(("3", "Rød", ""))
    forms.change_answer(desk.store, application=desk.applicant.application, question=question.id, value=value)


def _ask_field(desk: "Desk") -> None:
    field, asked = desk.one_of(sorted(FIELD_KEYS)), desk.one_of((True, False))
    forms.ask_field(desk.store, programme=desk.programme, field=field, asked=asked)


def _print_forms(desk: "Desk") -> None:
    role, count = desk.one_of(ROLES), desk.one_of((1, 2))
    paper.print_forms(
        desk.store, programme=desk.programme, role=role, count=count, folder=desk.folder / "skjema", language="nb"
    )


def _write_form(desk: "Desk") -> None:
    folder = desk.folder / "skjema"
    paper.write_form(desk.store, programme=desk.programme, role=desk.one_of(ROLES), folder=folder, language="nb")


def _key_in(desk: "Desk") -> None:
    form = desk.one_of(desk.store.read(printed_forms, desk.programme))
    draft = ApplicantDraft(name=f"Søker {new_id().hex[:6]}", role=form.role)
    paper.key_in(desk.store, programme=desk.programme, code=form.code, draft=draft, answers={})


ASKING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    forms.add_question: lambda desk: forms.add_question(desk.store, programme=desk.programme, ask=desk.one_of(ASKS)),
    forms.change_question: lambda desk: forms.change_question(
        desk.store, question=_question(desk).id, ask=desk.one_of(ASKS)
    ),
    forms.move_question: lambda desk: forms.move_question(
        desk.store, question=_question(desk).id, to=desk.one_of((0, 1, 9))
    ),
    forms.remove_question: lambda desk: forms.remove_question(desk.store, question=_question(desk).id),
    forms.ask_field: _ask_field,
    forms.change_answer: _change_answer,
    paper.print_forms: _print_forms,
    paper.write_form: _write_form,
    paper.key_in: _key_in,
}
"""How each command of the form is done."""

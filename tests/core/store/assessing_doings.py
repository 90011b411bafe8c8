"""Every command of scoring, criteria, interviews and references once, with values that chance picks."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.interviews import commands as interviewing
from mentordesk.core.selection.interviews.queries import references
from mentordesk.core.selection.interviews.rules import DRAWERS, OUTCOMES, RECOMMENDATIONS, DayPlan
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.rubric import commands as rubric
from mentordesk.core.selection.scoring import commands as scoring

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

ASSESSORS = ("Ingrid", "Ali")
TEXTS = ("Tydelig og trygg", "", "Åmot")


def _assessor(desk: "Desk") -> str:
    return desk.one_of(ASSESSORS)


def _own(command: Callable[..., object]) -> Callable[["Desk"], object]:
    return lambda desk: command(desk.store, application=desk.applicant.application, assessor=_assessor(desk))


def _deliver(desk: "Desk") -> None:
    """Score one in full first, now and then, since chance alone never does."""
    application, assessor = desk.applicant.application, _assessor(desk)
    with desk.store.recording("selection.deliver"):
        if desk.chance.random() < 0.7:
            for one in desk.store.read(criteria, desk.programme):
                score(
                    desk.store,
                    programme=desk.programme,
                    application=application,
                    criterion=one.id,
                    assessor=assessor,
                    points=3,
                    sealed=True,
                )
        scoring.deliver(desk.store, programme=desk.programme, assessor=assessor)


def _comment(desk: "Desk") -> None:
    text = desk.one_of(TEXTS)
    scoring.comment(desk.store, application=desk.applicant.application, assessor=_assessor(desk), text=text)


def _declare_conflict(desk: "Desk") -> None:
    why = desk.one_of(TEXTS)
    scoring.declare_conflict(desk.store, application=desk.applicant.application, assessor=_assessor(desk), why=why)


def _criterion(desk: "Desk") -> UUID:
    return desk.one_of(desk.store.read(criteria, desk.programme)).id


def _add_criterion(desk: "Desk") -> None:
    rubric.add_criterion(desk.store, programme=desk.programme, name=desk.one_of(TEXTS), weight=10, anchors=["", "Litt"])


def _change_criterion(desk: "Desk") -> None:
    name, anchors = desk.one_of((None, *TEXTS)), desk.one_of((None, ["Lite", "", "", "", "Mye"]))
    rubric.change_criterion(
        desk.store, programme=desk.programme, criterion=_criterion(desk), name=name, anchors=anchors
    )


def _move_criterion(desk: "Desk") -> None:
    steps = desk.one_of((-1, 1, 9))
    rubric.move_criterion(desk.store, programme=desk.programme, criterion=_criterion(desk), steps=steps)


def _remove_criterion(desk: "Desk") -> None:
    rubric.remove_criterion(desk.store, programme=desk.programme, criterion=_criterion(desk))


def _plan_interviews(desk: "Desk") -> None:
    plan = DayPlan(desk.day, desk.one_of((dt.time(9), dt.time(23, 50))), 30, 10, *desk.one_of((("", ""), TEXTS[:2])))
    interviewing.plan_interviews(desk.store, applications=[desk.applicant.application], plan=plan)


def _change_interview(desk: "Desk") -> None:
    choices: list[dict[str, object]] = [
        {"recommendation": desk.one_of((*RECOMMENDATIONS, None))},
        {"held": desk.day},
        {"place": desk.one_of(TEXTS)},
    ]
    values = desk.one_of(choices)
    interviewing.change_interview(desk.store, application=desk.applicant.application, values=values)


def _write_note(desk: "Desk") -> None:
    drawer, text = desk.one_of(DRAWERS), desk.one_of(TEXTS)
    interviewing.write_note(desk.store, application=desk.applicant.application, drawer=drawer, text=text)


def _cancel_interview(desk: "Desk") -> None:
    interviewing.cancel_interview(desk.store, application=desk.applicant.application)


def _print_sheets(desk: "Desk") -> None:
    chosen, target = [desk.applicant.application], desk.folder / "intervju.pdf"
    interviewing.print_interview_sheets(
        desk.store, programme=desk.programme, applications=chosen, target=target, language="nb"
    )


def _add_reference(desk: "Desk") -> None:
    interviewing.add_reference(desk.store, application=desk.applicant.application, name=desk.one_of(TEXTS))


def _reference(desk: "Desk") -> UUID:
    everybody = [row.application for row in desk.store.read(applicants, desk.programme)]
    return desk.one_of([one.id for applicant in everybody for one in desk.store.read(references, applicant)])


def _change_reference(desk: "Desk") -> None:
    values = {"outcome": desk.one_of((*OUTCOMES, None)), "called": desk.day}
    interviewing.change_reference(desk.store, reference=_reference(desk), values=values)


ASSESSING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    scoring.deliver: _deliver,
    scoring.take_back: _own(scoring.take_back),
    scoring.comment: _comment,
    scoring.declare_conflict: _declare_conflict,
    scoring.withdraw_conflict: _own(scoring.withdraw_conflict),
    scoring.excuse: lambda desk: scoring.excuse(desk.store, programme=desk.programme, assessor=_assessor(desk)),
    rubric.add_criterion: _add_criterion,
    rubric.change_criterion: _change_criterion,
    rubric.move_criterion: _move_criterion,
    rubric.remove_criterion: _remove_criterion,
    interviewing.plan_interviews: _plan_interviews,
    interviewing.change_interview: _change_interview,
    interviewing.write_note: _write_note,
    interviewing.cancel_interview: _cancel_interview,
    interviewing.print_interview_sheets: _print_sheets,
    interviewing.add_reference: _add_reference,
    interviewing.change_reference: _change_reference,
    interviewing.remove_reference: lambda desk: interviewing.remove_reference(desk.store, reference=_reference(desk)),
}
"""How each command of these is done."""

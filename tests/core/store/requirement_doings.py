"""What is said of requirements, by chance."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.core.agreements.starting import commands as starting
from mentordesk.core.recruitment.requirements import commands as requirements
from mentordesk.core.recruitment.requirements.purpose.commands import write_certificate_purpose
from mentordesk.core.recruitment.requirements.queries import requirements as required
from tests.builders import START

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

KINDS = ("police_certificate", "guardian_consent", "course", "declaration", "references")

Doing = Callable[["Desk"], object]


def _add(desk: "Desk") -> None:
    requirements.add_requirement(
        desk.store,
        programme=desk.programme,
        kind=desk.one_of(("", "course", "references")),
        name="Bli kjent-møte",
        role=desk.one_of(("adept", "mentor", "both")),
        before=desk.one_of(("approval", "pair", *["first_meeting"] * 4)),
        months=desk.one_of((None, 12)),
    )


def _change(desk: "Desk") -> None:
    kind = desk.one_of(desk.store.read(required, desk.programme)).kind
    values: dict[str, object] = {
        "months": desk.one_of((None, 6, 36)),
        "before": desk.one_of(("pair", "minor_pair", *["first_meeting"] * 4)),
    }
    requirements.change_requirement(desk.store, programme=desk.programme, kind=kind, values=values)


def _remove(desk: "Desk") -> None:
    kind = desk.one_of(desk.store.read(required, desk.programme)).kind
    requirements.remove_requirement(desk.store, programme=desk.programme, kind=kind)


def _meet(desk: "Desk") -> None:
    requirements.meet_requirement(
        desk.store,
        programme=desk.programme,
        person=desk.applicant.id,
        kind=desk.one_of(KINDS),
        met=desk.one_of((None, START)),
        seen_by="I",
    )


def _of_several(command: Callable[..., object], day: str) -> Doing:
    def do(desk: "Desk") -> None:
        people = list(dict.fromkeys((desk.applicant.id, desk.applicant.id)))
        command(desk.store, programme=desk.programme, people=people, kind=desk.one_of(KINDS), **{day: desk.day})

    return do


def _of_one(command: Callable[..., object], **more: object) -> Doing:
    def do(desk: "Desk") -> None:
        said = {"programme": desk.programme, "person": desk.applicant.id, "kind": desk.one_of(KINDS)}
        command(desk.store, **said, **more)

    return do


REQUIRING: dict[Callable[..., object], Doing] = {
    requirements.add_requirement: _add,
    requirements.change_requirement: _change,
    requirements.remove_requirement: _remove,
    requirements.meet_requirement: _meet,
    requirements.meet_for_all: _of_several(requirements.meet_for_all, "met"),
    requirements.order_requirement: _of_several(requirements.order_requirement, "day"),
    requirements.exempt: _of_one(requirements.exempt, day=START, reason="Har vært mentor hos oss før"),
    requirements.take_back_requirement: _of_one(requirements.take_back_requirement),
    write_certificate_purpose: lambda desk: write_certificate_purpose(
        desk.store,
        programme=desk.programme,
        people=[desk.applicant.id],
        folder=desk.folder / "attest",
        language=desk.one_of(("nb", "en")),
    ),
    starting.meet: _of_several(starting.meet, "met"),
    starting.let_off: _of_one(starting.let_off, day=START, reason="Skrev under i fjor"),
    starting.take_back: _of_one(starting.take_back),
}
"""How each of these commands is done."""

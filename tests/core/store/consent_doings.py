"""What is said of consents and guardians, by chance."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.recruitment.consents import commands as consents
from mentordesk.core.recruitment.consents.queries import living, tasks
from mentordesk.core.recruitment.consents.rules import PURPOSES, REMOVE_SPECIAL, SPECIAL_CATEGORY
from mentordesk.core.recruitment.guardians import commands as guardians
from mentordesk.core.recruitment.guardians.queries import guardians as known_guardians
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.requirements.queries import minors_of

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]


def _answer(desk: "Desk") -> None:
    said = consents.Answered(desk.one_of(("given", "given", "no")), desk.day, desk.one_of(("form", "talk")))
    consents.answer_consent(
        desk.store,
        programme=desk.programme,
        people=[desk.applicant.id],
        purpose=desk.one_of((*PURPOSES, *[SPECIAL_CATEGORY] * 3)),
        said=said,
    )


def _withdraw(desk: "Desk") -> None:
    there = [(one, who) for one in PURPOSES for who in sorted(desk.store.read(living, desk.programme, one))]
    told = [(SPECIAL_CATEGORY, one.id) for one in desk.store.read(applicants, desk.programme) if one.background]
    purpose, person = desk.one_of(desk.one_of((told, there)) or there)
    consents.withdraw_consent(desk.store, programme=desk.programme, person=person, purpose=purpose, day=desk.day)


def _finish(desk: "Desk") -> None:
    task = desk.one_of([one for one in desk.store.read(tasks, desk.programme) if one.kind != REMOVE_SPECIAL]).id
    consents.finish_consent_task(desk.store, task=task, day=desk.one_of((None, desk.day)))


def _remove(desk: "Desk") -> None:
    special = [one for one in desk.store.read(tasks, desk.programme) if one.kind == REMOVE_SPECIAL]
    consents.remove_covered(desk.store, task=desk.one_of(special).id, day=desk.day)


def _minor(desk: "Desk") -> UUID:
    return desk.one_of(sorted(desk.store.read(minors_of, desk.programme)))


def _guardian(desk: "Desk") -> UUID:
    minors = sorted(desk.store.read(minors_of, desk.programme))
    return desk.one_of([one for who in minors for one in desk.store.read(known_guardians, who)]).id


def _add_guardian(desk: "Desk") -> None:
    guardians.add_guardian(
        desk.store, programme=desk.programme, person=_minor(desk), values={"name": "Hodan Lie", "relation": "mor"}
    )


def _consent_as_guardians(desk: "Desk") -> None:
    guarded = {one: desk.store.read(known_guardians, one) for one in desk.store.read(minors_of, desk.programme)}
    person, there = desk.one_of(sorted((who, found) for who, found in guarded.items() if found))
    by = [one.id for one in there]
    guardians.consent_as_guardians(desk.store, programme=desk.programme, person=person, by=by, day=desk.day)


CONSENTING: dict[Callable[..., object], Doing] = {
    consents.change_consent_text: lambda desk: consents.change_consent_text(
        desk.store, programme=desk.programme, purpose=desk.one_of(PURPOSES), text=desk.one_of(("Ja takk", "Ja"))
    ),
    consents.answer_consent: _answer,
    consents.withdraw_consent: _withdraw,
    consents.finish_consent_task: _finish,
    consents.remove_covered: _remove,
    guardians.add_guardian: _add_guardian,
    guardians.change_guardian: lambda desk: guardians.change_guardian(
        desk.store,
        guardian=_guardian(desk),
        values={"phone": desk.one_of(("", "+4790000000"))},
    ),
    guardians.consent_as_guardians: _consent_as_guardians,
    guardians.remove_guardian: lambda desk: guardians.remove_guardian(desk.store, guardian=_guardian(desk)),
}
"""How each of these commands is done."""

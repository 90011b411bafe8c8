"""What has to be there before most commands can be done: people with a place and approved mentors, some in pairs."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handed.rules import POINTS, PULSE
from mentordesk.core.evaluation.returned import read_returned
from mentordesk.core.matching import commands as matching
from mentordesk.core.matching.say import commands as say
from mentordesk.core.matching.say.offers import commands as offering
from mentordesk.core.matching.say.offers.queries import offers
from mentordesk.core.matching.say.rules import SIDES, YES
from mentordesk.core.matching.settings.commands import set_matching, use_preset
from mentordesk.core.matching.settings.rules import preset_names
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.consents.commands import Answered, answer_consent, withdraw_consent
from mentordesk.core.recruitment.consents.queries import living
from mentordesk.core.recruitment.consents.rules import PHOTO, SPECIAL_CATEGORY
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.requirements.commands import meet_for_all
from mentordesk.core.recruitment.requirements.queries import minors_of, missing_before
from mentordesk.core.selection import commands as selection
from mentordesk.core.selection.scoring.commands import excuse
from tests.builders import START, a_draft
from tests.core.store.assessing_doings import ASSESSORS
from tests.core.store.doings import DOINGS, Desk

PAST = dt.date(2026, 1, 1)
FIRST = ("Asha", "Berit", "Carlos", "Dina", "Elif", "Farid", "Gro")
LAST = ("Abdi", "Berg", "Costa", "Dahl", "Eide", "Foss")


def _import_a_class(desk: Desk) -> None:
    """Enough people for pairs, one of them under age, and one who has no language in common with the others."""
    names = [f"{desk.one_of(FIRST)} {desk.one_of(LAST)}" for _ in range(6)]
    drafts = [a_draft(name, role="mentor" if place % 3 == 0 else "adept") for place, name in enumerate(names)]
    drafts[1] = replace(drafts[1], birth_year=2012)
    drafts[2] = replace(drafts[2], languages=("Tamil",))
    import_applicants(desk.store, programme=desk.programme, drafts=drafts)


def _consent_to_be_told_of(desk: Desk) -> None:
    minors = desk.store.read(minors_of, desk.programme)
    asked = [row.id for row in desk.store.read(applicants, desk.programme) if row.id not in minors]
    said = Answered("given", START, "form")
    answer_consent(desk.store, programme=desk.programme, people=asked, purpose=SPECIAL_CATEGORY, said=said)


def _tell_of_a_background(desk: Desk) -> None:
    consenting = desk.store.read(living, desk.programme, SPECIAL_CATEGORY)
    may = [row.application for row in desk.store.read(applicants, desk.programme) if row.id in consenting]
    change_application(desk.store, application=desk.one_of(may), values={"background": "Vokste opp på en gård"})


def _meet_what_is_missing(desk: Desk) -> None:
    missing = desk.store.read(missing_before, desk.programme, "pair")
    kind = desk.one_of(sorted({kind for kinds in missing.values() for kind in kinds}))
    chosen = [person for person, kinds in missing.items() if kind in kinds]
    meet_for_all(desk.store, programme=desk.programme, people=chosen, kind=kind, met=START)


def _wait_no_more(assessor: str) -> Callable[[Desk], object]:
    return lambda desk: excuse(desk.store, programme=desk.programme, assessor=assessor)


def _first_says_yes(side: str) -> Callable[[Desk], object]:
    def say_yes(desk: Desk) -> None:
        adept = desk.one_of(desk.store.read(offers, desk.programme)[:1]).adept
        offering.answer_offer(desk.store, programme=desk.programme, adept=adept, side=side, answer=YES)

    return say_yes


def _let_be_photographed(desk: Desk) -> None:
    said = Answered("given", START, "form")
    asked = [desk.applicant.id]
    answer_consent(desk.store, programme=desk.programme, people=asked, purpose=PHOTO, said=said)


def _withdraw_photo(desk: Desk) -> None:
    person = desk.one_of(sorted(desk.store.read(living, desk.programme, PHOTO)))
    withdraw_consent(desk.store, programme=desk.programme, person=person, purpose=PHOTO, day=START)


def _hand_out_a_pulse(desk: Desk) -> None:
    hand_out(
        desk.store,
        programme=desk.programme,
        kind=PULSE,
        folder=desk.folder / "pulser",
        language="nb",
        pairs=[desk.pair],
        point=desk.one_of(POINTS),
    )


_WAITING_FOR_NOBODY = tuple(_wait_no_more(assessor) for assessor in (*ASSESSORS, "Per"))

MATCHING_AFRESH: tuple[Callable[[Desk], object], ...] = (
    lambda desk: use_preset(desk.store, programme=desk.programme, preset=preset_names()[0]),
    lambda desk: set_matching(desk.store, programme=desk.programme, mode="sum", minimum=0, group_by=None),
    DOINGS[matching.propose],
)
"""A proposal by rules that let most people be together; those that chance made may let nobody."""

PREPARING: tuple[Callable[[Desk], object], ...] = (
    _import_a_class,
    _consent_to_be_told_of,
    *[_tell_of_a_background] * 2,
    *[_meet_what_is_missing] * 3,
    *_WAITING_FOR_NOBODY,
    lambda desk: selection.accept_selection(desk.store, programme=desk.programme, places=40),
    *MATCHING_AFRESH,
    DOINGS[matching.accept_proposal],
    _import_a_class,
    lambda desk: selection.accept_selection(desk.store, programme=desk.programme, places=60, answer_by=PAST),
    DOINGS[say.plan_speed_round],
    DOINGS[matching.propose],
    _import_a_class,
    lambda desk: selection.change_places(desk.store, programme=desk.programme, places=90),
    _let_be_photographed,
    _withdraw_photo,
)
"""What has to be there before most of it can be done: people with a place and approved mentors, some in pairs."""

AGREEING: tuple[Callable[[Desk], object], ...] = (
    DOINGS[matching.propose],
    DOINGS[offering.send_offers],
    *[_first_says_yes(side) for side in SIDES],
    DOINGS[offering.accept_answered],
    _hand_out_a_pulse,
    DOINGS[read_returned],
)
"""Two who both say yes, which by chance alone is rare; and a pulse of a pair that comes back."""

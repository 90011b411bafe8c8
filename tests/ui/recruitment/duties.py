"""Requirements, consents, guardians and senders of nobody, for tests that are about something else."""

import datetime as dt

from mentordesk.ui.recruitment.consents.functions import ConsentFunctions
from mentordesk.ui.recruitment.guardians.functions import GuardianFunctions
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.recruitment.senders.functions import SenderFunctions

DAY = dt.date(2026, 11, 26)


def no_requirements() -> RequirementFunctions:
    """Nothing is required of anybody."""
    return RequirementFunctions(
        rows=lambda _: (),
        required=lambda: (),
        people=lambda _: (),
        meet=lambda *_: False,
        order=lambda *_: False,
        exempt=lambda *_: False,
        take_back=lambda *_: False,
        write_purpose=lambda *_: None,
        today=lambda: DAY,
        author=lambda: "Ingrid Solheim",
        word=str,
    )


def no_consents() -> ConsentFunctions:
    """Nobody was asked for anything."""
    return ConsentFunctions(
        consents=lambda _: (),
        texts=lambda: (),
        tasks=lambda _: (),
        guardians=lambda _: (),
        is_minor=lambda _: False,
        told=lambda _: {},
        tell=lambda *_: False,
        answer=lambda *_: False,
        withdraw=lambda *_: False,
        finish=lambda *_: False,
        remove=lambda *_: False,
        today=lambda: DAY,
        word=str,
    )


def no_guardians() -> GuardianFunctions:
    """Nobody has a guardian."""
    return GuardianFunctions(
        guardians=lambda _: (),
        add=lambda *_: False,
        change=lambda *_: False,
        remove=lambda _: False,
        consent=lambda *_: False,
        today=lambda: DAY,
    )


def no_senders() -> SenderFunctions:
    """Nobody sends anybody."""
    return SenderFunctions(senders=lambda: (), add=lambda _: None, change=lambda *_: False, remove=lambda _: False)

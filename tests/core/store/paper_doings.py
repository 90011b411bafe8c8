"""What is agreed on, expected, confirmed and handed out, by chance."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING
from unittest.mock import patch
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.attests import commands as attests
from mentordesk.core.agreements.attests.queries import attests as all_attests
from mentordesk.core.agreements.attests.queries import entitled
from mentordesk.core.agreements.attests.rules import KINDS, Confirmed
from mentordesk.core.agreements.expectations import commands as expectations
from mentordesk.core.agreements.expectations.queries import expectations_of
from mentordesk.core.agreements.expectations.rules import SIDES, VERDICTS
from mentordesk.core.agreements.handed import commands as handed
from mentordesk.core.agreements.handed.rules import KINDS as FORMS
from mentordesk.core.agreements.handed.rules import POINTS, PULSE, ROLES, About
from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.agreements.terms import commands as terms
from mentordesk.core.agreements.terms.queries import seating, terms_of
from mentordesk.core.agreements.terms.rules import OWNERS
from mentordesk.core.evaluation import commands as evaluation
from mentordesk.core.evaluation import returned
from mentordesk.core.evaluation.reading_apart import Filled
from mentordesk.core.followup import commands as followup
from mentordesk.core.followup.queries import pulses
from mentordesk.core.matching.pairs.queries import pairs

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

Doing = Callable[["Desk"], object]

PAST = dt.date(2026, 2, 1)
ITEMS = ("why", "private", "review")
TEXTS = ("Jobb", "Et nettverk\nog en vei inn", "")


def _set_programme_terms(desk: "Desk") -> None:
    field = desk.one_of(("travel", "insurance", "deputy", "beside"))
    terms.set_programme_terms(desk.store, programme=desk.programme, values={field: desk.one_of(TEXTS)})


def _set_pair_terms(desk: "Desk") -> None:
    values: dict[str, object] = desk.one_of(
        ({"topics": ["CV", "Nettverk"]}, {"channel": "SMS", "hours": ""}, {"seat": 4})
    )
    terms.set_pair_terms(desk.store, pair=desk.pair, values=values)


def _seat(desk: "Desk") -> None:
    order = desk.store.read(seating, desk.programme)
    desk.chance.shuffle(order)
    terms.seat_pairs(desk.store, programme=desk.programme, pairs=order[: desk.chance.randrange(1, 4)])


def _add_goal(desk: "Desk") -> None:
    start = desk.one_of((None, 0, 7))
    terms.add_goal(desk.store, pair=desk.pair, owner=desk.one_of(OWNERS), text=desk.one_of(TEXTS), start=start)


def _goal(desk: "Desk") -> UUID:
    every = [one.id for one in desk.store.read(pairs, desk.programme)]
    return desk.one_of([goal.id for pair in every for goal in desk.store.read(terms_of, pair).goals])


def _change_goal(desk: "Desk") -> None:
    values: dict[str, object] = desk.one_of(({"text": "En annen jobb"}, {"start": 3}, {"start": None, "text": "Norsk"}))
    terms.change_goal(desk.store, goal=_goal(desk), values=values)


def _add_addendum(desk: "Desk") -> None:
    until = desk.one_of((None, dt.date(2028, 1, 1), dt.date(2029, 1, 1)))
    terms.add_addendum(desk.store, pair=desk.pair, text=desk.one_of(TEXTS), until=until)


def _answer(desk: "Desk") -> None:
    """Of the first pair, so that soon both of it have answered."""
    answers = {desk.one_of(ITEMS): desk.one_of(TEXTS), "wrong": "Vi ringer"}
    pair = desk.one_of(desk.store.read(pairs, desk.programme)[:1]).id
    expectations.answer_expectations(desk.store, pair=pair, side=desk.one_of(SIDES), answers=answers)


def _settle(desk: "Desk") -> None:
    every = [one.id for one in desk.store.read(pairs, desk.programme)]
    both = [pair for pair in every if desk.store.read(expectations_of, pair).lines]
    expectations.settle_expectation(
        desk.store,
        pair=desk.one_of(both),
        item=desk.one_of(ITEMS),
        verdict=desk.one_of((*VERDICTS, None)),
        text=desk.one_of(TEXTS),
    )


def _confirm(desk: "Desk") -> None:
    person = desk.one_of(desk.store.read(entitled, desk.programme)).person
    said = Confirmed("Ingrid Solheim", hours=desk.one_of((None, 12)), number=desk.one_of((None, "X-1")))
    attests.confirm_attest(desk.store, programme=desk.programme, person=person, kind=desk.one_of(KINDS), said=said)


def _remove_attest(desk: "Desk") -> None:
    attests.remove_attest(desk.store, attest=desk.one_of(desk.store.read(all_attests, desk.programme)).id)


def _hand_out(desk: "Desk") -> None:
    handed.hand_out(
        desk.store,
        programme=desk.programme,
        kind=desk.one_of(FORMS),
        folder=desk.folder / "skjemaer",
        language="nb",
        pairs=[desk.pair],
        point=desk.one_of(POINTS),
    )


def _note_pulse(desk: "Desk") -> None:
    row = desk.one_of(desk.store.read(pairs, desk.programme))
    followup.note_pulse(
        desk.store, pair=row.id, person=desk.one_of((row.adept, row.mentor)), score=desk.one_of((1, 8)), day=PAST
    )


def _remove_pulse(desk: "Desk") -> None:
    every = [one.id for one in desk.store.read(pairs, desk.programme)]
    found = [pulse.id for pair in every for pulse in desk.store.read(pulses, pair)]
    followup.remove_pulse(desk.store, pulse=desk.one_of(found))


def _respond(desk: "Desk") -> None:
    answers = {"sure": desk.one_of(("1", "5")), "best": desk.one_of(TEXTS)}
    evaluation.add_response(
        desk.store, programme=desk.programme, point=desk.one_of(POINTS), role=ROLES[0], answers=answers
    )


def _read_returned(desk: "Desk") -> None:
    """A pulse that was handed out comes back; now and then the same again."""
    chosen = sa.select(HandedForm).where(HandedForm.programme == desk.programme, HandedForm.kind == PULSE)
    row = desk.one_of(desk.store.read(lambda session: session.scalars(chosen).all()))
    about = About(row.kind, row.code, row.version, row.language)
    filled = Filled(about, {"score": desk.one_of(("1", "8"))}, row.code)
    with patch.object(returned, "read_filled", lambda path, progress: filled):
        returned.read_returned(desk.store, programme=desk.programme, paths=[desk.folder / "svar.pdf"])


AGREED_ON: dict[Callable[..., object], Doing] = {
    terms.set_programme_terms: _set_programme_terms,
    terms.set_pair_terms: _set_pair_terms,
    terms.seat_pairs: _seat,
    terms.add_goal: _add_goal,
    terms.change_goal: _change_goal,
    terms.move_goal: lambda desk: terms.move_goal(desk.store, goal=_goal(desk), to=desk.chance.randrange(3)),
    terms.remove_goal: lambda desk: terms.remove_goal(desk.store, goal=_goal(desk)),
    terms.add_addendum: _add_addendum,
    expectations.answer_expectations: _answer,
    expectations.settle_expectation: _settle,
    attests.confirm_attest: _confirm,
    attests.remove_attest: _remove_attest,
    handed.hand_out: _hand_out,
    followup.note_pulse: _note_pulse,
    followup.remove_pulse: _remove_pulse,
    evaluation.add_response: _respond,
    returned.read_returned: _read_returned,
}
"""How each of these commands is done."""

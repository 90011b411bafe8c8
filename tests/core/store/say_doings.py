"""Every command of the participants' say once, with values that chance picks among what is there."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.say import commands as say
from mentordesk.core.matching.say.offers import commands as offering
from mentordesk.core.matching.say.offers.queries import offers
from mentordesk.core.matching.say.rules import ANSWERS, FITS, SIDES, YES
from mentordesk.core.meetings.trial.commands import rematch

if TYPE_CHECKING:
    from tests.core.store.doings import Desk

REASONS = ("Bor for langt unna", "")


def _across(desk: "Desk") -> tuple[UUID, UUID]:
    """Who says something of whom: an adept of a mentor, or the other way."""
    two = desk.two
    return two if desk.one_of((True, False)) else (two[1], two[0])


def _set_wish(desk: "Desk") -> None:
    person, about = _across(desk)
    rank, avoid = desk.one_of(((1, False), (2, False), (None, True), (None, False)))
    say.set_wish(desk.store, programme=desk.programme, person=person, about=about, rank=rank, avoid=avoid)


def _set_wishes(desk: "Desk") -> None:
    person, about = _across(desk)
    ranked = desk.one_of(([about], [], None))
    avoided = desk.one_of(([about] if not ranked else [], None))
    say.set_wishes(
        desk.store,
        programme=desk.programme,
        person=person,
        ranked=ranked,
        avoided=avoided,
        ratings={about: desk.one_of((1, None))},
    )


def _rate(desk: "Desk") -> None:
    person, about = _across(desk)
    rating = desk.one_of((1, 5, None))
    say.rate(desk.store, programme=desk.programme, person=person, about=about, rating=rating)


def _rate_many(desk: "Desk") -> None:
    person, about = _across(desk)
    say.rate_many(desk.store, programme=desk.programme, ratings={(person, about): 2, (about, person): 4})


def _answer_offer(desk: "Desk") -> None:
    """Now and then the answer that makes two agree."""
    rows = desk.store.read(offers, desk.programme)
    half = [(one.adept, "adept") for one in rows if one.mentor_answer == YES and one.adept_answer != YES]
    half += [(one.adept, "mentor") for one in rows if one.adept_answer == YES and one.mentor_answer != YES]
    first = [(one.adept, side) for one in rows for side in SIDES]
    adept, side = desk.one_of(desk.one_of((half, half, half, first)) or first)
    facts = {"side": side, "answer": desk.one_of((*ANSWERS, YES, YES)), "reason": desk.one_of(REASONS)}
    offering.answer_offer(desk.store, programme=desk.programme, adept=adept, **facts)


def _withdraw_offer(desk: "Desk") -> None:
    adept = desk.one_of(desk.store.read(offers, desk.programme)).adept
    offering.withdraw_offer(desk.store, programme=desk.programme, adept=adept)


def _live(desk: "Desk") -> PairRow:
    return desk.one_of([row for row in desk.store.read(pairs, desk.programme) if row.status in LIVE])


def _set_trial(desk: "Desk") -> None:
    pair = _live(desk)
    say.set_trial(desk.store, pair=pair.id, until=desk.one_of((pair.start, pair.end, None)))


def _answer_fit(desk: "Desk") -> None:
    pair = _live(desk)
    person, fit = desk.one_of((pair.adept, pair.mentor)), desk.one_of(FITS)
    say.answer_fit(desk.store, pair=pair.id, person=person, fit=fit, day=desk.day, note=desk.one_of(REASONS))


def _rematch(desk: "Desk") -> None:
    now = dt.datetime.combine(desk.day, dt.time(12))
    rematch(desk.store, pair=desk.pair, now=now, reason=desk.one_of(REASONS))


SAYING: dict[Callable[..., object], Callable[["Desk"], object]] = {
    say.set_wish: _set_wish,
    say.set_wishes: _set_wishes,
    say.rate: _rate,
    say.rate_many: _rate_many,
    say.plan_speed_round: lambda desk: say.plan_speed_round(desk.store, programme=desk.programme, turns=3),
    say.clear_speed_round: lambda desk: say.clear_speed_round(desk.store, programme=desk.programme),
    say.set_trial: _set_trial,
    say.answer_fit: _answer_fit,
    offering.send_offers: lambda desk: offering.send_offers(desk.store, programme=desk.programme, day=desk.day),
    offering.answer_offer: _answer_offer,
    offering.accept_answered: lambda desk: offering.accept_answered(desk.store, programme=desk.programme),
    offering.withdraw_offer: _withdraw_offer,
    rematch: _rematch,
}
"""How each command of the say is done."""

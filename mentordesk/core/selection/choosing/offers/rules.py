"""Offers of a place: until when they stand, and what can be answered. Pure."""

import datetime as dt
from typing import NamedTuple

from mentordesk.core.kernel.identifiers import link_id

ACCEPTED, DECLINED, EXPIRED = "accepted", "declined", "expired"
ANSWERS = (ACCEPTED, DECLINED, EXPIRED)
OFFERED = frozenset(("offered", *ANSWERS))
"""The statuses of those who were offered a place at some time."""

OFFERS = link_id("selection", "offers")
"""What stands for the offers that wait, where a page is asked to show one record."""

ANSWER_WITHIN = 7
"""Days in which somebody who is offered a place answers, unless another day is set."""


class Offer(NamedTuple):
    """When a place was offered, until when the offer stands, and when it was answered. None is not known or not yet."""

    day: dt.date | None
    answer_by: dt.date | None
    answered: dt.date | None


def usual_deadline(day: dt.date) -> dt.date:
    """The last day on which an offer of that day can be answered."""
    return day + dt.timedelta(days=ANSWER_WITHIN)


def has_run_out(status: str, offer: Offer | None, day: dt.date) -> bool:
    """Whether the deadline of an offer that nobody has answered is past."""
    return status == "offered" and offer is not None and offer.answer_by is not None and offer.answer_by < day

"""What a coordinator writes down of what a programme and its pairs have agreed on."""

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.terms import rules
from mentordesk.core.agreements.terms.tables import Addendum, Goal, PairTerms, ProgrammeTerms
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.store.unit import Recording, Store


def set_programme_terms(store: Store, *, programme: UUID, values: Mapping[str, str | None]) -> None:
    """Say what holds for all pairs (travel, insurance, deputy, deputy_phone, beside); what is not named stays.

    Raises SaysTooMuch.
    """
    _check_fields(values, rules.PROGRAMME_FIELDS)
    check_ids(*values.values())
    with store.recording("agreements.set_programme_terms") as session:
        key = link_id("programme_terms", programme)
        row = session.get(ProgrammeTerms, key, execution_options={"deleted": True})
        if row is None:
            row = ProgrammeTerms(id=key, programme=programme)
            session.add(row)
        row.deleted = False
        for field, value in values.items():
            setattr(row, field, (value or "").strip() or None)


def set_pair_terms(store: Store, *, pair: UUID, values: Mapping[str, object]) -> None:
    """Say what a pair has agreed on (topics as a list, channel, hours, seat); what is not named stays.

    Raises SaysTooMuch.
    """
    _check_fields(values, rules.PAIR_FIELDS)
    with store.recording("agreements.set_pair_terms") as session:
        row = _pair_terms(session, pair)
        for field, value in values.items():
            setattr(row, field, _plain(value))
        check_ids(row.topics, row.channel, row.hours)
        _name(session, pair)


def _plain(value: object) -> object:
    if isinstance(value, str):
        return value.strip() or None
    return rules.in_lines(value) if isinstance(value, (list, tuple)) else value


def _pair_terms(session: Recording, pair: UUID) -> PairTerms:
    key = link_id("pair_terms", pair)
    row = session.get(PairTerms, key, execution_options={"deleted": True})
    if row is None:
        row = PairTerms(id=key, pair=pair)
        session.add(row)
    row.deleted = False
    return row


def seat_pairs(store: Store, *, programme: UUID, pairs: Sequence[UUID]) -> None:
    """Let the pairs sit in this order at the kick-off, from seat 1 on; pairs that are not named have no seat."""
    seats = {pair: seat for seat, pair in enumerate(dict.fromkeys(pairs), start=1)}
    with store.recording("agreements.seat_pairs") as session:
        own = set(session.scalars(sa.select(MentorPair.id).where(MentorPair.programme == programme)))
        for row in session.scalars(sa.select(PairTerms).where(PairTerms.pair.in_(own - seats.keys()))):
            row.seat = None
        for pair in [one for one in seats if one in own]:
            _pair_terms(session, pair).seat = seats[pair]
        session.facts["count"] = len(own & seats.keys())


def add_goal(store: Store, *, pair: UUID, owner: str, text: str, start: int | None = None) -> UUID:
    """Write down a goal of the adept's, the mentor's or both's (`common`), after the owner's others; its id.

    `start`: how far it is reached now, 0–10. Raises TextMissing, GoalOwnerUnknown, GoalScoreOutOfRange, GoalsFull,
    SaysTooMuch.
    """
    with store.recording("agreements.add_goal") as session:
        others = _goals(session, pair, owner)
        rules.check_goal(owner, start, len(others))
        position = others[-1].position + 1 if others else 0
        goal = Goal(id=new_id(), pair=pair, owner=owner, text=_text(text, "goal_text"), start=start, position=position)
        session.add(goal)
        _name(session, pair)
        return goal.id


def change_goal(store: Store, *, goal: UUID, values: Mapping[str, object]) -> None:
    """Change a goal's `text` or `start`. Raises TextMissing, GoalScoreOutOfRange, SaysTooMuch."""
    _check_fields(values, rules.GOAL_FIELDS)
    with store.recording("agreements.change_goal") as session:
        row = session.get_one(Goal, goal)
        if "text" in values:
            row.text = _text(str(values["text"] or ""), "goal_text")
        if "start" in values:
            start = values["start"]
            row.start = start if isinstance(start, int) else None
            rules.check_start(row.start)
        _name(session, row.pair)


def move_goal(store: Store, *, goal: UUID, to: int) -> None:
    """Put a goal in that place (from 0) among its owner's; a place beyond the end is the last."""
    with store.recording("agreements.change_goal") as session:
        row = session.get_one(Goal, goal)
        others = [one for one in _goals(session, row.pair, row.owner) if one.id != goal]
        others.insert(max(0, to), row)
        for position, one in enumerate(others):
            one.position = position
        _name(session, row.pair)


def remove_goal(store: Store, *, goal: UUID) -> None:
    """Take a goal away."""
    with store.recording("agreements.remove_goal") as session:
        row = session.get_one(Goal, goal)
        row.deleted = True
        _name(session, row.pair)


def add_addendum(store: Store, *, pair: UUID, text: str, until: dt.date | None = None) -> UUID:
    """Write down a change of a pair's agreement, with the next number; its id.

    With `until` it is an extension: the pair's last day becomes that one. Its meetings stay as they are planned, and
    those after the old last day are planned for themselves. Raises TextMissing, ExtensionNotLater, PairHasEnded,
    SaysTooMuch.
    """
    step = store.recording("agreements.extend_pair") if until else store.recording("agreements.add_addendum")
    with step as session:
        row = session.get_one(MentorPair, pair)
        if row.status not in LIVE:
            raise PairHasEnded
        if until is not None:
            rules.check_extension(until, row.end)
            row.end = until
            session.facts["until"] = until.isoformat()
        last = session.scalar(sa.select(sa.func.max(Addendum.number)).where(Addendum.pair == pair)) or 0
        made = Addendum(id=new_id(), pair=pair, number=last + 1, day=today(), text=_text(text, "addendum"), until=until)
        session.add(made)
        session.facts["number"] = made.number
        _name(session, pair)
        return made.id


def _goals(session: Recording, pair: UUID, owner: str) -> list[Goal]:
    chosen = sa.select(Goal).where(Goal.pair == pair, Goal.owner == owner).order_by(Goal.position, Goal.id)
    return list(session.scalars(chosen))


def _text(text: str, field: str) -> str:
    text = text.strip()
    if not text:
        raise TextMissing(field=field)
    check_ids(text)
    return text


def _check_fields(values: Mapping[str, object], allowed: frozenset[str]) -> None:
    if unknown := values.keys() - allowed:
        raise TypeError(f"no such field: {sorted(unknown)}")


def _name(session: Recording, pair: UUID) -> None:
    row = session.get_one(MentorPair, pair)
    session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}

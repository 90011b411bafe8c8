"""What a coordinator keys in of the participants' say: wishes, ratings, the speed-meeting round, how a pair fits."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.model import Said, ToMatch
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.say.errors import NobodyToMeet, NotOfThePair, WishForOneself, WishForSameSide
from mentordesk.core.matching.say.queries import fits, roles_in, wishes_of
from mentordesk.core.matching.say.rules import (
    BEGINNING,
    avoided,
    beginning_status,
    check_fit,
    check_list,
    check_trial,
    check_turns,
    check_wish,
    goes_across,
)
from mentordesk.core.matching.say.tables import FitAnswer, SpeedMeeting, Wish
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.store.unit import Recording, Store

NOTHING = Said()


def set_wish(
    store: Store, *, programme: UUID, person: UUID, about: UUID, rank: int | None = None, avoid: bool = False
) -> None:
    """Note what somebody wishes of another: a rank (1 first), to avoid them, or neither; a rating stays.

    Raises RankAndAvoid, RankOutside, WishForOneself, WishForSameSide.
    """
    with store.recording("matching.set_wish") as session:
        _Keying(session, programme).wish(person, about, rank, avoid=avoid)
        session.facts["person"] = person.hex


def set_wishes(
    store: Store,
    *,
    programme: UUID,
    person: UUID,
    ranked: Sequence[UUID] | None = None,
    avoided: Collection[UUID] | None = None,
    ratings: Mapping[UUID, int | None] | None = None,
) -> None:
    """Note somebody's whole list, the first wish first, whom to avoid, and ratings; what is None stays as it is.

    Raises RankAndAvoid, RatingOutside, WishForOneself, WishForSameSide.
    """
    with store.recording("matching.set_wishes") as session:
        keying = _Keying(session, programme)
        places, away = keying.list_of(person)
        if ranked is not None:
            places = {about: place for place, about in enumerate(dict.fromkeys(ranked), start=1)}
        away = away if avoided is None else set(avoided)
        check_list(places, away)
        for about in {about for who, about in keying.said if who == person} | away | places.keys():
            keying.wish(person, about, places.get(about), avoid=about in away)
        for about, rating in (ratings or {}).items():
            keying.rate(person, about, rating)
        session.facts["person"] = person.hex


def rate(store: Store, *, programme: UUID, person: UUID, about: UUID, rating: int | None) -> None:
    """Note the 1–5 that somebody gave another after a speed meeting; None takes it back.

    Raises RatingOutside, WishForOneself, WishForSameSide.
    """
    rate_many(store, programme=programme, ratings={(person, about): rating})


def rate_many(store: Store, *, programme: UUID, ratings: Mapping[tuple[UUID, UUID], int | None]) -> None:
    """Note many ratings as one step, by (who gives it, about whom). Raises what `rate` raises."""
    with store.recording("matching.rate") as session:
        keying = _Keying(session, programme)
        for (person, about), rating in ratings.items():
            keying.rate(person, about, rating)
        session.facts["count"] = len(ratings)


class _Keying:
    """Wishes under way: what was said before and who may say something of whom are read once."""

    def __init__(self, session: Recording, programme: UUID) -> None:
        self._session, self._programme = session, programme
        self._roles = roles_in(session, programme)
        self.said = dict(wishes_of(session, programme))

    def list_of(self, person: UUID) -> tuple[dict[UUID, int], set[UUID]]:
        """The ranks that somebody has given, and whom they want to avoid."""
        own = {about: one for (who, about), one in self.said.items() if who == person}
        ranks = {about: one.rank for about, one in own.items() if one.rank is not None}
        return ranks, {about for about, one in own.items() if one.avoid}

    def wish(self, person: UUID, about: UUID, rank: int | None, *, avoid: bool = False) -> None:
        self._say(person, about, replace(self._before(person, about), rank=rank, avoid=avoid))

    def rate(self, person: UUID, about: UUID, rating: int | None) -> None:
        self._say(person, about, replace(self._before(person, about), rating=rating))

    def _before(self, person: UUID, about: UUID) -> Said:
        return self.said.get((person, about), NOTHING)

    def _say(self, person: UUID, about: UUID, said: Said) -> None:
        if said != NOTHING:
            self._check(person, about)
        check_wish(said)
        self._write(person, about, said)

    def _check(self, person: UUID, about: UUID) -> None:
        """What is taken back needs no leave."""
        if person == about:
            raise WishForOneself
        if not goes_across(self._roles.get(person), self._roles.get(about)):
            raise WishForSameSide

    def _write(self, person: UUID, about: UUID, said: Said) -> None:
        key = link_id("wish", self._programme, person, about)
        row = self._session.get(Wish, key, execution_options={"deleted": True})
        if row is None and said != NOTHING:
            row = Wish(id=key, programme=self._programme, person=person, about=about)
            self._session.add(row)
        if row is not None:
            row.rank, row.rating, row.avoid = said.rank, said.rating, said.avoid
            row.deleted = said == NOTHING
        self.said[person, about] = said


def plan_speed_round(store: Store, *, programme: UUID, turns: int) -> int:
    """Plan a round of so many turns for all who are to be matched, in place of an earlier one; how many talks it has.

    Nobody is put with somebody they cannot be matched with, or where one wants to avoid the other. Ratings stay.
    Raises TurnsOutside, NobodyToMeet.
    """
    from mentordesk.core.matching.say.speed import speed_round  # numpy

    check_turns(turns)
    with store.recording("matching.plan_speed_round") as session:
        people = to_match(session, programme)
        scores = _plausible(people)
        adepts, mentors = ([one.id for one in side] for side in (people.adepts, people.mentors))
        seats = speed_round(adepts, mentors, scores, turns)
        if not seats:
            raise NobodyToMeet
        _write_round(session, programme, seats)
        session.facts["count"] = len(seats)
        return len(seats)


def _plausible(people: ToMatch) -> dict[tuple[UUID, UUID], int]:
    """The scores of those who may meet, in hundredths."""
    from mentordesk.core.matching.scoring import score_all  # numpy

    apart = avoided(people.rules.wishes)
    points = score_all(people.adepts, people.mentors, people.rules).points.tolist()
    return {
        (adept.id, mentor.id): points[row][column]
        for row, adept in enumerate(people.adepts)
        for column, mentor in enumerate(people.mentors)
        if points[row][column] >= 0 and frozenset((adept.id, mentor.id)) not in apart
    }


def _write_round(session: Recording, programme: UUID, seats: Iterable[tuple[int, UUID, UUID]]) -> None:
    rows = session.scalars(
        sa.select(SpeedMeeting).where(SpeedMeeting.programme == programme).execution_options(deleted=True)
    )
    there = {row.id: row for row in rows}
    for row in there.values():
        row.deleted = True
    for turn, adept, mentor in seats:
        key = link_id("speed_meeting", programme, adept, mentor)
        if key in there:
            there[key].turn, there[key].deleted = turn, False
        else:
            session.add(SpeedMeeting(id=key, programme=programme, turn=turn, adept=adept, mentor=mentor))


def clear_speed_round(store: Store, *, programme: UUID) -> None:
    """Take the planned round away; the ratings stay."""
    with store.recording("matching.clear_speed_round") as session:
        _write_round(session, programme, ())


def set_trial(store: Store, *, pair: UUID, until: dt.date | None) -> None:
    """Say until when a pair tries each other out; None: as it is by itself (the second meeting, or six weeks).

    Raises PairHasEnded, TrialOutsidePair.
    """
    with store.recording("matching.set_trial") as session:
        row = _live(session, pair)
        check_trial(until, row.start, row.end)
        row.trial_until = until
        _go_on(session, row)
        session.facts |= {"adept": row.adept.hex, "mentor": row.mentor.hex}


def answer_fit(store: Store, *, pair: UUID, person: UUID, fit: str, day: dt.date, note: str = "") -> None:
    """Note on that day whether it fits (`yes`, `unsure`, `no`) for one of a pair; with two yes the pair is active.

    A pair whose papers are not signed stays as it is until they are. Raises FitUnknown, PairHasEnded, NotOfThePair.
    """
    check_fit(fit)
    with store.recording("matching.answer_fit") as session:
        row = _live(session, pair)
        if person not in (row.adept, row.mentor):
            raise NotOfThePair
        key = link_id("fit_answer", pair, person)
        answer = session.get(FitAnswer, key, execution_options={"deleted": True})
        if answer is None:
            answer = FitAnswer(id=key, pair=pair, person=person)
            session.add(answer)
        answer.fit, answer.day, answer.note, answer.deleted = fit, day, note.strip() or None, False
        session.flush()
        _go_on(session, row)
        session.facts["person"] = person.hex


def _live(session: Recording, pair: UUID) -> MentorPair:
    row = session.get_one(MentorPair, pair)
    if row.status not in LIVE:
        raise PairHasEnded
    return row


def _go_on(session: Recording, row: MentorPair) -> None:
    """Let the status follow the trial and what the two say."""
    if row.status in BEGINNING:
        said = [one.fit for one in fits(session, row.programme).get(row.id, {}).values()]
        row.status = beginning_status(signed=row.status != "made", trial_until=row.trial_until, fits=said)

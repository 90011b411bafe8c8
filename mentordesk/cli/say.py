"""`wish`, `speed`, `offer` and `fit`: what participants say, keyed in and listed."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from mentordesk import words
from mentordesk.cli.call import Call
from mentordesk.cli.errors import UsageError
from mentordesk.cli.verbs import Verbs, date
from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.say.offers.queries import declined_pairs, offers
from mentordesk.core.matching.say.queries import Fit, speed_round_of, wish_rows
from mentordesk.core.matching.say.rules import ANSWERS, FITS, SIDES
from mentordesk.core.meetings.errors import PairUnknown
from mentordesk.core.meetings.trial.queries import trials
from mentordesk.core.programme.queries import names, person_named
from mentordesk.core.store.unit import Store

Row = dict[str, object]

_ANSWERS, _FITS = (tuple(f"{side}_{what}" for side in SIDES) for what in ("answer", "fit"))
_OFFER = ("adept", "mentor", "sent", *_ANSWERS)
_TRIAL = ("pair", "adept", "mentor", "status", "trial_until", *_FITS)


def add_verbs(verbs: Verbs) -> None:
    """Add the four verbs; each answers with how things stand after what it was asked to note."""
    verb = verbs.add("wish", _wish, many=True)
    verb.add_argument("who", metavar="WHO", nargs="?")
    verb.add_argument("--wish", action="append", default=[], metavar="M")
    verb.add_argument("--avoid", action="append", default=[], metavar="M")
    verb.add_argument("--rate", action="append", default=[], metavar="M=1..5")
    verb = verbs.add("speed", _speed, many=True)
    one = verb.add_mutually_exclusive_group()
    one.add_argument("--turns", type=int, metavar="N")
    one.add_argument("--clear", action="store_true")
    verb = verbs.add("offer", _offer, many=True)
    one = verb.add_mutually_exclusive_group()
    one.add_argument("--send", type=date, metavar="DATE")
    one.add_argument("--answer", nargs=3, metavar=("A", "|".join(SIDES), "|".join(ANSWERS)))
    one.add_argument("--withdraw", metavar="A")
    one.add_argument("--accept", action="store_true")
    verb.add_argument("--adept", action="append", default=[], metavar="A")
    verb.add_argument("--reason", default="", metavar="TEXT")
    verb = verbs.add("fit", _fit, many=True)
    verb.add_argument("pair", metavar="PAIR", type=UUID, nargs="?")
    one = verb.add_mutually_exclusive_group()
    one.add_argument("--answer", nargs=2, metavar=("WHO", "|".join(FITS)))
    one.add_argument("--until", type=date, metavar="DATE")
    one.add_argument("--rematch", action="store_true")
    verb.add_argument("--day", type=date, metavar="DATE")
    verb.add_argument("--note", default="", metavar="TEXT")


def _wish(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        who = None if call.args.who is None else store.read(person_named, call.args.who)
        if who is not None:
            _note_wishes(call, store, programme, who)
        elif call.args.wish or call.args.avoid or call.args.rate:
            raise UsageError(problem="WHO")
        rows = store.read(wish_rows, programme, who)
    call.answer(
        [
            {
                "person": _who(one.person, one.person_name),
                "about": _who(one.about, one.about_name),
                **{key: getattr(one, key) for key in ("rank", "rating", "avoid")},
            }
            for one in rows
        ]
    )
    for one in () if call.json else rows:
        facts = {"person": one.person_name, "about": one.about_name}
        if one.rank is not None:
            call.say("wish_rank", rank=one.rank, **facts)
        if one.avoid:
            call.say("wish_avoid", **facts)
        if one.rating is not None:
            call.say("wish_rating", rating=one.rating, **facts)


def _note_wishes(call: Call, store: Store, programme: UUID, who: UUID) -> None:
    from mentordesk.core.matching.say.commands import set_wishes  # numpy

    wished, avoided = ([store.read(person_named, one) for one in side] for side in (call.args.wish, call.args.avoid))
    ratings = {store.read(person_named, about): rating for about, rating in map(_rating, call.args.rate)}
    set_wishes(store, programme=programme, person=who, ranked=wished or None, avoided=avoided or None, ratings=ratings)


def _rating(text: str) -> tuple[str, int]:
    about, _, rating = text.rpartition("=")
    if not about or not rating.isdecimal():
        raise UsageError(problem=f"{text} ≠ M=1..5")
    return about, int(rating)


def _speed(call: Call) -> None:
    from mentordesk.core.matching.say.commands import clear_speed_round, plan_speed_round  # numpy

    with call.store() as store:
        programme = call.programme(store)
        if call.args.clear:
            clear_speed_round(store, programme=programme)
        if call.args.turns is not None:
            plan_speed_round(store, programme=programme, turns=call.args.turns)
        rows = store.read(speed_round_of, programme)
    call.answer(
        [
            {
                "turn": one.turn,
                "table": one.table,
                "adept": _who(one.adept, one.adept_name),
                "mentor": _who(one.mentor, one.mentor_name),
            }
            for one in rows
        ]
    )
    for place, one in enumerate(() if call.json else rows):
        if not place or rows[place - 1].turn != one.turn:
            call.say("speed_turn", turn=one.turn)
        call.say("speed_talk", table=one.table, mentor=one.mentor_name, adept=one.adept_name)


def _offer(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        made = _note_offers(call, store, programme)
        rows: list[Row] = [
            {
                "adept": _who(one.adept, one.adept_name),
                "mentor": _who(one.mentor, one.mentor_name),
                "sent": one.sent.isoformat(),
                **{f"{side}_{what}": getattr(one, f"{side}_{what}") for side in SIDES for what in ("answer", "reason")},
            }
            for one in store.read(offers, programme)
        ]
        said_no = [
            {
                "adept": _who(one.adept, one.adept_name),
                "mentor": _who(one.mentor, one.mentor_name),
                "reason": one.reason,
            }
            for one in store.read(declined_pairs, programme)
        ]
    if call.json:
        call.answer({"offers": rows, "declined": said_no, "made": [str(one) for one in made]})
    else:
        call.table([_in_words(call, row, _ANSWERS) for row in rows], _OFFER)


def _note_offers(call: Call, store: Store, programme: UUID) -> list[UUID]:
    """The ids of the pairs that were made."""
    from mentordesk.core.matching.say.offers import commands  # numpy

    args = call.args
    if args.send is not None:
        adepts = [store.read(person_named, one) for one in args.adept] or None
        count = commands.send_offers(store, programme=programme, day=args.send, adepts=adepts)
        call.note("offers_sent", count=count)
    if args.answer is not None:
        who, side, answer = args.answer
        adept = store.read(person_named, who)
        commands.answer_offer(store, programme=programme, adept=adept, side=side, answer=answer, reason=args.reason)
    if args.withdraw is not None:
        commands.withdraw_offer(store, programme=programme, adept=store.read(person_named, args.withdraw))
    if not args.accept:
        return []
    made = commands.accept_answered(store, programme=programme)
    call.note("offers_accepted", count=len(made))
    return made


def _fit(call: Call) -> None:
    with call.store() as store:
        programme = call.programme(store)
        if call.args.pair is not None:
            _note_fit(call, store, programme, call.args.pair)
        elif call.args.answer or call.args.until or call.args.rematch:
            raise UsageError(problem="PAIR")
        rows: list[Row] = [
            {
                "pair": str(one.pair),
                "adept": _who(one.adept, one.adept_name),
                "mentor": _who(one.mentor, one.mentor_name),
                "status": one.status,
                "trial_until": one.until.isoformat(),
                "trial_set": one.set,
                "adept_fit": _said(one.adept_fit),
                "mentor_fit": _said(one.mentor_fit),
            }
            for one in store.read(trials, programme)
        ]
    call.table(rows if call.json else [_in_words(call, row, _FITS) for row in rows], _TRIAL)


def _note_fit(call: Call, store: Store, programme: UUID, pair: UUID) -> None:
    from mentordesk.core.matching.say.commands import answer_fit, set_trial  # numpy
    from mentordesk.core.meetings.trial.commands import rematch

    if pair not in {one.id for one in store.read(pairs, programme)}:
        raise PairUnknown(pair=str(pair))
    args = call.args
    if args.until is not None:
        set_trial(store, pair=pair, until=args.until)
    if args.answer is not None:
        who, fit = args.answer
        person = store.read(person_named, who)
        answer_fit(store, pair=pair, person=person, fit=fit, day=args.day or today(), note=args.note)
    if args.rematch:
        adept = rematch(store, pair=pair, now=_moment(args.day), reason=args.note)
        call.note("fit_rematched", name=store.read(names, [adept])[adept])


def _moment(day: dt.date | None) -> dt.datetime:
    return wall_clock() if day is None else dt.datetime.combine(day, dt.time())


def _said(one: Fit | None) -> Row | None:
    return None if one is None else {"fit": one.fit, "day": one.day.isoformat(), "note": one.note}


def _in_words(call: Call, row: Row, columns: Iterable[str]) -> Row:
    """What the two have answered, as people read it."""
    codes = {key: one["fit"] if isinstance(one := row[key], dict) else one for key in columns}
    return row | {key: code and words.word(str(code), call.language) for key, code in codes.items()}


def _who(person: UUID, name: str) -> dict[str, str]:
    return {"id": str(person), "name": name}

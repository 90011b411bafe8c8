"""Ties what participants say to the open file. The commands are imported where they are used: some load numpy."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.queries import WholeBoard
from mentordesk.core.matching.say.offers.queries import offers
from mentordesk.core.matching.say.queries import EarlierPair, WishRow, earlier_pairs, speed_round_of, wish_rows
from mentordesk.core.meetings.trial.queries import trials
from mentordesk.ui.matching.say.functions import ADEPT, BOTH, MENTOR, Done, SayFunctions, SayLook, Speaker
from mentordesk.ui.opened import Opened

Person = tuple[UUID, str]


def read_say(opened: Opened, board: WholeBoard) -> SayLook:
    """All that is said by those who are on the board or in a pair."""
    programme = opened.programme
    said = opened.read(wish_rows, programme)
    across = {(one.person, one.about) for one in said if one.avoid}
    return SayLook(
        speakers=speakers(board, said),
        meetings=tuple(opened.read(speed_round_of, programme)),
        offers={one.adept: one for one in opened.read(offers, programme)},
        trials={one.pair: one for one in opened.read(trials, programme)},
        apart=frozenset({(ban.adept, ban.mentor) for ban in board.bans} | across | {pair[::-1] for pair in across}),
    )


def speakers(board: WholeBoard, said: Sequence[WishRow]) -> tuple[Speaker, ...]:
    """Everybody on the board with what they say; whoever is on both sides stands there once."""
    adepts = {row.adept: row.adept_name for row in board.rows}
    mentors = {one.id: one.name for one in board.loads}
    of_person: dict[UUID, list[WishRow]] = defaultdict(list)
    for one in said:
        of_person[one.person].append(one)
    across = {ADEPT: _by_name(mentors), MENTOR: _by_name(adepts), BOTH: _by_name(adepts | mentors)}
    found = []
    for person, name in (adepts | mentors).items():
        role = BOTH if person in adepts and person in mentors else ADEPT if person in adepts else MENTOR
        found.append(Speaker(person, name, role, tuple(of_person[person]), across[role]))
    return tuple(found)


def _by_name(people: Mapping[UUID, str]) -> tuple[Person, ...]:
    return tuple(sorted(people.items(), key=lambda one: (one[1], one[0].hex)))


class SayBinding(QObject):
    """The functions on the programme in front."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened

    def functions(self) -> SayFunctions:
        """As the page takes them."""
        return SayFunctions(
            earlier=self.earlier,
            wish=self.wish,
            avoid=self.avoid,
            rate=self.rate,
            plan_round=self.plan_round,
            clear_round=self.clear_round,
            send=self.send,
            answer=self.answer,
            withdraw=self.withdraw,
            accept_answered=self.accept_answered,
            suggest_for_declined=self.suggest_for_declined,
            set_trial=self.set_trial,
            fit=self.fit,
            rematch=self.rematch,
        )

    def earlier(self, person: UUID) -> Sequence[EarlierPair]:
        """The pairs that somebody was in before."""
        return self._opened.read(earlier_pairs, person)

    def wish(self, person: UUID, ranked: Sequence[UUID]) -> bool:
        """Keep somebody's list; the list itself is the notice."""
        from mentordesk.core.matching.say.commands import set_wishes

        return self._do(set_wishes, quiet=True, person=person, ranked=ranked)

    def avoid(self, person: UUID, about: UUID, on: bool) -> bool:
        """Note that somebody would rather not have another, or take that back."""
        from mentordesk.core.matching.say.commands import set_wish

        return self._do(set_wish, quiet=True, person=person, about=about, avoid=on)

    def rate(self, person: UUID, marks: Mapping[UUID, int | None]) -> bool:
        """Keep the marks of one card."""
        from mentordesk.core.matching.say.commands import rate_many

        return self._do(rate_many, quiet=True, ratings={(person, about): mark for about, mark in marks.items()})

    def plan_round(self, turns: int, done: Done) -> None:
        """Plan the speed meetings."""
        self._opened.run(partial(self._plan, turns), done=done, title=self.tr("Planning the speed meetings"))

    def _plan(self, turns: int, progress: Progress) -> None:
        from mentordesk.core.matching.say.commands import plan_speed_round

        progress.step(0, 0)
        plan_speed_round(self._opened.store, programme=self._opened.programme, turns=turns)

    def clear_round(self) -> bool:
        """Take the plan away."""
        from mentordesk.core.matching.say.commands import clear_speed_round

        return self._do(clear_speed_round)

    def send(self, adepts: Sequence[UUID]) -> bool:
        """Note that these lines were offered today."""
        from mentordesk.core.matching.say.offers.commands import send_offers

        return self._do(send_offers, day=today(), adepts=adepts)

    def answer(self, adept: UUID, side: str, answer: str, reason: str) -> bool:
        """Note an answer."""
        from mentordesk.core.matching.say.offers.commands import answer_offer

        return self._do(answer_offer, quiet=True, adept=adept, side=side, answer=answer, reason=reason)

    def withdraw(self, adept: UUID) -> bool:
        """Take an offer back."""
        from mentordesk.core.matching.say.offers.commands import withdraw_offer

        return self._do(withdraw_offer, adept=adept)

    def accept_answered(self, done: Done) -> None:
        """Make pairs of those who have both said yes."""
        self._opened.run(self._accept, done=done, title=self.tr("Making the pairs"))

    def _accept(self, progress: Progress) -> None:
        from mentordesk.core.matching.say.offers.commands import accept_answered

        progress.step(0, 0)
        accept_answered(self._opened.store, programme=self._opened.programme)

    def suggest_for_declined(self, done: Done) -> None:
        """Another mentor for those whom a no concerns; the others stay."""
        self._opened.run(self._continue, done=done, title=self.tr("Suggesting pairs"))

    def _continue(self, progress: Progress) -> None:
        from mentordesk.core.matching.continuing.commands import continue_proposal

        progress.step(0, 0)
        continue_proposal(self._opened.store, programme=self._opened.programme)

    def set_trial(self, pair: UUID, until: dt.date | None) -> bool:
        """Set the last day of a trial."""
        from mentordesk.core.matching.say.commands import set_trial

        return self._opened.do(set_trial, quiet=True, pair=pair, until=until)

    def fit(self, pair: UUID, person: UUID, fit: str, note: str) -> bool:
        """Note whether it fits."""
        from mentordesk.core.matching.say.commands import answer_fit

        return self._opened.do(answer_fit, quiet=True, pair=pair, person=person, fit=fit, day=today(), note=note)

    def rematch(self, pair: UUID, reason: str) -> bool:
        """End a pair without fault; the adept is on the board again."""
        from mentordesk.core.meetings.trial.commands import rematch

        return self._opened.do(rematch, pair=pair, now=wall_clock(), reason=reason)

    def _do(self, command: Callable[..., object], *, quiet: bool = False, **values: object) -> bool:
        return self._opened.do(command, quiet=quiet, programme=self._opened.programme, **values)

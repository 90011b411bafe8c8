"""What participants say, kept in memory; the page reads again after every step, as the application makes it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.queries import WholeBoard
from mentordesk.core.matching.say.offers.queries import OfferRow
from mentordesk.core.matching.say.queries import EarlierPair, Fit, TalkRow, WishRow
from mentordesk.core.meetings.trial.queries import TrialRow
from mentordesk.ui.matching.say.functions import Done, SayFunctions, SayLook
from mentordesk.ui.matching.say.wiring import speakers

SENT = dt.date(2026, 11, 24)
TRIAL = dt.date(2027, 2, 21)


@dataclass
class FakeSay:
    """`refuses`: nothing is kept. `done` has what was asked for, in order."""

    names: dict[UUID, str] = field(default_factory=dict)
    said: dict[tuple[UUID, UUID], WishRow] = field(default_factory=dict)
    talks: list[TalkRow] = field(default_factory=list)
    offers: dict[UUID, OfferRow] = field(default_factory=dict)
    trials: dict[UUID, TrialRow] = field(default_factory=dict)
    earlier_pairs: dict[UUID, list[EarlierPair]] = field(default_factory=dict)
    board: WholeBoard = field(default_factory=lambda: WholeBoard((), (), (), proposed=False))
    refuses: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)
    reload: Callable[[], object] = list

    def functions(self, reload: Callable[[], object]) -> SayFunctions:
        self.reload = reload
        return SayFunctions(
            **{
                name: getattr(self, name)
                for name in (
                    *("earlier", "wish", "avoid", "rate", "plan_round", "clear_round", "send"),
                    *("answer", "withdraw", "accept_answered", "suggest_for_declined", "set_trial", "fit", "rematch"),
                )
            }
        )

    def look(self, board: WholeBoard, pairs: Iterable[PairRow]) -> SayLook:
        self.board = board
        self.names |= {row.adept: row.adept_name for row in board.rows} | {one.id: one.name for one in board.loads}
        for one in pairs:
            both = (one.id, one.adept, one.adept_name, one.mentor, one.mentor_name)
            self.trials.setdefault(one.id, TrialRow(*both, one.status, TRIAL, False, None, None))
        apart = frozenset((ban.adept, ban.mentor) for ban in board.bans)
        said = tuple(self.said.values())
        return SayLook(speakers(board, said), tuple(self.talks), dict(self.offers), dict(self.trials), apart)

    def earlier(self, person: UUID) -> Sequence[EarlierPair]:
        return self.earlier_pairs.get(person, [])

    def wish(self, person: UUID, ranked: Sequence[UUID]) -> bool:
        for (who, about), row in self.said.items():
            if who == person:
                self.said[who, about] = replace(row, rank=None)
        for place, about in enumerate(ranked, start=1):
            self._say(person, about, rank=place)
        return self._did("wish", person, list(ranked))

    def avoid(self, person: UUID, about: UUID, on: bool) -> bool:
        self._say(person, about, rank=None, avoid=on)
        return self._did("avoid", person, about, on)

    def rate(self, person: UUID, marks: Mapping[UUID, int | None]) -> bool:
        if self.refuses:
            return False
        for about, mark in marks.items():
            self._say(person, about, rating=mark)
        return self._did("rate", person, dict(marks))

    def plan_round(self, turns: int, done: Done) -> None:
        adepts, mentors = sorted(self.board.rows, key=lambda row: row.adept_name), self.board.loads
        self.talks = [
            TalkRow(turn, table + 1, row.adept, row.adept_name, one.id, one.name)
            for turn in range(1, turns + 1)
            for table, one in enumerate(mentors)
            for place, row in enumerate(adepts)
            if (place + turn) % max(len(adepts), len(mentors)) == table
        ]
        self._did("plan_round", turns)
        done(None)

    def clear_round(self) -> bool:
        self.talks = []
        return self._did("clear_round")

    def send(self, adepts: Sequence[UUID]) -> bool:
        for row in self.board.rows:
            if row.adept in adepts and row.mentor is not None and row.mentor_name is not None:
                both = (row.adept, row.adept_name, row.mentor, row.mentor_name)
                self.offers[row.adept] = OfferRow(*both, SENT, None, None, None, None)
        return self._did("send", list(adepts))

    def answer(self, adept: UUID, side: str, answer: str, reason: str) -> bool:
        if self.refuses:
            return False
        given = {f"{side}_answer": answer, f"{side}_reason": reason or None}
        self.offers[adept] = replace(self.offers[adept], **given)  # type: ignore[arg-type]
        return self._did("answer", adept, side, answer, reason)

    def withdraw(self, adept: UUID) -> bool:
        del self.offers[adept]
        return self._did("withdraw", adept)

    def accept_answered(self, done: Done) -> None:
        self._did("accept_answered")
        done(None)

    def suggest_for_declined(self, done: Done) -> None:
        self.offers = {adept: one for adept, one in self.offers.items() if not one.declined}
        self._did("suggest_for_declined")
        done(None)

    def set_trial(self, pair: UUID, until: dt.date | None) -> bool:
        if self.refuses:
            return False
        self.trials[pair] = replace(self.trials[pair], until=until or TRIAL, set=until is not None)
        return self._did("set_trial", pair, until)

    def fit(self, pair: UUID, person: UUID, fit: str, note: str) -> bool:
        side = "adept_fit" if person == self.trials[pair].adept else "mentor_fit"
        self.trials[pair] = replace(self.trials[pair], **{side: Fit(fit, SENT, note or None)})  # type: ignore[arg-type]
        return self._did("fit", pair, person, fit, note)

    def rematch(self, pair: UUID, reason: str) -> bool:
        return self._did("rematch", pair, reason) and not self.refuses

    def _say(self, person: UUID, about: UUID, **values: object) -> None:
        empty = WishRow(person, self.names[person], about, self.names[about], None, None, False)
        self.said[person, about] = replace(self.said.get((person, about), empty), **values)  # type: ignore[arg-type]

    def _did(self, *what: object) -> bool:
        self.done.append(what)
        self.reload()
        return True

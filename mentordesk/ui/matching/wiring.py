"""Ties the page of the matching to the open file. numpy and scipy are loaded at the first look, in a worker."""

import math
import time
from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentordesk import words
from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.criteria.facts import in_words
from mentordesk.core.matching.model import Alternative, Part
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import alternatives, whole_board
from mentordesk.ui.jobs.runner import still_there
from mentordesk.ui.matching.breakdown.wiring import InsightBinding
from mentordesk.ui.matching.functions import Look, MatchingFunctions
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.papers.wiring import PlanPapers
from mentordesk.ui.matching.say.wiring import SayBinding, read_say
from mentordesk.ui.matching.scenarios.wiring import ScenarioBinding
from mentordesk.ui.matching.weights.wiring import WeightsBinding
from mentordesk.ui.opened import Opened

_QUICK = 0.05  # seconds: what takes longer is read beside the window


def build(opened: Opened, parent: QWidget | None = None) -> MatchingPage:
    """The page on what is open."""
    bound = MatchingBinding(opened)
    functions = MatchingFunctions(
        look=bound.look,
        alternatives=bound.alternatives,
        propose=bound.propose,
        accept=bound.accept,
        swap=bound.swap,
        dissolve=bound.dissolve,
        lock=bound.lock,
        lock_pairs=bound.lock_pairs,
        release=bound.release,
        never=bound.never,
        end_pair=bound.end_pair,
        tell_step=opened.tell_step,
        undo=opened.undo,
        last_step=lambda: opened.store.steps()[0],
        weights=WeightsBinding(opened).functions(),
        word=bound.word,
        tell=bound.tell,
        go_to=bound.go_to,
        say=SayBinding(opened).functions(),
        insight=InsightBinding(opened).functions(),
        scenarios=ScenarioBinding(opened).functions(),
        write_papers=PlanPapers(opened).write,
    )
    return MatchingPage(functions, opened.appearance, parent)


class MatchingBinding(QObject):
    """The page's functions on the programme in front. The commands are imported where they are used."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._took = math.inf  # nobody knows yet; making the page has taken its own time already
        self._looked = 0  # how often; two reads may end in another order than they began
        self._shows: Callable[[Look], None] | None = None
        self._waiting: Callable[[UUID, Sequence[Alternative]], None] | None = None
        self._waits_for = 0

    def look(self, done: Callable[[Look], None]) -> None:
        """Read everything: at once when that is quick, else in a worker."""
        self._looked += 1
        if self._took < _QUICK:
            done(self._read())
        else:
            self._shows, work = done, partial(self._read_beside, self._looked)
            self._opened.run(work, done=self._give_look, title=self.tr("Reading the board"), writes=False)

    def _give_look(self, found: tuple[int, Look]) -> None:
        """Show what was read, unless a later look was begun since: this one may be of before a change."""
        number, look = found
        if number == self._looked and self._shows is not None and still_there(self._shows):
            self._shows(look)

    def _read_beside(self, number: int, progress: Progress) -> tuple[int, Look]:
        import mentordesk.core.matching.board  # noqa: F401  (before the file is read: nobody waits for numpy with it)

        del progress
        return number, self._read()

    def _read(self) -> Look:
        begun, opened = time.monotonic(), self._opened
        board = opened.read(whole_board, opened.programme)
        found = Look(board, tuple(opened.read(pairs, opened.programme)), read_say(opened, board))
        self._took = time.monotonic() - begun
        return found

    def alternatives(self, adept: UUID, done: Callable[[UUID, Sequence[Alternative]], None]) -> None:
        """The other mentors for an adept, asked only when a board is there: at once, or in a worker on a slow one."""
        self._waits_for += 1
        if self._took < _QUICK:
            done(adept, self._opened.read(alternatives, self._opened.programme, adept))
        else:
            self._waiting, work = done, partial(self._others, self._waits_for, adept)
            self._opened.run(work, done=self._give_others, title=self.tr("Looking for others"), writes=False)

    def _others(self, number: int, adept: UUID, progress: Progress) -> tuple[int, UUID, Sequence[Alternative]]:
        del progress
        return number, adept, self._opened.read(alternatives, self._opened.programme, adept)

    def _give_others(self, found: tuple[int, UUID, Sequence[Alternative]]) -> None:
        """As with a look: what was found before a change is not shown after it."""
        number, adept, others = found
        if number == self._waits_for and self._waiting is not None and still_there(self._waiting):
            self._waiting(adept, others)

    def propose(self, done: Callable[[object], None]) -> None:
        """Make a new proposal."""
        self._opened.run(self._propose, done=done, title=self.tr("Suggesting pairs"))

    def _propose(self, progress: Progress) -> None:
        from mentordesk.core.matching.commands import propose

        progress.step(0, 0)
        propose(self._opened.store, programme=self._opened.programme)

    def accept(self, done: Callable[[object], None]) -> None:
        """Make the pairs."""
        self._opened.run(self._accept, done=done, title=self.tr("Making the pairs"))

    def _accept(self, progress: Progress) -> None:
        from mentordesk.core.matching.commands import accept_proposal

        progress.step(0, 0)
        accept_proposal(self._opened.store, programme=self._opened.programme)

    def swap(self, adept: UUID, mentor: UUID) -> bool:
        """Give an adept another mentor on the board."""
        from mentordesk.core.matching.commands import swap

        return self._opened.do(swap, programme=self._opened.programme, adept=adept, mentor=mentor)

    def dissolve(self, adept: UUID) -> bool:
        """Take the mentor away."""
        from mentordesk.core.matching.commands import dissolve

        return self._opened.do(dissolve, programme=self._opened.programme, adept=adept)

    def lock(self, adept: UUID, mentor: UUID) -> bool:
        """Keep the two together; the lock on the line and the same letter again are the notice and the way back."""
        from mentordesk.core.matching.commands import lock

        return self._opened.do(lock, quiet=True, programme=self._opened.programme, adept=adept, mentor=mentor)

    def lock_pairs(self, those: Sequence[tuple[UUID, UUID]]) -> bool:
        """Keep several together."""
        from mentordesk.core.matching.commands import lock_pairs

        return self._opened.do(lock_pairs, programme=self._opened.programme, pairs=those)

    def release(self, adept: UUID, mentor: UUID) -> bool:
        """Take a lock or a ban away."""
        from mentordesk.core.matching.commands import release

        return self._opened.do(release, programme=self._opened.programme, adept=adept, mentor=mentor)

    def never(self, adept: UUID, mentor: UUID, reason: str) -> bool:
        """Keep the two apart."""
        from mentordesk.core.matching.commands import never

        return self._opened.do(never, programme=self._opened.programme, adept=adept, mentor=mentor, reason=reason)

    def end_pair(self, pair: UUID, reason: str) -> bool:
        """End a pair before its time."""
        from mentordesk.core.meetings.commands import end_pair

        return self._opened.do(end_pair, pair=pair, now=wall_clock(), reason=reason)

    def word(self, key: str) -> str:
        """An identifier in words."""
        return words.word(key, self._opened.language.code)

    def tell(self, part: Part) -> str:
        """What can be said of two people by one criterion."""

        def line(key: str, /, **facts: object) -> str:
            return words.line(key, self._opened.language.code, **facts)

        return in_words(part, line, self.word)

    def go_to(self, page: str) -> None:
        """Ask for another page."""
        self._opened.page_wanted.emit(page, None)

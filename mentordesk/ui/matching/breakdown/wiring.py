"""Ties the weighing of two people to the open file: the board is read once, and answers until something changes."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.insight.model import Breakdown, Matrix, Stuck
from mentordesk.core.matching.insight.queries import insight
from mentordesk.ui.jobs.runner import still_there
from mentordesk.ui.matching.breakdown.functions import InsightFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.matching.insight.insight import Insight

_QUICK = 0.05  # seconds: what takes longer is worked out beside the window

Question = Callable[["Insight"], object]
Answer = Callable[[Any], None]


class InsightBinding(QObject):
    """Questions are worked out beside the window until one was quick on the board as it stands.

    They begin when the window has nothing else to do: an answer may come while the file is being let go of, and ask
    anew, when nothing can be begun any more.
    """

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._changes = 0
        self._kept: tuple[tuple[int, UUID, int], Insight] | None = None
        self._quick = self._working = False
        self._wanted: tuple[Question, Answer] | None = None
        self._answer: Answer | None = None
        self._matrix_wanted: Callable[[Matrix], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        opened.changed.connect(self._forget)

    def functions(self) -> InsightFunctions:
        """As the page takes them."""
        return InsightFunctions(self.matrix, self.weigh, self.stuck, self.allow, self.lock_and_propose)

    def matrix(self, done: Callable[[Matrix], None]) -> None:
        """Everybody with everybody."""
        self._matrix_wanted = done
        self._soon.start()

    def weigh(self, adept: UUID, mentor: UUID, done: Callable[[Breakdown], None]) -> None:
        """The two from all sides: at once where that is quick, else in a worker."""
        kept = self._standing
        if self._quick and kept is not None and not (kept.by_moves and kept.is_locked(adept)):
            done(kept.of(adept, mentor))
        else:
            self._ask(lambda insight: self._timed(insight, adept, mentor), done)

    def stuck(self, adept: UUID, done: Callable[[Stuck | None], None]) -> None:
        """Why the adept has no mentor; many plans are tried for it."""
        self._ask(lambda insight: insight.stuck(adept), done)

    def allow(self, adept: UUID, mentor: UUID, reason: str) -> bool:
        """Make an exception for the two."""
        from mentordesk.core.matching.exceptions.commands import allow

        programme = self._opened.programme
        return self._opened.do(allow, programme=programme, adept=adept, mentor=mentor, reason=reason)

    def lock_and_propose(self, adept: UUID, mentor: UUID, done: Callable[[object], None]) -> None:
        """Lock the two and suggest again."""
        work = partial(self._lock_and_propose, adept, mentor)
        self._opened.run(work, done=done, title=self.tr("Suggesting pairs"))

    def _lock_and_propose(self, adept: UUID, mentor: UUID, progress: Progress) -> None:
        from mentordesk.core.matching.insight.commands import lock_and_propose

        progress.step(0, 0)
        lock_and_propose(self._opened.store, programme=self._opened.programme, adept=adept, mentor=mentor)

    def _ask(self, question: Question, answer: Answer) -> None:
        self._wanted = (question, answer)
        self._soon.start()

    @Slot()
    def _begin(self) -> None:
        if not self._opened.is_open:
            self._stop()
            return
        done, self._matrix_wanted = self._matrix_wanted, None
        if done is not None:
            self._opened.run(self._read_matrix, done=done, title=self.tr("Reading the board"), writes=False)
        if self._wanted is not None and not self._working:
            (question, self._answer), self._wanted, self._working = self._wanted, None, True
            work = partial(self._work, question)
            self._opened.jobs.run(
                work,
                done=self._give,
                failed=self._miss,
                cancelled=self._stop,
                title=self.tr("Weighing the pair"),
                writes=False,
            )

    def _work(self, question: Question, progress: Progress) -> object:
        del progress
        return question(self._board())

    def _timed(self, board: "Insight", adept: UUID, mentor: UUID) -> Breakdown:
        board.of(adept, mentor)  # the first answer works out what all have in common
        begun = time.monotonic()
        found = board.of(adept, mentor)
        self._quick = time.monotonic() - begun < _QUICK
        return found

    def _give(self, found: object) -> None:
        self._working = False
        if self._answer is not None and self._wanted is None and still_there(self._answer):
            self._answer(found)
        self._soon.start()

    def _miss(self, error: BaseException) -> None:
        """Somebody is not to be matched any more, or locks contradict each other: «suggest» tells that, not a look."""
        self._working = False
        if not isinstance(error, Refusal):
            self._opened.failed(error)
        self._soon.start()

    @Slot()
    def _stop(self) -> None:
        """Called off: the file is let go of."""
        self._working, self._wanted, self._matrix_wanted = False, None, None

    def _read_matrix(self, progress: Progress) -> Matrix:
        del progress
        return self._board().matrix()

    def _board(self) -> "Insight":
        import mentordesk.core.matching.insight.insight  # noqa: F401  (before the file is read: nobody waits for it)

        now, standing = self._now, self._standing
        if standing is None:
            standing = self._opened.read(insight, self._opened.programme)
            self._kept = (now, standing)  # if anything has changed meanwhile, it is of no use any more
        return standing

    @property
    def _now(self) -> tuple[int, UUID, int]:
        """What an answer depends on: the file, the programme, and what has changed in it."""
        return id(self._opened.store), self._opened.programme, self._changes

    @property
    def _standing(self) -> "Insight | None":
        """What was read, as long as it holds."""
        return self._kept[1] if self._kept is not None and self._kept[0] == self._now else None

    @Slot()
    def _forget(self) -> None:
        """What is kept was true until now."""
        self._changes += 1
        self._kept = None

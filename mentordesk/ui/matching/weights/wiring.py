"""Ties the panel of weights to the open file. numpy and scipy are loaded in a worker, with the board."""

import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk import words
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.settings.rules import preset
from mentordesk.core.matching.weighing.queries import on_the_board
from mentordesk.ui.jobs.runner import still_there
from mentordesk.ui.matching.weights.functions import Foresight, Weights, WeightsFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.matching.weighing.shares import Weighing

_QUICK = 0.05  # seconds: what takes longer is read beside the window


class WeightsBinding(QObject):
    """The panel's functions on the programme in front. The commands are imported where they are used."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._took = 0.0
        self._reads = 0  # how often; two may end in another order than they began
        self._shows: Callable[[Weighing], None] | None = None
        self._tells: Callable[[Foresight], None] | None = None
        self._asked: tuple[Weighing, Weights] | None = None

    def functions(self) -> WeightsFunctions:
        """The doors of the panel."""
        return WeightsFunctions(
            read=self.read,
            foresee=self.foresee,
            preset=preset,
            use_preset=self.use_preset,
            set_criterion=self.set_criterion,
            set_weights=self.set_weights,
            set_matching=self.set_matching,
        )

    def read(self, done: Callable[["Weighing"], None]) -> None:
        """Read the shares of the pairs on the board: at once when that is quick, else in a worker."""
        self._reads += 1
        if not self._opened.is_open:
            return  # a handle may be let go of only because the file is being closed
        if "mentordesk.core.matching.weighing.shares" in sys.modules and self._took < _QUICK:
            done(self._read())
        else:
            self._shows, work = done, partial(self._read_beside, self._reads)
            self._opened.run(work, done=self._give, title=self.tr("Reading the weights"), writes=False)

    def _read_beside(self, number: int, progress: Progress) -> tuple[int, "Weighing"]:
        import mentordesk.core.matching.weighing.shares  # noqa: F401  (before the file is read: see the board)

        del progress
        return number, self._read()

    def _give(self, found: tuple[int, "Weighing"]) -> None:
        """Show what was read, unless a later read was begun since."""
        number, weighing = found
        if number == self._reads and self._shows is not None and still_there(self._shows):
            self._shows(weighing)

    def _read(self) -> "Weighing":
        from mentordesk.core.matching.weighing.shares import Weighing

        begun, programme = time.monotonic(), self._opened.programme
        found = Weighing(programme, *self._opened.read(on_the_board, programme))
        self._took = time.monotonic() - begun
        return found

    def foresee(self, weighing: "Weighing", weights: Weights, done: Callable[[Foresight], None]) -> None:
        """Work out a new proposal beside the window; nothing is stored. One question at a time."""
        self._asked, self._tells = (weighing, weights), done
        work = partial(_foresight, weighing, weights, self._opened.language.code)
        title = self.tr("Working out a suggestion")
        self._opened.jobs.run(
            work, done=self._tell, failed=self._miss, cancelled=self._call_off, title=title, writes=False
        )

    def _tell(self, answer: Foresight) -> None:
        if self._tells is not None and still_there(self._tells):
            self._tells(answer)

    def _miss(self, error: BaseException) -> None:
        self._call_off()
        self._opened.failed(error)

    def _call_off(self) -> None:
        """Whoever asked waits no longer."""
        if self._asked is not None:
            self._tell(Foresight(*self._asked, None))

    def use_preset(self, preset: str) -> bool:
        """Match as the preset says."""
        from mentordesk.core.matching.settings.commands import use_preset

        return self._opened.do(use_preset, programme=self._opened.programme, preset=preset)

    def set_criterion(self, key: str, what: str, value: str) -> bool:
        """Change kind or direction of a criterion."""
        from mentordesk.core.matching.settings.commands import set_criterion

        return self._opened.do(set_criterion, quiet=True, programme=self._opened.programme, key=key, **{what: value})

    def set_weights(self, weights: Weights) -> bool:
        """Keep the weights where the handles were let go."""
        from mentordesk.core.matching.settings.commands import set_weights

        return self._opened.do(set_weights, quiet=True, programme=self._opened.programme, weights=weights)

    def set_matching(self, values: Mapping[str, object]) -> bool:
        """Change what is settled beside the criteria."""
        from mentordesk.core.matching.settings.commands import set_matching

        return self._opened.do(set_matching, quiet=True, programme=self._opened.programme, **values)


def _foresight(weighing: "Weighing", weights: Weights, language: str, progress: Progress) -> Foresight:
    from mentordesk.core.matching.criteria.weights import with_weights
    from mentordesk.core.matching.weighing.foreseeing import foreseen

    progress.step(0, 0)
    try:
        return Foresight(weighing, weights, foreseen(with_weights(weighing.people, weights), weighing.proposal))
    except Refusal as refusal:
        title, text = words.sentence(refusal, language)
        return Foresight(weighing, weights, None, f"{title}. {text}")

"""Ties the scenarios to the open file."""

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.matching.scenarios.queries import Comparison, PutAside, compared, put_aside
from mentordesk.ui.jobs.runner import still_there
from mentordesk.ui.matching.scenarios.functions import ScenarioFunctions
from mentordesk.ui.opened import Opened

if TYPE_CHECKING:
    from mentordesk.core.matching.scenarios.commands import Used

_QUICK = 0.05  # seconds: what takes longer is read beside the window


class ScenarioBinding(QObject):
    """The scenarios' functions on the programme in front. The commands are imported where they are used."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self._opened = opened
        self._took = _QUICK  # nobody knows before the first time
        self._compared_times = 0  # two may end in another order than they began
        self._shows: Callable[[Comparison], None] | None = None
        self._done: Callable[[object], None] | None = None
        self._letter = ""

    def functions(self) -> ScenarioFunctions:
        """The doors of the scenarios."""
        return ScenarioFunctions(self.put_aside, self.compare, self.save, self.use, self.drop, self.note)

    def put_aside(self) -> Sequence[PutAside]:
        """What was put aside."""
        return self._opened.read(put_aside, self._opened.programme)

    def compare(self, letters: Sequence[str], done: Callable[[Comparison], None]) -> None:
        """Weigh these side by side: at once when that is quick, else in a worker."""
        self._compared_times += 1
        if "mentordesk.core.matching.board" in sys.modules and self._took < _QUICK:
            done(self._compared(letters))
        else:
            self._shows, work = done, partial(self._compare_beside, self._compared_times, letters)
            self._opened.run(work, done=self._give, title=self.tr("Comparing"), writes=False)

    def _compare_beside(self, number: int, letters: Sequence[str], progress: Progress) -> tuple[int, Comparison]:
        del progress
        return number, self._compared(letters)

    def _compared(self, letters: Sequence[str]) -> Comparison:
        begun = time.monotonic()
        found = self._opened.read(compared, self._opened.programme, letters)
        self._took = time.monotonic() - begun
        return found

    def _give(self, found: tuple[int, Comparison]) -> None:
        """Show a comparison, unless a later one was begun since."""
        number, comparison = found
        if number == self._compared_times and self._shows is not None and still_there(self._shows):
            self._shows(comparison)

    def save(self, letter: str) -> bool:
        """Put the board aside."""
        from mentordesk.core.matching.scenarios.commands import save_scenario

        return self._opened.do(save_scenario, programme=self._opened.programme, letter=letter)

    def drop(self, letter: str) -> bool:
        """Let one go."""
        from mentordesk.core.matching.scenarios.commands import drop_scenario

        return self._opened.do(drop_scenario, programme=self._opened.programme, letter=letter)

    def note(self, letter: str, comment: str) -> bool:
        """Write what one is about; the line itself is the notice."""
        from mentordesk.core.matching.scenarios.commands import note_scenario

        programme = self._opened.programme
        return self._opened.do(note_scenario, quiet=True, programme=programme, letter=letter, comment=comment)

    def use(self, letter: str, done: Callable[[object], None]) -> None:
        """Bring one to the board, and say what of it is not as it was."""
        self._done, self._letter = done, letter
        title = self.tr("Bringing the variant back")
        self._opened.run(partial(self._use, letter), done=self._tell, title=title)

    def _use(self, letter: str, progress: Progress) -> "Used":
        from mentordesk.core.matching.scenarios.commands import use_scenario

        progress.step(0, 0)
        return use_scenario(self._opened.store, programme=self._opened.programme, letter=letter)

    def _tell(self, used: "Used") -> None:
        told = []
        if used.left_out == 1:
            told.append(self.tr("1 pair of variant {letter} holds no longer and is left out."))
        elif used.left_out:
            told.append(self.tr("{count} pairs of variant {letter} hold no longer and are left out."))
        if used.settings:
            told.append(self.tr("Weights and settings are as they were with variant {letter}."))
        if told:
            self._opened.say(" ".join(told).format(letter=self._letter, count=used.left_out))
        if self._done is not None:
            self._done(used)

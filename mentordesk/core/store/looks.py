"""Where the open file is looked at: the engine can be exchanged while others look."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Condition

import sqlalchemy as sa


class Looks:
    """Each look ends on the engine that it began with, which is only then let go of."""

    def __init__(self, engine: sa.Engine, many: int) -> None:
        self._engine, self._many = engine, many
        self._under_way = Counter[sa.Engine]()
        self._ended = Condition()

    @contextmanager
    def one(self) -> Iterator[sa.Engine]:
        """The engine for one look."""
        with self._ended:
            engine = self._engine
            self._under_way[engine] += 1
        try:
            yield engine
        finally:
            with self._ended:
                self._under_way[engine] -= 1
                self._ended.notify_all()

    def exchange(self, engine: sa.Engine) -> None:
        """From now on everybody looks through `engine`; returns when nobody looks through the one before."""
        with self._ended:
            before, self._engine = self._engine, engine
            self._ended.wait_for(lambda: not self._under_way[before])
            del self._under_way[before]
        before.dispose()

    def open_all(self) -> None:
        """Make all `many` connections now, so that nobody ever looks at another file that comes to lie there."""
        try:
            with ExitStack() as together:
                for _ in range(self._many):
                    together.enter_context(self._engine.connect())
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

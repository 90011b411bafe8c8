"""What the program does anew for each file and a run of all tests does thousands of times: quickly here, or once.

A test that is about just that asks for the fixture `as_shipped`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.util import LRUCache

from mentordesk.core.store import file, seal, unit

_ROUNDS, _COST, _ENGINE = file._ROUNDS, seal._COST, unit._engine
_STATEMENTS = 2000


def stretch_quickly() -> None:
    """From now on a passphrase is stretched a little only."""
    file._ROUNDS, seal._COST = 1000, _COST | {"n": 2**10}


def share_statements() -> None:
    """From now on each statement is put into SQL once for all files."""
    unit._engine = _sharing(_ENGINE)


@contextmanager
def not_taken() -> Iterator[None]:
    """Everything is as people have it."""
    taken = file._ROUNDS, seal._COST, unit._engine
    file._ROUNDS, seal._COST, unit._engine = _ROUNDS, _COST, _ENGINE
    yield
    file._ROUNDS, seal._COST, unit._engine = taken


def _sharing(made: Callable[..., sa.Engine]) -> Callable[..., sa.Engine]:
    """Every file has the same tables: what one engine has put into SQL, the next need not."""
    shared: list[Any] = []

    def make(*asked: Any, **more: Any) -> sa.Engine:
        engine = made(*asked, **more)
        if not shared:
            with sa.create_engine("sqlite://", module=sqlcipher).connect() as connection:
                engine.dialect.initialize(connection)  # else by its first connection, and that file may not open
            shared.extend((engine.dialect, LRUCache(_STATEMENTS)))
        engine.dialect, cache = shared
        engine.update_execution_options(compiled_cache=cache)
        return engine

    return make

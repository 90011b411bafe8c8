"""Which backups are let go. The order in which they were made decides, for a clock can be wrong."""

import datetime as dt
from collections.abc import Callable, Hashable, Sequence

Made = tuple[str, dt.datetime]
"""A backup's name and when it was made, by the clock of that moment."""

LATEST = 10
OLDEST = dt.timedelta(days=245)
"""So long the daily, weekly and monthly ones are kept, since they hold what was erased meanwhile."""
_Period = Callable[[dt.datetime], Hashable]
_KEPT: tuple[tuple[int, _Period], ...] = (
    (7, lambda made: made.date()),
    (4, lambda made: made.isocalendar()[:2]),
    (6, lambda made: (made.year, made.month)),
)


def let_go(made: Sequence[Made]) -> list[str]:
    """The names of those that go, of backups given oldest first.

    The ten latest stay, and the last one of each of the latest 7 days, 4 weeks and 6 months in which any was made; but
    of those that are not among the ten, none is older than OLDEST.
    """
    newest_first = list(reversed(made))
    kept = {name for name, _ in newest_first[:LATEST]}
    for number, period in _KEPT:
        last_of: dict[Hashable, str] = {}
        for name, moment in newest_first:
            last_of.setdefault(period(moment), name)
        kept.update(list(last_of.values())[:number])
    kept -= {name for name, moment in newest_first[LATEST:] if moment < _latest_day(newest_first) - OLDEST}
    return [name for name, _ in made if name not in kept]


def _latest_day(newest_first: Sequence[Made]) -> dt.datetime:
    """A day that is not after today, unless the clock was wrong twice."""
    return min(moment for _, moment in newest_first[:2])

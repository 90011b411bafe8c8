"""What time it is: the one place that asks the machine, so that tests can say otherwise."""

import datetime as dt


def now() -> dt.datetime:
    """This moment in UTC, whole seconds."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def today() -> dt.date:
    """This day where the coordinator sits."""
    return dt.date.today()


def wall_clock() -> dt.datetime:
    """What the clock on the wall shows where the coordinator sits, whole seconds, without a zone."""
    return dt.datetime.now().replace(microsecond=0)

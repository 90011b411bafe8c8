"""What the window of a package is given."""

from collections.abc import Callable
from dataclasses import dataclass

from mentordesk.core.selection.packages.package import Package

Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class ElsewhereFunctions:
    """Opening and keeping take some seconds each: they are done in a worker, and call back.

    `keep_now` waits until it is done; it tells what went wrong, or nothing.
    """

    name: str
    open: Callable[[str, Callable[[Package], None], Failed], None]
    keep: Callable[[Package, str, Callable[[object], None], Failed], None]
    keep_now: Callable[[Package, str], str]
    said: Callable[[BaseException], str]
    word: Callable[[str], str]

"""What the panel of the logo is given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.core.agreements.library.queries import LogoRow


@dataclass(frozen=True)
class LogoFunctions:
    """`take` goes on beside the window, for the picture comes from outside; `done` is told when it is the logo."""

    logo: "Callable[[], LogoRow | None]"
    choose: Callable[[], Path | None]
    """Ask for a picture."""
    take: Callable[[Path, str, Callable[[], None]], None]
    """A picture, and what it shows."""
    describe: Callable[[str], bool]
    """Of the picture that is the logo already, what it shows."""
    remove: Callable[[], bool]

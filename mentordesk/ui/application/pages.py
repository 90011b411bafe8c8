"""The pages of the window in their order; each is imported when it is first shown.

The page that most begin with reads few tables, and what it reads it imports; all others find the schema whole.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from mentordesk.ui.opened import Opened
from mentordesk.ui.widgets.page import Page

FIRST = "today"


@dataclass(frozen=True)
class Entry:
    """A page's name in the keyboard map, its icon, and the step whose `wiring` builds it."""

    name: str
    icon: str
    step: str
    below: bool = False

    def load(self) -> Any:
        """Import the page's module, which takes long the first time."""
        if self.name != FIRST:
            import mentordesk.core.registry  # noqa: F401
        return import_module(f"mentordesk.ui.{self.step}.wiring")

    def build(self, opened: Opened, parent: QWidget) -> Page:
        """Make the page where it will stand: to move a finished one there takes Qt half as long as making it."""
        make: Callable[[Opened, QWidget], Page] = self.load().build
        return make(opened, parent)


PAGES = (
    Entry(FIRST, "sun", "today"),
    Entry("recruitment", "inbox", "recruitment"),
    Entry("selection", "list-checks", "selection"),
    Entry("matching", "link", "matching"),
    Entry("agreements", "file-text", "agreements"),
    Entry("calendar", "calendar-days", "meetings"),
    Entry("people", "users", "people", below=True),
    Entry("history", "history", "history", below=True),
    Entry("deleted", "trash-2", "privacy", below=True),
    Entry("casebook", "book-lock", "casebook", below=True),
    Entry("security", "shield-check", "security", below=True),
    Entry("settings", "settings", "settings", below=True),
)

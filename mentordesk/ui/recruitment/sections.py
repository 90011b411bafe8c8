"""The parts of an application's detail: each is made when it is first unfolded, and has its summary in the heading.

A slice of the work on applicants adds its part with a `Section` of its own in `detail_sections`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.core.recruitment.queries import ApplicantRow


class SectionBody(QWidget):
    """What is under a section's heading. It is told whom it shows, and again after every change to the file.

    `asked` opens a panel in place of the list, by the id of its action.
    """

    asked = Signal(str)

    def show_applicant(self, row: ApplicantRow) -> None:
        """Show somebody."""

    def set_suggestions(self, rows: Sequence[ApplicantRow]) -> None:
        """Offer what others have answered while somebody writes."""

    def retranslate(self) -> None:
        """Take the language of the moment; nothing is read, for there may be no file just now."""

    def go_in(self) -> None:
        """Put the focus into the first field."""

    def drafts(self) -> dict[str, object]:
        """What is being typed, form by form, as JSON can hold it; empty when nothing is."""
        return {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Let stand here again what was being typed about the applicant who is shown."""


@dataclass(frozen=True)
class Section:
    """A heading of the detail. `title` is asked in the language of the moment, `build` makes what is under it.

    `summary` stands in the heading, folded or not, and is read at each choice in the list: it must cost next to
    nothing. Where `applies` says no, the section does not show. `is_open`: unfolded from the beginning.
    """

    key: str
    title: Callable[[], str]
    build: Callable[[QWidget], SectionBody]
    summary: Callable[[ApplicantRow], str] = lambda _: ""
    applies: Callable[[ApplicantRow], bool] = lambda _: True
    is_open: bool = False

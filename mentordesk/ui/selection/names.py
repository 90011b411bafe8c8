"""What applicants are called: by their names, or, in a blind reading, by a number that says nothing of them."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QObject

from mentordesk.core.selection.queries import RankedRow


class ApplicantNames(QObject):
    """The one place that knows whether the reading is blind: list, copy, search and detail all ask it.

    A number is the place in the order in which the applications came in, so that ranking does not change it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.blind = False
        self._numbers: dict[UUID, int] = {}

    def number(self, rows: Iterable[RankedRow]) -> None:
        """Number these applicants."""
        order = sorted({row.application: row for row in rows}.values(), key=_came_in)
        self._numbers = {row.application: place for place, row in enumerate(order, start=1)}

    def of(self, row: RankedRow) -> str:
        """What to call an applicant."""
        if not self.blind:
            return row.name
        return self.tr("Applicant {number}").format(number=f"{self.place(row):02}")

    def place(self, row: RankedRow) -> int:
        """An applicant's number."""
        return self._numbers[row.application]

    def order(self, row: RankedRow) -> str | int:
        """What a list sorts an applicant by."""
        return self.place(row) if self.blind else row.name


def _came_in(row: RankedRow) -> tuple[dt.datetime, str]:
    return row.applicant.submitted or dt.datetime.max, row.application.hex

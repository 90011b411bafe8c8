"""The list of concerns."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.core.casebook.queries import ConcernRow
from mentordesk.core.casebook.rules import Concern
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

translate = QCoreApplication.translate

STATUS_KINDS: dict[str, ChipKind] = {
    "new": "warn",
    "assessed": "info",
    "reported": "accent",
    "followed": "info",
    "closed": "ok",
}
SEVERITY_KINDS: dict[str, ChipKind] = {"low": "neutral", "middle": "info", "high": "warn", "acute": "danger"}
STATUS, SEVERITY = 1, 2


@dataclass(frozen=True)
class Listed:
    """A concern with the names of those it is about."""

    row: ConcernRow
    who: str

    @property
    def id(self) -> UUID:
        return self.row.id

    @property
    def concern(self) -> Concern | None:
        return self.row.concern


def about(concern: Concern, names: Mapping[UUID, str]) -> str:
    """Whom a concern is about, as far as they are in the file."""
    gone = translate("Concerns", "somebody who is deleted")
    return ", ".join(names.get(person, gone) for person in concern.people)


def first_large(text: str) -> str:
    """The text as it begins a line of its own."""
    return text[:1].upper() + text[1:]


class ConcernModel(RowModel[Listed]):
    """Number, status, severity, whom it is about, and when it happened."""

    def __init__(self, word: Callable[[str], str], today: Callable[[], dt.date], parent: QObject) -> None:
        self._word, self._today = word, today
        columns: tuple[Column[Listed], ...] = (
            Column(lambda: translate("Concerns", "No."), self._number, sort=self._by_number, align=RIGHT, width=60),
            Column(
                lambda: translate("Concerns", "Status"),
                self._status,
                role_values={StatusRole: lambda one: STATUS_KINDS[one.concern.status] if one.concern else "danger"},
                width=168,
            ),
            Column(
                lambda: translate("Concerns", "Severity"),
                self._severity,
                role_values={StatusRole: lambda one: SEVERITY_KINDS[one.concern.severity] if one.concern else None},
                width=112,
            ),
            Column(lambda: translate("Concerns", "About"), lambda one: one.who),
            Column(lambda: translate("Concerns", "Happened"), self._day, sort=self._by_day, width=120),
        )
        super().__init__(columns, parent)

    def show(self, rows: Sequence[ConcernRow], names: Mapping[UUID, str]) -> None:
        """Show these, with the names of those who are in the file."""
        self.set_rows(Listed(row, about(row.concern, names) if row.concern else "") for row in rows)

    def _number(self, one: Listed) -> str:
        return str(one.concern.number) if one.concern else "–"

    def _by_number(self, one: Listed) -> int:
        return one.concern.number if one.concern else 0

    def _status(self, one: Listed) -> str:
        if one.concern is None:
            return translate("Concerns", "Damaged")
        return first_large(self._word(f"concern.{one.concern.status}"))

    def _severity(self, one: Listed) -> str:
        return first_large(self._word(f"severity.{one.concern.severity}")) if one.concern else ""

    def _day(self, one: Listed) -> str:
        return near_day(one.concern.happened, self._today()) if one.concern else ""

    def _by_day(self, one: Listed) -> object:
        return one.concern.happened if one.concern else None

"""The third zone of an import: what becomes of each row of the file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.recruitment.drafting import RowWarning
from mentordesk.core.recruitment.preview import PreviewRow
from mentordesk.ui.recruitment.functions import Look, Trial
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

ALL, NEW, UPDATED, SAME, SKIPPED, NOTED = "all", "new", "updated", "same", "skipped", "noted"
RESULT_VIEWS = (ALL, NEW, UPDATED, SAME, SKIPPED, NOTED)
PENDING = "pending"

_KINDS: Mapping[str, ChipKind] = {NEW: "ok", UPDATED: "info", SKIPPED: "warn"}
_PICTURE = int(Qt.ItemDataRole.DecorationRole)


@dataclass(frozen=True)
class ResultRow:
    """A row of the file and its verdict. `alike`: somebody in the file who may be the same person."""

    id: UUID
    row: PreviewRow
    verdict: str
    alike: str

    @property
    def is_noted(self) -> bool:
        """Whether somebody should look at it."""
        return bool(self.row.warnings or self.alike)

    def belongs(self, view: str) -> bool:
        """Whether it is shown in this view."""
        return view in (ALL, self.verdict) or (view == NOTED and self.is_noted)


def result_rows(look: Look, trial: Trial | None) -> list[ResultRow]:
    """The rows of the file in their order; before the trial nobody knows who is new."""
    verdicts = iter(zip(trial.verdicts, trial.alike, strict=True)) if trial else None
    found = []
    for place, row in enumerate(look.preview.rows):
        if row.draft is None:
            verdict, alike = SKIPPED, ""
        else:
            verdict, alike = next(verdicts) if verdicts else (PENDING, "")
        found.append(ResultRow(UUID(int=place), row, verdict, alike))
    return found


class ResultModel(RowModel[ResultRow]):
    """Rows, whom they tell of, and what becomes of them, in words and not by colour alone."""

    def __init__(self, badges: RoleBadges, parent: QObject) -> None:
        self._badges = badges
        columns = (
            Column(self._name_title, _name, width=196, role_values={_PICTURE: self._badge}),
            Column(self._verdict_title, self._verdict, width=132, role_values={StatusRole: _verdict_kind}),
            Column(self._note_title, self._note),
            Column(self._email_title, _email, width=208),
            Column(self._phone_title, _phone, width=136),
            Column(self._number_title, _number, sort=_order, align=RIGHT, width=60),
        )
        super().__init__(columns, parent)

    def _badge(self, row: ResultRow) -> object:
        return self._badges.icon(row.row.draft.role or "" if row.row.draft else "")

    def _verdict(self, row: ResultRow) -> str:
        words = {
            NEW: self.tr("New"),
            UPDATED: self.tr("Updates"),
            SAME: self.tr("Unchanged"),
            SKIPPED: self.tr("Skipped"),
            PENDING: self.tr("Comparing …"),
        }
        return words[row.verdict]

    def _note(self, row: ResultRow) -> str:
        notes = [self._reason(row.row.reason)] if row.row.reason else []
        if row.alike:
            notes.append(self.tr("May be the same person as {name}").format(name=row.alike))
        notes += [self._warning(warning) for warning in row.row.warnings]
        return " · ".join(dict.fromkeys(notes))

    def _reason(self, reason: str) -> str:
        words = {
            "no_name": self.tr("There is no name"),
            "heading_repeated": self.tr("The headings once more"),
            "total_row": self.tr("A line of totals"),
            "section": self.tr("A heading between the rows"),
        }
        return words.get(reason, self.tr("A note, and no person"))

    def _warning(self, warning: RowWarning) -> str:
        heading = " ".join(warning.heading.split())
        words: Mapping[str, Callable[[], str]] = {
            "characters_removed": lambda: self.tr("Invisible characters in “{column}” are taken out"),
            "national_id_removed": lambda: self.tr("A national identity number in “{column}” is taken out"),
            "role_missing": lambda: self.tr("No role is told"),
        }
        text = (
            words[warning.code]()
            if warning.code in words
            else self.tr("Did not understand “{column}”; kept as an answer")
        )
        return text.format(column=heading)

    def _name_title(self) -> str:
        return self.tr("Applicant")

    def _verdict_title(self) -> str:
        return self.tr("Result")

    def _note_title(self) -> str:
        return self.tr("Note")

    def _email_title(self) -> str:
        return self.tr("E-mail")

    def _phone_title(self) -> str:
        return self.tr("Phone")

    def _number_title(self) -> str:
        return self.tr("Row")


def _name(row: ResultRow) -> str:
    return row.row.draft.name if row.row.draft else "–"


def _email(row: ResultRow) -> str:
    return (row.row.draft.email if row.row.draft else None) or ""


def _phone(row: ResultRow) -> str:
    return shown_phone(row.row.draft.phone) if row.row.draft else ""


def _number(row: ResultRow) -> str:
    return str(row.row.number)


def _order(row: ResultRow) -> int:
    return row.id.int


def _verdict_kind(row: ResultRow) -> ChipKind:
    return _KINDS.get(row.verdict, "neutral")

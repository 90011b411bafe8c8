"""The third zone of an import: what becomes of each row of the file."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.recruitment.drafting import RowWarning
from mentordesk.core.recruitment.drafts import Difference
from mentordesk.core.recruitment.preview import PreviewRow
from mentordesk.ui.recruitment.doubles.values import field_name
from mentordesk.ui.recruitment.functions import Look, Trial
from mentordesk.ui.recruitment.import_run import RowPlace
from mentordesk.ui.widgets.badges import RoleBadges
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

ALL, NEW, UPDATED, SAME, SKIPPED, NOTED, LEFT = "all", "new", "updated", "same", "skipped", "noted", "left"
RESULT_VIEWS = (ALL, NEW, UPDATED, SAME, SKIPPED, NOTED, LEFT)
TAKEN = (NEW, UPDATED)
PENDING = "pending"
SHOWN = 3_000
"""So many rows of a view are shown; a table of all would hold the window up in a file of a hundred thousand."""

_KINDS: Mapping[str, ChipKind] = {NEW: "ok", UPDATED: "info", SKIPPED: "warn"}
REACHED_BY = (3, 4)
ROOM_FOR_ALL = 900
"""Below this width, in pixels at 100 %, what becomes of a row and why comes before how to reach people."""
_PICTURE = int(Qt.ItemDataRole.DecorationRole)


@dataclass(frozen=True)
class ResultRow:
    """A row of the file and its verdict. `alike`: somebody in the file who may be the same person.

    `changes`: what it says otherwise than the file.
    """

    id: UUID
    row: PreviewRow
    verdict: str
    alike: str
    changes: tuple[Difference, ...] = ()

    @property
    def place(self) -> RowPlace:
        """Where it stands in the file."""
        return self.row.sheet, self.row.number


class Results:
    """The rows of a file in their order, with what becomes of each; before the trial nobody knows who is new.

    Those at the places in `left` are left out though they would change something.
    """

    def __init__(
        self, look: Look | None = None, trial: Trial | None = None, left: Collection[RowPlace] = frozenset()
    ) -> None:
        self._told = list(_told(look, trial, left)) if look else []
        kinds = Counter((one.verdict, bool(one.row.warnings or one.alike)) for one in self._told)
        self.counts = dict.fromkeys(RESULT_VIEWS, 0) | {ALL: len(self._told)}
        """How many rows belong to each view."""
        for (verdict, noted), count in kinds.items():
            self.counts[verdict] = self.counts.get(verdict, 0) + count
            self.counts[NOTED] += count if noted else 0

    def rows(self, view: str) -> Iterator[ResultRow]:
        """The first rows of a view."""
        belonging = (
            ResultRow(UUID(int=place), *one)
            for place, one in enumerate(self._told)
            if view in (ALL, one.verdict) or (view == NOTED and (one.row.warnings or one.alike))
        )
        return islice(belonging, SHOWN)


class _Told(NamedTuple):
    row: PreviewRow
    verdict: str
    alike: str = ""
    changes: tuple[Difference, ...] = ()


def _told(look: Look, trial: Trial | None, left: Collection[RowPlace]) -> Iterator[_Told]:
    place = -1
    for row in look.preview.rows:
        place += row.draft is not None
        if row.draft is None or trial is None:
            yield _Told(row, PENDING if row.draft else SKIPPED)
            continue
        verdict = trial.verdicts[place]
        out = verdict in TAKEN and (row.sheet, row.number) in left
        yield _Told(row, LEFT if out else verdict, trial.alike[place], trial.changes.get(place, ()))


class ResultModel(RowModel[ResultRow]):
    """Rows, whom they tell of, and what becomes of them, in words and not by colour alone."""

    def __init__(self, badges: RoleBadges, parent: QObject) -> None:
        self._badges = badges
        columns = (
            Column(self._name_title, _name, width=184, least=128, role_values={_PICTURE: self._badge}),
            Column(self._verdict_title, self._verdict, width=124, least=112, role_values={StatusRole: _verdict_kind}),
            Column(self._note_title, self._note),
            Column(self._email_title, _email, width=188),
            Column(self._phone_title, _phone, width=132),
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
            LEFT: self.tr("Left out"),
            PENDING: self.tr("Comparing …"),
        }
        return words[row.verdict]

    def _note(self, row: ResultRow) -> str:
        notes = [self._reason(row.row.reason, row.row.sheet)] if row.row.reason else []
        if row.alike:
            notes.append(self.tr("May be the same person as {name}").format(name=row.alike))
        if row.changes:
            fields = ", ".join(dict.fromkeys(one.label or field_name(one.field) for one in row.changes))
            notes.append(self.tr("Differs: {fields}").format(fields=fields))
        notes += [self._warning(warning) for warning in row.row.warnings]
        return " · ".join(dict.fromkeys(notes))

    def _reason(self, reason: str, name: str) -> str:
        words = {
            "no_name": self.tr("There is no name"),
            "heading_repeated": self.tr("The headings once more"),
            "total_row": self.tr("A line of totals"),
            "section": self.tr("A heading between the rows"),
            "file_unreadable": self.tr("“{name}” is no form that can be read").format(name=name),
        }
        return words.get(reason, self.tr("A note, and no person"))

    def _warning(self, warning: RowWarning) -> str:
        heading = " ".join(warning.heading.split())
        words: Mapping[str, Callable[[], str]] = {
            "characters_removed": lambda: self.tr("Invisible characters in “{column}” are taken out"),
            "national_id_removed": lambda: self.tr("A national identity number in “{column}” is taken out"),
            "text_cut": lambda: self.tr("“{column}” is too long; its end is left out"),
            "role_missing": lambda: self.tr("No role is told"),
            "answer_not_understood": lambda: self.tr("The answer to “{column}” is not of its kind; kept as written"),
            "form_of_another_programme": lambda: self.tr("Another programme's form; what is the same is taken"),
            "form_of_another_version": lambda: self.tr("An older form; answers to questions that are gone are kept"),
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
    return str(row.row.number) if row.row.number else "–"


def _order(row: ResultRow) -> int:
    return row.id.int


def _verdict_kind(row: ResultRow) -> ChipKind:
    return _KINDS.get(row.verdict, "neutral")

"""The two lists of the selection: candidates in the order of their scores, and the side that is approved."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Qt

from mentordesk.core.recruitment.rules import ENDED, places_of
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.selection.functions import Word
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

FAR_APART = 2
"""From so many points between assessors on, they disagree."""

RANK, NAME, SCORE, SPREAD, SENT, RESULT = range(6)
"""The columns of the ranked list."""
SPARED = (SPREAD, SENT)
STATUS = 4
"""The chip's column among those who are approved."""

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class RankedModel(RowModel[RankedRow]):
    """The candidates. It knows where the line between place and waiting list lies."""

    def __init__(self, names: ApplicantNames, word: Word, parent: QObject) -> None:
        self._names, self._word = names, word
        self._waiting: dict[UUID, int] = {}
        self._line = 0
        columns = (
            Column(
                self._rank_title, rank_text, sort=rank_of, align=RIGHT, width=60, role_values={_SPOKEN: self._spoken}
            ),
            Column(self._name_title, names.of, sort=names.order),
            Column(self._score_title, score_text, sort=score_of, align=RIGHT, width=72),
            Column(
                self._spread_title, self._spread_text, sort=spread_of, width=116, role_values={StatusRole: spread_kind}
            ),
            Column(self._sent_title, sent_text, sort=submitted_of, width=172),
            Column(
                self._result_title,
                self.result_text,
                sort=self._result_order,
                width=152,
                role_values={StatusRole: result_kind},
            ),
        )
        super().__init__(columns, parent)

    @property
    def line(self) -> int:
        """The rank of the last one above the line; everybody below waits."""
        return self._line

    def set_rows(self, rows: Iterable[RankedRow]) -> None:
        """Show these candidates."""
        everybody = list(rows)
        ranked = [row for row in everybody if row.rank is not None]
        waiting = [row for row in ranked if row.result == "waiting"]
        self._waiting = {row.application: place for place, row in enumerate(waiting, start=1)}
        below = [row.rank for row in waiting if row.rank is not None and not row.by_hand]
        self._line = min(below) - 1 if below else len(ranked)
        super().set_rows(everybody)
        self.retranslate()  # numbers on the waiting list change with others' rows

    def result_text(self, row: RankedRow) -> str:
        """What is decided of a candidate, or what the line would give."""
        if row.result == "waiting":
            return self.tr("Waiting list {number}").format(number=self._waiting[row.application])
        if row.is_new_place:
            return self.tr("Place")
        if row.result == "offered":
            return self.tr("Has a place")
        return capitalised(self._word(row.result))

    def _spoken(self, row: RankedRow) -> str:
        """The list read aloud tells where the line is."""
        if row.rank is not None and row.rank == self._line:
            return self.tr("{rank}, last above the line").format(rank=row.rank)
        return rank_text(row)

    def _result_order(self, row: RankedRow) -> tuple[int, int]:
        kinds = ("accent", "ok", "neutral", "warn", "danger")
        return kinds.index(result_kind(row)), row.rank or 0

    def _spread_text(self, row: RankedRow) -> str:
        return self.tr("Disagree") if row.spread >= FAR_APART else ""

    def _rank_title(self) -> str:
        return self.tr("#")

    def _name_title(self) -> str:
        return self.tr("Applicant")

    def _score_title(self) -> str:
        return self.tr("Mean")

    def _spread_title(self) -> str:
        return self.tr("Spread")

    def _sent_title(self) -> str:
        return self.tr("Date and source")

    def _result_title(self) -> str:
        return self.tr("Outcome")


class OthersModel(RowModel[RankedRow]):
    """The side that does not compete, with what approval gives."""

    def __init__(self, names: ApplicantNames, word: Word, parent: QObject) -> None:
        self._names, self._word = names, word
        columns = (
            Column(self._name_title, names.of, sort=names.order),
            Column(self._places_title, places_text, sort=places_text, align=RIGHT, width=80),
            Column(self._missing_title, self._missing_text, width=190),
            Column(self._sent_title, sent_text, sort=submitted_of, width=172),
            Column(self._status_title, self.status_text, width=152, role_values={StatusRole: approval_kind}),
        )
        super().__init__(columns, parent)

    def status_text(self, row: RankedRow) -> str:
        """The status now."""
        status = row.applicant.application_status
        return capitalised(self._word(status if status in ENDED or row.role == "adept" else str(own_status(row))))

    def _missing_text(self, row: RankedRow) -> str:
        return ", ".join(map(self._word, row.missing))

    def _name_title(self) -> str:
        return self.tr("Name")

    def _places_title(self) -> str:
        return self.tr("Places")

    def _missing_title(self) -> str:
        return self.tr("Missing")

    def _sent_title(self) -> str:
        return self.tr("Date and source")

    def _status_title(self) -> str:
        return self.tr("Status")


def capitalised(text: str) -> str:
    """With a capital letter first, the rest as it is."""
    return text[:1].upper() + text[1:]


def own_status(row: RankedRow) -> str:
    """A mentor's own status."""
    return row.applicant.mentor_status or "applied"


def awaits_approval(row: RankedRow) -> bool:
    """Whether accepting the list takes this one in."""
    status = row.applicant.application_status if row.role == "adept" else own_status(row)
    return row.applicant.application_status not in ENDED and row.result != status


def approval_kind(row: RankedRow) -> ChipKind:
    """How the status of one of the other side looks."""
    if row.applicant.application_status in ENDED:
        return "danger" if row.applicant.application_status == "refused" else "neutral"
    if awaits_approval(row) or row.missing:
        return "warn"
    return "ok"


def result_kind(row: RankedRow) -> ChipKind:
    """How a result looks: what the line gives looks lighter than what is decided."""
    if row.is_new_place:
        return "accent"
    if row.result in ("offered", "accepted"):
        return "ok"
    if row.result == "waiting":
        return "warn" if row.applicant.application_status == "waiting" else "neutral"
    return "danger" if row.result == "refused" else "neutral"


def rank_text(row: RankedRow) -> str:
    """The place in the list; whose application has ended has none."""
    return "–" if row.rank is None else str(row.rank)


def rank_of(row: RankedRow) -> int | None:
    """What the places sort by."""
    return row.rank


def score_text(row: RankedRow) -> str:
    """The mean with two decimals."""
    return "–" if row.score is None else QLocale().toString(float(row.score), "f", 2)


def score_of(row: RankedRow) -> float | None:
    """What the means sort by."""
    return None if row.score is None else float(row.score)


def spread_of(row: RankedRow) -> int:
    """What the spreads sort by."""
    return row.spread


def spread_kind(row: RankedRow) -> ChipKind:
    """How disagreement looks; agreement has no words."""
    return "warn"


def sent_text(row: RankedRow) -> str:
    """The day the application came in, and how they heard of the programme."""
    sent = row.applicant.submitted
    return " · ".join(filter(None, (short_day(sent) if sent else "", row.applicant.source)))


def submitted_of(row: RankedRow) -> str | None:
    """What the days sort by."""
    return row.applicant.submitted.isoformat() if row.applicant.submitted else None


def places_text(row: RankedRow) -> str:
    """How many adepts a mentor takes."""
    return str(places_of(row.applicant.capacity)) if row.role == "mentor" else ""

"""The two lists of the selection: candidates in the order of their scores, and the side that is approved."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Qt

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.rules import ENDED, places_of
from mentordesk.core.selection.choosing.queries import QuotaRow
from mentordesk.core.selection.interviews.rules import RECOMMENDATIONS
from mentordesk.core.selection.packages.codes import sheet_code
from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.core.selection.rules import spread
from mentordesk.ui.selection.choosing.naming import QuotaNames
from mentordesk.ui.selection.functions import Word
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import short_day
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel, StatusRole

FAR_APART = 2
"""From so many points between assessors on, they disagree."""

RANK, NAME, SCORE, SPREAD, REQUIRED, RECOMMENDED, SENT, QUOTA, RESULT = range(9)
"""The columns of the ranked list."""
STATUS = 4
"""The chip's column among those who are approved."""

_NAME = 152  # pixels at 100 % that a name has at least
_SPOKEN, _TIP = int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)


class RankedModel(RowModel[RankedRow]):
    """The candidates. It knows where the line between place and waiting list lies."""

    def __init__(self, names: ApplicantNames, word: Word, parent: QObject) -> None:
        self.names = self._names = names
        self._word = word
        self._waiting: dict[UUID, int] = {}
        self._line = 0
        self._criteria: dict[UUID, str] = {}
        self._quotas: dict[UUID, str] = {}
        super().__init__(self._columns(), parent, search=self._with_code)
        self._quota_names = QuotaNames(self)

    def _columns(self) -> tuple[Column[RankedRow], ...]:
        by_quota = {StatusRole: quota_kind, _SPOKEN: self._quota_in_full, _TIP: self._quota_in_full}
        return (
            Column(
                self._rank_title, rank_text, sort=rank_of, align=RIGHT, width=60, role_values={_SPOKEN: self._spoken}
            ),
            Column(self._name_title, self._names.of, sort=self._names.order, least=_NAME),
            Column(self._score_title, score_text, sort=score_of, align=RIGHT, width=72, least=60),
            Column(
                self._spread_title,
                self._spread_text,
                sort=spread_of,
                width=168,
                least=108,
                role_values={StatusRole: spread_kind, _TIP: self._spread_text},
            ),
            Column(
                self._required_title,
                self._required_text,
                sort=_missing_of,
                width=120,
                least=64,
                role_values={_SPOKEN: self._required_in_full, _TIP: self._required_in_full},
            ),
            Column(self._recommended_title, self._recommended_text, sort=recommended_of, width=104, least=76),
            Column(self._sent_title, sent_text, sort=submitted_of, width=172),
            Column(self._quota_title, self._quota_text, width=140, least=108, role_values=by_quota),
            Column(
                self._result_title,
                self.result_text,
                sort=self._result_order,
                width=152,
                least=132,
                role_values={StatusRole: result_kind, _SPOKEN: self._result_in_full, _TIP: self._result_in_full},
            ),
        )

    def set_criteria(self, criteria: Iterable[CriterionRow]) -> None:
        """Call the criteria so where the assessors disagree."""
        self._criteria = {one.id: one.name for one in criteria}

    def set_quotas(self, quotas: Iterable[QuotaRow]) -> None:
        """Call the quotas so that move somebody."""
        self._quotas = {row.quota.id: self._quota_names.short(row) for row in quotas}

    @property
    def line(self) -> int:
        """The rank of the last one above the line; everybody below waits."""
        return self._line

    def set_rows(self, rows: Iterable[RankedRow]) -> None:
        """Show these candidates."""
        everybody, before = list(rows), self._waiting
        ranked = [row for row in everybody if row.rank is not None]
        waiting = [row for row in ranked if row.result == "waiting"]
        self._waiting = {row.application: place for place, row in enumerate(waiting, start=1)}
        below = [row.rank for row in ranked if row.rank is not None and _is_below(row)]
        self._line = min(below) - 1 if below else len(ranked)
        super().set_rows(everybody)
        for place, row in enumerate(self.shown):  # numbers on the waiting list change with others' rows
            if before.get(row.application) != self._waiting.get(row.application):
                self.dataChanged.emit(self.index(place, RESULT), self.index(place, RESULT))

    def result_text(self, row: RankedRow) -> str:
        """What is decided of a candidate, or what the line would give."""
        if row.is_held_back:
            return self.tr("Missing: {what}").format(what=self._missing_text(row))
        if row.result == "waiting":
            return self.tr("Waiting list {number}").format(number=self._waiting[row.application])
        if row.is_new_place:
            return self.tr("Place")
        if row.result == "offered":
            return self.tr("Has a place")
        return capitalised(self._word(row.result))

    def _result_in_full(self, row: RankedRow) -> str:
        """The same where there is room for it."""
        if row.is_held_back:
            return self.tr("Gets no place before this is met: {what}").format(what=self._missing_text(row))
        return self.result_text(row)

    def _with_code(self, row: RankedRow) -> str:
        """A line is also found by the code on its sheet of paper, which stays when the numbers do not."""
        return f"{self._all_text(row)}\n{fold(sheet_code(row.application))}"

    def _missing_text(self, row: RankedRow) -> str:
        return ", ".join(map(self._word, row.missing))

    def _required_text(self, row: RankedRow) -> str:
        return f"✗ {self._missing_text(row)}" if row.missing else "✓"

    def _required_in_full(self, row: RankedRow) -> str:
        """What is asked for before a place is given, without signs."""
        if row.missing:
            return self.tr("Not met: {what}").format(what=self._missing_text(row))
        return self.tr("All that is asked for is met")

    def _spoken(self, row: RankedRow) -> str:
        """The list read aloud tells where the line is."""
        if row.rank is not None and row.rank == self._line:
            return self.tr("{rank}, last above the line").format(rank=row.rank)
        return rank_text(row)

    def _result_order(self, row: RankedRow) -> tuple[int, int]:
        kinds = ("accent", "ok", "neutral", "warn", "danger")
        return kinds.index(result_kind(row)), row.rank or 0

    def _spread_text(self, row: RankedRow) -> str:
        """Where they are furthest apart; it begins with the word, so that it says so also where it is cut off."""
        if row.spread < FAR_APART:
            return ""
        apart = [key for key, by in row.points.items() if spread(by.values()) == row.spread]
        where = self._criteria.get(apart[0], "") if apart else ""
        return self.tr("Disagree: {criterion}").format(criterion=where) if where else self.tr("Disagree")

    def _recommended_text(self, row: RankedRow) -> str:
        return capitalised(self._word(f"interview.{row.recommendation}")) if row.recommendation else ""

    def _quota_text(self, row: RankedRow) -> str:
        """In or out, and because of which quota; or that the sender has sent more than agreed."""
        if row.why is None:
            return self.tr("Over: {sender}").format(sender=row.over) if row.over else ""
        names = ", ".join(filter(None, map(self._quotas.get, row.why.quotas)))
        return (self.tr("In: {quota}") if row.why.way == "in" else self.tr("Out: {quota}")).format(quota=names)

    def _quota_in_full(self, row: RankedRow) -> str:
        """The same where there is room for it."""
        if row.why is None and row.over:
            return self.tr("Over the quota of {sender}").format(sender=row.over)
        return self._quota_text(row)

    def _quota_title(self) -> str:
        return self.tr("Quota")

    def _required_title(self) -> str:
        return self.tr("Requirements")

    def _rank_title(self) -> str:
        return self.tr("#")

    def _name_title(self) -> str:
        return self.tr("Applicant")

    def _score_title(self) -> str:
        return self.tr("Mean")

    def _spread_title(self) -> str:
        return self.tr("Spread")

    def _recommended_title(self) -> str:
        return self.tr("Interview")

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


def _is_below(row: RankedRow) -> bool:
    """Whether the line lies above this one, wherever the quotas have moved it."""
    if row.why is not None:
        return row.why.way == "in"
    return row.result == "waiting" and not row.by_hand and not row.is_held_back


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
        return "warn" if row.is_held_back or row.applicant.application_status == "waiting" else "neutral"
    return "danger" if row.result == "refused" else "neutral"


def quota_kind(row: RankedRow) -> ChipKind:
    """How a move by a quota looks."""
    if row.why is None and row.over:
        return "warn"
    return "accent" if row.why is not None and row.why.way == "in" else "neutral"


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


def spread_of(row: RankedRow) -> tuple[int, int]:
    """What the spreads sort by: the widest, then all of them together."""
    return row.spread, sum(spread(by.values()) for by in row.points.values())


def recommended_of(row: RankedRow) -> int | None:
    """What the recommendations sort by, yes first."""
    return RECOMMENDATIONS.index(row.recommendation) if row.recommendation in RECOMMENDATIONS else None


def _missing_of(row: RankedRow) -> int:
    return -len(row.missing)


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

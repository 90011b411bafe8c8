"""The two lists of the matching: the board with what is proposed, and the pairs that are made."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from mentordesk.core.matching.model import BoardRow
from mentordesk.core.matching.pairs.queries import PairRow
from mentordesk.core.matching.rules import FAILED, LIVE
from mentordesk.ui.matching.explaining import HIGH, LOW, Explanations, group_points, whole
from mentordesk.ui.matching.functions import Word
from mentordesk.ui.matching.say.fits import Trials, fit_kind, fit_text
from mentordesk.ui.matching.say.offers import Offers, offer_kind, offer_text
from mentordesk.ui.widgets.delegates import PairCell, Segments
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import exact_day
from mentordesk.ui.widgets.rows import Column, PairRole, RowModel, SegmentsRole, StatusRole

PAIR, OFFER, SCORE, WHY = range(4)
PERIOD, STATUS, FIT = 1, 2, 3
"""The columns of the board, and those of the pairs after the first."""

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class BoardModel(RowModel[BoardRow]):
    """Adepts with their proposed mentors. `earlier` is shown where a new proposal has changed it."""

    def __init__(self, words: Explanations, parent: QObject) -> None:
        self._told = words
        self._earlier: dict[UUID, str | None] = {}
        self._offers: Offers = {}
        columns = (
            Column(
                self._pair_title,
                self._pair_text,
                sort=attrgetter("adept_name"),
                width=380,
                least=200,
                role_values={PairRole: self._pair, _SPOKEN: self._spoken},
            ),
            Column(
                self._offer_title, self._offer_text, width=150, least=112, role_values={StatusRole: self._offer_kind}
            ),
            Column(
                self._score_title,
                score_text,
                sort=attrgetter("score"),
                width=140,
                least=96,
                role_values={SegmentsRole: segments, _SPOKEN: self._spoken_score},
            ),
            Column(self._why_title, self._why_text),
        )
        super().__init__(columns, parent, record=attrgetter("adept"))

    def show_earlier(self, earlier: Mapping[UUID, str | None]) -> None:
        """Mark these adepts, and tell whom they had; nothing takes the marks away."""
        self._earlier = dict(earlier)
        self.retranslate()

    def show_offers(self, offers: Offers) -> None:
        """Show what became of the lines that were offered."""
        if offers != self._offers:
            self._offers = dict(offers)
            self.retranslate()

    def _offer_text(self, row: BoardRow) -> str:
        return offer_text(self._offers.get(row.adept))

    def _offer_kind(self, row: BoardRow) -> ChipKind:
        return offer_kind(self._offers.get(row.adept))

    def _pair(self, row: BoardRow) -> PairCell:
        return PairCell(row.adept_name, row.mentor_name or "", self._mark(row), self.tr("– nobody –"))

    def _mark(self, row: BoardRow) -> str:
        if row.adept in self._earlier:
            return "arrow-right-left"
        if row.rule is not None:
            return "lock"
        return "triangle-alert" if is_doubtful(row) else ""

    def _pair_text(self, row: BoardRow) -> str:
        return self.tr("{adept} – {mentor}").format(adept=row.adept_name, mentor=row.mentor_name or self.tr("nobody"))

    def _spoken(self, row: BoardRow) -> str:
        """What the drawing between the two means."""
        text = self._pair_text(row)
        if row.rule is not None:
            return self.tr("{pair}, locked").format(pair=text)
        return self.tr("{pair}, look twice").format(pair=text) if is_doubtful(row) else text

    def _spoken_score(self, row: BoardRow) -> str:
        if not row.parts or row.reason is not None:
            return score_text(row)
        text = self.tr("{score}: {groups}")
        return text.format(score=score_text(row), groups=self._told.groups(row.parts))

    def _why_text(self, row: BoardRow) -> str:
        why = self._told.why(row)
        if row.adept not in self._earlier:
            return why
        before = self.tr("Before: {mentor}.").format(mentor=self._earlier[row.adept] or self.tr("nobody"))
        return f"{before} {why}"

    def _pair_title(self) -> str:
        return self.tr("Adept and mentor")

    def _score_title(self) -> str:
        return self.tr("Score")

    def _why_title(self) -> str:
        return self.tr("Why")

    def _offer_title(self) -> str:
        return self.tr("Offer")


class PairsModel(RowModel[PairRow]):
    """The mentor pairs, with their status."""

    def __init__(self, word: Word, parent: QObject) -> None:
        self._word = word
        self._trials: Trials = {}
        columns = (
            Column(
                self._pair_title,
                self._pair_text,
                sort=attrgetter("adept_name"),
                width=380,
                least=200,
                role_values={PairRole: pair_cell},
            ),
            Column(self._period_title, self.period_text, sort=attrgetter("start")),
            Column(self._status_title, self.status_text, width=190, least=100, role_values={StatusRole: status_kind}),
            Column(self._fit_title, self._fit_text, width=190, least=150, role_values={StatusRole: self._fit_kind}),
        )
        super().__init__(columns, parent)

    def show_trials(self, trials: Trials) -> None:
        """Show what the pairs say of how it goes."""
        if trials != self._trials:
            self._trials = dict(trials)
            self.retranslate()

    def status_text(self, row: PairRow) -> str:
        """The pair's status in words."""
        word = self._word(row.status)
        return word[:1].upper() + word[1:]

    def period_text(self, row: PairRow) -> str:
        """From when to when."""
        return self.tr("{start} – {end}").format(start=exact_day(row.start), end=exact_day(row.end))

    def _pair_text(self, row: PairRow) -> str:
        return self.tr("{adept} – {mentor}").format(adept=row.adept_name, mentor=row.mentor_name)

    def _pair_title(self) -> str:
        return self.tr("Adept and mentor")

    def _period_title(self) -> str:
        return self.tr("Period")

    def _status_title(self) -> str:
        return self.tr("Status")

    def _fit_text(self, row: PairRow) -> str:
        return fit_text(self._trials.get(row.id))

    def _fit_kind(self, row: PairRow) -> ChipKind:
        return fit_kind(self._trials.get(row.id))

    def _fit_title(self) -> str:
        return self.tr("Does it fit?")


def is_doubtful(row: BoardRow) -> bool:
    """Whether the pair is to be looked at: nobody, a broken rule, or a low score."""
    return row.mentor is None or row.reason is not None or (row.score or 0) < LOW


def lockable(rows: Sequence[BoardRow]) -> list[tuple[UUID, UUID]]:
    """The adepts and mentors whose score is so high that they can be locked with the others."""
    return [
        (row.adept, row.mentor)
        for row in rows
        if row.mentor is not None and row.rule is None and row.reason is None and (row.score or 0) > HIGH
    ]


def score_text(row: BoardRow) -> str:
    """The score, a dash where there is none."""
    return "–" if row.score is None or row.score < 0 else whole(row.score / 100)


def segments(row: BoardRow) -> Segments | None:
    """The points of the three groups."""
    return Segments(group_points(row.parts)) if row.parts and row.reason is None else None


def pair_cell(row: PairRow) -> PairCell:
    """The pair as it is painted."""
    return PairCell(row.adept_name, row.mentor_name)


def status_kind(row: PairRow) -> ChipKind:
    """How a status looks."""
    if row.status in FAILED:
        return "danger"
    return "ok" if row.status in LIVE - {"made", "paused"} else "neutral"

"""The list of pairs: how far the papers of each have come, and the views of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from mentordesk.core.agreements.queries import PairPapers, PaperRow
from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, ISSUED, MENTOR, PARTLY_SIGNED, SIGNED
from mentordesk.ui.agreements.functions import KindLine
from mentordesk.ui.agreements.kinds import about_name, group_name, kind_name
from mentordesk.ui.widgets.delegates import PairCell
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import day_and_month
from mentordesk.ui.widgets.rows import Column, PairRole, StatusRole

translate = QCoreApplication.translate

WHICH = (AGREEMENT, ADEPT, MENTOR)
"""The three papers of a pair: the agreement, and the declaration of each."""

_FAR = (ISSUED, PARTLY_SIGNED, SIGNED)
MISSING, ONE_MISSING = "missing", "one_missing"

_KINDS: Mapping[str, ChipKind] = {
    MISSING: "neutral",
    ONE_MISSING: "warn",
    ISSUED: "info",
    PARTLY_SIGNED: "warn",
    SIGNED: "ok",
}


def of(row: PairPapers, which: str) -> tuple[PaperRow, ...]:
    """One of a pair's papers, as it was made in each language; the newest first."""
    return {AGREEMENT: row.agreement, ADEPT: row.adept, MENTOR: row.mentor}[which]


def furthest(papers: Sequence[PaperRow]) -> PaperRow | None:
    """The one that has come furthest: a signed paper holds until a newer one is signed, too."""
    return max(papers, key=lambda paper: _FAR.index(paper.status), default=None)


def in_language(papers: Sequence[PaperRow], language: str) -> PaperRow | None:
    """The newest paper in this language, or else the one that has come furthest."""
    return next((paper for paper in papers if paper.language == language), None) or furthest(papers)


def renews(paper: PaperRow | None, papers: Sequence[PaperRow]) -> bool:
    """Whether this paper waits to take the place of one that is signed."""
    if paper is None or paper.status == SIGNED:
        return False
    return any(one.language == paper.language and one.status == SIGNED for one in papers)


def state(papers: Sequence[PaperRow]) -> str:
    """How far a paper has come; `missing` when it was not made."""
    found = furthest(papers)
    return found.status if found else MISSING


def declarations(row: PairPapers) -> str:
    """How far both declarations have come together."""
    both = {state(row.adept), state(row.mentor)}
    if MISSING in both:
        return MISSING if len(both) == 1 else ONE_MISSING
    return both.pop() if len(both) == 1 else PARTLY_SIGNED


def needs_agreement(row: PairPapers) -> bool:
    """Whether the agreement was not made."""
    return not row.agreement


def needs_signature(row: PairPapers) -> bool:
    """Whether something was made, and not everything is signed."""
    states = {state(of(row, which)) for which in WHICH}
    return states != {SIGNED} and states != {MISSING}


def everything(row: PairPapers) -> bool:
    """Every pair."""
    return True


VIEWS: Mapping[str, Callable[[PairPapers], bool]] = {
    "all": everything,
    "unmade": needs_agreement,
    "unsigned": needs_signature,
}


def said(status: str) -> str:
    """A status in words."""
    return {
        MISSING: translate("AgreementsList", "not made"),
        ONE_MISSING: translate("AgreementsList", "one is missing"),
        ISSUED: translate("AgreementsList", "printed"),
        PARTLY_SIGNED: translate("AgreementsList", "partly signed"),
        SIGNED: translate("AgreementsList", "signed"),
    }[status]


def pair_cell(row: PairPapers) -> PairCell:
    """The two as a list shows them."""
    return PairCell(row.pair.adept_name, row.pair.mentor_name)


def columns() -> tuple[Column[PairPapers], ...]:
    """The columns of the list."""
    return (
        Column(
            lambda: translate("AgreementsList", "Pair"),
            lambda row: f"{row.pair.adept_name} – {row.pair.mentor_name}",
            role_values={PairRole: pair_cell},
        ),
        _status(lambda: translate("AgreementsList", "Agreement"), lambda row: state(row.agreement), 164, _agreement),
        _status(lambda: translate("AgreementsList", "Declarations"), declarations, 132),
    )


def _agreement(row: PairPapers) -> str:
    """How far the agreement has come; what is only made is told as sent where somebody said so."""
    found = furthest(row.agreement)
    if found is not None and found.status == ISSUED and found.sent is not None:
        return translate("AgreementsList", "sent {day}").format(day=day_and_month(found.sent))
    return said(state(row.agreement))


def _status(
    title: Callable[[], str],
    status: Callable[[PairPapers], str],
    width: int,
    words: Callable[[PairPapers], str] | None = None,
) -> Column[PairPapers]:
    return Column(
        title,
        words or (lambda row: said(status(row))),
        sort=lambda row: (*_KINDS,).index(status(row)),
        role_values={StatusRole: lambda row: _KINDS[status(row)]},
        width=width,
    )


def kind_columns() -> tuple[Column[KindLine], ...]:
    """The columns of the list of kinds."""
    return (
        Column(lambda: translate("AgreementsList", "Paper"), lambda row: kind_name(row.kind)),
        Column(lambda: translate("AgreementsList", "Group"), lambda row: group_name(row.group), width=120),
        Column(lambda: translate("AgreementsList", "About"), lambda row: about_name(row.about), width=144),
        Column(
            lambda: translate("AgreementsList", "How far"),
            how_far,
            sort=lambda row: (row.made, row.signed),
            role_values={StatusRole: _far_kind},
            width=184,
        ),
    )


def how_far(row: KindLine) -> str:
    """How many of a kind are made, and signed where somebody signs."""
    if not row.made:
        return translate("AgreementsList", "not made")
    if row.signs:
        text = translate("AgreementsList", "{signed} of {made} signed")
    elif row.total is not None and row.total > 1:
        text = translate("AgreementsList", "{made} of {total} made")
    else:
        text = translate("AgreementsList", "{made} made")
    return text.format(made=row.made, signed=row.signed, total=row.total)


def _far_kind(row: KindLine) -> ChipKind:
    if not row.made:
        return "neutral"
    if row.signs:
        return "ok" if row.signed == row.made else "warn"
    return "info"

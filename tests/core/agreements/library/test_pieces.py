"""What a clause places of what the file knows: the days of a pair's meetings, and what an attest confirms."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.agreements.attests.commands import confirm_attest
from mentordesk.core.agreements.attests.rules import ATTEST, Confirmed
from mentordesk.core.agreements.facts import MeetingFacts, PaperFacts
from mentordesk.core.agreements.pieces import printed
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.texts import PieceText, RowsText
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import facts_of

CONFIRMED = Confirmed(signer="Ingrid Solheim", meetings=12, hours=None, tasks=("Ledet en gruppe",))


@pytest.fixture
def attest(store: Store, programme: UUID, pairs: dict[str, UUID], people: dict[str, UUID]) -> PaperFacts:
    """The facts of a mentor's attest that says how many meetings and which tasks, and nothing else."""
    confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=CONFIRMED)
    found = store.read(facts_for, programme, ATTEST, store.author)
    return found[0]


@pytest.mark.parametrize(("language", "said"), [("nb", "28. desember"), ("nn", "28. desember"), ("en", "28 December")])
def test_the_days_stand_year_by_year(
    store: Store, programme: UUID, pairs: dict[str, UUID], language: str, said: str
) -> None:
    days = (dt.datetime(2026, 12, 28, 17), dt.datetime(2027, 1, 11, 17), dt.datetime(2027, 1, 25, 17))
    facts = facts_of(store, programme, pairs["Amina"])._replace(
        meetings=tuple(MeetingFacts(one, 60, None) for one in days)
    )
    (rows,) = printed(PieceText("days"), facts, {}, language)
    assert isinstance(rows, RowsText)
    assert [(year, told.count(",")) for year, told in rows.rows] == [("2026", 0), ("2027", 1)]
    assert rows.rows[0][1].replace("\u00a0", " ") == said


def test_without_meetings_there_are_no_days(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    facts = facts_of(store, programme, pairs["Amina"])._replace(meetings=())
    assert list(printed(PieceText("days"), facts, {}, "nb")) == []


def test_an_attest_says_what_was_confirmed_and_nothing_else(attest: PaperFacts) -> None:
    clauses = {clause.heading: clause.pieces for clause in wording(attest, "nb").text.clauses}
    assert clauses["Omfang"] == ("Deltakeren har hatt \u206812\u2069 møter og samlinger.",)
    assert clauses["Oppgaver"] == (("\u2068Ledet en gruppe\u2069",),)
    assert "Kompetanse" not in clauses

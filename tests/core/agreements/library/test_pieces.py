"""What a clause places of what the file knows: the days of a pair's meetings, and what an attest confirms."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.agreements.attests.commands import confirm_attest
from mentordesk.core.agreements.attests.rules import ATTEST, Confirmed
from mentordesk.core.agreements.facts import Listed, MeetingFacts, PaperFacts, Participant
from mentordesk.core.agreements.pieces import printed
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.terms.queries import Terms
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.texts import PieceText, TableText
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import facts_of

CONFIRMED = Confirmed(signer="Ingrid Solheim", meetings=12, hours=None, tasks=("Ledet en gruppe",))


@pytest.fixture
def attest(store: Store, programme: UUID, pairs: dict[str, UUID], people: dict[str, UUID]) -> PaperFacts:
    """The facts of a mentor's attest that says how many meetings and which tasks, and nothing else."""
    confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=CONFIRMED)
    found = store.read(facts_for, programme, ATTEST, store.author)
    return found[0]


LABELS = {"name": "Navn", "phone": "Telefon", "guardian": "Foresatt"}


@pytest.fixture
def facts_of_a_list(store: Store, programme: UUID, pairs: dict[str, UUID]) -> PaperFacts:
    (facts,) = store.read(facts_for, programme, "emergency", store.author)
    return facts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "28. desember 2026, 11. og 25. januar, 8. februar 2027."),
        ("nn", "28. desember 2026, 11. og 25. januar, 8. februar 2027."),
        ("en", "28 December 2026, 11 and 25 January, 8 February 2027."),
        ("pl", "28 grudnia 2026, 11 stycznia 2027, 25 stycznia 2027, 8 lutego 2027."),
        ("uk", "28 грудня 2026 р., 11 січня 2027 р., 25 січня 2027 р., 8 лютого 2027 р."),
    ],
)
def test_the_days_stand_month_by_month(
    store: Store, programme: UUID, pairs: dict[str, UUID], language: str, said: str
) -> None:
    days = (dt.date(2026, 12, 28), dt.date(2027, 1, 11), dt.date(2027, 1, 25), dt.date(2027, 2, 8))
    facts = facts_of(store, programme, pairs["Amina"])._replace(
        meetings=tuple(MeetingFacts(dt.datetime.combine(one, dt.time(17)), 60, None) for one in days)
    )
    (told,) = printed(PieceText("days"), facts, {}, language)
    assert isinstance(told, str)
    assert " ".join(told.split()) == said


def test_without_meetings_there_are_no_days(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    facts = facts_of(store, programme, pairs["Amina"])._replace(meetings=())
    assert list(printed(PieceText("days"), facts, {}, "nb")) == []


def test_an_attest_says_what_was_confirmed_and_nothing_else(attest: PaperFacts) -> None:
    clauses = {clause.heading: clause.pieces for clause in wording(attest, "nb").text.clauses}
    assert clauses["Omfang"] == ("Deltakeren har hatt \u206812\u2069 møter og samlinger.",)
    assert clauses["Oppgaver"] == (("\u2068Ledet en gruppe\u2069",),)
    assert "Kompetanse" not in clauses


def test_the_list_for_emergencies_asks_for_guardians_only_where_there_are_any(facts_of_a_list: PaperFacts) -> None:
    def head() -> tuple[str, ...]:
        (table,) = printed(PieceText("people"), facts_of_a_list._replace(listed=Listed((), people)), LABELS, "nb")
        assert isinstance(table, TableText)
        return table.head

    people: tuple[Participant, ...] = (Participant("Amina", "adept", "40000001"),)
    assert head() == ("Navn", "Telefon")
    people += (Participant("Leyla", "adept", "", (("Hodan", "40000002"),)),)
    assert head() == ("Navn", "Telefon", "Foresatt")


def test_topics_are_a_list_but_one_line_of_an_agreement(facts_of_a_list: PaperFacts) -> None:
    facts = facts_of_a_list._replace(agreed=Terms(topics=("Norsk", "Jobb")))
    assert list(printed(PieceText("topics"), facts, {}, "nb")) == [("\u2068Norsk\u2069", "\u2068Jobb\u2069")]
    agreement = facts._replace(kind="agreement")
    assert list(printed(PieceText("topics"), agreement, {}, "nb")) == ["\u2068Norsk\u2069 · \u2068Jobb\u2069"]


def test_the_title_of_who_signs_begins_with_a_capital(
    store: Store, programme: UUID, pairs: dict[str, UUID], people: dict[str, UUID]
) -> None:
    said = CONFIRMED._replace(signer_title="daglig leder")
    confirm_attest(store, programme=programme, person=people["Per"], kind=ATTEST, said=said)
    words = wording(store.read(facts_for, programme, ATTEST, store.author)[0], "nb")
    assert words.signers == (("\u2068Daglig leder\u2069", "\u2068Ingrid Solheim\u2069"),)

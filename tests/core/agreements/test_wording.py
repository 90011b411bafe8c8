"""What a paper says is what is so: the clauses, the facts, and who signs."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION
from mentordesk.core.agreements.worded import Wording
from mentordesk.core.agreements.wording import paper_code, wording
from mentordesk.core.matching.settings.commands import use_preset
from mentordesk.core.meetings.commands import cancel_meeting, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.programme.commands import change_mandate, change_organisation, change_person, change_programme
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_programme
from tests.core.agreements.conftest import facts_of

BORN_2010, BORN_1990 = dt.date(2010, 5, 1), dt.date(1990, 5, 1)
MONDAYS = Rhythm(2, dt.date(2027, 1, 11), dt.time(17), 60, dt.date(2027, 6, 15), "Biblioteket")
"""Every second Monday; the last in the period is 14 June, and 17 May is one of them."""


def all_words(words: Wording) -> str:
    parts = [part for clause in words.text.clauses for part in (clause.heading, *clause.parts)]
    told = "\n".join("\n".join(part) if isinstance(part, tuple) else part for part in parts)
    return told.replace("\u00a0", " ")


def said(facts: PaperFacts, language: str = "nb") -> str:
    return all_words(wording(facts, language))


@pytest.fixture
def facts(store: Store, programme: UUID, pairs: dict[str, UUID]) -> PaperFacts:
    return facts_of(store, programme, pairs["Amina"])


def test_a_new_pair_has_neither_meetings_nor_mandate_nor_minors(facts: PaperFacts) -> None:
    text = said(facts)
    assert "På første møte avtaler vi hvor ofte" in text
    assert "Stedet avtales på første møte" in text
    for absent in ("Vedtatt av", "Under 18", "rollene snudd"):
        assert absent not in text


@pytest.mark.parametrize(("preset", "told"), [("group", "som leder en gruppe"), ("youth", "Møtene kan være korte")])
def test_what_a_programme_matches_by_says_whom_it_is_for(
    store: Store, programme: UUID, pairs: dict[str, UUID], preset: str, told: str
) -> None:
    assert told not in said(facts_of(store, programme, pairs["Amina"]))
    use_preset(store, programme=programme, preset=preset)
    assert told in said(facts_of(store, programme, pairs["Amina"]))


def test_purpose_and_mandate_are_told_once_they_are_known(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    change_programme(store, programme, {"purpose": "Flere unge i styrer"})
    change_mandate(store, programme, {"body": "Styret", "case_number": "12/26", "decided": dt.date(2026, 10, 1)})
    text = said(facts_of(store, programme, pairs["Amina"]))
    assert "\nFormål\n\u2068Flere unge i styrer.\u2069 Begge sider skal lære noe" in text
    assert "Vedtatt av: \u2068Styret\u2069, sak \u206812/26\u2069, 1. oktober 2026." in text


def test_the_meetings_are_told_by_those_that_stand(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]])
    text = said(facts_of(store, programme, pairs["Amina"]))
    assert "annenhver mandag kl. 17.00, 60 minutter" in text
    assert "Møtested: \u2068Biblioteket\u2069. Datoene er: 11. og 25. januar, 8. og 22. februar" in text
    assert "14. juni 2027.\n" in text


def test_called_off_meetings_are_neither_first_nor_last(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]])
    rows = store.read(meetings, programme)
    for row in (rows[0], rows[-1]):
        cancel_meeting(store, meeting=row.id)
    text = said(facts_of(store, programme, pairs["Amina"]))
    assert "Datoene er: 25. januar, 8. og" in text
    assert "31. mai 2027." in text


def test_a_holiday_at_the_end_is_not_the_last_meeting(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan_series(store, programme=programme, rhythm=replace(MONDAYS, until=dt.date(2027, 5, 17)), pairs=[pairs["Amina"]])
    assert "3. mai 2027." in said(facts_of(store, programme, pairs["Amina"]))


def test_a_series_with_all_called_off_keeps_its_own_days(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan_series(store, programme=programme, rhythm=replace(MONDAYS, until=dt.date(2027, 1, 20)), pairs=[pairs["Amina"]])
    for row in store.read(meetings, programme):
        cancel_meeting(store, meeting=row.id)
    assert "Datoene er: 11. januar 2027 – 20. januar 2027." in said(facts_of(store, programme, pairs["Amina"]))


def test_of_several_series_the_one_that_begins_last_is_told(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    later = replace(MONDAYS, first=dt.date(2027, 3, 2), time=dt.time(18, 30))
    for rhythm in (later, MONDAYS):
        plan_series(store, programme=programme, rhythm=rhythm, pairs=[pairs["Amina"]])
    assert "annenhver tirsdag kl. 18.30" in said(facts_of(store, programme, pairs["Amina"]))


@pytest.mark.parametrize(("born", "minor"), [(BORN_2010, True), (BORN_1990, False)])
def test_a_minor_brings_rules_and_a_guardians_line(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], born: dt.date, minor: bool
) -> None:
    change_person(store, people["Amina"], {"born": born})
    words = wording(facts_of(store, programme, pairs["Amina"]), "nb")
    roles = [role for role, _ in words.signers]
    assert ("Foresatt" in roles) == minor
    assert ("Under 18 år: \u2068Amina Hussein\u2069." in all_words(words)) == minor


def test_a_minors_declaration_has_the_guardians_line_and_nobody_elses(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    change_person(store, people["Amina"], {"born": BORN_2010})
    found = store.read(facts_for, programme, DECLARATION, store.author)
    lines = {one.signer.name: [name for _, name in wording(one, "nb").signers] for one in found if one.signer}
    assert lines["Amina Hussein"] == ["\u2068Amina Hussein\u2069", ""]
    assert lines["Per Olsen"] == ["\u2068Per Olsen\u2069"]


def test_the_guardians_line_has_the_name_of_the_only_one_who_signs(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    change_person(store, people["Amina"], {"born": BORN_2010})

    def guardian_line() -> str:
        return dict(wording(facts_of(store, programme, pairs["Amina"]), "nb").signers)["Foresatt"]

    for name, responsible, line in (
        ("Tante Anne", False, ""),
        ("Hodan Hussein", True, "\u2068Hodan Hussein\u2069"),
        ("Ali Hussein", True, ""),
    ):
        values: dict[str, object] = {"name": name, "responsible": responsible}
        add_guardian(store, programme=programme, person=people["Amina"], values=values)
        assert guardian_line() == line


def test_everybody_signs_an_agreement_in_order(facts: PaperFacts) -> None:
    assert [name for _, name in wording(facts, "nb").signers] == [
        "\u2068Amina Hussein\u2069",
        "\u2068Per Olsen\u2069",
        "\u2068Ingrid Solheim\u2069",
    ]


def test_in_a_reverse_programme_the_roles_are_turned(store: Store, people: dict[str, UUID]) -> None:
    reverse = a_programme(store, name="Omvendt", template="reverse")
    pair = a_pair(store, reverse, people["Amina"], people["Per"])
    text = said(facts_of(store, reverse, pair))
    assert "Her er rollene snudd." in text
    assert "Trygghet og makt" in text
    assert "Mentoring er samtaler" not in text


def test_one_declaration_for_each_person_whatever_the_number_of_pairs(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    found = store.read(facts_for, programme, DECLARATION, store.author)
    assert [(one.signer.name, one.signer_role) for one in found if one.signer] == [
        ("Amina Hussein", "adept"),
        ("Leyla Şahin", "adept"),
        ("Per Olsen", "mentor"),
    ]


def test_the_coordinators_telephone_stands_there_when_it_is_known(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    before = wording(facts_of(store, programme, pairs["Amina"]), "nb").rows
    change_organisation(store, {"phone": "+4740000123"})
    after = wording(facts_of(store, programme, pairs["Amina"]), "nb").rows
    assert [row for row in after if row not in before] == [
        ("Koordinator", "\u2068Ingrid Solheim\u2069, \u2068+47 40 00 01 23\u2069")
    ]


def test_both_languages_say_as_many_things(facts: PaperFacts) -> None:
    nb, en = wording(facts, "nb"), wording(facts, "en")
    assert len(nb.text.clauses) == len(en.text.clauses)
    assert (nb.text.title, en.text.title) == ("Mentoravtale", "Mentoring agreement")


def test_the_code_is_the_papers_own_and_tells_nothing(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], facts: PaperFacts
) -> None:
    a_pair(store, programme, people["Per"], people["Leyla"])  # a mentor who is an adept, too
    everything = [
        one for kind in (AGREEMENT, DECLARATION) for one in store.read(facts_for, programme, kind, store.author)
    ]
    codes = [paper_code(one, language) for one in everything for language in ("nb", "en")]
    assert len(set(codes)) == len(codes)
    assert wording(facts, "nb").code == paper_code(facts, "nb")

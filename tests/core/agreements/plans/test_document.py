"""The pages: what they say in both languages, what they never say, and the same bytes for the same facts."""

import datetime as dt
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pypdf
import pytest

from mentordesk.core.agreements.plans.document import plan_pdf, round_pdf, sheet_pdf
from mentordesk.core.agreements.plans.facts import Computed, PlanFacts, RoundFacts
from mentordesk.core.agreements.plans.queries import plan_facts
from mentordesk.core.agreements.plans.sheets import sheets
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.commands import accept_proposal, dissolve, lock, never
from mentordesk.core.matching.decisions.tables import MatchDecision
from mentordesk.core.matching.say.queries import TalkRow
from mentordesk.core.matching.settings.commands import set_criterion, set_matching
from mentordesk.core.store.unit import Store
from tests.core.agreements.plans.conftest import EVIL, People
from tests.core.documents.papers import by_pdfium

DAY = dt.date(2026, 11, 26)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(by_pdfium(pdf)).split())


def facts_of(store: Store, programme: UUID) -> PlanFacts:
    return store.read(plan_facts, programme, "Ingrid Solheim", DAY)


@pytest.fixture
def facts(store: Store, programme: UUID, proposed: People) -> PlanFacts:
    del proposed
    return facts_of(store, programme)


def test_the_plan_tells_who_and_why_and_how(facts: PlanFacts) -> None:
    text = text_of(plan_pdf(facts, "nb"))
    for said in (
        *("Koblingsplan", "Sterk sammen Drammen", "26. november 2026", "Ingrid Solheim", "Forslag, ikke bestemt ennå"),
        *("2 av 3 er koblet.", "Amina Hussein", "Kari Nordmann", EVIL, "Per Olsen", "Tema: IT og styrearbeid"),
        *("Leyla Said", "Ingen mentor snakker samme språk.", "ingen annen fordeling er bedre", "Side 1 av"),
        *("Først får så mange som mulig en mentor.", "Felles språk", "Må være oppfylt", "Gir poeng for likhet"),
    ):
        assert said in text


def test_the_plan_in_english(facts: PlanFacts) -> None:
    pdf = plan_pdf(facts, "en")
    text, reader = text_of(pdf), pypdf.PdfReader(BytesIO(pdf))
    assert "2 of 3 are matched." in text
    assert "No mentor has a language in common." in text
    assert reader.metadata is not None
    assert reader.metadata.title == "Matching plan"
    assert str(reader.root_object["/Lang"]).startswith("en")


def test_numbers_are_written_as_the_language_does(facts: PlanFacts) -> None:
    one = replace(facts, pairs=(replace(facts.pairs[0], score=8766),))
    assert "87,7" in text_of(plan_pdf(one, "nb"))
    assert "87.7" in text_of(plan_pdf(one, "en"))


def test_a_plan_that_was_changed_by_hand_says_what_the_program_would_do(
    store: Store, programme: UUID, proposed: People
) -> None:
    lock(store, programme=programme, adept=proposed["Amina"], mentor=proposed["Kari"])
    dissolve(store, programme=programme, adept=proposed["Sara"])
    text = text_of(plan_pdf(facts_of(store, programme), "nb"))
    assert "Koordinatoren har endret planen for hånd. Forslaget fra MentorDesk er 2 par" in text
    assert "ingen annen fordeling" not in text
    assert "1 par er låst av koordinatoren." in text
    assert "Kari Nordmann (låst)" in text


@pytest.mark.parametrize(
    ("mode", "floor", "as_computed"),
    [("floor", 9000, True), ("floor", 9001, False), ("sum", 9001, True), ("fairest", 9000, False)],
)
def test_other_pairs_are_as_good_where_the_mode_cannot_tell_them_apart(
    facts: PlanFacts, mode: str, floor: int, as_computed: bool
) -> None:
    own = Computed(pairs=2, total=facts.total, floor=floor, certified=True, same=False)
    settings = replace(facts.settings, mode=mode)
    assert replace(facts, computed=own, settings=settings).as_computed is as_computed
    assert replace(facts, computed=replace(own, same=True), settings=settings).as_computed
    assert not replace(facts, computed=replace(own, same=True, certified=False), settings=settings).as_computed


def test_bans_and_their_reasons_stand_on_no_paper(store: Store, programme: UUID, proposed: People) -> None:
    for mentor in ("Kari", "Per"):
        never(store, programme=programme, adept=proposed["Sara"], mentor=proposed[mentor], reason="Gammel krangel")
    found = facts_of(store, programme)
    text = text_of(plan_pdf(found, "nb"))
    assert "Ingen mentor passer etter kravene." in text
    papers = [text, *(text_of(sheet_pdf(one, "nb")) for one in sheets(found))]
    for paper in papers:
        for hidden in ("krangel", "aldri", "sperre"):
            assert hidden not in paper


def test_how_it_was_matched_is_told(store: Store, programme: UUID, proposed: People) -> None:
    del proposed
    set_matching(
        store,
        programme=programme,
        mode="sum",
        minimum=2550,
        missing=0,
        group_by="employer",
        group_limit=2,
        least_size=1,
        greatest_size=4,
    )
    text = text_of(plan_pdf(facts_of(store, programme), "nb"))
    for said in (
        *("Så blir summen av poeng så høy som mulig.", "Hvert par må ha minst 25,5 poeng.", "teller 0 prosent"),
        *("en mentor høyst 2.", "Minste antall adepter i en gruppe: 1.", "Største antall adepter i en gruppe: 4."),
    ):
        assert said in text


def test_pairs_that_are_made_and_the_record_of_the_decision(store: Store, programme: UUID, proposed: People) -> None:
    del proposed
    accept_proposal(store, programme=programme)
    made = replace(facts_of(store, programme), decided=None)
    assert "Parene er laget" in text_of(plan_pdf(made, "nb"))
    with store.recording("matching.accept_proposal") as session:
        content = {"day": dt.date(2027, 1, 2), "content": "{}", "hash": "abcdef0123456789"}
        session.add(MatchDecision(id=new_id(), programme=programme, **content))
        session.facts["count"] = 2
    text = text_of(plan_pdf(facts_of(store, programme), "nb"))
    assert "Bestemt 2. januar 2027. Beslutningsreferat ABCDEF012345" in text
    assert "Amina Hussein" in text
    assert "Tema: IT og styrearbeid" in text


def test_a_sheet_tells_whom_and_why_in_sentences(facts: PlanFacts) -> None:
    sara, amina, kari, per = sheets(facts)
    text = text_of(sheet_pdf(amina, "nb"))
    for said in (
        *("Du og Kari Nordmann", "Hei, Amina!", "fra 10. januar 2027 til", "Dette har dere til felles"),
        *("Du kan gjerne spørre Kari om IT og styrearbeid.", "Dere bor begge i Drammen."),
        *("Dere kan begge møtes tirsdag kveld.", "Ta kontakt med Ingrid Solheim på +47 40 00 02 00."),
    ):
        assert said in text
    assert "Amina vil gjerne snakke om IT og styrearbeid." in text_of(sheet_pdf(kari, "nb"))
    assert "You are welcome to ask Kari about IT and styrearbeid." in text_of(sheet_pdf(amina, "en"))
    assert "Per Olsen" in text_of(sheet_pdf(sara, "nb"))
    assert f"Du og {EVIL}" in text_of(sheet_pdf(per, "nb"))


def test_a_sheet_has_neither_points_nor_anything_private(facts: PlanFacts) -> None:
    for language in ("nb", "nn", "en"):
        for one in sheets(facts):
            text = text_of(sheet_pdf(one, language))
            for hidden in ("poeng", "points", "Hemmelig", "krav", "Urdu", "Leyla"):
                assert hidden not in text


def test_what_is_private_stands_on_no_paper_however_much_it_counts(
    store: Store, programme: UUID, proposed: People
) -> None:
    set_criterion(store, programme=programme, key="background", kind="should", direction="likeness", weight=100)
    facts = facts_of(store, programme)
    told = [part.shared for one in facts.pairs for part in one.parts if part.criterion == "background"]
    assert ("Hemmelig sak",) in told
    papers = [plan_pdf(facts, "nb"), *(sheet_pdf(one, "nb") for one in sheets(facts))]
    assert not [paper for paper in papers if "hemmelig" in text_of(paper).lower()]


def test_a_mentor_with_several_has_them_all_on_one_sheet(facts: PlanFacts) -> None:
    amina, sara = sorted(facts.pairs, key=lambda one: one.mentor_name)
    both = replace(facts, pairs=(amina, replace(sara, mentor=amina.mentor, mentor_name=amina.mentor_name)))
    kari = list(sheets(both))[-1]
    text = text_of(sheet_pdf(kari, "nb"))
    assert "Du og de 2 du går sammen med" in text
    assert f"Du og {EVIL}" in text
    assert "Du og Amina Hussein" in text


def test_two_who_have_nothing_in_common_get_a_kind_word(facts: PlanFacts) -> None:
    alone = replace(facts, pairs=(replace(facts.pairs[0], parts=()),))
    assert "Dere er ulike, og det kan gi gode samtaler." in text_of(sheet_pdf(next(sheets(alone)), "nb"))
    assert "Ingen svar er like" in text_of(plan_pdf(alone, "nb"))


def a_round(facts: PlanFacts, turns: int) -> RoundFacts:
    names = {"a": "Amina Hussein", "b": EVIL, "m": "Kari Nordmann", "n": "ليلى حداد"}
    ids = {key: UUID(int=place) for place, key in enumerate(names, start=1)}
    talks = []
    for turn in range(1, turns + 1):
        for table, (adept, mentor) in enumerate(zip("ab" if turn % 2 else "ba", "mn", strict=True), start=1):
            if (turn, mentor) != (2, "n"):
                talks.append(TalkRow(turn, table, ids[adept], names[adept], ids[mentor], names[mentor]))
    return RoundFacts(facts.programme, tuple(talks))


@pytest.mark.parametrize("turns", [1, 5, 6, 12])
def test_the_hall_and_everybodys_card(facts: PlanFacts, turns: int) -> None:
    pages = by_pdfium(round_pdf(a_round(facts, turns), "nb"))
    text = " ".join(" ".join(pages).split())
    hall = next(place for place, page in enumerate(pages) if "Hvordan var samtalen?" in page)
    assert "Amina" in " ".join(pages[:hall])
    assert text.count("Hvordan var samtalen?") == 4
    assert text.count("Sett kryss over et tall") == 4
    assert f"Runde {turns}" in text
    assert ("Pause" in text) == (turns > 1)


def test_the_same_facts_give_the_same_bytes(facts: PlanFacts) -> None:
    first, *_ = sheets(facts)
    assert plan_pdf(facts, "nb") == plan_pdf(facts, "nb")
    assert sheet_pdf(first, "nb") == sheet_pdf(first, "nb")
    assert round_pdf(a_round(facts, 3), "nb") == round_pdf(a_round(facts, 3), "nb")

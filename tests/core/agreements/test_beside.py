"""An agreement in two languages: the organisation's own text in the other one, and one place to sign."""

from collections.abc import Mapping
from uuid import UUID

import pytest

from mentordesk.core.agreements.document import paper_pdf
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library.commands import change_text
from mentordesk.core.agreements.plain import plain_text
from mentordesk.core.agreements.terms.commands import set_programme_terms
from mentordesk.core.agreements.wording import wording
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import facts_of
from tests.core.documents.accessible import faults
from tests.core.documents.papers import READERS
from tests.core.documents.read_tags import Node, read_tags

ARABIC = {
    "title": "اتفاقية الإرشاد",
    "labels": {"adept": "المتدربة", "mentor": "المرشد", "signature": "التوقيع", "place_date": "المكان والتاريخ"},
    "clause": [
        {"heading": "الأطراف", "text": ["هذه الاتفاقية بين {adept} و{mentor}."]},
        {"heading": "السرية", "text": ["ما يقال بينكما يبقى بينكما."], "bullets": ["دائما", "في كل مكان"]},
    ],
}
TIGRINYA = {
    **ARABIC,
    "title": "ስምምዕ",
    "clause": [{"heading": "ሰባት", "text": ["እዚ ስምምዕ ኣብ መንጎ {adept}ን {mentor}ን እዩ።"]}],
}


def with_text(
    store: Store, programme: UUID, pairs: dict[str, UUID], language: str, content: Mapping[str, object]
) -> PaperFacts:
    change_text(store, programme=programme, kind="agreement", language=language, content=content)
    set_programme_terms(store, programme=programme, values={"beside": language})
    return facts_of(store, programme, pairs["Amina"])


def sections(paper: bytes) -> list[Node]:
    return read_tags(paper).all("Sect")


@pytest.mark.parametrize(("language", "content"), [("ar", ARABIC), ("ti", TIGRINYA)])
def test_both_texts_stand_in_their_languages_and_are_signed_once(
    store: Store, programme: UUID, pairs: dict[str, UUID], language: str, content: Mapping[str, object]
) -> None:
    paper = paper_pdf(with_text(store, programme, pairs, language, content), "nb")
    assert faults(paper) == []
    first, second = sections(paper)
    assert [each.entries["/Lang"] for each in (first, second)] == ["nb", language]
    assert "Hvem avtalen gjelder" in first.text
    assert [heading.text.strip() for heading in second.all("H1")] == [content["title"]]
    assert "Amina Hussein" in second.text
    signed = read_tags(paper).all("Div")
    assert len([field for each in signed for form in each.all("Form") for field in form.fields]) == len(signed)
    assert signed[0].text.split()[:3] == ["Adept", "·", "المتدربة"]


def test_the_other_language_alone_is_a_paper_of_its_own_direction(
    store: Store, programme: UUID, pairs: dict[str, UUID], people: dict[str, UUID]
) -> None:
    change_person(store, people["Amina"], {"name": "أمينة حسين"})
    paper = paper_pdf(with_text(store, programme, pairs, "ar", ARABIC), "ar")
    assert faults(paper) == []
    assert sections(paper) == []
    assert "هذه الاتفاقية بين أمينة حسين وPer Olsen." in read_tags(paper).text
    for read in READERS[::2]:
        assert "Per Olsen" in " ".join(read(paper)).replace("Olsen Per", "Per Olsen")


def test_a_language_without_a_text_stands_nowhere(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    set_programme_terms(store, programme=programme, values={"beside": "so"})
    assert sections(paper_pdf(facts_of(store, programme, pairs["Amina"]), "nb")) == []


@pytest.mark.parametrize(("beside", "language", "two"), [("en", "nb", True), ("so", "nb", False), ("en", "en", False)])
def test_only_a_paper_in_two_languages_says_that_it_is_in_two(
    store: Store, programme: UUID, pairs: dict[str, UUID], beside: str, language: str, two: bool
) -> None:
    set_programme_terms(store, programme=programme, values={"beside": beside})
    said = plain_text(wording(facts_of(store, programme, pairs["Amina"]), language))
    assert ("Avtalen står på to språk" in said or "is printed in two languages" in said) is two

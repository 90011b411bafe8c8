"""Texts in all scripts at once, as people write them and as nobody should."""

import random
from io import BytesIO

import pypdf
import pytest

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, InLanguage, Note, Paragraph, Steps, Ticks, Title
from mentordesk.core.documents.columns import TwoColumns
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.grids import Grid, Table
from mentordesk.core.documents.letters import lines_of
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.strips import Block
from tests.core.documents.accessible import faults
from tests.core.documents.papers import LETTERHEAD, agreement, by_pdfium, printed
from tests.core.documents.read_tags import read_tags

WORDS = (
    *(
        "Kari",
        "Åse-Marit",
        "Łukasz",
        "Nguyễn",
        "Čállit",
        "Ђорђе",
        "Олена",
        "Ελένη",
        "Đặng",
        "İbrahim",
        "Œuvre",
        "½",
        "§",
    ),
    *("محمد", "الحسن", "مُحَمَّد", "پژمان", "گۆران", "ٹھیک", "می\u200cخواهم", "لا", "الله", "٣٤٥", "۱۲۳", "؟"),
    *("שלום", "צה״ל", "ג׳ירפה", "בְּרֵאשִׁית", "₪", "ሰላም", "ተስፋይ፡", "ትግርኛ።"),
    *(
        "+47 400 00 123",
        "10.01.2027",
        "(",
        ")",
        "[",
        "]",
        "«",
        "»",
        "–",
        ":",
        "50 %",
        "a/b",
        "kari@example.org",
        "\u00a0",
    ),
)
LANGUAGES = ("nb", "ar", "he", "en", "fa", "ti")


def text(chance: random.Random) -> str:
    words = chance.choices(WORDS, k=chance.randint(0, 25))
    return " ".join(say(word) if chance.random() < 0.3 else word for word in words)


def block(chance: random.Random, deep: bool = False) -> Block:
    texts = [text(chance) for _ in range(chance.randint(1, 5))]
    simple: list[Block] = [
        Paragraph(texts[0]),
        Paragraph([(one, chance.random() < 0.4) for one in texts]),
        Note(texts[0]),
        Bullets(texts),
        Steps(texts),
        Ticks(texts),
        Facts([(one, text(chance)) for one in texts]),
        Clause(1, texts[0], texts[1:]),
        Grid([text(chance), text(chance)], [[one, text(chance)] for one in texts], (1, 2)),
        Table([["a", "b", "c"], *([one, text(chance), ""] for one in texts)]),
    ]
    if deep:
        inner = [block(chance) for _ in range(3)]
        simple.append(InLanguage(chance.choice(LANGUAGES), inner))
        pair = (chance.choice(LANGUAGES), chance.choice(LANGUAGES))
        simple += [TwoColumns(pair, inner, [block(chance) for _ in range(2)])] * 3
    return chance.choice(simple)


def letters(text: str) -> list[str]:
    return sorted(lines_of(text).replace("\u200c", "").replace("\u00a0", "").replace(" ", ""))


@pytest.mark.parametrize("seed", range(120))
def test_a_document_in_all_scripts_is_whole(seed: int) -> None:
    chance = random.Random(seed)
    story = [Title(text(chance) or "x"), *(block(chance, deep=True) for _ in range(chance.randint(1, 6)))]
    paper = print_to_bytes(
        story, title="Prøve", language=chance.choice(LANGUAGES), author="Drammen", letterhead=LETTERHEAD
    )
    assert faults(paper) == []
    assert len(by_pdfium(paper)) == len(pypdf.PdfReader(BytesIO(paper)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(10))
def test_a_paragraph_is_read_as_it_was_written(language: str, seed: int) -> None:
    wanted = text(random.Random(seed)) + " slutt"
    story: list[Block] = [Paragraph(wanted)]
    paper = print_to_bytes(story, title="x", language=language, author="x", letterhead=LETTERHEAD)
    found = read_tags(paper).all("P")[-1].text
    assert letters(found) == letters(wanted)
    words = [word for word in lines_of(wanted).replace("\u00a0", " ").split() if word.isalpha()]
    at = 0
    for word in words:
        assert word in found[at:], (word, found)
        at = found.index(word, at) + len(word)


@pytest.mark.parametrize(
    "name",
    [
        '<img src="http://example.org/x.png">',
        "<img src=/etc/passwd/>",
        "file:///etc/passwd",
        "<a href='javascript:x'>Kari</a>",
        "<para><b>Ola</b> &amp; </para>",
        "(Kari) \\ ) Tj ET <</URI (x)>>",
        "{adept} %s {{page}}",
        "12345 ()–",
        "...",
        "K" * 300,
        "محمد " * 60,
        "Kari\x00\x07\x1b[31m\u200b\ufeff Nordmann",
        "\u202eirak\u202c",
        "\u2067\u2067Kari\u2069",
        "",
        " \u00a0 ",
    ],
)
def test_a_name_is_a_name_and_nothing_else(name: str) -> None:
    paper = printed(agreement(adept=name, clauses=2), title=f"Avtale {name}", author=name)
    assert faults(paper) == []
    assert b"/Subtype /Image" not in paper
    assert b"/Filespec" not in paper
    expected = "".join(char for char in name if char.isprintable())
    told = "".join("".join(by_pdfium(paper)).split())
    assert "".join(expected.split())[:40] in told


@pytest.mark.parametrize(
    ("name", "letter", "called"),
    [
        ("Kari 😀", "😀", "GRINNING FACE"),
        ("王小明", "王", "CJK UNIFIED IDEOGRAPH-738B"),
        ("ანა", "ა", "GEORGIAN LETTER AN"),
    ],
)
def test_a_letter_that_no_font_has_is_refused_by_its_name(name: str, letter: str, called: str) -> None:
    with pytest.raises(LetterWithoutFont) as refused:
        printed(agreement(adept=name))
    assert (refused.value.facts["letter"], refused.value.facts["name"]) == (letter, called)

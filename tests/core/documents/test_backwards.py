"""Pages that run from right to left: everything begins at the right, and is read as it was written."""

from collections.abc import Callable

import pypdfium2
import pytest

from mentordesk.core.documents.bidi import runs_backwards
from mentordesk.core.documents.blocks import (
    Bullets,
    Clause,
    Facts,
    InLanguage,
    Paragraph,
    Signatures,
    Steps,
    Ticks,
    Title,
    WritingLines,
)
from mentordesk.core.documents.grids import Table
from mentordesk.core.documents.lines import Line
from mentordesk.core.documents.pages import HEIGHT, SIDE, WIDTH, Letterhead
from mentordesk.core.documents.paper import print_to_bytes, say
from mentordesk.core.documents.strips import Block, Measure, Strip, mirrored
from mentordesk.core.documents.tags import Tag
from tests.core.documents.accessible import faults
from tests.core.documents.papers import LETTERHEAD, READERS, by_pdfium, printed
from tests.core.documents.read_tags import read_tags

ARABIC: list[Block] = [
    Title("اتفاقية الإرشاد"),
    Facts([("المتدرب", say("محمد الحسن")), ("المرشدة", say("Kari Nordmann")), ("الهاتف", say("+47 400 00 123"))]),
    Clause(
        1,
        "السرية",
        [
            f"ما يقال بين {say('محمد الحسن')} و {say('Kari Nordmann')} يبقى بينهما (دائما). "
            f"الرقم {say('+47 400 00 123')}.",
            Bullets(["أول", "ثان: MentorDesk 2.0"]),
            Steps(["اتصل", "اكتب"]),
            Ticks(["نعم", "لا"]),
            WritingLines(2),
            Table([["الهدف", "الآن"], ["النرويجية", "7"], ["", ""]]),
        ],
    ),
    Paragraph("Kari تتصل."),
    Signatures("التوقيعات", [("المتدرب", "محمد الحسن"), ("المرشدة", "Kari")], ("التوقيع", "التاريخ"), fields=True),
]
HEBREW: list[Block] = [
    Title("הסכם חונכות"),
    Facts([("חניך", say("דוד לוי")), ("טלפון", say("+47 400 00 123"))]),
    Paragraph(
        f'בין {say("דוד לוי")} לבין {say("Kari Nordmann")} (בן 34) – תמיד! מחיר: 250 ₪, צה"ל, 50% בתאריך 10.1.2027.'
    ),
    Paragraph("שָׁלוֹם וּבְרָכָה"),
]
HEAD = Letterhead("Sterk sammen Drammen", "", "MA-2027-014", "صفحة {page} من {pages}", "MD1:AAAA-BBBB/{page}")


def page(story: list[Block], language: str) -> bytes:
    return print_to_bytes(story, title="x", language=language, author="Drammen", letterhead=HEAD)


def places(paper: bytes, word: str) -> list[tuple[float, float]]:
    """The left and right edge of a word that a reader finds."""
    document = pypdfium2.PdfDocument(paper)
    text = document[0].get_textpage()
    found, hits = text.search(word), []
    while (hit := found.get_next()) is not None:
        boxes = [text.get_charbox(place) for place in range(hit[0], hit[0] + hit[1])]
        hits.append((min(box[0] for box in boxes), max(box[2] for box in boxes)))
    document.close()
    return hits


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur", "ckb", "ku-Arab", "az_Arab", "ar-SY", "AR"])
def test_languages_from_right_to_left(language: str) -> None:
    assert runs_backwards(language)


@pytest.mark.parametrize("language", ["nb", "en", "ku", "so", "ti", "ru", "ar-Latn", "", "tr", "ku-Latn"])
def test_all_others_run_from_left_to_right(language: str) -> None:
    assert not runs_backwards(language)


def test_lines_begin_at_the_right_edge() -> None:
    paper = page(ARABIC, "ar")
    for word in ("الإرشاد", "المتدرب", "التوقيعات"):
        left, right = places(paper, word)[-1]
        assert right <= WIDTH - SIDE + 1
        assert left > WIDTH / 2
    assert max(right for _, right in places(page([Title("اتفاقية")], "ar"), "اتفاقية")) == pytest.approx(
        WIDTH - SIDE, abs=3
    )


def test_values_numbers_and_signers_stand_mirrored() -> None:
    paper = page(ARABIC, "ar")
    assert places(paper, "400")[0][0] < places(paper, "الهاتف")[0][0]
    assert places(paper, "Kari")[-1][1] < WIDTH / 2 < places(paper, "محمد")[-1][0]
    assert places(paper, "014")[0][0] > WIDTH / 2 > places(paper, "صفحة")[0][1]


def test_what_is_read_is_what_was_written() -> None:
    tree = read_tags(page(ARABIC, "ar"))
    assert tree.all("P")[1].text.strip() == (
        "ما يقال بين محمد الحسن و Kari Nordmann يبقى بينهما (دائما). الرقم +47 400 00 123."
    )
    assert [node.text for node in tree.all("LBody")][:3] == ["أول", "ثان: MentorDesk 2.0", "اتصل"]
    hebrew = read_tags(page(HEBREW, "he")).all("P")
    assert [node.text for node in hebrew[1:]] == [
        'בין דוד לוי לבין Kari Nordmann (בן 34) – תמיד! מחיר: 250 ₪, צה"ל, 50% בתאריך 10.1.2027.',
        "שָׁלוֹם וּבְרָכָה",
    ]


@pytest.mark.parametrize("read", READERS[::2])
def test_other_programs_find_every_word(read: Callable[[bytes], list[str]]) -> None:
    for story, language in ((HEBREW, "he"), (ARABIC, "ar")):
        paper = page(story, language)
        text = " ".join(read(paper))
        words = [word for node in read_tags(paper).all("P", "H1", "TD", "LBody") for word in node.text.split()]
        plain = [word for word in words if word.isalpha() and "\u064b" not in word]
        assert [word for word in plain if word not in text] == []


@pytest.mark.parametrize("read", READERS[2:])
def test_poppler_reads_names_and_numbers_within_as_they_are(read: Callable[[bytes], list[str]]) -> None:
    for story, language in ((HEBREW, "he"), (ARABIC, "ar")):
        text = " ".join(read(page(story, language)))
        assert all(words in text for words in ("Kari Nordmann", "+47 400 00 123"))


@pytest.mark.parametrize(("story", "language"), [(ARABIC, "ar"), (HEBREW, "he"), (ARABIC, "nb"), (HEBREW, "fa")])
def test_nothing_is_wrong_with_such_pages(story: list[Block], language: str) -> None:
    assert faults(page(story, language)) == []


def test_a_part_in_such_a_language_stands_at_the_right_of_a_page_in_norwegian() -> None:
    paper = printed([Paragraph("Velkommen"), InLanguage("ar", [Paragraph("اهلا"), Bullets(["اول"])])])
    assert places(paper, "اهلا")[0][1] == pytest.approx(WIDTH - SIDE, abs=3)
    assert places(paper, "Velkommen")[0][0] == pytest.approx(SIDE, abs=3)
    other = page([Paragraph("اهلا"), InLanguage("nb", [Paragraph("Velkommen")])], "ar")
    assert places(other, "Velkommen")[0][0] == pytest.approx(SIDE, abs=3)


def test_mirrored_twice_is_as_it_was() -> None:
    measure = Measure(400, 20)
    once = [at for strip in Facts([("a", "b"), ("c", "")]).strips(measure) for at, _, _ in strip.marks]
    strips = mirrored(mirrored(Facts([("a", "b"), ("c", "")]).strips(measure), measure), measure)
    assert [at for strip in strips for at, _, _ in strip.marks] == pytest.approx(once)


def test_a_line_that_goes_on_has_its_space_at_the_left_and_is_no_wider() -> None:
    tag = Tag("P")
    tag.backwards = True
    strips: list[Strip] = Paragraph("كلمة " * 60).strips(Measure(200, tag=tag))
    lines = [mark for strip in strips for _, _, mark in strip.marks if isinstance(mark, Line)]
    assert all(line.width <= 200 for line in lines)
    assert [line.ahead > 0 for line in lines] == [True] * (len(lines) - 1) + [False]


def test_the_foot_says_it_in_the_language() -> None:
    assert "من" in by_pdfium(page(ARABIC, "ar"))[0]
    assert HEIGHT > 800
    assert LETTERHEAD.page_of(1, 2) == "Side 1 av 2"

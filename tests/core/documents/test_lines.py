"""Text in lines: none too wide, nothing lost, every script in the order that it is read in."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.letters import Words, isolated
from mentordesk.core.documents.lines import Line, set_lines
from mentordesk.core.documents.style import BODY, CLAUSE

LATIN = "abc æøå-ÆŁđ. "
MIXED = LATIN + "бвґ ελ محمد الحسن حَ 123 (ሰላም) \u2068\u2069"


def seen(line: Line) -> str:
    """The letters as they stand on the paper from left to right."""
    return "".join(shape.letters for run in line.runs for shape in run.shapes)


def texts(words: Words, width: float = 1000) -> list[str]:
    return [seen(line) for line in set_lines(words, BODY, width)]


@given(st.text(LATIN), st.floats(20, 400))
def test_nothing_is_lost(text: str, width: float) -> None:
    assert "".join(texts(text, width)).replace(" ", "") == text.replace(" ", "")


@given(st.text(MIXED), st.floats(20, 400))
def test_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    lines = set_lines(text, BODY, width)
    assert all(line.width <= width + 1e-6 for line in lines)
    assert sorted("".join(map(seen, lines)).replace(" ", "")) == sorted(
        letter for letter in text if letter not in " \u2068\u2069"
    )


def test_a_line_takes_as_many_words_as_it_holds() -> None:
    words = "en to fire fem seks sju åtte ni ti"
    lines = set_lines(words, BODY, 100)
    assert len(lines) > 1
    for line, after in pairwise(lines):
        (longer,) = set_lines(f"{seen(line)} {seen(after).split()[0]}", BODY, 1000)
        assert longer.width > 100


def test_spaces_are_one_and_breaks_are_kept() -> None:
    assert texts("  to   ord \n\nslutt") == ["to ord", "", "slutt"]
    assert texts("") == [""]


def test_a_line_may_end_after_a_hyphen_between_letters_only() -> None:
    assert texts("Hussein-Nordmann", 55) == ["Hussein-", "Nordmann"]
    assert texts("møtt 2027-01-10", 70) == ["møtt", "2027-01-10"]


def test_what_holds_words_together_does() -> None:
    assert texts("koster kr\u00a05000", 60) == ["koster", "kr\u00a05000"]


def test_a_word_wider_than_the_line_is_parted() -> None:
    lines = texts("x" * 100, 100)
    assert len(lines) > 4
    assert "".join(lines) == "x" * 100


def test_a_long_word_in_arabic_is_parted_from_its_beginning() -> None:
    first, *_ = texts("م" * 60 + "د", 100)
    assert "د" not in first


def test_arabic_names_stand_in_the_sentence_and_run_from_the_right() -> None:
    name, backwards = "محمد الحسن", "".join(reversed("محمد الحسن"))
    assert texts(f"Mentor {isolated(name)} (født 1990) og Kari") == [f"Mentor {backwards} (født 1990) og Kari"]


def test_a_telephone_number_after_a_name_is_not_turned() -> None:
    (line,) = texts(f"{isolated('محمد')} {isolated('+47 400 00 123')}")
    assert line.endswith(" +47 400 00 123")


def test_a_name_that_breaks_begins_on_the_first_line() -> None:
    first, second = texts(isolated("عبد الرحمن"), 40)
    assert (first, second) == ("".join(reversed("عبد")), "".join(reversed("الرحمن")))


def test_bold_is_another_face_and_no_place_to_break() -> None:
    (line,) = set_lines([("Navn:", True), (" Kari", False)], BODY, 1000)
    assert [(run.face.name, "".join(shape.letters for shape in run.shapes)) for run in line.runs] == [
        ("NotoSans-SemiBold", "Navn:"),
        ("NotoSans-Regular", " "),
        ("NotoSans-Regular", "Kari"),
    ]
    assert [seen(line) for line in set_lines([("aaaa", True), ("bbbb cccc", False)], BODY, 50)] == ["aaaabbbb", "cccc"]


def test_each_letter_takes_the_face_that_has_it() -> None:
    (line,) = set_lines("Olena Олена ሰላም محمد", CLAUSE, 1000)
    faces = {run.face.name for run in line.runs}
    assert faces == {"NotoSans-SemiBold", "NotoSansEthiopic-SemiBold", "NotoNaskhArabic-SemiBold"}


@pytest.mark.parametrize(
    ("text", "face"), [("(שלום)", "NotoSansHebrew"), ("(سلام)", "NotoNaskhArabic"), ("(Kari)", "NotoSans")]
)
def test_brackets_are_of_the_script_that_they_stand_in(text: str, face: str) -> None:
    (line,) = set_lines(text, BODY, 1000, backwards=text != "(Kari)")
    assert {run.face.name.partition("-")[0] for run in line.runs} == {face}
    assert seen(line) in (text, "".join(reversed(text)))


def test_numbers_in_hebrew_stay_and_go_to_their_place() -> None:
    (line,) = set_lines("מחיר: 250 ₪ (50%) ב-10.1.2027", BODY, 1000, backwards=True)
    assert seen(line) == "10.1.2027-ב )50%( ₪ 250 :ריחמ"


def test_a_text_from_right_to_left_is_so_though_it_begins_with_a_latin_word() -> None:
    (line,) = set_lines("Kari תתקשר.", BODY, 1000, backwards=True)
    assert seen(line) == ".רשקתת Kari"


def test_a_mark_of_another_script_finds_a_face_too() -> None:
    assert texts("x\u064e") == ["x\u064e"]


@pytest.mark.parametrize("text", ["Navn: գրիգոր", "Takk 😀!", "王小明"])
def test_a_letter_without_a_font_is_refused_by_name(text: str) -> None:
    with pytest.raises(LetterWithoutFont):
        set_lines(text, BODY, 100)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Amina 😀 Hussein", "Amina 😀 Hussein"),
        (f"Vi møtes, {isolated('Amina 😀 Hussein Bo Lie')}, på onsdag", "Amina 😀 Hussein Bo Lie"),
        (f"{isolated('Per')} og 😀\nPer", "Per og 😀"),
        ("en to tre fire😀 fem seks sju", "to tre fire😀 fem seks"),
    ],
)
def test_the_refusal_tells_whose_it_is(text: str, told: str) -> None:
    with pytest.raises(LetterWithoutFont) as refusal:
        set_lines(text, BODY, 100)
    assert refusal.value.facts["text"] == told


def test_the_refusal_tells_the_letter() -> None:
    with pytest.raises(LetterWithoutFont) as refusal:
        set_lines(f"Navn: {isolated('ანა')} og Kari", BODY, 100)
    assert refusal.value.facts == {"letter": "ა", "code": "U+10D0", "name": "GEORGIAN LETTER AN", "text": "ანა"}

"""Each letter has a face, and each drawn shape knows its letters."""

import pytest

from mentordesk.core.documents.fonts import EM, Run, each_letter, face, family, run

WEIGHTS = ("Regular", "SemiBold", "Italic")


def letters(one: Run) -> list[str]:
    return [shape.letters for shape in one.shapes]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_measures_are_those_of_the_files(weight: str) -> None:
    assert {each.face.upem for each in family(weight).order()} == {EM}


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize(
    "text",
    ["ÆØÅæøå «–» §½€", "ŊŋĐđŦŧÁáČčŠšŽž", "NguyễnĐức", "ŁukaszŻółć", "ҐаннаЇЄ", "Παπαδοπούλου", "İığŞ", "0123456789•·…"],
)
def test_latin_cyrillic_and_greek_have_one_face(weight: str, text: str) -> None:
    assert set(map(ord, text)) - {32} <= family(weight).latin.letters


def test_arabic_and_ethiopic_have_theirs() -> None:
    assert set(map(ord, "محمدپچژگکیئەڵێۆٹھ،؟٣۳")) <= family("SemiBold").arabic.letters
    assert set(map(ord, "ሰላምተስፋይ፡")) <= family("SemiBold").ethiopic.letters


@pytest.mark.parametrize("weight", WEIGHTS)
def test_hebrew_has_its_own_with_points_and_punctuation(weight: str) -> None:
    assert set(map(ord, "אבגדהוזחטיכלמנסעפצקרשתךםןףץ״׳־₪()-.,:;!?\"'0123456789\u05b8\u05bc\u05c1")) <= (
        family(weight).hebrew.letters
    )
    assert letters(run(family(weight).hebrew, "שָׁ", True)) == ["שָׁ"]


def test_a_word_keeps_its_letters_in_order() -> None:
    assert letters(run(face("NotoSans-Regular"), "Åse", False)) == ["Å", "s", "e"]
    assert "".join(letters(run(face("NotoSans-Regular"), "efficient", False))) == "efficient"


def test_arabic_runs_from_the_right_and_joins() -> None:
    name = run(face("NotoNaskhArabic-Regular"), "محمد", True)
    assert letters(name) == list(reversed("محمد"))
    first, alone = name.shapes[-1], run(face("NotoNaskhArabic-Regular"), "م", True).shapes[0]
    assert first.parts != alone.parts


def test_a_letter_and_its_dots_and_marks_are_one_shape() -> None:
    (beh,) = run(face("NotoNaskhArabic-Regular"), "ب", True).shapes
    assert (len(beh.parts), beh.letters, beh.plain) == (2, "ب", False)
    assert letters(run(face("NotoNaskhArabic-Regular"), "مُحَ", True)) == ["حَ", "مُ"]


def test_a_joiner_shapes_and_is_not_drawn() -> None:
    apart = run(face("NotoNaskhArabic-Regular"), "می\u200cخ", True)
    assert len(apart.shapes) == 3
    assert apart.shapes[0].parts != run(face("NotoNaskhArabic-Regular"), "میخ", True).shapes[0].parts


def test_letters_are_fitted_to_each_other() -> None:
    sans = face("NotoSans-Regular")
    assert run(sans, "AV", False).width < run(sans, "A", False).width + run(sans, "V", False).width


def test_arabic_is_grown_to_the_size_of_latin() -> None:
    name = run(face("NotoNaskhArabic-Regular"), "محمد", True)
    assert name.width == pytest.approx(1.2 * sum(shape.advance for shape in name.shapes))


def test_the_font_of_fields_has_every_script_and_the_forms_of_arabic_letters() -> None:
    fields = face("NotoSansFields-Regular")
    assert fields.face.upem == EM
    assert set(map(ord, "ŊđźҐΩשםሰይمپگەڵێ؟٣۳ﻣﺤﻤﺪﻻﭖ\u200c")) <= fields.letters


def test_each_letter_alone_is_one_glyph_and_none_is_the_box() -> None:
    fields = face("NotoSansFields-Regular")
    alone = each_letter(fields)
    assert [ord(shape.letters) for shape in alone] == sorted(fields.letters)
    assert all(shape.plain and shape.parts[0].glyph for shape in alone)

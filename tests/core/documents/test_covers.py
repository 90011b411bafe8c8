"""A cover is a page of its own, and tells whose booklet it is from left to right."""

from mentordesk.core.documents.blocks import Paragraph, Title
from mentordesk.core.documents.covers import Cover
from mentordesk.core.documents.grids import NewPage
from mentordesk.core.documents.strips import Measure
from mentordesk.core.documents.strokes import Threads
from tests.core.documents.papers import by_pdfium, printed
from tests.core.documents.read_tags import read_tags

COVER = Cover("Heftet vårt", ("Adept", "Amina Hussein"), ("Mentor", "Per Olsen"), [("Periode", "I vår")], [])


def test_the_threads_lie_between_the_title_and_the_names() -> None:
    strips = COVER.strips(Measure(400))
    (threads,) = (place for place, one in enumerate(strips) if any(isinstance(m, Threads) for _, _, m in one.marks))
    names = strips[threads + 1]
    assert {round(right) for right, _, _ in names.marks[:2]} == {0}
    assert all(round(right + mark.width) == 400 for right, _, mark in names.marks[2:])


def test_it_is_read_from_the_title_over_both_to_the_facts() -> None:
    told = read_tags(printed([COVER])).text
    places = [told.index(words) for words in ("Heftet", "Adept", "Amina", "Mentor", "Per Olsen", "Periode")]
    assert places == sorted(places)


def test_very_long_names_push_nothing_off_the_page() -> None:
    long = Cover("Heftet " * 20, ("Adept", "Amina " * 50), ("Mentor", "Per " * 75), (), [Paragraph("Dette er deres.")])
    texts = by_pdfium(printed([long, NewPage(), Title("Måned 1")]))
    assert "".join(texts).count("Per") == 75
    assert "Måned" not in texts[0]

"""The preview shows the real pages, and always of the paper that was asked for last."""

import time
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page_tools import PageStrip
from mentordesk.ui.widgets.pdf import Sheet, picture, pictures
from mentordesk.ui.widgets.preview import PagePreview
from tests.core.documents.papers import agreement, printed

PAPER = printed(agreement())
SHORT = printed(agreement(clauses=1))


class Waiting:
    """Does work only when it is told to, as a worker that is slow."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[Progress], Any], dict[str, Callable[..., None]]]] = []
        self.started = 0

    def __call__(self, work: Callable[[Progress], Any], **answers: Callable[..., None]) -> None:
        self.started += 1
        self.jobs.append((work, answers))

    def finish(self, answer: str = "") -> None:
        """End the oldest job, by itself or as cancelled."""
        work, answers = self.jobs.pop(0)
        if answer:
            answers[answer]()
            return
        try:
            result = work(Progress())
        except ValueError as error:
            answers["failed"](error)
        else:
            answers["done"](result)


@pytest.fixture
def slow() -> Waiting:
    return Waiting()


@pytest.fixture
def preview(qtbot: QtBot, appearance: Appearance, slow: Waiting) -> PagePreview:
    made = PagePreview(appearance, slow)
    qtbot.addWidget(made)
    made.resize(420, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def area(preview: PagePreview) -> QScrollArea:
    found = preview.findChild(QScrollArea)
    assert found is not None
    return found


def sheets(preview: PagePreview) -> QWidget:
    found = area(preview).widget()
    assert found is not None
    return found


def button(preview: PagePreview, name: str) -> QToolButton:
    return next(one for one in preview.findChildren(QToolButton) if one.accessibleName() == name)


def choose_size(preview: PagePreview, size: str) -> None:
    found = preview.findChild(QComboBox)
    assert found is not None
    found.setCurrentText(size)


def finish_all(slow: Waiting) -> None:
    while slow.jobs:
        slow.finish()


def place(preview: PagePreview) -> str:
    return " ".join(label.text() for label in preview.findChildren(PlainLabel) if label.isVisible() and label.text())


def test_pages_are_drawn_to_the_width_that_is_asked_for() -> None:
    drawn = list(pictures(PAPER, lambda width: 300 / width))
    assert len(drawn) > 1
    assert {(page.width(), page.height()) for page in drawn} == {(300, 425)}
    first = drawn[0]
    assert first.format() is QImage.Format.Format_RGB32
    colours = {first.pixelColor(x, y).rgb() for x in range(0, 300, 3) for y in range(0, 425, 3)}
    assert QColor("white").rgb() in colours
    assert len(colours) > 10


def test_a_document_that_is_left_early_is_closed() -> None:
    for _ in range(3):
        assert next(pictures(PAPER, lambda width: 50 / width)).width() == 50
    assert len(list(pictures(SHORT, lambda width: 50 / width))) == 1


def test_the_paper_fills_the_width(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    assert preview.page_count == 0
    slow.finish()
    assert preview.page_count == len(list(pictures(PAPER, lambda _: 0.1)))
    assert place(preview) == f"Page 1 of {preview.page_count}"
    viewport = area(preview).viewport()
    assert sheets(preview).width() == viewport.width()
    assert sheets(preview).height() > viewport.height()


def test_scrolling_tells_the_page(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    slow.finish()
    bar = area(preview).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert place(preview) == f"Page {preview.page_count} of {preview.page_count}"


def test_the_arrow_keys_scroll(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    slow.finish()
    QTest.keyClick(area(preview), Qt.Key.Key_Down)
    assert area(preview).verticalScrollBar().value() > 0


def test_the_real_size_is_wider_than_a_narrow_window(qtbot: QtBot, preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    slow.finish()
    choose_size(preview, "100 %")
    qtbot.waitUntil(lambda: bool(slow.jobs))
    slow.finish()
    assert sheets(preview).width() == pytest.approx(794, abs=15)  # 210 mm at 96 dots to the inch, and edges
    assert area(preview).horizontalScrollBar().maximum() > 0


def test_a_wider_window_stretches_at_once_and_draws_anew(qtbot: QtBot, preview: PagePreview, slow: Waiting) -> None:
    made: list[bytes] = []

    def source() -> bytes:
        made.append(PAPER)
        return PAPER

    preview.show_paper(source)
    slow.finish()
    preview.resize(600, 500)
    assert sheets(preview).width() == area(preview).viewport().width()
    qtbot.waitUntil(lambda: bool(slow.jobs))
    slow.finish()
    assert made == [PAPER]  # the bytes are known by now


def test_of_many_wishes_only_the_last_is_drawn(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    for _ in range(20):
        preview.show_paper(lambda: PAPER)
    preview.show_paper(lambda: SHORT)
    assert slow.started == 1
    slow.finish()
    assert preview.page_count == 0  # what came was not wanted any more
    slow.finish()
    assert preview.page_count == 1


def test_nothing_to_show_is_empty_even_when_a_drawing_comes_late(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    preview.show_paper(None)
    slow.finish()
    assert preview.page_count == 0
    assert place(preview) == ""


def test_what_cannot_be_made_is_told(qtbot: QtBot, preview: PagePreview, slow: Waiting) -> None:
    def broken() -> bytes:
        raise ValueError

    preview.show_paper(broken)
    with qtbot.waitSignal(preview.failed) as told:
        slow.finish()
    assert isinstance(told.args[0], ValueError)
    preview.show_words("Bokstaven mangler")
    assert place(preview) == "Bokstaven mangler"
    assert not area(preview).isVisible()


def test_after_a_failure_the_next_paper_is_drawn(preview: PagePreview, slow: Waiting) -> None:
    def broken() -> bytes:
        raise ValueError

    preview.show_paper(broken)
    preview.show_paper(lambda: SHORT)
    slow.finish()
    slow.finish()
    assert preview.page_count == 1


def test_a_drawing_that_is_called_off_can_be_wanted_again(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    slow.finish("cancelled")
    preview.show_paper(lambda: SHORT)
    slow.finish()
    assert preview.page_count == 1


def test_nothing_is_drawn_while_nobody_sees_it(preview: PagePreview, slow: Waiting) -> None:
    preview.hide()
    preview.show_paper(lambda: SHORT)
    assert slow.jobs == []
    preview.show()
    slow.finish()
    assert preview.page_count == 1


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.stop()
    runner.deleteLater()


def test_it_draws_beside_the_window(qtbot: QtBot, appearance: Appearance, jobs: JobRunner) -> None:
    def run(work: Callable[[Progress], Any], **answers: Any) -> None:
        jobs.run(work, **answers, title="", writes=False)

    preview = PagePreview(appearance, run)
    qtbot.addWidget(preview)
    preview.resize(420, 500)
    with qtbot.waitSignal(preview.drawn):
        preview.show()
        preview.show_paper(lambda: PAPER)
    shown = preview.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2).lightness() > 200


def test_everything_that_takes_the_focus_has_a_name(preview: PagePreview) -> None:
    assert area(preview).accessibleName()
    assert all(one.accessibleName() for one in preview.findChildren(QToolButton))
    assert all(one.accessibleName() for one in preview.findChildren(QComboBox))


def test_the_page_that_is_seen_comes_first_then_the_words_and_the_small_pages(
    preview: PagePreview, slow: Waiting, appearance: Appearance
) -> None:
    preview.resize(600, 500)
    preview.show_paper(lambda: PAPER)
    slow.finish()
    assert preview.page_count > 1
    assert preview.words == ""
    finish_all(slow)
    assert "Kari Nordmann" in preview.words
    assert area(preview).accessibleDescription() == preview.words
    strip = preview.findChild(PageStrip)
    assert strip is not None
    assert strip.isVisible()
    assert strip.count() == preview.page_count
    strip.setCurrentRow(1)
    assert place(preview) == f"Page 2 of {preview.page_count}"


def test_words_that_are_given_are_the_ones_that_are_read_aloud(
    preview: PagePreview, slow: Waiting, qtbot: QtBot
) -> None:
    preview.show_paper(lambda: Sheet(SHORT, "Mentoravtale i ord"))
    finish_all(slow)
    assert area(preview).accessibleDescription() == "Mentoravtale i ord"
    button(preview, "Copy the words").click()
    assert QGuiApplication.clipboard().text() == "Mentoravtale i ord"
    button(preview, "Only the words").click()
    text = preview.findChild(QPlainTextEdit)
    assert text is not None
    assert text.isVisible()
    assert not area(preview).isVisible()
    qtbot.waitUntil(lambda: preview.height() - text.geometry().bottom() < 2)


def test_keys_and_wheel_make_the_page_larger_and_smaller(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: PAPER)
    finish_all(slow)
    size = preview.findChild(QComboBox)
    assert size is not None
    assert size.currentText() == "Full width"
    for pressed, said in (
        ("Ctrl++", "75 %"),
        ("Ctrl++", "100 %"),
        ("Ctrl+-", "75 %"),
        ("Ctrl+0", "Full width"),
    ):
        (combination,) = cast("tuple[QKeyCombination]", QKeySequence(pressed))
        QTest.keyClick(area(preview), combination.key(), combination.keyboardModifiers())
        assert size.currentText() == said, pressed
    choose_size(preview, "200 %")
    button(preview, "Smaller").click()
    assert size.currentText() == "150 %"
    button(preview, "Larger").click()
    assert size.currentText() == "200 %"


def test_a_huge_page_is_stretched_instead_of_filling_the_memory(preview: PagePreview, slow: Waiting) -> None:
    preview.show_paper(lambda: SHORT)
    finish_all(slow)
    preview._appearance.zoom = 200
    choose_size(preview, "300 %")
    preview._begin()
    finish_all(slow)
    assert all(one.width() * one.height() <= 25_000_000 for one in preview._pictures.values())
    preview._appearance.zoom = 100


def test_a_page_of_a_usual_agreement_is_seen_within_the_bar() -> None:
    began = time.perf_counter()
    made = picture(Sheet(PAPER), 0, lambda width: 420 / width)
    assert made.width() == 420
    assert time.perf_counter() - began < 0.15


def test_what_is_filled_in_and_what_is_missing_is_coloured_on_the_screen_alone() -> None:
    plain, marked = (
        picture(Sheet(SHORT, filled=filled, empty=empty), 0, lambda _: 2.0)
        for filled, empty in ((frozenset[str](), ""), (frozenset(["Kari Nordmann"]), "Mentoravtale"))
    )
    seen = {
        marked.pixelColor(x, y).name() for x in range(0, marked.width(), 2) for y in range(0, marked.height(), 2)
    } - {plain.pixelColor(x, y).name() for x in range(0, plain.width(), 2) for y in range(0, plain.height(), 2)}
    assert "#dfebea" in seen  # green over white
    assert "#e2adaa" in seen  # red over white

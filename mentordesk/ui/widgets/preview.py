"""A paper as it will be printed: the real pages, as wide as there is room or as large as one likes, and their words."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page_area import PageArea
from mentordesk.ui.widgets.page_tools import THUMBNAIL, PageStrip, ZoomTools
from mentordesk.ui.widgets.pdf import PageSize, Sheet, page_sizes, page_words, picture

Source = Callable[[], bytes | Sheet]
"""Makes the PDF; called on a worker."""

_POINTS, _DOTS = 72, 96
"""To the inch: of a PDF, and of a screen at 100 %."""
_WAIT = 60  # milliseconds: while the window is being resized, one does not draw at each step
_MOST_DOTS = 24_000_000  # of one page: beyond that it is stretched
_KEPT_AROUND = 3  # pages on either side of those in view that stay drawn
_ROOM_FOR_STRIP = 430  # pixels at 100 %


class Run(Protocol):
    """Does work beside the window and answers on its thread, once."""

    def __call__(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None],
    ) -> None: ...


@dataclass(frozen=True)
class _Paper:
    """A paper that was made: where it came from, what it is, and how large its pages are."""

    source: Source
    sheet: Sheet
    sizes: tuple[PageSize, ...]


@dataclass(frozen=True)
class _Drawn:
    """What a worker brings: a page drawn with so many dots to the point (`number` is None where none was), or words."""

    paper: _Paper
    number: int | None = None
    dots: float = 0.0
    image: QImage = field(default_factory=QImage)
    words: str | None = None
    small: bool = False


class _Scale(NamedTuple):
    """How large pages are: pixels to the point (0: as wide as the room), the room, and the screen's dots to a pixel."""

    pixels: float
    room: int
    ratio: float

    def dots(self, sizes: tuple[PageSize, ...], number: int) -> float:
        """How many dots a point of this page gets; a page that would be too large is stretched."""
        wide, high = sizes[number]
        dots = (self.pixels or self.room / max(1.0, *(one[0] for one in sizes))) * self.ratio
        return min(dots, math.sqrt(_MOST_DOTS / max(wide * high, 1.0)))


def _open(source: Source, scale: _Scale, progress: Progress) -> _Drawn:
    """Make the paper and draw its first page: that is the one to be seen first."""
    made = source()
    sheet = made if isinstance(made, Sheet) else Sheet(made)
    paper = _Paper(source, sheet, page_sizes(sheet.pdf))
    return _draw(paper, 0, scale.dots(paper.sizes, 0), progress) if paper.sizes else _Drawn(paper)


def _draw(paper: _Paper, number: int, dots: float, progress: Progress, *, small: bool = False) -> _Drawn:
    del progress
    return _Drawn(paper, number, dots, picture(paper.sheet, number, lambda _: dots), small=small)


def _read(paper: _Paper, progress: Progress) -> _Drawn:
    del progress
    told = paper.sheet.words
    return _Drawn(paper, words="\n".join(page_words(paper.sheet.pdf)) if told is None else told)


class PagePreview(QWidget):
    """Shows one paper at a time. What cannot be made or drawn comes by `failed`; `show_words` tells it in its place.

    `tools` is the line above the pages; what belongs to the paper can be put into it. One thing is drawn at a time: the
    page that is seen first, then its neighbours, the paper's words, and the small pages.
    """

    failed = Signal(object)
    drawn = Signal()

    def __init__(self, appearance: Appearance, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._run = appearance, run
        self._source: Source | None = None
        self._at_work: Source | None = None
        self._paper: _Paper | None = None
        self._pictures: dict[int, QImage] = {}
        self._dots: dict[int, float] = {}
        self._small: set[int] = set()
        self._words = ""
        self._words_known = self._drawing = self._stopped = False
        self.tools = FlowLayout()
        self._place, self._zoom = PlainLabel("", "secondary", self), ZoomTools(appearance, self)
        self._as_words, self._copy, self._thumbs = QToolButton(self), QToolButton(self), QToolButton(self)
        self._told = PlainLabel("", "subtitle", self, wrap=True)
        self._pages = QWidget(self)
        self._area, self._strip = PageArea(appearance, self._pages), PageStrip(appearance, self._pages)
        self._text = QPlainTextEdit(self)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        self._draw_icons()
        self.retranslate()

    @property
    def page_count(self) -> int:
        """How many pages the paper has that is shown; 0 while there is none."""
        return len(self._paper.sizes) if self._paper else 0

    @property
    def words(self) -> str:
        """The words of the paper that is shown, once they are read."""
        return self._words

    def show_paper(self, source: Source | None) -> None:
        """Show what this makes as soon as it is drawn, and what is shown now until then; None shows nothing."""
        self._source, self._stopped = source, False
        if source is None:
            self._put(None)
        else:
            self._show_area(told="")
            self._begin()

    def show_words(self, text: str) -> None:
        """Say something in the paper's place."""
        self._source = None
        self._put(None)
        self._show_area(told=text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody sees is not drawn; now it is."""
        super().showEvent(event)
        self._begin()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._zoom.retranslate()
        self._strip.retranslate()
        self._area.setAccessibleName(self.tr("The paper as it will be printed"))
        self._text.setAccessibleName(self.tr("The words of the paper"))
        for button, words in (
            (self._as_words, self.tr("Only the words")),
            (self._copy, self.tr("Copy the words")),
            (self._thumbs, self.tr("All pages, small")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._name_place()

    def _lay_out(self) -> None:
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        for button in (self._as_words, self._thumbs):
            button.setCheckable(True)
        self._thumbs.setChecked(True)
        self._told.hide()
        self._text.hide()
        gap = self._appearance.sizes.px(6)
        self.tools.setSpacing(gap)
        for part in (*self._zoom.parts, self._thumbs, self._as_words, self._copy, self._place):
            self.tools.addWidget(part)
        pages = QHBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(gap)
        pages.addWidget(self._strip)
        pages.addWidget(self._area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addLayout(self.tools)
        layout.addWidget(self._told, 1)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._begin)
        self._zoom.chosen.connect(self._rescale)
        self._zoom.stepped.connect(self._step)
        self._area.stepped.connect(self._step)
        self._area.copying.connect(self._copy_words)
        self._area.scrolled.connect(self._follow_scroll)
        self._area.resized.connect(self._rescale)
        self._strip.page_chosen.connect(self._area.show_page)
        self._as_words.toggled.connect(self._turn)
        self._thumbs.toggled.connect(self._turn)
        self._copy.clicked.connect(self._copy_words)
        self._appearance.changed.connect(self._rescale)
        self._appearance.changed.connect(self._draw_icons)

    @property
    def _screen_dots(self) -> float:
        """How many pixels a point gets in the size that is chosen; 0: as wide as there is room."""
        return _DOTS / _POINTS * self._appearance.zoom / 100 * self._zoom.size_chosen / 100

    @property
    def _scale(self) -> _Scale:
        return _Scale(self._screen_dots, self._area.page_width, self.devicePixelRatioF())

    @Slot()
    def _rescale(self) -> None:
        self._area.arrange(self._screen_dots)
        self._fit_strip()
        self._name_place()
        self._soon.start()

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._paper is not None:
            pixels = self._scale.dots(self._paper.sizes, 0) / self.devicePixelRatioF()
            self._zoom.step(by, pixels * _POINTS / _DOTS * 10_000 / self._appearance.zoom)

    @Slot()
    def _begin(self) -> None:
        """Draw what is wanted most now, unless something is being drawn or nobody would see it."""
        if self._drawing or self._stopped or not self.isVisible():
            return
        work = self._wanted()
        if work is not None:
            self._drawing, self._at_work = True, self._source
            self._run(work, done=self._take, failed=self._fail, cancelled=self._give_up)

    def _wanted(self) -> Callable[[Progress], _Drawn] | None:
        paper, source = self._paper, self._source
        if source is None:
            return None
        if paper is None or paper.source is not source:
            return partial(_open, source, self._scale)
        for number in (*self._area.pages_in_view, *self._around(1)):
            dots = self._scale.dots(paper.sizes, number)
            if abs(self._dots.get(number, 0.0) - dots) > dots / 1000:
                return partial(_draw, paper, number, dots)
        if not self._words_known:
            return partial(_read, paper)
        if self._strip.isVisibleTo(self):
            for number, (wide, _) in enumerate(paper.sizes):
                if number not in self._small:
                    dots = self._appearance.sizes.px(THUMBNAIL) * self.devicePixelRatioF() / max(wide, 1.0)
                    return partial(_draw, paper, number, dots, small=True)
        return None

    def _around(self, by: int) -> range:
        """The pages in view and so many on either side."""
        seen = self._area.pages_in_view
        return range(max(0, seen.start - by), min(self.page_count, seen.stop + by)) if seen else range(0)

    def _take(self, made: _Drawn) -> None:
        self._drawing = False
        if made.paper.source is self._source:
            if self._paper is not None and made.paper.sheet == self._paper.sheet:
                self._paper = made.paper  # the same to the letter: what is drawn stays, and where one is in it
            elif made.paper is not self._paper:
                self._put(made.paper)
            self._take_in(made)
            self.drawn.emit()
        self._begin()

    def _take_in(self, made: _Drawn) -> None:
        if made.words is not None:
            self._words, self._words_known = made.words, True
            self._text.setPlainText(made.words)
            self._area.setAccessibleDescription(made.words)
        elif made.number is not None and made.small:
            self._small.add(made.number)
            self._strip.set_pictures({made.number: made.image})
        elif made.number is not None:
            self._pictures[made.number], self._dots[made.number] = made.image, made.dots
            kept = self._around(_KEPT_AROUND)
            for number in [one for one in self._pictures if kept and one not in kept]:
                del self._pictures[number], self._dots[number]
            self._area.set_pages(made.paper.sizes, self._pictures)

    def _fail(self, error: BaseException) -> None:
        self._drawing = False
        if self._at_work is not self._source:
            self._begin()
        elif self._source is not None:
            self._stopped = True
            self.failed.emit(error)

    def _give_up(self) -> None:
        """Somebody called the drawing off: it is done when the paper is wanted again."""
        self._drawing = False
        self._stopped = self._at_work is self._source

    def _put(self, paper: _Paper | None) -> None:
        """Another paper takes the place: nothing of it is drawn yet."""
        self._paper = paper
        self._pictures, self._dots, self._small, self._words_known = {}, {}, set(), False
        self._area.set_pages(paper.sizes if paper else (), self._pictures)
        self._area.arrange(self._screen_dots)
        self._area.show_page(0)
        self._strip.set_count(self.page_count)
        self._words = ""
        self._text.clear()
        self._area.setAccessibleDescription("")
        self._fit_strip()
        self._name_place()

    def _show_area(self, *, told: str) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))
        as_words = self._as_words.isChecked()
        self._pages.setVisible(not told and not as_words)
        self._text.setVisible(not told and as_words)
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Small pages only where there are several, and room for them beside the large one."""
        room = self.width() >= self._appearance.sizes.px(_ROOM_FOR_STRIP)
        shown = self.page_count > 1 and room and self._thumbs.isChecked() and self._area.isVisibleTo(self)
        self._strip.setVisible(shown)
        self._thumbs.setVisible(self.page_count > 1 and room)

    @Slot()
    def _turn(self) -> None:
        """Pages or words, with the small pages or without."""
        self._show_area(told=self._told.text())
        self._begin()

    @Slot()
    def _copy_words(self) -> None:
        if self.words:
            QGuiApplication.clipboard().setText(self.words)

    @Slot()
    def _follow_scroll(self) -> None:
        self._name_place()
        self._soon.start()

    def _name_place(self) -> None:
        count, page = self.page_count, self._area.page_in_view
        self._place.setText(self.tr("Page {page} of {count}").format(page=page, count=count) if count else "")
        self._strip.mark(page - 1)

    @Slot()
    def _draw_icons(self) -> None:
        sizes, ink = self._appearance.sizes, self._appearance.tokens.ink
        for button, name in ((self._as_words, "file-text"), (self._copy, "copy"), (self._thumbs, "list-checks")):
            button.setIcon(icon(name, ink))
            button.setIconSize(QSize(sizes.icon, sizes.icon))

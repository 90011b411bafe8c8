"""A paper as it will be printed: the real pages, as wide as there is room or in their real size."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.pdf import Scale, pictures

Source = Callable[[], bytes]
"""Makes the PDF; called on a worker."""

_POINTS, _DOTS = 72, 96
"""To the inch: of a PDF, and of a screen at 100 %."""
_WAIT = 60  # milliseconds: while the window is being resized, one does not draw at each step
_LEAST_HEIGHT = 220  # pixels at 100 %


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
class Drawn:
    """A paper that was drawn: where it came from, its bytes, and a picture of each page."""

    source: Source
    pdf: bytes
    pages: tuple[QImage, ...]


def _draw(source: Source, pdf: bytes | None, scale: Scale, progress: Progress) -> Drawn:
    made = source() if pdf is None else pdf
    return Drawn(source, made, tuple(pictures(made, scale)))


def _fitted(dots: int, width: float) -> float:
    return dots / width


def _real(dots_per_point: float, width: float) -> float:
    return dots_per_point


class PagePreview(QWidget):
    """Shows one paper at a time. What cannot be made or drawn comes by `failed`; `show_words` tells it in its place.

    `tools` is the line above the pages; what belongs to the paper can be put into it.
    """

    failed = Signal(object)
    drawn = Signal()

    def __init__(self, appearance: Appearance, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._run = appearance, run
        self._source: Source | None = None
        self._paper: Drawn | None = None
        self._stale = self._drawing = False
        self.tools = QHBoxLayout()
        self._place, self._real_size = PlainLabel("", "secondary", self), QToolButton(self)
        self._real_size.setCheckable(True)
        self._words = PlainLabel("", "subtitle", self, wrap=True)
        self._area = _Area(appearance, self)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._soon.timeout.connect(self._begin)
        self._real_size.toggled.connect(self._rescale)
        self._area.verticalScrollBar().valueChanged.connect(self._name_place)
        self._area.resized.connect(self._rescale)
        self._lay_out()
        appearance.changed.connect(self._rescale)
        self._retranslate()

    @property
    def page_count(self) -> int:
        """How many pages the paper has that is shown; 0 while there is none."""
        return len(self._paper.pages) if self._paper else 0

    def show_paper(self, source: Source | None) -> None:
        """Show what this makes as soon as it is drawn, and what is shown now until then; None shows nothing."""
        self._source = source
        self._stale = source is not None
        if source is None:
            self._put(None)
        else:
            self._show_area(words="")
            self._begin()

    def show_words(self, text: str) -> None:
        """Say something in the paper's place."""
        self._put(None)
        self._show_area(words=text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody sees is not drawn; now it is."""
        super().showEvent(event)
        self._begin()

    def _lay_out(self) -> None:
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.hide()
        self.tools.addWidget(self._place, 1)
        self.tools.addWidget(self._real_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self.tools)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._area, 1)

    def _retranslate(self) -> None:
        self._real_size.setText("100 %")
        self._real_size.setAccessibleName(self.tr("Real size"))
        self._real_size.setToolTip(self.tr("Real size; otherwise the page is as wide as there is room"))
        self._area.setAccessibleName(self.tr("The paper as it will be printed"))
        self._name_place()

    @property
    def _fits(self) -> bool:
        return not self._real_size.isChecked()

    @Slot()
    def _rescale(self) -> None:
        self._area.arrange(fits=self._fits)
        self._stale = self._source is not None
        self._soon.start()

    @Slot()
    def _begin(self) -> None:
        """Draw what is wanted now, unless something is being drawn or nobody would see it."""
        if not self._stale or self._drawing or self._source is None or not self.isVisible():
            return
        self._stale, self._drawing = False, True
        known = self._paper.pdf if self._paper and self._paper.source is self._source else None
        work = partial(_draw, self._source, known, self._scale())
        self._run(work, done=self._take, failed=self._fail, cancelled=self._give_up)

    def _scale(self) -> Scale:
        ratio = self.devicePixelRatioF()
        if self._fits:
            return partial(_fitted, round(self._area.page_width * ratio))
        return partial(_real, ratio * _DOTS / _POINTS * self._appearance.zoom / 100)

    def _take(self, paper: Drawn) -> None:
        self._drawing = False
        if paper.source is self._source:
            self._put(paper)
            self.drawn.emit()
        self._begin()

    def _fail(self, error: BaseException) -> None:
        self._drawing = False
        if self._stale:
            self._begin()
        elif self._source is not None:
            self.failed.emit(error)

    def _give_up(self) -> None:
        """Somebody called the drawing off: it is done when the paper is wanted again."""
        self._drawing, self._stale = False, True

    def _put(self, paper: Drawn | None) -> None:
        another = paper is None or self._paper is None or self._paper.source is not paper.source
        self._paper = paper
        self._area.show_pages(paper.pages if paper else (), self.devicePixelRatioF(), fits=self._fits)
        if another:
            self._area.verticalScrollBar().setValue(0)
        self._name_place()

    def _show_area(self, *, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._area.setVisible(not words)

    @Slot()
    def _name_place(self) -> None:
        count, page = self.page_count, self._area.page_in_view
        self._place.setText(self.tr("Page {page} of {count}").format(page=page, count=count) if count else "")


class _Area(QScrollArea):
    """The pages under each other; the arrow keys scroll, and a ring shows that they do."""

    resized = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets = _Sheets(appearance)
        self._ring = _Ring(appearance, self)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def page_width(self) -> int:
        """How wide a page is that takes the whole width."""
        return max(1, self.viewport().width() - 2 * self._sheets.edge)

    @property
    def page_in_view(self) -> int:
        """The number of the page in the middle of what is seen."""
        return self._sheets.page_at(self.verticalScrollBar().value() + self.viewport().height() // 2)

    def show_pages(self, pages: tuple[QImage, ...], ratio: float, *, fits: bool) -> None:
        """Show these pictures, with so many dots to a pixel."""
        self._sheets.set_pages(pages, ratio)
        self.arrange(fits=fits)

    def arrange(self, *, fits: bool) -> None:
        """Give each page its place; with `fits` it is as wide as there is room, even before it is drawn so."""
        self._sheets.arrange(self.page_width if fits else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._appearance.sizes.px(_LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._appearance.sizes.px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()


class _Ring(QWidget):
    """The focus ring, laid over everything and touched by nothing."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        ring = self._appearance.sizes.ring
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._appearance.tokens.focus), ring))
        painter.drawRect(self.rect().adjusted(ring // 2, ring // 2, -ring, -ring))


class _Sheets(QWidget):
    """Paints the pages; a picture of another size than its place is stretched until it is drawn anew."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._pages: tuple[QImage, ...] = ()
        self._places: tuple[QRect, ...] = ()
        self._ratio = 1.0

    @property
    def edge(self) -> int:
        """What is left free around the pages."""
        return self._appearance.sizes.px(6)

    def set_pages(self, pages: tuple[QImage, ...], ratio: float) -> None:
        self._pages, self._ratio = pages, ratio

    def arrange(self, width: int) -> None:
        """Lay the pages under each other, so wide, or as their pictures are with 0."""
        places, top = [], self.edge
        for picture in self._pages:
            wide = width or round(picture.width() / self._ratio)
            places.append(QRect(self.edge, top, wide, round(picture.height() * wide / picture.width())))
            top = places[-1].bottom() + 1 + self.edge
        self._places = tuple(places)
        self.resize(max((place.right() + 1 + self.edge for place in places), default=0), top if places else 0)
        self.update()

    def page_at(self, height: int) -> int:
        """The number of the page at this height, from 1."""
        return next((number for number, place in enumerate(self._places, 1) if height <= place.bottom()), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(self._appearance.tokens.line), self._appearance.sizes.line))
        for place, picture in zip(self._places, self._pages, strict=True):
            if place.intersects(event.rect()):
                painter.drawImage(place, picture)
                painter.drawRect(place.adjusted(0, 0, -1, -1))

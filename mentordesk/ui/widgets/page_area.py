"""The pages of a paper under each other, as they are scrolled through."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.pdf import PageSize

_LEAST_HEIGHT = 220  # pixels at 100 %
_LARGER = (QKeySequence("Ctrl++"), QKeySequence("Ctrl+="))
_SMALLER = (QKeySequence("Ctrl+-"),)
_FIT = (QKeySequence("Ctrl+0"),)


class PageArea(QScrollArea):
    """The arrow keys scroll, and a ring shows that they do.

    `stepped` asks for larger (1), smaller (-1) or the whole width (0): Ctrl with the wheel, +, − and 0 mean the paper
    while the focus is on it, and the window's letters everywhere else. `copying` is Ctrl+C.
    """

    resized = Signal()
    scrolled = Signal()
    stepped = Signal(int)
    copying = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets = _Sheets(appearance)
        self._ring = _Ring(appearance, self)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    @property
    def page_width(self) -> int:
        """How wide a page is that takes the whole width."""
        return max(1, self.viewport().width() - 2 * self._sheets.edge)

    @property
    def page_in_view(self) -> int:
        """The number of the page in the middle of what is seen, from 1."""
        return self._sheets.page_at(self._top + self.viewport().height() // 2)

    @property
    def pages_in_view(self) -> range:
        """The pages of which something is seen, from 0."""
        return self._sheets.pages_between(self._top, self._top + self.viewport().height())

    def show_page(self, number: int) -> None:
        """Scroll to a page, from 0."""
        self.verticalScrollBar().setValue(self._sheets.top_of(number))

    def set_pages(self, sizes: Sequence[PageSize], pictures: Mapping[int, QImage]) -> None:
        """Pages of these sizes, of which those with a picture are drawn; the others are white."""
        self._sheets.set_pages(sizes, pictures)

    def arrange(self, dots_per_point: float) -> None:
        """Give each page its place, so large (0: as wide as there is room) even before it is drawn so."""
        self._sheets.arrange(dots_per_point, self.page_width)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._appearance.sizes.px(_LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._appearance.sizes.px(_LEAST_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """The paper's own zoom comes before the window's while the paper has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means_paper(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        elif (step := self._step_of(event)) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

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

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _means_paper(self, event: QKeyEvent) -> bool:
        return self._step_of(event) is not None or event.matches(QKeySequence.StandardKey.Copy)

    def _step_of(self, event: QKeyEvent) -> int | None:
        pressed = QKeySequence(event.keyCombination())
        steps = ((_LARGER, 1), (_SMALLER, -1), (_FIT, 0))
        return next((step for keys, step in steps if pressed in keys), None)


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
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: Mapping[int, QImage] = {}
        self._places: tuple[QRect, ...] = ()

    @property
    def edge(self) -> int:
        """What is left free around the pages."""
        return self._appearance.sizes.px(6)

    def set_pages(self, sizes: Sequence[PageSize], pictures: Mapping[int, QImage]) -> None:
        self._sizes, self._pictures = tuple(sizes), pictures
        self.update()

    def arrange(self, dots_per_point: float, room: int) -> None:
        """Lay the pages under each other; narrower ones stand in the middle."""
        widest = max((width for width, _ in self._sizes), default=0)
        dots = dots_per_point or (room / widest if widest else 0)
        places, top = [], self.edge
        for width, height in self._sizes:
            left = self.edge + round((widest - width) * dots / 2)
            places.append(QRect(left, top, max(1, round(width * dots)), max(1, round(height * dots))))
            top = places[-1].bottom() + 1 + self.edge
        self._places = tuple(places)
        self.resize(max((place.right() + 1 + self.edge for place in places), default=0), top if places else 0)
        self.update()

    def page_at(self, height: int) -> int:
        """The number of the page at this height, from 1."""
        return next((number for number, place in enumerate(self._places, 1) if height <= place.bottom()), 1)

    def pages_between(self, top: int, bottom: int) -> range:
        """The pages of which something lies between these heights, from 0."""
        seen = [n for n, place in enumerate(self._places) if place.bottom() >= top and place.top() <= bottom]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    def top_of(self, number: int) -> int:
        """Where a page begins, from 0."""
        return self._places[number].top() - self.edge if number < len(self._places) else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(self._appearance.tokens.line), self._appearance.sizes.line))
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                if number in self._pictures:
                    painter.drawImage(place, self._pictures[number])
                else:
                    painter.fillRect(place, QColor("white"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))

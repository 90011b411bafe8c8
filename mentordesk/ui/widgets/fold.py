"""A heading that folds away what stands under it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.labels import PlainLabel


class Fold(QWidget):
    """A heading with a short summary beside it; what is under it is made by `build` when it is first unfolded.

    Space, Enter, → and ← fold and unfold. `folded` tells that the person did, with whether it is open now.
    """

    folded = Signal(bool)

    def __init__(self, appearance: Appearance, build: Callable[[QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._build = appearance, build
        self._body: QWidget | None = None
        self._is_open, self._told = False, ""
        self._stops: list[QWidget] = []
        self.heading = QPushButton(self)
        self.heading.setProperty("role", "fold")
        self.heading.installEventFilter(self)
        self._summary = PlainLabel("", "secondary", self, elide=True)
        line = QHBoxLayout()
        line.addWidget(self.heading)
        line.addWidget(self._summary, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(line)
        self.heading.clicked.connect(self._turn)
        appearance.changed.connect(self._redraw)
        self._redraw()

    @property
    def body(self) -> QWidget | None:
        """What is under the heading, once it has been unfolded."""
        return self._body

    @property
    def is_open(self) -> bool:
        """Whether what is under the heading shows."""
        return self._is_open

    def unfold(self, *, on: bool = True) -> None:
        """Show what is under the heading, or fold it away."""
        self._is_open = on
        if on and self._body is None:
            self._body = self._build(self)
            self._column.addWidget(self._body)
            self._walk_in(self._body)
        if self._body is not None:
            self._body.setVisible(on)
        self._redraw()

    @property
    def summary(self) -> str:
        """What was said last beside the heading."""
        return self._told

    def say(self, title: str, summary: str) -> None:
        """The words of the heading."""
        self._told = summary
        self.heading.setText(title.replace("&", "&&"))
        self._summary.setText(f"· {summary}" if summary else "")
        self.heading.setAccessibleName(f"{title}, {summary}" if summary else title)
        self._describe()

    def event(self, event: QEvent) -> bool:
        """Lines that came later, such as one for each message, take their place in the way of Tab."""
        if event.type() == QEvent.Type.LayoutRequest and self._body is not None and self._is_open:
            self._walk_in(self._body)
        return super().event(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """The keys of a tree, on the heading; Space is the button's own."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
            if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                wanted = not self._is_open
            if wanted is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if wanted != self._is_open:
                    self._turn()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _turn(self) -> None:
        self.unfold(on=not self._is_open)
        self.folded.emit(self._is_open)

    def _walk_in(self, body: QWidget) -> None:
        """Tab goes from the heading into what is under it; what was made last would come last in the whole window."""
        stops = [stop for stop in stops_in(body) if stop.window() is self.window()]  # no list that drops down
        if stops != self._stops:
            self._stops = stops
            walk((self.heading, *stops))

    def _redraw(self) -> None:
        sizes = self._appearance.sizes
        self._column.setSpacing(sizes.px(8))
        drawing = "chevron-down" if self._is_open else "chevron-right"
        self.heading.setIcon(icon(drawing, self._appearance.tokens.ink2))
        self.heading.setIconSize(QSize(sizes.icon, sizes.icon))
        self._describe()

    def _describe(self) -> None:
        """The arrow in words, for who does not see it."""
        self.heading.setAccessibleDescription(self.tr("Unfolded") if self._is_open else self.tr("Folded"))


def walk(stops: Sequence[QWidget]) -> None:
    """Let Tab go from one to the next."""
    for field in stops:
        if (editor := field.focusProxy()) is not None:
            field.setFocusPolicy(editor.focusPolicy())  # else Qt does not move it; the editor gets it, too
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in a widget, in the order in which it is laid out."""
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        yield widget  # Qt moves a field together with its editor; left behind, it would lead Tab back to the editor
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and proxy is None:
        yield widget
    if isinstance(widget, QHeaderView):
        return  # nothing in it takes the focus, and Python taking hold of what is inside destroys it
    layout = widget.layout()
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(widget, QSplitter):
        parts.sort(key=widget.indexOf)
    laid_out = _laid_out(layout, parts) if layout is not None else []
    for part in (*laid_out, *(part for part in parts if part not in laid_out)):
        yield from stops_in(part)


def _laid_out(layout: QLayout, parts: Sequence[QWidget]) -> list[QWidget]:
    """Those of the parts that are in the layout, in its order.

    The layout is asked where each is. Its items are not gone through: in Python they outlive those that Qt deletes, and
    something else may then lie where they lay.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    placed = [(layout.indexOf(part), [part]) for part in parts]
    placed += [(layout.indexOf(one), _laid_out(one, parts)) for one in inner]
    placed.sort(key=lambda one: one[0])
    return [part for place, some in placed if place >= 0 for part in some]

"""What every page is: a title, one primary button, a row of commands and a body."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.shell.keys import shown, tip
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel

_PALETTE_WIDTH = 250  # pixels at 100 %


class Page(QWidget):
    """One page of the window. It says its `name` and which stored `tables` it shows.

    A page builds itself in its constructor, calls `retranslate` at the end of it, and fills itself in `reload`.
    """

    name: str = ""
    tables: frozenset[str] = frozenset()

    palette_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setProperty("role", "page")
        self._title = PlainLabel("", "title", self, wrap=True)
        self._subtitle = PlainLabel("", "subtitle", self, wrap=True)
        self._palette = QPushButton(self)
        self._palette.setProperty("role", "field")
        self._palette.clicked.connect(self.palette_requested)
        self._primary: ActionButton | None = None
        self._header = QHBoxLayout()
        self.command_row = QHBoxLayout()
        self.body = QVBoxLayout()
        self._lay_out()
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def title(self) -> str:
        """The page's name in large letters."""
        return self._title.text()

    @title.setter
    def title(self, text: str) -> None:
        self._title.setText(text)

    @property
    def subtitle(self) -> str:
        """The line under the title: what is here, in numbers."""
        return self._subtitle.text()

    @subtitle.setter
    def subtitle(self, text: str) -> None:
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    @property
    def primary(self) -> QAction | None:
        """The action of the primary button, which the window fires at its key."""
        return self._primary.action if self._primary else None

    def set_primary(self, action: QAction | None) -> None:
        """Give the page its one primary button, or none."""
        if self._primary is not None:
            self._header.removeWidget(self._primary)
            self._primary.hide()
            self._primary.deleteLater()
            self._primary = None
        if action is not None:
            self._primary = ActionButton(action, "primary", self)
            self._header.addWidget(self._primary)

    def enter_at(self, part: QWidget) -> None:
        """Let the page be entered at this part, unless something stands in its place: Tab would stop before it."""
        self.setFocusProxy(part if part.isVisibleTo(self) else None)  # type: ignore[arg-type]  # none is allowed

    def reload(self) -> None:
        """Read everything that is shown again. Called when one of `tables` has changed, and in another language."""

    def select(self, record: UUID) -> None:
        """Bring this record into view, where the page shows records."""

    def make_ready(self) -> bool:
        """Make one thing more that will be shown here only when it is asked for; False when all is there.

        Called while the window is at rest, so that nobody waits for it later.
        """
        return False

    def drafts(self) -> dict[str, object]:
        """What is being typed here and not kept yet, as JSON can hold it; empty when nothing is.

        It says which record it belongs to, where it belongs to one. What is searched for is no draft.
        """
        return {}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Show again what `drafts` once gave, as typed and not yet kept; what does not fit any more is let go.

        Called after `reload`. The drafts come from the disk: nothing in them is certain to be as it was written.
        """

    def page_actions(self) -> list[QAction]:
        """What can be done here, for menus and the palette."""
        return self.actions()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment; a page sets its own and calls this for the header's."""
        self._palette.setAccessibleName(self.tr("Search or do"))
        self._palette.setToolTip(tip(self.tr("Search or do"), "palette"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():  # else it reads when it is shown, and there may be no file just now
                self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._subtitle.hide()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        self._header.addLayout(names, 1)
        self._header.addWidget(self._palette)
        self._palette.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.addLayout(self._header)
        layout.addLayout(self.command_row)
        layout.addLayout(self.body, 1)

    def _measure(self) -> None:
        sizes = self.appearance.sizes
        self._palette.setIcon(icon("search", self.appearance.tokens.ink3))
        for layout in (self._header, self.command_row, self.body, self.layout()):
            if layout is not None:
                layout.setSpacing(sizes.px(8))
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the search field shrinks to its icon and the margins close up."""
        sizes = self.appearance.sizes
        narrow = effective_width(self.window().width(), sizes.zoom) < TWO_PANES
        self._palette.setText("" if narrow else self.tr("Search or do …") + f"  {shown('palette')}")
        self._palette.setFixedWidth(sizes.control if narrow else sizes.px(_PALETTE_WIDTH))
        if bool(self._palette.property("narrow")) != narrow:
            self._palette.setProperty("narrow", narrow)
            restyle(self._palette)
        side = sizes.margin_narrow if narrow else sizes.margin
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, sizes.px(16), side, sizes.px(16))

"""What stands above the lists: the tabs with the buttons, then the numbers, the bans, the search and further views.

In a narrow window one button has all that is seldom needed, so that the list has the room.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.appearance.sizes import ONE_PANE, TWO_PANES, effective_width
from mentordesk.ui.matching.lists import BOARD, SAY, MatchingLists
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class CommandRow(QWidget):
    """`tools` work on the board, `matrix` turns it, `weights` opens what it is made by; `menus` know when they show.

    Of `tools` the first has its button always; the menu of the others has `more` as well.
    """

    narrowed = Signal()
    """The window has become narrow, or wide again."""

    def __init__(
        self,
        appearance: Appearance,
        lists: MatchingLists,
        tools: Sequence[QAction],
        matrix: QAction,
        weights: QAction,
        menus: Sequence[QWidget],
        more: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._lists, self._appearance, self._turning = lists, appearance, matrix
        self.is_narrow = self._has_bans = False
        self._sum, self.bans = PlainLabel("", "secondary", self), QPushButton(self)
        self.bans.setProperty("role", "quiet")
        self._tools = QWidget(self)
        inside = QHBoxLayout(self._tools)
        inside.setContentsMargins(0, 0, 0, 0)
        first, *further = tools
        self._more, self._menu = QPushButton(self._tools), QMenu(self)
        self._more.setMenu(self._menu)
        self._menu.addActions([matrix, weights, *further, *more])
        self._further = self._row([ActionButton(action) for action in further], self._tools)
        self._first, self._always = first, self._row([ActionButton(first)], self._tools)
        for part in (self._always, self._further, self._more):
            inside.addWidget(part)
        scenarios, *others = menus
        self._views = self._row([ActionButton(matrix), ActionButton(weights), *others], self)
        self._scenarios, self._aside = scenarios, self._row([scenarios], self)
        self._options, self._buttons = FlowLayout(), QHBoxLayout()
        self._lay_out(appearance)
        appearance.changed.connect(self._draw)
        self._draw()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("More"))

    def tell(self, text: str, bans: int) -> None:
        """The numbers of the board; only what is of use stands there."""
        self.tell_sum(text)
        self.bans.setText(self.tr("1 ban") if bans == 1 else self.tr("{count} bans").format(count=bans))
        self._has_bans = bool(bans)
        self._lists.search.setVisible(self._lists.can_be_searched)
        self._fit()

    def tell_sum(self, text: str) -> None:
        """The numbers of the board alone."""
        self._sum.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = effective_width(self.window().width(), self._appearance.sizes.zoom)
        self._place_tools(apart=room < ONE_PANE)
        narrow = room < TWO_PANES
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._fit()
            self.narrowed.emit()

    def _place_tools(self, *, apart: bool) -> None:
        """Beside the tabs, or where these need the whole line in the next one, and all of them in the menu."""
        row: QLayout = self._options if apart else self._buttons
        if row.indexOf(self._tools) >= 0:
            return
        row.addWidget(self._tools)
        self._always.setVisible(not apart)
        if apart:
            self._menu.insertAction(self._turning, self._first)
        else:
            self._menu.removeAction(self._first)

    def _fit(self) -> None:
        on_board, wide = self._lists.side == BOARD, not self.is_narrow
        filled = on_board and not self._lists.is_empty
        self._tools.setVisible(filled)
        self._turning.setVisible(filled)
        self._aside.setVisible(self._lists.side != SAY and not self._scenarios.isHidden())
        self._further.setVisible(wide)
        self._more.setVisible(not wide)
        self._views.setVisible(on_board and (wide or not filled))
        self._sum.setVisible(filled and wide)
        self.bans.setVisible(on_board and self._has_bans and self.is_narrow)  # else they stand under the list

    def _draw(self) -> None:
        self._more.setIcon(icon("ellipsis", self._appearance.tokens.ink))

    def _row(self, parts: Sequence[QWidget], parent: QWidget) -> QWidget:
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._appearance.sizes.px(8))
        for part in parts:
            layout.addWidget(part)
        return row

    def _lay_out(self, appearance: Appearance) -> None:
        gap = appearance.sizes.px(8)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        for layout in (self._options, self._buttons, both):
            layout.setSpacing(gap)
        for part in (self._aside, self._sum, self.bans, self._lists.search, self._views):
            self._options.addWidget(part)
        self._buttons.addWidget(self._lists.tabs)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._tools)
        both.addLayout(self._buttons)
        both.addLayout(self._options)

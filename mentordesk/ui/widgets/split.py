"""List and detail side by side, or the detail over the list where the window is narrow."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.widgets.back import BackButton

_BACK_KEYS = (QKeySequence("Alt+Left"), QKeySequence("Esc"))


class ListDetail(QSplitter):
    """The two panes. `list_box` and `detail` take what they show, `detail_actions` the buttons under the detail.

    `detail_head` stands above the detail and does not scroll with it, unless there is little room.

    `entry` is where the list is entered, which else is the first one in its pane. It is no focus proxy: Qt follows a
    proxy also on the way of Tab, which would go round between the list and its pane and never come out.

    In a narrow window the detail shows only between `open_detail` and `close_detail`, with «← Tilbake» above it.
    """

    detail_closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._narrow = False
        self._open = False
        self._has_detail = True
        self._zoom = appearance.sizes.zoom
        self.entry: QWidget | None = None
        self.list_pane, self.detail_pane = QWidget(self), QFrame(self)
        self.list_box = QVBoxLayout(self.list_pane)
        self.list_box.setContentsMargins(0, 0, 0, 0)
        self.back = BackButton(appearance, self.detail_pane)
        self.detail_head, self.detail = QVBoxLayout(), QVBoxLayout()
        self.detail_actions = QHBoxLayout()
        self._set_up_detail()
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        appearance.changed.connect(self._measure)
        self._retranslate()
        self._measure()

    @property
    def is_over(self) -> bool:
        """Whether the detail covers the list just now."""
        return self._narrow and self._open

    def set_detail(self, *, there: bool) -> None:
        """Whether there is anything to show beside the list; without, the list has all the room."""
        self._has_detail = there
        self._open &= there
        self._arrange()

    def open_detail(self) -> None:
        """The person wants to see the detail; where both panes show, nothing changes."""
        self._open = self._has_detail
        self._arrange()

    def close_detail(self) -> None:
        """Back to the list; where both panes show, nothing changes."""
        was_over = self.is_over
        self._open = False
        self._arrange()
        if was_over:
            self.enter_list()
            self.detail_closed.emit()

    def enter_list(self) -> None:
        """Put the focus into the list."""
        (self.entry or self.list_pane.findChild(QAbstractItemView) or self.list_pane).setFocus()

    def event(self, event: QEvent) -> bool:
        """Esc and Alt+Left close the detail before the window takes Alt+Left as «back to the last page»."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_back(event):
            self.close_detail()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area would take Alt+Left for scrolling."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_back(event):
            self.close_detail()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _set_up_detail(self) -> None:
        self.detail_pane.setProperty("card", True)
        area = QScrollArea(self.detail_pane)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.installEventFilter(self)
        content = QWidget()
        content.setLayout(self.detail)
        self.detail.setContentsMargins(0, 0, 0, 0)
        area.setWidget(content)
        self.back.clicked.connect(self.close_detail)
        self._around = QVBoxLayout(self.detail_pane)
        self._around.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._around.addLayout(self.detail_head)
        self._around.addWidget(area, 1)
        self._around.addLayout(self.detail_actions)

    def _is_back(self, event: QKeyEvent) -> bool:
        return self.is_over and QKeySequence(event.keyCombination()) in _BACK_KEYS

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self.setHandleWidth(sizes.gap)
        self.detail_pane.setMinimumWidth(sizes.detail_least)
        layout = self.detail_pane.layout()
        if layout is not None:
            layout.setContentsMargins(*[sizes.card_padding] * 4)
            layout.setSpacing(sizes.px(8))
        self.detail.setSpacing(sizes.px(8))
        self._fit()
        if sizes.zoom != self._zoom:
            self._zoom = sizes.zoom
            self.setSizes([max(1, self.width() - sizes.gap - sizes.detail_least), sizes.detail_least])

    def _fit(self) -> None:
        narrow = effective_width(self.window().width(), self._appearance.sizes.zoom) < TWO_PANES
        if narrow != self._narrow:
            self._narrow = narrow
            self._move_head()
        self._arrange()

    def _move_head(self) -> None:
        """In a narrow window what is below the head would be a slit: there they scroll together."""
        old, new, place = (self._around, self.detail, 0) if self._narrow else (self.detail, self._around, 1)
        old.removeItem(self.detail_head)
        self.detail_head.setParent(None)
        new.insertLayout(place, self.detail_head)

    def _arrange(self) -> None:
        self.back.setVisible(self._narrow)
        self.list_pane.setVisible(not self.is_over)
        self.detail_pane.setVisible(self._has_detail and (self._open or not self._narrow))

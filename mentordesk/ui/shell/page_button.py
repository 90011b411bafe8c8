"""A page in the navigation: its drawing, its name, and how much there needs the coordinator."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.shell import keys


class PageButton(QToolButton):
    """One page, with the number of things there that need the coordinator."""

    def __init__(self, name: str, drawing: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self._drawing, self._appearance = name, drawing, appearance
        self._badge = 0
        self._rail = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def set_badge(self, number: int) -> None:
        """Show this number; 0 shows nothing."""
        self._badge = number
        self.retranslate()
        self.update()

    def set_rail(self, *, on: bool) -> None:
        """Only the icon, in the narrow rail; the name is then in the tooltip."""
        if on == self._rail:
            return
        self._rail = on
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if on else style.ToolButtonTextBesideIcon)
        # Beside a scroll bar the rail has no room for the usual space around the icon.
        self.setStyleSheet("QToolButton { padding: 0; min-width: 0; }" if on else "")

    def retranslate(self) -> None:
        """Say the page's name in the language of the moment, to the screen reader with its number."""
        text = keys.key(f"page.{self.name}").text()
        self.setText(text)
        self.setToolTip(keys.tip(text, f"page.{self.name}"))
        self.setAccessibleName(f"{text}, {self._badge}" if self._badge else text)

    def redraw(self) -> None:
        """Take colours and measures as they are now."""
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        drawing = QIcon(icon_path(self._drawing, tokens.navInk))
        drawing.addFile(icon_path(self._drawing, tokens.ink), QSize(), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(drawing)
        self.setIconSize(QSize(sizes.icon, sizes.icon))
        self.setFixedHeight(sizes.nav_item)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._badge:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        font = self.font()
        font.setPixelSize(sizes.caption)
        painter.setFont(font)
        text = str(self._badge)
        room = self._room_of_badge(painter.fontMetrics().horizontalAdvance(text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accentSoft))
        painter.drawRoundedRect(room, sizes.chip_radius, sizes.chip_radius)
        painter.setPen(QColor(tokens.accentSoftInk))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _room_of_badge(self, text_width: int) -> QRect:
        """At the right, in the middle; in the rail small and in the corner, so that the icon stays to be seen."""
        sizes = self._appearance.sizes
        if self._rail:
            width = max(sizes.px(16), text_width + sizes.px(6))
            return QRect(self.width() - width, 0, width, sizes.px(16))
        width, height = max(sizes.px(20), text_width + sizes.px(12)), sizes.px(18)
        return QRect(self.width() - width - sizes.px(6), (self.height() - height) // 2, width, height)

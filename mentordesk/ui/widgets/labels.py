"""Text that is shown and never read as markup, whoever wrote it."""

from html import escape
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from mentordesk.ui.appearance.icons import icon_path, tinted
from mentordesk.ui.appearance.stylesheet import restyle

ChipKind = Literal["ok", "warn", "danger", "info", "accent", "adept", "mentor", "neutral"]

ICONS: dict[ChipKind, str] = {
    "ok": "check",
    "warn": "circle-alert",
    "danger": "triangle-alert",
    "info": "info",
    "accent": "circle-dot",
}
LETTERS: dict[ChipKind, str] = {"adept": "A", "mentor": "M"}
"""The roles' letters, the same in every language: they stand for the two sides of a pair."""

_DRAWN_IN = "#000000"


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it stands; Qt would read markup in it otherwise."""
    return f"<span>{escape(text)}</span>" if text else ""


class PlainLabel(QLabel):
    """A label for any text. `role` is a role of the style sheet; an eliding label gives way and ends in an ellipsis."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        elide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Take on another role of the style sheet."""
        self.setProperty("role", role)
        restyle(self)

    def minimumSizeHint(self) -> QSize:
        """An eliding label may become as narrow as three letters."""
        usual = super().minimumSizeHint()
        if not self._elide:
            return usual
        return QSize(min(usual.width(), self.fontMetrics().averageCharWidth() * 4), usual.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.style().drawItemText(
            painter, room, int(self.alignment()), self.palette(), self.isEnabled(), shown, QPalette.ColorRole.WindowText
        )


class MarkedLabel(PlainLabel):
    """A label with a drawing or a letter before the first line, in the colour of the text.

    The style sheet's left padding for the role or chip makes the room.
    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, mark: str = "", letter: str = ""
    ) -> None:
        super().__init__(text, role, parent)
        self._letter = letter
        self._drawing = QIcon(icon_path(mark, _DRAWN_IN)) if mark else QIcon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        place = self._place_of_mark()
        if self._letter:
            painter.setPen(colour)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._letter)
        elif not self._drawing.isNull():
            painter.drawPixmap(place, tinted(self._drawing, colour, place.width(), self.devicePixelRatioF()))

    def _place_of_mark(self) -> QRect:
        text = self.contentsRect()
        line = self.fontMetrics().height()
        side = round(line * 0.86)
        top = text.top() + (line - side) // 2 if self.wordWrap() else (self.height() - side) // 2
        return QRect(text.left() - side - side // 3, top, side, side)


class Chip(MarkedLabel):
    """A word on a soft ground, always with a drawing or letter so that colour never speaks alone."""

    def __init__(self, text: str, kind: ChipKind, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent, mark=ICONS.get(kind, ""), letter=LETTERS.get(kind, ""))
        self.setProperty("chip", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, kind: ChipKind) -> None:
        """Say something else."""
        self._letter = LETTERS.get(kind, "")
        self._drawing = QIcon(icon_path(ICONS[kind], _DRAWN_IN)) if kind in ICONS else QIcon()
        self.setText(text)
        self.setProperty("chip", kind)
        restyle(self)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # a frame measures its margins anew only then

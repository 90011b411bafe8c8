"""The letters of the roles as a small picture beside a name: A for who is adept, M for who is mentor.

Somebody whose address is hidden has a crossed-out eye beside the letter.
"""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.labels import LETTERS, ChipKind

_SIDE, _BETWEEN = 18, 3  # at 100 %
_KINDS: dict[str, tuple[ChipKind, ...]] = {"adept": ("adept",), "mentor": ("mentor",), "both": ("adept", "mentor")}


class RoleBadges(QObject):
    """Paints them in the look of the moment. The words for a screen reader are the model's."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._made: dict[tuple[str, bool], QIcon] = {}
        appearance.changed.connect(self._made.clear)

    @property
    def room(self) -> QSize:
        """The size of the largest badge, for the icon size of a view."""
        sizes = self._appearance.sizes
        return QSize(sizes.px(3 * _SIDE + 2 * _BETWEEN), sizes.px(_SIDE))

    def icon(self, role: str, *, hidden: bool = False) -> QIcon:
        """The badge for `adept`, `mentor` or `both`; no letter for anything else."""
        key = role, hidden
        if key not in self._made:
            kinds = _KINDS.get(role, ())
            self._made[key] = self._paint(kinds, hidden=hidden) if kinds or hidden else QIcon()
        return self._made[key]

    def _paint(self, kinds: tuple[ChipKind, ...], *, hidden: bool) -> QIcon:
        sizes = self._appearance.sizes
        side, step = sizes.px(_SIDE), sizes.px(_SIDE + _BETWEEN)
        ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        picture = QPixmap(QSize(step * (len(kinds) + hidden) - sizes.px(_BETWEEN), side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, kind in enumerate(kinds):
            self._paint_letter(painter, QRectF(place * step, 0, side, side), kind)
        if hidden:
            eye = icon("eye-off", self._appearance.tokens.warnInk)
            eye.paint(painter, QRect(len(kinds) * step, 0, side, side))
        painter.end()
        made = QIcon(picture)
        made.addPixmap(picture, QIcon.Mode.Selected)  # a selected row would tint it otherwise
        return made

    def _paint_letter(self, painter: QPainter, room: QRectF, kind: ChipKind) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        ink = QColor(getattr(tokens, f"{kind}Ink"))
        painter.setPen(ink if tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{kind}Soft")))
        edge = 0.5 if tokens.outlined else 0.0
        painter.drawRoundedRect(room.adjusted(edge, edge, -edge, -edge), sizes.px(5), sizes.px(5))
        font = QFont(QApplication.font())
        font.setPixelSize(sizes.caption)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, LETTERS[kind])

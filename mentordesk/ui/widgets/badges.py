"""The letters of the roles as a small picture beside a name: A for who is adept, M for who is mentor."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import LETTERS, ChipKind

_SIDE, _BETWEEN = 18, 3  # at 100 %
_KINDS: dict[str, tuple[ChipKind, ...]] = {"adept": ("adept",), "mentor": ("mentor",), "both": ("adept", "mentor")}


class RoleBadges(QObject):
    """Paints them in the look of the moment. The words for a screen reader are the model's."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._made: dict[str, QIcon] = {}
        appearance.changed.connect(self._made.clear)

    @property
    def room(self) -> QSize:
        """The size of the largest badge, for the icon size of a view."""
        sizes = self._appearance.sizes
        return QSize(sizes.px(2 * _SIDE + _BETWEEN), sizes.px(_SIDE))

    def icon(self, role: str) -> QIcon:
        """The badge for `adept`, `mentor` or `both`; empty for anything else."""
        if role not in self._made:
            self._made[role] = self._paint(_KINDS[role]) if role in _KINDS else QIcon()
        return self._made[role]

    def _paint(self, kinds: tuple[ChipKind, ...]) -> QIcon:
        sizes = self._appearance.sizes
        side, step = sizes.px(_SIDE), sizes.px(_SIDE + _BETWEEN)
        ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        picture = QPixmap(QSize(step * len(kinds) - sizes.px(_BETWEEN), side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, kind in enumerate(kinds):
            self._paint_letter(painter, QRectF(place * step, 0, side, side), kind)
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

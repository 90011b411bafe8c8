"""Icons: Lucide's drawings in any colour, sharp at every zoom because they stay vectors until they are painted."""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.ui.appearance.embedded import embed


@cache
def icon_path(name: str, colour: str) -> str:
    """A path, for a style sheet, of the icon `resources/icons/<name>.svg` in the colour `#RRGGBB`."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return embed(f"{name}-{colour.lstrip('#')}.svg", drawing.replace("currentColor", colour).encode())


def icon(name: str, colour: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the colour `#RRGGBB`."""
    return QIcon(icon_path(name, colour))


def tinted(drawing: QIcon, colour: QColor, side: int, ratio: float, *, gap: int = 0) -> QPixmap:
    """A drawing of any colour as a picture in this colour, with an empty `gap` at its right.

    `side` and `gap` are in logical pixels, `ratio` is the screen's scale.
    """
    pixmap = QPixmap(QSize(side + gap, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.paint(painter, QRect(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap

"""The detail scrolls to where the keys have led."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(part: QWidget, place: QPoint | None = None, margin: int = 0) -> None:
    """Scroll whatever `part` stands in until it shows, or until this place in it does, with a margin in pixels.

    That is done in a moment: what was shown just now has its place only then.
    """
    QTimer.singleShot(0, part, partial(_scroll, part, place, margin))


def _scroll(part: QWidget, place: QPoint | None, margin: int) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inside = around.widget() if around is not None else None
    if around is None or inside is None:
        return
    if place is None:
        around.ensureWidgetVisible(part, 0, margin)
    else:
        around.ensureVisible(0, part.mapTo(inside, place).y(), 0, margin)

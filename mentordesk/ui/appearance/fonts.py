"""The letters of the window: the same on every machine, because they come along."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from mentordesk.core.kernel.places import RESOURCES

FAMILY = "Inter"


@cache
def _load() -> None:
    for file in sorted((RESOURCES / "fonts").glob(f"{FAMILY}-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def window_font(pixels: int) -> QFont:
    """The window's font in this size."""
    _load()
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    return font


@cache
def tabular() -> QFont:
    """Digits of equal width, for numbers below each other; all else is as in the font around.

    Not for words: hyphens grow as wide as a digit too.
    """
    font = QFont()
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

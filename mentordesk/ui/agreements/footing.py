"""The buttons under what scrolls; where a window is low they scroll with it, so that something else is seen, too."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from mentordesk.ui.appearance.sizes import effective_width

_LOW = 420
"""Pixels at 100 %."""


def place_foot(foot: QWidget, panel: QWidget, zoom: int, *, inside: QBoxLayout, under: QBoxLayout) -> None:
    """Let the buttons stand under the scrolled part of a panel, or at the end of it."""
    wanted = inside if effective_width(panel.height(), zoom) < _LOW else under
    if wanted.indexOf(foot) < 0:
        wanted.addWidget(foot)

"""How large things are: every measure of the window at 100 %, scaled by the zoom."""

from typing import Literal

Density = Literal["roomy", "normal", "compact"]

ROW_HEIGHTS: dict[Density, int] = {"roomy": 44, "normal": 36, "compact": 30}
SMALLEST_ZOOM, LARGEST_ZOOM = 80, 200

THREE_PANES, TWO_PANES, ONE_PANE = 1240, 960, 640
"""From these effective widths (see `effective_width`) the window shows three panes, a rail with two, one at a time."""


def effective_width(pixels: int, zoom: int) -> int:
    """The width that a window of so many pixels would need at 100 % to show as much."""
    return pixels * 100 // zoom


class Sizes:
    """All measures in whole pixels at one zoom (in per cent)."""

    def __init__(self, zoom: int = 100, density: Density = "normal") -> None:
        self.zoom = zoom
        self.caption, self.secondary, self.body = self.px(12), self.px(13), self.px(14)
        self.section, self.card_name, self.title = self.px(16), self.px(20), self.px(22)
        self.control, self.target = self.px(34), self.px(24)
        self.row, self.row_two_lines = self.px(ROW_HEIGHTS[density]), self.px(ROW_HEIGHTS[density] + 12)
        self.nav_item, self.nav_width, self.rail_width = self.px(34), self.px(212), self.px(56)
        self.margin, self.margin_narrow, self.gap = self.px(24), self.px(16), self.px(16)
        self.card_padding, self.card_radius = self.px(16), self.px(10)
        self.control_radius, self.chip_radius = self.px(6), self.px(9)
        self.icon = self.px(18)
        self.detail_least, self.detail_usual = self.px(300), self.px(340)
        self.palette_width = self.px(640)
        self.line, self.ring = self.px(1), self.px(2)
        self.focus_frame = self.line + self.ring  # where a line is already, the ring comes inside it

    def px(self, at_100: float) -> int:
        """A measure given at 100 %, scaled; what is visible at 100 % never vanishes."""
        return max(1, round(at_100 * self.zoom / 100)) if at_100 else 0

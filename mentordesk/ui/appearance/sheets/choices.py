"""Boxes that are ticked, tabs, and how far something has come."""

from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

_BOTH = "QCheckBox{0}, QRadioButton{0}"


def ticks(t: Tokens, s: Sizes) -> str:
    """Check boxes and radio buttons; the ring goes around box and words together."""
    return f"""
{_BOTH.format("")} {{ background: transparent; spacing: {s.px(8)}px; border: {s.ring}px solid transparent;
    border-radius: {s.control_radius}px; padding: {s.px(2)}px {s.px(4)}px; min-height: {s.target}px; }}
{_BOTH.format(":focus")} {{ border-color: {t.focus}; }}
{_BOTH.format(":disabled")} {{ color: {t.disabled}; }}
{_BOTH.format("::indicator")}, QGroupBox::indicator, QAbstractItemView::indicator {{
    width: {s.px(16)}px; height: {s.px(16)}px; background: {t.surface}; border: {s.line}px solid {t.lineStrong}; }}
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator {{ border-radius: {s.px(4)}px; }}
QRadioButton::indicator {{ border-radius: {s.px(8) + s.line}px; }}
{_BOTH.format("::indicator:hover")} {{ border-color: {t.accent}; }}
{_BOTH.format("::indicator:checked")}, QCheckBox::indicator:indeterminate, QGroupBox::indicator:checked,
QAbstractItemView::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {{
    image: url({icon_path("check", t.accentInk)}); }}
QCheckBox::indicator:indeterminate {{ image: url({icon_path("minus", t.accentInk)}); }}
QRadioButton::indicator:checked {{ image: url({icon_path("dot", t.accentInk)}); }}
{_BOTH.format("::indicator:disabled")} {{ background: {t.canvas}; border-color: {t.disabled}; }}
QCheckBox::indicator:checked:disabled {{ image: url({icon_path("check", t.disabled)}); }}
QRadioButton::indicator:checked:disabled {{ image: url({icon_path("dot", t.disabled)}); }}
"""


def tabs(t: Tokens, s: Sizes) -> str:
    """Tabs: words with a thread under the one that is open."""
    return f"""
QTabWidget::pane {{ border: none; border-top: {s.line}px solid {t.line}; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; qproperty-expanding: 0; }}
QTabBar::tab {{ background: transparent; color: {t.ink2}; font-weight: 500; padding: 0 {s.px(12)}px;
    min-height: {s.control - 2 * s.ring}px; border: {s.ring}px solid transparent;
    border-bottom: {s.ring}px solid transparent; }}
QTabBar::tab:hover {{ color: {t.ink}; background: {t.sunken}; }}
QTabBar::tab:selected {{ color: {t.ink}; border-bottom-color: {t.accent}; }}
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus {{ border-color: {t.focus};
    border-radius: {s.control_radius}px; }}
QTabBar::tab:disabled {{ color: {t.disabled}; }}
"""


def progress(t: Tokens, s: Sizes) -> str:
    """Progress bars and sliders."""
    return f"""
QProgressBar {{ background: {t.sunken}; border: none; border-radius: {s.px(3)}px; min-height: {s.px(6)}px;
    max-height: {s.px(6)}px; color: transparent; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {s.px(3)}px; }}
QSlider {{ min-height: {s.px(28)}px; border: {s.ring}px solid transparent; border-radius: {s.control_radius}px; }}
QSlider:focus {{ border-color: {t.focus}; }}
QSlider::groove:horizontal {{ background: {t.sunken}; border: {s.line}px solid {t.lineStrong}; height: {s.px(4)}px;
    border-radius: {s.px(2)}px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {s.px(2)}px; }}
QSlider::handle:horizontal {{ background: {t.accent}; width: {s.px(18)}px; margin: -{s.px(8)}px 0;
    border-radius: {s.px(9)}px; }}
QSlider::handle:horizontal:disabled {{ background: {t.disabled}; }}
{_weight(1, t.info, s)}{_weight(2, t.adept, s)}"""


def _weight(group: int, colour: str, s: Sizes) -> str:
    """A slider for the weight of a criterion has its group's colour; the first group's is the accent."""
    slider = f'QSlider[group="{group}"]'
    return f"""{slider}::sub-page:horizontal {{ background: {colour}; border-radius: {s.px(2)}px; }}
{slider}::handle:horizontal {{ background: {colour}; }}
"""

"""What lies behind everything, and the text that stands on it."""

from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

CHIP_KINDS = ("ok", "warn", "danger", "info", "accent", "adept", "mentor")


def surfaces(t: Tokens, s: Sizes) -> str:
    """Windows, cards, scrolling areas, splitters, status bar."""
    return f"""
QMainWindow, QDialog, QWidget[role="page"] {{ background: {t.canvas}; }}
QFrame[card="true"] {{ background: {t.surface}; border: {s.line}px solid {t.line}; border-radius: {s.card_radius}px; }}
QFrame[role="toast"], QFrame[role="palette"], QDialog[role="palette"] {{
    background: {t.raised}; border: {s.line}px solid {t.lineStrong}; border-radius: {s.card_radius}px; }}
QFrame[role="rule"] {{ background: {t.line}; border: none; max-height: {s.line}px; min-height: {s.line}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QStackedWidget {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {t.line}; }}
QStatusBar {{ background: {t.canvas}; color: {t.ink2}; font-size: {s.secondary}px; }}
QStatusBar::item {{ border: none; }}
QGroupBox {{ border: none; margin-top: {s.px(28)}px; font-size: {s.section}px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; top: 0; color: {t.ink}; }}
QToolTip {{ background: {t.raised}; color: {t.ink}; border: {s.line}px solid {t.lineStrong};
    padding: {s.px(5)}px {s.px(8)}px; font-size: {s.secondary}px; }}
"""


def texts(t: Tokens, s: Sizes) -> str:
    """Labels by their role; the rest have the window's font."""
    return f"""
QLabel {{ background: transparent; }}
QLabel:disabled {{ color: {t.disabled}; }}
QLabel[role="title"] {{ font-size: {s.title}px; font-weight: 600; }}
QLabel[role="subtitle"] {{ color: {t.ink2}; }}
QLabel[role="section"] {{ font-size: {s.section}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="card_name"] {{ font-size: {s.card_name}px; font-weight: 600; }}
QLabel[role="secondary"] {{ font-size: {s.secondary}px; color: {t.ink2}; }}
QLabel[role="caption"] {{ font-size: {s.caption}px; color: {t.ink3}; }}
QLabel[role="field"] {{ font-size: {s.secondary}px; font-weight: 500; color: {t.ink2}; }}
QLabel[role="error"] {{ font-size: {s.secondary}px; color: {t.danger}; padding-left: {s.px(20)}px; }}
QLabel[role="adept"] {{ color: {t.adeptInk}; font-weight: 600; }}
QLabel[role="mentor"] {{ color: {t.mentorInk}; font-weight: 600; }}
"""


def chips(t: Tokens, s: Sizes) -> str:
    """Chips: a word with its drawing, which is painted into the room at the left."""
    lined = "solid" if t.outlined else "none"
    kinds = "".join(
        f'QLabel[chip="{kind}"] {{ background: {getattr(t, f"{kind}Soft")}; color: {_ink(t, kind)};'
        f" border: {s.line}px {lined} {_ink(t, kind)}; }}\n"
        for kind in CHIP_KINDS
    )
    return f"""
QLabel[chip] {{ font-size: {s.caption}px; font-weight: 600; border-radius: {s.chip_radius}px;
    padding: {s.px(2)}px {s.px(9)}px {s.px(2)}px {s.px(23)}px; }}
{kinds}
QLabel[chip="neutral"] {{ background: {t.sunken}; color: {t.ink2}; padding-left: {s.px(9)}px;
    border: {s.line}px {lined} {t.ink2}; }}
"""


def navigation(t: Tokens, s: Sizes) -> str:
    """The dark side of the window. The open page's ground leaves the edge free, so that the ring shows against it."""
    frame = 'QFrame[role="navigation"]'
    programme = f'{frame} QToolButton[role="programme"], {frame} QPushButton[role="programme"]'
    return f"""
{frame} {{ background: {t.nav}; border: none; border-radius: 0; }}
{frame} QLabel {{ color: {t.navInk2}; font-size: {s.secondary}px; }}
{frame} QToolButton, {frame} QPushButton {{ background: transparent; background-clip: padding; color: {t.navInk};
    font-weight: 500; border: {s.ring}px solid transparent; border-radius: {s.control_radius}px; text-align: left;
    padding: 0 {s.px(8)}px; min-height: {s.nav_item - 2 * s.ring}px; max-height: {s.nav_item - 2 * s.ring}px; }}
{frame} QToolButton:hover, {frame} QPushButton:hover {{ background: {t.navHover}; }}
{frame} QToolButton:checked, {frame} QPushButton:checked {{ background: {t.navSel}; color: {t.ink}; }}
{frame} QToolButton:focus, {frame} QPushButton:focus {{ border-color: {t.navFocus}; }}
{programme} {{ background: {t.navHover}; font-weight: 600; }}
"""


def _ink(t: Tokens, kind: str) -> str:
    return str(getattr(t, "accentSoftInk" if kind == "accent" else f"{kind}Ink"))

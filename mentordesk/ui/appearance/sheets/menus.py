"""Menus and the bar they hang from."""

from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens


def menus(t: Tokens, s: Sizes) -> str:
    """The menu bar, menus and what is ticked in them."""
    tick = icon_path("check", t.ink)
    return f"""
QMenuBar {{ background: {t.canvas}; color: {t.ink}; border: none; border-bottom: {s.line}px solid {t.line}; }}
QMenuBar::item {{ background: transparent; padding: {s.px(5)}px {s.px(10)}px; border-radius: {s.px(4)}px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t.sel}; color: {t.selInk}; }}
QMenuBar::item:disabled {{ color: {t.disabled}; }}
QMenu {{ background: {t.raised}; color: {t.ink}; border: {s.line}px solid {t.lineStrong}; padding: {s.px(4)}px 0;
    icon-size: {s.icon}px; }}
QMenu::item {{ padding: {s.px(6)}px {s.px(24)}px {s.px(6)}px {s.px(12)}px; border: none; }}
QMenu::item:selected {{ background: {t.sel}; color: {t.selInk}; }}
QMenu::item:disabled {{ color: {t.disabled}; background: transparent; }}
QMenu::icon {{ padding-left: {s.px(10)}px; }}
QMenu::separator {{ height: {s.line}px; background: {t.line}; margin: {s.px(4)}px 0; }}
QMenu::indicator {{ width: {s.px(16)}px; height: {s.px(16)}px; left: {s.px(8)}px; }}
QMenu::indicator:checked {{ image: url({tick}); }}
QMenu::indicator:exclusive:checked {{ image: url({icon_path("dot", t.ink)}); }}
QMenu::right-arrow {{ image: url({icon_path("chevron-right", t.ink2)}); width: {s.px(14)}px; height: {s.px(14)}px;
    right: {s.px(6)}px; }}
"""

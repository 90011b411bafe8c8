"""Tables and lists, their headers and scroll bars."""

from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

_OWN_MARGIN = 3
"""What Qt leaves at both sides of the words in a cell, beside the padding."""
_VIEWS = "QTableView{0}, QListView{0}, QTreeView{0}"


def lists(t: Tokens, s: Sizes) -> str:
    """Rows on a card; the selected one is tinted, and framed too in high contrast.

    A bare list lies on another card, an index on none.
    """
    # A margin in place of the thicker border keeps the rows where they are when the focus comes and goes.
    frame = f"border: {s.line}px solid {t.line}; margin: {s.ring - s.line}px;"
    chosen = f"border-top: {s.ring}px solid {t.selInk}; border-bottom: {s.ring}px solid {t.selInk};"
    return f"""
{_VIEWS.format("")} {{ background: {t.surface}; color: {t.ink}; {frame} border-radius: {s.card_radius}px;
    gridline-color: {t.line}; alternate-background-color: {t.sunken}; outline: 0; activate-on-singleclick: 0;
    selection-background-color: {t.sel}; selection-color: {t.selInk}; }}
QListView[role="bare"], QListView[role="index"] {{ border-color: transparent; }}
QListView[role="index"] {{ background: transparent; }}
QListView[role="bare"]::item, QListView[role="index"]::item {{ border-radius: {s.card_radius - s.ring}px; }}
{_VIEWS.format(":focus")} {{ border: {s.ring}px solid {t.focus}; margin: 0; }}
{_VIEWS.format("::item")} {{ padding: 0 {s.px(8) - _OWN_MARGIN}px; border: none; }}
QListView::item, QTreeView::item {{ min-height: {s.px(30)}px; }}
{_VIEWS.format("::item:hover")} {{ background: {t.canvas}; color: {t.ink}; }}
{_VIEWS.format("::item:selected")} {{ background: {t.sel}; color: {t.selInk}; {chosen if t.outlined else ""} }}
{_VIEWS.format("::item:disabled")} {{ color: {t.disabled}; }}
QTreeView::branch:closed:has-children {{ image: url({icon_path("chevron-right", t.ink2)}); }}
QTreeView::branch:open:has-children {{ image: url({icon_path("chevron-down", t.ink2)}); }}
QTreeView::branch:selected {{ background: {t.sel}; }}
"""


def headers(t: Tokens, s: Sizes) -> str:
    """The line of column names; its outer corners follow the card."""
    corner = s.card_radius - s.line
    arrow = f"width: {s.px(12)}px; height: {s.px(12)}px; subcontrol-position: right center; right: {s.px(6)}px;"
    return f"""
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {t.sunken}; color: {t.ink2}; font-size: {s.secondary}px; font-weight: 600;
    border: none; border-bottom: {s.line}px solid {t.line}; padding: 0 {s.px(8)}px; min-height: {s.control}px; }}
QHeaderView::section:first {{ border-top-left-radius: {corner}px; }}
QHeaderView::section:last {{ border-top-right-radius: {corner}px; }}
QHeaderView::section:only-one {{ border-top-left-radius: {corner}px; border-top-right-radius: {corner}px; }}
QHeaderView::section:hover {{ color: {t.ink}; }}
QHeaderView::section:vertical {{ border: none; border-radius: 0; }}
QHeaderView::up-arrow {{ image: url({icon_path("chevron-up", t.ink2)}); {arrow} }}
QHeaderView::down-arrow {{ image: url({icon_path("chevron-down", t.ink2)}); {arrow} }}
QTableCornerButton::section {{ background: {t.sunken}; border: none; }}
"""


def scroll_bars(t: Tokens, s: Sizes) -> str:
    """Thin bars without arrows."""
    wide, thin = s.px(14), s.px(4)
    return f"""
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {wide}px; margin: 0; }}
QScrollBar:horizontal {{ height: {wide}px; margin: 0; }}
QScrollBar::handle {{ background: {t.lineStrong}; border-radius: {s.px(3)}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.ink2}; }}
QScrollBar::handle:vertical {{ min-height: {s.target}px; margin: {thin}px; }}
QScrollBar::handle:horizontal {{ min-width: {s.target}px; margin: {thin}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

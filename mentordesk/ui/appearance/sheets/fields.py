"""Everything that is filled in."""

from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

_LINES = ("QLineEdit", "QComboBox", "QAbstractSpinBox")
_TEXTS = ("QTextEdit", "QPlainTextEdit")


def fields(t: Tokens, s: Sizes) -> str:
    """Lines and texts: a line around, a ring with the focus, a red line while what stands there is wrong."""
    every = (*_LINES, *_TEXTS)
    return f"""
{_all(every)} {{ background: {t.surface}; color: {t.ink}; border: {s.line}px solid {t.lineStrong};
    border-radius: {s.control_radius}px; selection-background-color: {t.accent};
    selection-color: {t.accentInk}; placeholder-text-color: {t.ink3}; }}
{_all(_LINES)} {{ {_room(s, s.line)} }}
QAbstractSpinBox {{ max-height: {s.control - 2 * s.line}px; }}
{_all(_TEXTS)} {{ padding: {s.px(5)}px {s.px(6)}px; }}
{_all(every, ":disabled")} {{ background: {t.canvas}; color: {t.disabled}; border-color: {t.line}; }}
{_all(every, '[error="true"]')} {{ border-color: {t.danger}; }}
{_all(every, ":focus")} {{ border: {s.focus_frame}px solid {t.focus}; }}
{_all(_LINES, ":focus")} {{ {_room(s, s.focus_frame)} }}
QAbstractSpinBox:focus {{ max-height: {s.control - 2 * s.focus_frame}px; }}
{_all(_TEXTS, ":focus")} {{ padding: {s.px(5) - s.ring}px {s.px(6) - s.ring}px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QTableView QLineEdit, QTableView QComboBox {{ border-radius: 0; min-height: 0; padding: 0 {s.px(6)}px; }}
QLineEdit[role="door"] {{ font-size: {s.title}px; min-height: {s.px(52)}px; padding: 0 {s.px(12)}px; }}
"""


def arrows(t: Tokens, s: Sizes) -> str:
    """The small pictures inside combos, spin boxes and the calendar that drops down."""
    down, up = icon_path("chevron-down", t.ink2), icon_path("chevron-up", t.ink2)
    off = icon_path("chevron-down", t.disabled)
    return f"""
QComboBox {{ combobox-popup: 0; padding-right: 0; }}
QSpinBox, QDoubleSpinBox, QTimeEdit {{ qproperty-alignment: AlignCenter; }}
QLineEdit {{ lineedit-clear-button-icon: url({icon_path("x", t.ink2)}); icon-size: {s.px(16)}px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {s.px(28)}px;
    subcontrol-origin: padding; subcontrol-position: right center; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({down}); width: {s.px(16)}px; height: {s.px(16)}px; }}
QComboBox::down-arrow:disabled {{ image: url({off}); }}
QComboBox QAbstractItemView {{ background: {t.raised}; color: {t.ink}; border: {s.line}px solid {t.lineStrong};
    border-radius: 0; padding: {s.px(4)}px 0; selection-background-color: {t.sel}; selection-color: {t.selInk};
    outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {s.px(30)}px; padding: 0 {s.px(10)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ background: transparent; border: none;
    width: {s.px(24)}px; height: {s.px(16)}px; subcontrol-origin: padding; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {t.sunken}; }}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: {s.px(12)}px; height: {s.px(12)}px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: {s.px(12)}px; height: {s.px(12)}px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.sunken}; }}
QCalendarWidget QAbstractItemView {{ background: {t.raised}; selection-background-color: {t.accent};
    selection-color: {t.accentInk}; border: none; border-radius: 0; }}
"""


def _all(controls: tuple[str, ...], state: str = "") -> str:
    return ", ".join(control + state for control in controls)


def _room(s: Sizes, border: int) -> str:
    """Padding and height that keep a field equally large whatever its border is."""
    side = s.px(9) + s.line - border
    return f"padding-left: {side}px; padding-top: 0; padding-bottom: 0; min-height: {s.control - 2 * border}px;"

"""Everything that is pressed."""

from mentordesk.ui.appearance.embedded import embed
from mentordesk.ui.appearance.icons import icon_path
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

_SHARPNESS = 4


def buttons(t: Tokens, s: Sizes) -> str:
    """Ordinary buttons: a line around, a ring of the same outer size when they have the focus."""
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.ink}; font-weight: 500; icon-size: {s.icon}px;
    border: {s.line}px solid {t.lineStrong}; border-radius: {s.control_radius}px; }}
QPushButton {{ {_room(s, s.line)} }}
QLineEdit QToolButton {{ border: none; background: transparent; padding: 0; min-width: 0; {_exactly(s.px(20))}
    icon-size: {s.px(16)}px; }}
QToolButton {{ padding: 0 {s.px(7)}px; min-width: {s.px(18)}px; {_exactly(s.control - 2 * s.line)} }}
QPushButton:hover, QToolButton:hover {{ background: {t.sunken}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.sel}; color: {t.selInk}; }}
QPushButton:checked, QToolButton:checked {{ background: {t.sel}; color: {t.selInk}; border-color: {t.accent}; }}
QPushButton:focus {{ border: {s.focus_frame}px solid {t.focus}; {_room(s, s.focus_frame)} }}
QToolButton:focus {{ border: {s.focus_frame}px solid {t.focus}; padding: 0 {s.px(7) - s.ring}px;
    {_exactly(s.control - 2 * s.focus_frame)} }}
QPushButton:disabled, QToolButton:disabled {{ background: transparent; color: {t.disabled}; border-color: {t.line}; }}
QPushButton::menu-indicator {{ image: url({icon_path("chevron-down", t.ink2)}); width: {s.px(14)}px;
    height: {s.px(14)}px; subcontrol-origin: padding; subcontrol-position: right center; right: {s.px(8)}px; }}
QPushButton[menu="true"] {{ padding-right: {s.px(28)}px; }}
QToolButton::menu-indicator {{ image: url({icon_path("chevron-down", t.ink2)}); width: {s.px(14)}px;
    height: {s.px(14)}px; subcontrol-origin: padding; subcontrol-position: right center; right: {s.px(2)}px; }}
QToolButton::menu-arrow {{ image: url({icon_path("chevron-down", t.ink2)}); }}
"""


def button_roles(t: Tokens, s: Sizes) -> str:
    """The one primary button of a page, quiet and dangerous buttons, and what looks like a field or a line of text."""
    primary, quiet, danger = (f'QPushButton[role="{role}"]' for role in ("primary", "quiet", "danger"))
    field, line, fold = 'QPushButton[role="field"]', 'QPushButton[role="line"]', 'QPushButton[role="fold"]'
    return f"""
{primary} {{ background: {t.accent}; color: {t.accentInk}; border-color: {t.accent}; font-weight: 600; }}
{primary}:hover {{ background: {t.accentHover}; border-color: {t.accentHover}; }}
{primary}:pressed {{ background: {t.accentHover}; color: {t.accentInk}; }}
{primary}:focus {{ {_two_rings(t, s)} }}
{primary}:disabled {{ background: {t.sunken}; color: {t.disabled}; border-color: {t.line}; }}
{quiet} {{ background: transparent; color: {t.link}; border-color: transparent; }}
{quiet}:hover {{ background: {t.accentSoft}; color: {t.accentSoftInk}; }}
{quiet}:focus {{ border-color: {t.focus}; }}
{quiet}:disabled {{ color: {t.disabled}; }}
{danger} {{ color: {t.danger}; border-color: {t.danger}; }}
{danger}:hover {{ background: {t.dangerSoft}; color: {t.dangerInk}; }}
{danger}:focus {{ border-color: {t.focus}; }}
{danger}:disabled {{ color: {t.disabled}; border-color: {t.line}; }}
{line}, {fold} {{ background: transparent; color: {t.ink}; border-color: transparent; text-align: left;
    padding: 0 {s.px(4)}px; }}
{line}:hover, {fold}:hover {{ background: {t.sunken}; }}
{line}:focus, {fold}:focus {{ border-color: {t.focus}; padding: 0 {s.px(4) - s.ring}px; }}
{fold} {{ font-size: {s.section}px; font-weight: 600; }}
{field} {{ color: {t.ink3}; font-weight: 400; text-align: left; }}
{field}[narrow="true"] {{ text-align: center; padding: 0; }}
{field}:hover {{ background: {t.surface}; border-color: {t.ink2}; }}
QPushButton[role="tag"] {{ background: {t.accentSoft}; color: {t.accentSoftInk}; border-color: transparent;
    font-size: {s.secondary}px; border-radius: {s.target // 2}px; padding: 0 {s.px(9)}px;
    min-height: {s.target - 2 * s.line}px; }}
QPushButton[role="tag"]:hover {{ background: {t.sel}; }}
QPushButton[role="tag"]:focus {{ border-color: {t.focus}; padding: 0 {s.px(9) - s.ring}px;
    min-height: {s.target - 2 * s.focus_frame}px; }}
"""


def _room(s: Sizes, border: int) -> str:
    """Padding and height that keep a button equally large whatever its border is."""
    return f"padding: 0 {s.px(12) + s.line - border}px; min-height: {s.control - 2 * border}px;"


def _exactly(pixels: int) -> str:
    """A height that the contents cannot change; Qt gives tool buttons some pixels more otherwise."""
    return f"min-height: {pixels}px; max-height: {pixels}px;"


def _two_rings(t: Tokens, s: Sizes) -> str:
    """The ring of a filled button: outside in the focus colour, inside in the colour of the words.

    One ring would not do, since the colours of focus and fill are equally bright. A style sheet has no double borders
    in two colours, so they are a picture, several times as large as it shows, which keeps it sharp on every screen.
    """
    edge = s.control_radius
    side = 2 * edge + 2
    rects = "".join(
        f'<rect x="{inset}" y="{inset}" width="{side - 2 * inset}" height="{side - 2 * inset}"'
        f' rx="{max(0, edge - inset)}" fill="{colour}"/>'
        for inset, colour in ((0, t.focus), (s.ring, t.accentInk), (2 * s.ring, t.accent))
    )
    many = _SHARPNESS * side
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{many}" height="{many}" viewBox="0 0 {side} {side}">'
    path = embed(f"rings-{t.focus[1:]}-{t.accentInk[1:]}-{s.zoom}.svg", f"{head}{rects}</svg>".encode())
    return (
        f"background: transparent; border-radius: 0; border-width: {edge}px;"
        f" border-image: url({path}) {' '.join([str(_SHARPNESS * edge)] * 4)} stretch stretch;"
        f" padding: 0 {s.px(12) + s.line - edge}px; min-height: {s.control - 2 * edge}px;"
    )

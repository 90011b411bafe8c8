"""Qt's own palette from our colours, for what the style sheet does not reach."""

from PySide6.QtGui import QColor, QPalette

from mentordesk.ui.appearance.tokens import Tokens

_Role = QPalette.ColorRole

_ROLES = {
    _Role.Window: "canvas",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "ink",
    _Role.PlaceholderText: "ink3",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.BrightText: "accentInk",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "accentInk",
    _Role.Accent: "accent",
    _Role.Link: "link",
    _Role.LinkVisited: "link",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "ink",
    _Role.Light: "surface",
    _Role.Midlight: "sunken",
    _Role.Mid: "line",
    _Role.Dark: "lineStrong",
    _Role.Shadow: "lineStrong",
}


def palette(tokens: Tokens) -> QPalette:
    """Every role of Qt's palette from these colours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(tokens, name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made

"""The one style sheet of the whole program, made from colours and measures.

A widget says what it is by dynamic properties: `role` on labels, buttons and frames, `card` on a frame, `chip` on a
chip, `error` on a field. Whoever changes a property later calls `restyle`.
"""

from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.sheets import buttons, choices, fields, lists, menus, surfaces
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens

# Of two equally exact rules the later one wins, so the general stand first.
_PARTS = (
    surfaces.surfaces,
    surfaces.texts,
    surfaces.chips,
    buttons.buttons,
    buttons.button_roles,
    surfaces.navigation,
    fields.fields,
    fields.arrows,
    choices.ticks,
    choices.tabs,
    choices.progress,
    lists.lists,
    lists.headers,
    lists.scroll_bars,
    menus.menus,
)


def stylesheet(tokens: Tokens, sizes: Sizes) -> str:
    """The style sheet for these colours and measures."""
    return "".join(part(tokens, sizes) for part in _PARTS)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose dynamic properties have changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()

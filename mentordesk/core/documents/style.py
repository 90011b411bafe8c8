"""How papers look: the light colours of the window on white, and one scale of type. Measures are in points."""

from mentordesk.core.documents.canvas import Colour
from mentordesk.core.documents.lines import Style


def _colour(code: int) -> Colour:
    return (code >> 16) / 255, (code >> 8 & 255) / 255, (code & 255) / 255


INK = _colour(0x1D2624)
INK2 = _colour(0x4A5653)
FIELD = _colour(0xF4F6F4)
LINE = _colour(0xD9D5CA)
LINE_STRONG = _colour(0x7F8983)
PLUM = _colour(0x7A3E78)
SPRUCE = _colour(0x0F6B63)

TITLE = Style(20, 26, INK, "SemiBold")
HEADING = Style(11, 14, INK, "SemiBold")
CLAUSE = Style(9.5, 12.5, INK, "SemiBold")
BODY = Style(9.5, 12.5, INK)
LABEL = Style(9.5, 12.5, INK2)
NOTE = Style(9, 12, INK2, "Italic")
CAPTION = Style(8, 12, INK2)
ORGANISATION = Style(11, 16, INK, "SemiBold")
PROGRAMME = Style(10, 14, INK2)
SENDER = Style(9.5, 12.5, INK, "SemiBold")
CARD_TITLE = Style(15, 20, SPRUCE, "SemiBold")
COVER_LEFT = Style(16, 21, PLUM, "SemiBold")
COVER_RIGHT = Style(16, 21, SPRUCE, "SemiBold")
CERTIFICATE_TITLE = Style(34, 42, INK, "SemiBold")
CERTIFICATE_NAME = Style(24, 32, SPRUCE, "SemiBold")
CERTIFICATE_TEXT = Style(11.5, 16, INK)

HALF_LINE = 3
INDENT = 24

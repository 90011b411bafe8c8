"""The frame of a letter: to whom and when, who signs it, and the slip for the answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.strips import Block, Measure, Strip, side_by_side, text_strips
from mentordesk.core.documents.strokes import Dashes
from mentordesk.core.documents.style import BODY, CAPTION, LINE_STRONG, SENDER

_DATE = 130  # the width of the date, at the right of the name
_TO_WINDOW = 40  # from the letterhead to the name, which so is 47 mm below the edge: in an envelope's window
_WINDOW = 74  # from the name to the text, which so is below the window
_ABOVE_CLOSING = 10
_TO_SIGN = 30  # from the greeting to the name
_ABOVE_SLIP = 18
_IN_SLIP = 8


@dataclass(frozen=True)
class Addressed:
    """To whom a letter goes, where an envelope has its window, and its date; either may be empty."""

    recipient: str
    date: str

    def strips(self, measure: Measure) -> list[Strip]:
        name = text_strips(self.recipient, BODY, measure.column(0, measure.width - _DATE - _ABOVE_SLIP))
        date = text_strips(self.date, BODY, measure.column(measure.width - _DATE, _DATE))
        for strip in date:
            strip.marks = [(right + _DATE - mark.width, down, mark) for right, down, mark in strip.marks]
        strips = side_by_side([name, date])
        strips[0].before, strips[-1].after = _TO_WINDOW, _WINDOW
        return strips


@dataclass(frozen=True)
class Closing:
    """A greeting, room to sign by hand, and who it is from; they stay with the end of the text."""

    greeting: str
    sender: Sequence[str]

    def strips(self, measure: Measure) -> list[Strip]:
        strips = text_strips(self.greeting, BODY, measure, before=_ABOVE_CLOSING)
        for place, line in enumerate(self.sender):
            strips += text_strips(line, BODY if place else SENDER, measure, before=0 if place else _TO_SIGN)
        for strip in strips:
            strip.holds, strip.clings = strip is not strips[-1], True
        return strips


@dataclass(frozen=True)
class Slip:
    """What is cut off and given back: it stays on one page, below a line to cut along and what is said of that.

    It begins no page: the end of the letter stands above it.
    """

    words: str
    blocks: Sequence[Block]

    def strips(self, measure: Measure) -> list[Strip]:
        dashes = Dashes(measure.width, LINE_STRONG)
        cut = Strip(1, [(measure.left, 0, dashes)], before=_ABOVE_SLIP, after=2, clings=True)
        strips = [cut, *(text_strips(self.words, CAPTION, measure, after=_IN_SLIP) if self.words else [])]
        strips += [strip for block in self.blocks for strip in block.strips(measure)]
        for strip in strips[:-1]:
            strip.holds = True
        return strips

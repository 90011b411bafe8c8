"""What is hung on a wall: large type, centred lines, wide margins."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.strips import Block, Measure, Strip, text_strips
from mentordesk.core.documents.style import (
    CAPTION,
    CERTIFICATE_NAME,
    CERTIFICATE_TEXT,
    CERTIFICATE_TITLE,
    HEADING,
)
from mentordesk.core.documents.tags import heading


class Rank(Enum):
    """What a centred line is: its tag (empty for a paragraph), its style, and the room above and below."""

    TITLE = ("H1", CERTIFICATE_TITLE, 28, 10)
    NAME = ("", CERTIFICATE_NAME, 2, 10)
    HEADING = ("H2", HEADING, 10, 4)
    TEXT = ("", CERTIFICATE_TEXT, 0, 4)
    NOTE = ("", CAPTION, 12, 0)


@dataclass(frozen=True)
class Centred:
    """A text each of whose lines has as much room left as right."""

    text: Words
    rank: Rank

    def strips(self, measure: Measure) -> list[Strip]:
        kind, style, before, after = self.rank.value
        tag = heading(kind, measure.tag, self.text) if kind else None
        strips = text_strips(self.text, style, measure, before=before, after=after, tag=tag)
        for strip in strips:
            strip.marks = [(right + (measure.width - mark.width) / 2, down, mark) for right, down, mark in strip.marks]
            strip.holds = strip.holds or bool(kind)
        return strips


@dataclass(frozen=True)
class Enlarged:
    """Blocks set so many times as large as usual, `inset` (points) from the text's edges."""

    blocks: Sequence[Block]
    scale: float
    inset: float = 0

    def strips(self, measure: Measure) -> list[Strip]:
        inner = measure.larger(self.scale).column(self.inset, measure.width - 2 * self.inset)
        return [strip for block in self.blocks for strip in block.strips(inner)]

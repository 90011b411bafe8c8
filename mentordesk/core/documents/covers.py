"""The first page of a booklet: whose it is, with the two threads between them, and nothing else above the facts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mentordesk.core.documents.blocks import Facts
from mentordesk.core.documents.certificates import Centred, Rank
from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.strips import Block, Measure, Strip, in_one, text_strips
from mentordesk.core.documents.strokes import Threads
from mentordesk.core.documents.style import COVER_LEFT, COVER_RIGHT, INDENT, LABEL
from mentordesk.core.documents.tags import Tag

_ABOVE = 150  # from the letterhead to the title
_TO_NAMES = 56  # from the title to the threads
_THREADS = 16
_TO_FACTS = 90  # from the names to what is below


@dataclass(frozen=True)
class Cover:
    """A page of its own. `left` and `right` are a role and a name each; `rows` and `blocks` stand below them."""

    title: Words
    left: tuple[Words, Words]
    right: tuple[Words, Words]
    rows: Sequence[tuple[Words, Words]]
    blocks: Sequence[Block]

    def strips(self, measure: Measure) -> list[Strip]:
        title = Centred(self.title, Rank.TITLE).strips(measure)
        title[-1].after = _TO_NAMES
        half = (measure.width - INDENT) / 2
        left = _party(self.left, measure.column(0, half))
        right = _party(self.right, measure.column(half + INDENT, half), at_right=True)
        names = Strip(max(left.height, right.height), [*left.marks, *right.marks], after=_TO_FACTS)
        below = [strip for block in ([Facts(self.rows)] if self.rows else []) for strip in block.strips(measure)]
        below += [strip for block in self.blocks for strip in block.strips(measure)]
        threads = Strip(_THREADS, [(measure.left, _THREADS / 2, Threads(measure.width))], holds=True)
        return [Strip(_ABOVE, []), *title, threads, names, *below]


def _party(party: tuple[Words, Words], measure: Measure, *, at_right: bool = False) -> Strip:
    inner = replace(measure, tag=Tag("Div", measure.tag))
    role, name = party
    style = COVER_RIGHT if at_right else COVER_LEFT
    one = in_one([*text_strips(role, LABEL, inner), *text_strips(name, style, inner)])
    if at_right:
        one.marks = [(right + measure.width - mark.width, down, mark) for right, down, mark in one.marks]
    return one

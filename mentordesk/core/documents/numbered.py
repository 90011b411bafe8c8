"""Words with their numbers, in columns that are read from top to bottom: to be typed from paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.lines import Style, set_lines
from mentordesk.core.documents.strips import Mark, Measure, Strip
from mentordesk.core.documents.strokes import Rule
from mentordesk.core.documents.style import INK, LABEL, LINE
from mentordesk.core.documents.tags import NUMBERED, Tag

_WORD = Style(12, 30, INK, "SemiBold")
_NUMBER = 18  # where the word begins
_AROUND = 16


@dataclass(frozen=True)
class NumberedWords:
    """Groups of `group` words beside each other, each group in a column of its own."""

    words: Sequence[str]
    group: int

    def strips(self, measure: Measure) -> list[Strip]:
        columns = -(-len(self.words) // self.group)
        width = measure.width / columns
        whole = measure.inside("L", attributes=NUMBERED)
        items = [Tag("LI", whole.tag) for _ in self.words]
        strips = []
        for row in range(self.group):
            marks: list[tuple[float, float, Mark]] = [(measure.left, 0, Rule(measure.width, LINE))]
            for place in range(row, len(self.words), self.group):
                left = measure.left + place // self.group * width
                number = set_lines(f"{place + 1}", LABEL, _NUMBER, Tag("Lbl", items[place]))[0]
                word = set_lines(self.words[place], _WORD, width - _NUMBER, Tag("LBody", items[place]))[0]
                marks += [(left, _WORD.baseline, number), (left + _NUMBER, _WORD.baseline, word)]
            strips.append(Strip(_WORD.leading, marks, holds=row < self.group - 1, clings=row > 0))
        strips[-1].marks.append((measure.left, _WORD.leading, Rule(measure.width, LINE)))
        strips[0].before = strips[-1].after = _AROUND
        return strips

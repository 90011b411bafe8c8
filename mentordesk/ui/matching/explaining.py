"""A score in words: what two people have in common, what is missing, and what a swap would do."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QObject

from mentordesk.core.matching.criteria.catalogue import GROUPS, MEASURES
from mentordesk.core.matching.criteria.facts import lowered
from mentordesk.core.matching.model import Alternative, BoardRow, Part
from mentordesk.ui.matching.functions import Tell, Word
from mentordesk.ui.widgets.parts import Part as Line

LOW, HIGH = 6000, 8000
"""Hundredths of a point: below LOW a pair is looked at twice, above HIGH it can be locked with the others."""

_NAMES = ("place", "distance", "same_employer")
"""What is compared here are names, which keep their capital letters."""
_STRONGEST = _MISSING = 2


class Explanations(QObject):
    """Puts scores, parts and effects into words, in the language of the moment."""

    def __init__(self, word: Word, tell: Tell, parent: QObject) -> None:
        super().__init__(parent)
        self._word, self._tell = word, tell

    def why(self, row: BoardRow) -> str:
        """The two strongest reasons for a pair and what is missing, or why there is none."""
        if row.reason is not None:
            if row.mentor is None:
                return sentence(self._word(row.reason))
            return self.tr("Cannot be matched: {reason}.").format(reason=self._word(row.reason))
        return self.reasons(row.parts)

    def reasons(self, parts: Sequence[Part]) -> str:
        """The same for the parts of any two people; of many words in common the first is told."""
        giving = sorted((part for part in parts if part.known and part.points), key=lambda part: -part.points)
        told = [self._strength(part) for part in giving[:_STRONGEST]]
        lacking = sorted((part for part in parts if part.known and not part.points), key=lambda part: -part.of)
        few = [(part, self._lack(part)) for part in lacking[:_MISSING]]
        names = [name for _, name in few if name]
        if names:
            told.append(self.tr("Missing: {what}.").format(what=", ".join(names)))
        told += [sentence(self._tell(part)) for part, name in few if not name]
        return " ".join(told)

    def lines(self, parts: Iterable[Part]) -> list[Line]:
        """The parts one by one, for the list with bars; together they are the score."""
        return [Line(self._line(part), part.points / 100, part.of / 100, group_of(part)) for part in parts]

    def groups(self, parts: Iterable[Part]) -> str:
        """The points of each group in numbers, which the bar shows in colours."""
        know, practical, wishes = group_points(parts)
        text = self.tr("Professional {know} · Practical {practical} · Wishes {wishes}")
        return text.format(know=whole(know), practical=whole(practical), wishes=whole(wishes))

    def effect(self, one: Alternative) -> str:
        """What another mentor would mean for everybody, or why it cannot be."""
        if one.reason is not None:
            return sentence(self._word(one.reason))
        moved, facts = one.moved, {"sum": signed(one.gain)}
        if moved is None:
            return self.tr("Has a place left · sum {sum}").format(**facts)
        if moved.mentor_name is None or moved.new_score is None:
            text = self.tr("Takes the place of {name}, who is left without a mentor · sum {sum}")
            return text.format(name=moved.name, **facts)
        text = self.tr("Takes the place of {name}, who gets {mentor} ({new} instead of {old}) · sum {sum}")
        scores = {"new": whole(moved.new_score / 100), "old": whole(max(moved.score, 0) / 100)}
        return text.format(name=moved.name, mentor=moved.mentor_name, **scores, **facts)

    def _strength(self, part: Part) -> str:
        known = {
            "field": self.tr("Field: {words}."),
            "topics": self.tr("Topics: {words}."),
            "times": self.tr("Both can meet: {words}."),
            "more_languages": self.tr("Languages: {words}."),
        }
        if part.criterion not in known or not part.shared:
            return sentence(self._tell(part))
        return known[part.criterion].format(words=self._few(part.shared))

    def _few(self, words: Sequence[str]) -> str:
        """One word as it is; of more the first, and how many there are beside it."""
        if len(words) < 2:
            return "".join(map(lowered, words))
        return self.tr("{word} and {count} more").format(word=lowered(words[0]), count=len(words) - 1)

    def _lack(self, part: Part) -> str | None:
        """What one would have wished for; None where only a sentence tells it."""
        if len(MEASURES[part.criterion].directions) > 1:
            return self._word(f"sought_{part.criterion}_{part.direction}")
        known = {
            "topics": self.tr("shared topics"),
            "times": self.tr("a common time"),
            "place": self.tr("same area"),
            "more_languages": self.tr("more common languages"),
        }
        return known.get(part.criterion)

    def _line(self, part: Part) -> str:
        """«Fagfelt: helse», or what can be said where no words are shared."""
        if not part.shared or not part.known or part.criterion == "background":
            return self._tell(part)
        known = {
            "field": self.tr("Field"),
            "topics": self.tr("Topics"),
            "times": self.tr("Times"),
            "place": self.tr("Place"),
            "more_languages": self.tr("Languages"),
        }
        name = known.get(part.criterion) or sentence(self._word(f"criterion_{part.criterion}"))[:-1]
        words = part.shared if part.criterion in _NAMES else tuple(map(lowered, part.shared))
        return self.tr("{name}: {words}").format(name=name, words=", ".join(words))


def group_of(part: Part) -> int:
    """0 for what they know, 1 for what is practical, 2 for what they wish."""
    return GROUPS.index(MEASURES[part.criterion].group)


def group_points(parts: Iterable[Part]) -> tuple[float, float, float]:
    """The points of each group."""
    found = [0, 0, 0]
    for part in parts:
        found[group_of(part)] += part.points
    return found[0] / 100, found[1] / 100, found[2] / 100


def whole(points: float) -> str:
    """Points without decimals, as lists show them."""
    return QLocale().toString(float(points), "f", 0)


def signed(hundredths: int) -> str:
    """A change of the sum with its sign, a real minus."""
    points = round(hundredths / 100)
    return f"{points:+d}".replace("-", "−") if points else "0"


def sentence(text: str) -> str:
    """A capital letter first and a full stop last."""
    return f"{text[:1].upper()}{text[1:]}."

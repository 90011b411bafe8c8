"""What a breakdown says in words: ranks, what nobody answered, and what putting the two together would do."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mentordesk.core.matching.insight.model import Breakdown, Going, Outcome, Remedy, StoppedBy, Stuck
from mentordesk.ui.matching.explaining import sentence, signed, whole
from mentordesk.ui.matching.functions import Word

_MOST_MOVES = 6
_FEW_NAMES = 3


class BreakdownSentences(QObject):
    """Puts a breakdown into words, in the language of the moment."""

    def __init__(self, word: Word, parent: QObject) -> None:
        super().__init__(parent)
        self._word = word

    def question(self, both: Breakdown) -> str:
        """The title: the pair, or the question why they are none."""
        if both.together:
            return self.tr("{adept} + {mentor}").format(adept=both.adept_name, mentor=both.option.name)
        return self.tr("Why not {mentor} for {adept}?").format(adept=both.adept_name, mentor=both.option.name)

    def ranks(self, both: Breakdown) -> str:
        """How high each stands on the other's list."""
        if both.rank_for_adept is None or both.rank_for_mentor is None:
            return ""
        text = self.tr("No. {rank} of {count} for {adept}, no. {other_rank} of {other_count} for {mentor}")
        return text.format(
            rank=both.rank_for_adept,
            count=both.mentors,
            adept=first_name(both.adept_name),
            other_rank=both.rank_for_mentor,
            other_count=both.adepts,
            mentor=first_name(both.option.name),
        )

    def silence(self, both: Breakdown) -> str:
        """Who has not answered what, a line for each of the two."""
        lines = []
        for name in (both.adept_name, both.option.name):
            asked = [self._word(f"asked_{part.criterion}") for part in both.option.parts if name in part.silent]
            if asked:
                text = self.tr("{name} has not answered about {what}.")
                lines.append(text.format(name=first_name(name), what=self._listed(list(dict.fromkeys(asked)))))
        return "\n".join(lines)

    def hindrance(self, both: Breakdown) -> str:
        """Why the two cannot be put together."""
        return "" if both.reason is None else sentence(self._word(both.reason))

    def way_out(self, both: Breakdown) -> str:
        """What can be done about it."""
        if both.reason == "never_pair":
            return self.tr("You have said so yourself, and can take the ban away.")
        if both.reason == "all_locked":
            return self.tr("Unlock one of the mentor's pairs first.")
        if both.reason == "minor_protection":
            return self.tr(
                "Children and young people are protected: no exception can be made. When the guardian has consented "
                "and the mentor's police certificate is shown, the two can be matched."
            )
        if both.reason == "requirement_missing":
            return self.tr(
                "See “Requirements” with the applicant: log what is met, or make an exemption with a reason."
            )
        if both.liftable:
            return self.tr("You can make an exception for these two alone. It needs a written reason.")
        return self.tr("No exception can be made from this.")

    def excepted(self, both: Breakdown) -> str:
        """That an exception holds for the two."""
        return self.tr("You have made an exception for these two.") if both.excepted else ""

    def worth(self, both: Breakdown) -> str:
        """What one more place with a mentor whose places are taken would give."""
        worth, name = both.worth, first_name(both.option.name)
        if worth is None or (not worth.pairs and not worth.points):
            return ""
        if worth.pairs:
            text = self.tr("One more place with {name} would give one more pair, and the sum {sum}.")
        else:
            text = self.tr("One more place with {name} would change the sum by {sum}.")
        return text.format(name=name, sum=signed(worth.points))

    def stuck(self, adept_name: str, found: Stuck | None) -> str:
        """Why an adept has no mentor, and the smallest changes that would help."""
        name = first_name(adept_name)
        if found is None:
            return self.tr("A new suggestion would give {name} a mentor.").format(name=name)
        told = [self._stop(stop) for stop in found.stops]
        if found.weak == 1:
            told.append(self.tr("1 mentor is possible, but under the lowest score."))
        elif found.weak:
            told.append(self.tr("{count} mentors are possible, but under the lowest score.").format(count=found.weak))
        if found.mentors and found.rivals:
            text = self.tr("{name} can only have {mentors}, as can {others}. There are too few places.")
            told.append(text.format(name=name, others=self._few(found.rivals), mentors=self._few(found.mentors)))
        if found.remedies:
            told.append(self.tr("This would help:"))
            told += [self.tr("• {change}").format(change=self._remedy(one)) for one in found.remedies]
        else:
            told.append(self.tr("No single change would help."))
        return "\n".join(told)

    def _stop(self, stop: StoppedBy) -> str:
        facts = {"count": stop.mentors, "reason": self._word(stop.reason)}
        return (self.tr("1 mentor: {reason}.") if stop.mentors == 1 else self.tr("{count} mentors: {reason}.")).format(
            **facts
        )

    def _remedy(self, one: Remedy) -> str:
        facts = {"mentor": one.mentor, "other": one.other, "reason": self._word(one.reason) if one.reason else ""}
        if one.kind == "must_lifted" and one.reason == "never_pair":
            return self.tr("take away the ban on {mentor}").format(**facts)
        if one.kind == "must_lifted":
            return self.tr("an exception with {mentor} ({reason})").format(**facts)
        if one.kind == "lock_opened":
            return self.tr("unlock {other} and {mentor}").format(**facts)
        if one.kind == "one_more_place":
            return self.tr("one more place with {mentor}").format(**facts)
        return self.tr("a lowest score of {score}").format(score=whole((one.minimum or 0) / 100))

    def cheapest(self, both: Breakdown, outcome: Outcome) -> str:
        """The best board with the two together, against the one that stands."""
        if _is_the_swap(both, outcome):
            return self.tr("The same: nothing else would be better for everybody.")
        told = [self.tr("Sum {sum}.").format(sum=signed(outcome.gain)), self._pairs(outcome.pairs)]
        if outcome.moves:
            told += [self._move(one) for one in outcome.moves[:_MOST_MOVES]]
            left = len(outcome.moves) - _MOST_MOVES
            if left == 1:
                told.append(self.tr("One more moves."))
            elif left > 1:
                told.append(self.tr("{count} more move.").format(count=left))
        else:
            told.append(self.tr("Nobody else moves."))
        return " ".join(filter(None, told))

    def _pairs(self, change: int) -> str:
        if change == 0:
            return ""
        count = abs(change)
        if change < 0:
            one, many = self.tr("One fewer has a mentor."), self.tr("{count} fewer have a mentor.")
        else:
            one, many = self.tr("One more has a mentor."), self.tr("{count} more have a mentor.")
        return one if count == 1 else many.format(count=count)

    def _move(self, one: Going) -> str:
        facts = {
            "name": one.name,
            "origin": one.origin,
            "score": "" if one.score is None else whole(max(one.score, 0) / 100),
            "target": one.target,
            "new": "" if one.new_score is None else whole(max(one.new_score, 0) / 100),
        }
        if one.target is None:
            return self.tr("{name} loses {origin} ({score}) and is left without a mentor.").format(**facts)
        if one.origin is None:
            return self.tr("{name} gets {target} ({new}).").format(**facts)
        return self.tr("{name} goes from {origin} ({score}) to {target} ({new}).").format(**facts)

    def _few(self, names: Sequence[str]) -> str:
        """All names, or the first of them and how many more."""
        left = len(names) - _FEW_NAMES
        if left < 2:
            return self._listed(names)
        return self.tr("{names} and {count} more").format(names=", ".join(names[:_FEW_NAMES]), count=left)

    def _listed(self, words: Sequence[str]) -> str:
        if len(words) == 1:
            return words[0]
        return self.tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])


def _is_the_swap(both: Breakdown, outcome: Outcome) -> bool:
    """Whether the best board is what the simple swap gives."""
    moved = both.option.moved
    swap = [] if moved is None else [(moved.name, moved.mentor_name)]
    return both.option.gain == outcome.gain and swap == [(one.name, one.target) for one in outcome.moves]


def first_name(name: str) -> str:
    """What people call somebody whom they have just named in full."""
    return name.split(" ", 1)[0]

"""What is refused when a programme says how it matches."""

from mentordesk.core.kernel.errors import Refusal


class NoSuchPreset(Refusal):
    """There is no such preset. Facts: preset, known."""


class NoSuchCriterion(Refusal):
    """There is no such criterion. Facts: criterion, known."""


class NoSuchKind(Refusal):
    """A criterion is a must, a should, a may or off. Facts: kind."""


class NoSuchDirection(Refusal):
    """The criterion cannot be turned that way. Facts: direction."""


class MinorsStayProtected(Refusal):
    """The protection of those under 18 is always a must, for everybody."""


class WeightNotPossible(Refusal):
    """A weight is a whole number from 0 to 100. Facts: weight."""


class MissingNotPossible(Refusal):
    """A missing answer counts nothing, half or all. Facts: missing."""


class MinimumNotPossible(Refusal):
    """The least score is from 0 to 100 points. Facts: minimum."""


class NoSuchGrouping(Refusal):
    """Adepts cannot be kept apart by that. Facts: grouping."""


class SizesNotPossible(Refusal):
    """A size or a limit is less than 1, or the greatest size is less than the least."""

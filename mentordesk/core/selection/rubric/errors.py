"""What is refused about criteria."""

from mentordesk.core.kernel.errors import Refusal


class CriterionUnnamed(Refusal):
    """A criterion has a name."""


class CriterionNameTaken(Refusal):
    """Two criteria of a programme must be told apart. Facts: name."""


class LastCriterion(Refusal):
    """Without a criterion that weighs something there would be no order."""

"""What the records of decisions refuse."""

from mentordesk.core.kernel.errors import Refusal


class DecisionNotWhole(Refusal):
    """The record was changed, or people in it were erased: it cannot tell the plan any more. Facts: erased."""

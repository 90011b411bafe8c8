"""What is refused of expectations."""

from mentordesk.core.kernel.errors import Refusal


class ExpectationSideUnknown(Refusal):
    """Only the adept and the mentor have expectations of their own. Facts: side."""


class VerdictUnknown(Refusal):
    """Two agree, differ, or have to talk. Facts: verdict."""


class ExpectationsNotIn(Refusal):
    """Before both have answered, the two answers are not laid beside each other."""

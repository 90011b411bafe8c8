"""What the choice refuses."""

from mentordesk.core.kernel.errors import Refusal


class QuotaUnbounded(Refusal):
    """A quota needs a least or a most, and the least is not above the most."""


class QuotaUnknown(Refusal):
    """Quotas cannot be by that, or not by that value. Facts: value."""


class QuotaTwice(Refusal):
    """There are two quotas by the same. Facts: value."""


class TooManyQuotas(Refusal):
    """Facts: most."""

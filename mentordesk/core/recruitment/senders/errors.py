"""What is refused about organisations that send applicants."""

from mentordesk.core.kernel.errors import Refusal


class SenderThere(Refusal):
    """The programme has a sender of that name already. Facts: name."""


class SenderQuotaOutOfRange(Refusal):
    """An organisation sends at least one, or as many as it likes. Facts: quota."""


class SenderOfAnother(Refusal):
    """The organisation sends to another programme."""


class RecommendedByNobody(Refusal):
    """There is a day of recommendation, and no organisation that recommends."""

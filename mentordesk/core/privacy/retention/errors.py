"""What the rules about keeping refuse."""

from mentordesk.core.kernel.errors import Refusal


class MonthsOutOfRange(Refusal):
    """Nothing is kept for so few or so many months. Facts: months, fewest, most."""


class KeptUntilPast(Refusal):
    """The day until which something is to be kept is not ahead."""


class NobodyToKeep(Refusal):
    """Nobody was chosen, or somebody who is deleted: they are brought back instead."""


class NotDueYet(Refusal):
    """Somebody's scores are to be erased, and it is not time yet."""

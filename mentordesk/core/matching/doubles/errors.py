"""What stands in the way of making two people one."""

from mentordesk.core.kernel.errors import Refusal


class PairedWithEachOther(Refusal):
    """The two are, or were, mentor and adept of each other."""


class BothPaired(Refusal):
    """Both are in a pair of the same programme now. Facts: programme (its name)."""


class SamePersonAlready(Refusal):
    """The two are one record, or one of them is not there any more."""

"""What can be wrong with an assessor's package."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class PackageNotUnderstood(Trouble):
    """What was sealed is no package of ours, or was made by hand. Facts: name."""


class NewerPackage(Trouble):
    """A newer MentorDesk has made it. Facts: name."""


class PackageTooLarge(Trouble):
    """There is more in it than a package holds. Facts: name."""


class PackageOfOthers(Refusal):
    """It belongs to a programme that is not open. Facts: name, programme."""


class CriteriaChanged(Refusal):
    """It scores by criteria that are not the programme's any more."""


class AssessorMissing(Refusal):
    """A package is made for somebody."""


class NobodyToAssess(Refusal):
    """There are no applications to put into it."""


class NothingScored(Refusal):
    """Nobody has given points in it. Facts: name."""

"""What anonymising a programme refuses."""

from mentordesk.core.kernel.errors import Refusal


class ProgrammeNotOver(Refusal):
    """The programme is neither reported nor archived. Facts: name, status."""


class PairsStillLive(Refusal):
    """There are pairs in the programme that have not ended. Facts: name, count."""


class AnonymisedAlready(Refusal):
    """Who took part in the programme is forgotten already. Facts: name."""

"""What scenarios refuse."""

from mentordesk.core.kernel.errors import Refusal


class NoSuchScenario(Refusal):
    """Nothing was put aside under this letter. Facts: letter."""


class NoSuchScenarioLetter(Refusal):
    """Scenarios are called A to F. Facts: letter, letters."""


class NothingToPutAside(Refusal):
    """There is no proposal on the board."""

"""What scenarios refuse."""

from mentordesk.core.kernel.errors import Refusal


class NoSuchScenario(Refusal):
    """Nothing was put aside under this letter. Facts: letter."""


class NoSuchScenarioLetter(Refusal):
    """Scenarios are called A to F. Facts: letter, letters."""


class ScenarioTooManyAlike(Refusal):
    """On the board of a scenario a mentor would have more of one group than may be.

    Facts: letter, mentor, adepts (those of the scenario), count (with those the mentor has already), limit.
    """


class ScenarioCircleTooSmall(Refusal):
    """On the board of a scenario a circle would have fewer than it must. Facts: letter, mentor, adepts, least."""


class NothingToPutAside(Refusal):
    """There is no proposal on the board."""

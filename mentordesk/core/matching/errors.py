"""What matching refuses. The solver tells adepts and mentors by row and column, from 0; `contradictions` by name."""

from mentordesk.core.kernel.errors import Refusal


class LockedIsForbidden(Refusal):
    """A pair is both locked and forbidden. Facts: adept, mentor."""


class LockedIsImpossible(Refusal):
    """A hard rule makes a locked pair impossible. Facts: adept, mentor."""


class LockedTwice(Refusal):
    """An adept is locked more than once. Facts: adept, mentors."""


class MoreLocksThanPlaces(Refusal):
    """More adepts are locked to a mentor than there are places. Facts: mentor, locks, places, adepts."""


class NegativeCapacity(Refusal):
    """A mentor has fewer places than none. Facts: mentor, places."""


class ShapesDoNotFit(Refusal):
    """Scores, capacities and ids are not about equally many people. Facts: adepts, mentors (in the scores)."""


class PairOutsideScores(Refusal):
    """A locked or forbidden pair names somebody who has no scores. Facts: adept, mentor."""


class ScoresOutOfRange(Refusal):
    """A score is neither from 0 to 10000 hundredths of a point nor -1. Facts: adept, mentor."""


class CircleTooSmall(Refusal):
    """A circle with somebody locked to it cannot have as many as it must at least. Facts: mentors (with locks)."""


class NoSuchSideRule(Refusal):
    """A limit for groups, or a least size, is less than nothing. Facts: value."""


class GroupLocked(Refusal):
    """More adepts of one group are locked to a mentor than may be. Facts: mentor, locks, limit, adepts."""


class StableHasNoSideRules(Refusal):
    """Groups and circles cannot be promised together with a stable plan."""


class NoSuchMode(Refusal):
    """There is no such way of matching. Facts: mode."""


class NotToBeMatched(Refusal):
    """The person is not among the adepts with a place, or the mentors with places left. Facts: who."""


class PairImpossible(Refusal):
    """A must stands between the two. Facts: adept, mentor (names), reason."""


class NothingProposed(Refusal):
    """There is no proposal with pairs to accept."""


class AllPlacesLocked(Refusal):
    """Every place with that mentor is locked to somebody else."""


class MentorFull(Refusal):
    """The board gives a mentor more adepts than the mentor has places left. Facts: mentor (the name)."""


class PairHasEnded(Refusal):
    """The pair has ended already."""

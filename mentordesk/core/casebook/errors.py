"""What the case book refuses, and what can be wrong with it. None of it tells whom a concern is about."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class CaseBookThere(Refusal):
    """The file has a case book already."""


class NoCaseBook(Refusal):
    """The file has no case book yet."""


class CaseBookNotOpen(Refusal):
    """The key is not that of the case book which the file has now."""


class CasePassphraseEmpty(Refusal):
    """A case book cannot be locked with nothing."""


class WrongCasePassphrase(Refusal):
    """The passphrase does not open the case book, or its lock is damaged: nobody can tell which."""


class ConcernNotReadable(Trouble):
    """What is sealed in the concern's row was damaged, or is another row's."""


class ConcernIsClosed(Refusal):
    """A closed concern stays as it is. Facts: number."""


class ConcernSaysNothing(Refusal):
    """Nothing is written in the concern yet. Facts: number."""


class NotAStepForward(Refusal):
    """A concern goes on and never back. Facts: status, the one that was wanted."""


class ConcernNotAssessed(Refusal):
    """A concern is assessed before it is closed. Facts: number."""


class HappenedLater(Refusal):
    """The day of what happened has not come yet."""

"""What handing out papers and lists refuses."""

from mentordesk.core.kernel.errors import Refusal


class LockPassphraseEmpty(Refusal):
    """Nothing is locked with nothing."""


class LockPassphraseTooLong(Refusal):
    """PDF and workbooks take no passphrase of that length. Facts: most (letters)."""


class ListUnknown(Refusal):
    """There is no list of that name. Facts: listing, known."""


class ListEmpty(Refusal):
    """Nothing stands on the list. Facts: listing (in words)."""


class NoPapersChosen(Refusal):
    """None of the papers that were chosen is there any more."""

"""What stands in the way of a scan."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class ScanMissing(Trouble):
    """There is no file at that place. Facts: name."""


class ScanLocked(Trouble):
    """The system does not let us read the file. Facts: name."""


class ScanEmpty(Trouble):
    """The file has no bytes. Facts: name."""


class ScanTooLarge(Trouble):
    """The file is larger than a scan may be. Facts: name, megabytes."""


class ScanNoPicture(Trouble):
    """The file is neither a picture that we read nor a PDF. Facts: name."""


class ScanOfTelephone(Trouble):
    """A picture in the form that some telephones keep them in (HEIC), which we do not read. Facts: name."""


class ScanBroken(Trouble):
    """The file begins as a picture or PDF, and cannot be read to its end. Facts: name."""


class ScanEncrypted(Trouble):
    """The PDF opens with a password alone. Facts: name."""


class ScanTooManyDots(Trouble):
    """A picture larger than any scanner makes: so large that nobody should try to open it. Facts: name."""


class ScanTooManyPages(Trouble):
    """The file has more pages than are read at once. Facts: name, pages, most."""


class ScanTakesTooLong(Trouble):
    """The file keeps its reader busy for longer than is sensible. Facts: name, seconds."""


class ScanReaderNotStarted(Trouble):
    """The process that reads scans could not be started. Facts: name."""


class ScanWithoutCode(Trouble):
    """No code of ours is to be read on a page. Facts: name, page."""


class ScanCodeUnknown(Trouble):
    """The code belongs to no paper of this programme. Facts: name, code."""


class TypedCodeUnknown(Trouble):
    """The code that was typed belongs to no paper of this programme. Facts: code."""


class ScanOfOlderVersion(Trouble):
    """The page is of a version that another one has replaced: whether it counts only a person can say. Facts: name."""


class ScanFiledBefore(Trouble):
    """The very same page or file is with that paper already. Facts: name."""


class SignedCopyTooLarge(Trouble):
    """A digitally signed PDF is kept whole, and this one is too heavy for that. Facts: name, megabytes."""


class PageNotThere(Refusal):
    """The file has no such page. Facts: name, page, pages."""

"""What can be wrong with the file or the disk it lies on, and what the history refuses."""

from mentordesk.core.kernel.errors import Refusal, Trouble


class FileMissing(Trouble):
    """There is no file at that place. Facts: name."""


class FileNotReadable(Trouble):
    """The place is a folder, or the system does not let us read it. Facts: name."""


class FileEmpty(Trouble):
    """The file has no bytes. Facts: name."""


class FileCutShort(Trouble):
    """The file ends before its own size. Facts: name."""


class NotOurFile(Trouble):
    """The file was made by another program. Facts: name."""


class PassphraseMissing(Trouble):
    """The file is encrypted, or no file of ours, and no passphrase was given. Facts: name."""


class WrongPassphrase(Trouble):
    """The passphrase does not open the file, or its first page is damaged: nobody can tell which. Facts: name."""


class NewerSchema(Trouble):
    """A newer MentorDesk has written the file. Facts: name."""


class FileInUse(Trouble):
    """Another window or command holds the file. Facts: name, host, user, since."""


class FileReplaced(Trouble):
    """Another file lies in the place of the one that was opened. Facts: name."""


class FileDamaged(Trouble):
    """SQLite found the file damaged. Facts: name."""


class DiskFull(Trouble):
    """There is no room for the change."""


class ReadOnlyPlace(Trouble):
    """The file or its folder may not be written. Facts: name."""


class FileBusy(Trouble):
    """Another program kept the file locked for too long. Facts: name."""


class DiskFailed(Trouble):
    """The disk answered with an error. Facts: name."""


class BackupNotVerified(Trouble):
    """The backup did not come out equal to the file, and was thrown away."""


class SecretFileUnreadable(Trouble):
    """The file that should hold a passphrase or a key is missing or empty. Facts: name."""


class NotAShare(Trouble):
    """The file was not sealed by age. Facts: name."""


class ShareNotReadable(Trouble):
    """The seal is broken: the file was cut short or changed on its way. Facts: name."""


class WrongShareKey(Trouble):
    """The passphrase or key is not the one that the share was sealed for. Facts: name."""


class ShareTooHeavy(Trouble):
    """Opening the share with a passphrase would take more memory than a machine should be asked for. Facts: name."""


class RecipientUnknown(Refusal):
    """What was given is no public age key."""


class FileAlreadyThere(Refusal):
    """A new file never replaces an old one. Facts: name."""


class NothingToUndo(Refusal):
    """There is no step to take back."""


class NothingToRedo(Refusal):
    """There is no step to bring again."""


class ChangedSince(Refusal):
    """A later step that still counts touched the same fields, or shows something that points at the record."""

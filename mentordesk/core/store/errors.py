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


class WrongRecoveryWords(Trouble):
    """The words are right in themselves, but belong to another file or an earlier passphrase. Facts: name."""


class PassphraseNotRight(Trouble):
    """The passphrase opens neither the file nor its newest backup. Facts: name."""


class EarlierPassphrase(Trouble):
    """The passphrase opens the newest backup, but no page of the file: it was changed since. Facts: name."""


class DamagedButBackedUp(Trouble):
    """The passphrase is right, since it opens a backup: the file is damaged. Facts: name, made (UTC), backup (Path)."""


class RecoveryWordUnknown(Refusal):
    """A word is not on the list from which sheets are made. Facts: number (from 1), word, nearest."""


class RecoveryWordsCount(Refusal):
    """There are too few words, or too many. Facts: count, wanted."""


class RecoveryWordsMistaken(Refusal):
    """A word is another than on the sheet, or two have changed places."""


class NotItsPassphrase(Refusal):
    """What was typed is neither the passphrase of the open file nor the words of its sheet."""


class SheetNotTyped(Refusal):
    """A word that was typed back is not the one on the sheet. Facts: number (from 1)."""


class KeyNotChanged(Trouble):
    """The file is locked as before: the change could not be finished. Facts: name."""


class NewerSchema(Trouble):
    """A newer MentorDesk has written the file: it can be read and not written. Facts: name."""


class TooNewToRead(Trouble):
    """A newer MentorDesk has written the file, and what this one reads is not in it. Facts: name."""


class HalfKept(Trouble):
    """A step was cut off, and the place may not be written, so that it cannot be rolled back there. Facts: name."""


class OldAndReadOnly(Trouble):
    """The file must be brought up to this program's schema, and may not be written. Facts: name."""


class FileInUse(Trouble):
    """Another window or command holds the file. Facts: name, host, user, since."""


class FileReplaced(Trouble):
    """Another file lies in the place of the one that was opened. Facts: name."""


class FileDamaged(Trouble):
    """SQLite found the file damaged. Facts: name."""


class DiskFull(Trouble):
    """There is no room for the change."""


class SpareRoomGiven(DiskFull):
    """There was no room for the change; what was kept for this has been given up, so that it can be tried again."""


class ReadOnlyPlace(Trouble):
    """The file or its folder may not be written. Facts: name."""


class FileBusy(Trouble):
    """Another program kept the file locked for too long. Facts: name."""


class MemoryGaveOut(Trouble):
    """SQLite got no memory. SQLCipher says the same where the disk gave it no page while a copy was made."""


class DiskFailed(Trouble):
    """The disk answered with an error. Facts: name."""


class HistoryDamaged(Trouble):
    """The journal is damaged itself, so that records cannot be put right by it. Facts: name."""


class NothingReadable(Trouble):
    """Nothing in the file can be read any more. Facts: name."""


class BackupNotVerified(Trouble):
    """The backup did not come out equal to the file, and was thrown away."""


class BackupNotMade(Trouble):
    """The last backup before the program ends could not be made. Facts: why, in words."""


class BackupUnknown(Refusal):
    """There is no backup of that name. Facts: name."""


class BackupDamaged(Trouble):
    """The backup is not as it was when it was made. Facts: name."""


class NoGoodBackup(Trouble):
    """None of the backups is whole and opens with the passphrase that was given. Facts: name."""


class BackupOfAnotherFile(Refusal):
    """What was chosen is a backup of another file than the one that lies here. Facts: name."""


class SecondPlaceAway(Trouble):
    """The stick or folder for the second copies is not there now."""


class SecondPlaceNotSealed(Refusal):
    """A file that anybody can read goes to no second place."""


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


class ErasedNotRewritten(Trouble):
    """What was to go is erased, but the file could not be written anew: its free corners may show it. Facts: name."""


class NothingToUndo(Refusal):
    """There is no step to take back."""


class NothingToRedo(Refusal):
    """There is no step to bring again."""


class ChangedSince(Refusal):
    """A later step that still counts touched the same fields, or shows something that points at the record."""


class NamesHidden(Refusal):
    """While names are hidden, nothing about people is changed: what one sees is not what is there."""


class MaskedText(Refusal):
    """The text is a mask that stood on the screen in place of what is hidden."""

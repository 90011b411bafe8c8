"""English: the file, the disk and the history."""

SENTENCES = {
    "FileMissing": (
        "Could not find “{name}”",
        "Nothing has changed. See whether the file was moved, renamed, or lies on a memory stick.",
    ),
    "FileNotReadable": (
        "“{name}” cannot be read",
        "Nothing has changed. See whether it is a folder, or whether you lack access to it.",
    ),
    "FileEmpty": (
        "“{name}” is empty",
        "The file has no content and was not touched. Fetch a backup if there should be a programme here.",
    ),
    "FileCutShort": (
        "“{name}” is not whole",
        "The end of the file is missing, most likely after an interrupted copy. It was not touched. Copy it again, or fetch a backup.",
    ),
    "NotOurFile": (
        "“{name}” is not a MentorDesk file",
        "Another program made the file; it was not touched. Choose a file that ends in “.mentordesk”.",
    ),
    "PassphraseMissing": (
        "“{name}” is locked",
        "The file is encrypted and needs its passphrase, or it is no MentorDesk file. It was not touched.",
    ),
    "WrongPassphrase": (
        "The passphrase does not open “{name}”",
        "The passphrase is wrong, or the beginning of the file is damaged. Nothing has changed. Try again, and mind capitals and spaces.",
    ),
    "NewerSchema": (
        "“{name}” was made by a newer MentorDesk",
        "The file was not touched. Install the newest version and it will open.",
    ),
    "FileInUse": (
        "“{name}” is open somewhere else",
        "{user} has it open on {host}. Nothing has changed. Close it there and try again.",
    ),
    "FileReplaced": (
        "“{name}” was replaced while it was open",
        "What you did last was not kept. The new file was not touched. Close the file and open it again.",
    ),
    "FileDamaged": ("“{name}” is damaged", "Nothing has changed. Keep the file, and fetch the latest backup."),
    "DiskFull": (
        "The disk is full",
        "The last change was not kept; everything before it is safe. Free some space and do it again.",
    ),
    "ReadOnlyPlace": (
        "“{name}” cannot be written",
        "Nothing has changed. The folder or disk is write-protected. Save somewhere else.",
    ),
    "FileBusy": (
        "“{name}” is busy",
        "Another program holds the file, perhaps a cloud copy. Nothing has changed. Try again in a moment.",
    ),
    "DiskFailed": (
        "The disk answered with an error",
        "The last change was not kept in “{name}”; everything before it is safe. Copy the file to another disk.",
    ),
    "BackupNotVerified": (
        "The backup did not come out right",
        "The copy was not equal to the file and was removed. Your file is safe. Try again.",
    ),
    "SecretFileUnreadable": (
        "Found no passphrase or key in “{name}”",
        "Nothing has changed. The passphrase must stand on the first line. In a key file one line begins with AGE-SECRET-KEY-1.",
    ),
    "NotAShare": (
        "“{name}” is not a share",
        "Nothing has changed. Choose the file you were given; its name usually ends in “.share.age”.",
    ),
    "ShareNotReadable": (
        "“{name}” is damaged",
        "The share was cut short or changed on its way. Nothing has changed here. Ask to have it sent again.",
    ),
    "WrongShareKey": (
        "This does not open “{name}”",
        "The passphrase or key is not the one the share was sealed with. Nothing has changed. Try again, or ask whoever sent it.",
    ),
    "ShareTooHeavy": (
        "“{name}” asks too much to be opened",
        "The share is made so that it could take all the memory of the machine. It was not opened, and nothing has changed. Ask whoever sent it for a new one.",
    ),
    "RecipientUnknown": (
        "The recipient's key is not right",
        "Nothing was shared. The key begins with “age1” and is long. Copy it again, or use a passphrase.",
    ),
    "FileAlreadyThere": (
        "“{name}” is there already",
        "It was not touched. Choose another name, or open the one that is there.",
    ),
    "NothingToUndo": ("There is nothing to undo", "Everything is as it was."),
    "NothingToRedo": ("There is nothing to redo", "Everything is as it was."),
    "ChangedSince": (
        "This can no longer be undone",
        "Some of it has changed since. Everything is as it was. Mend it by hand, or first undo what came later.",
    ),
}

LABELS = {
    "undone": "undid: {what}",
    "redone": "redid: {what}",
}

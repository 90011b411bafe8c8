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
    "WrongRecoveryWords": (
        "The words do not open “{name}”",
        "All of them are written rightly, but the sheet belongs to another file or an earlier passphrase. Nothing has changed. Look at the date and the file's name on the sheet.",
    ),
    "PassphraseNotRight": (
        "The passphrase is wrong",
        "It opens neither “{name}” nor the backup. Nothing has changed. Try again, and look at capitals and spaces.",
    ),
    "EarlierPassphrase": (
        "This is an earlier passphrase",
        "It opens an older backup, but not “{name}”, which has been given a new one since. Nothing has changed. Try the new one.",
    ),
    "DamagedButBackedUp": (
        "“{name}” is damaged",
        "The passphrase is right. The file was not touched, and the backup from {made:%Y-%m-%d %H:%M} (UTC) is whole. Restore that instead.",
    ),
    "RecoveryWordUnknown": (
        "Word {number}, “{word}”, is on no sheet",
        "Did you mean “{nearest}”? Look at the word on the sheet, and write it again.",
    ),
    "RecoveryWordsCount": (
        "There must be {wanted} words",
        "You have written {count}. Write them in the order of the sheet.",
    ),
    "RecoveryWordsMistaken": (
        "One of the words is wrong, or two have changed places",
        "Each word exists, but they do not fit together. Read the sheet once more, word by word.",
    ),
    "NotItsPassphrase": (
        "This is not the passphrase of the file",
        "Nothing has changed. Try again, and look at capitals and spaces.",
    ),
    "SheetNotTyped": (
        "Word {number} is not the one on the sheet",
        "Look at the sheet, and write the word again.",
    ),
    "KeyNotChanged": (
        "“{name}” is as before",
        "It could not be finished, and nothing has changed. Try again.",
    ),
    "NewerSchema": (
        "“{name}” was made by a newer MentorDesk",
        "Everything can be seen, but nothing can be changed with this version. The file was not touched. Install the newest one, and it can.",
    ),
    "TooNewToRead": (
        "“{name}” was made with a newer MentorDesk",
        "This version cannot show it. The file was not touched. Install the newest version, and it opens.",
    ),
    "HalfKept": (
        "“{name}” was cut off while it was being saved",
        "It lies where nothing can be written, so it cannot be made whole there. Nothing was touched. Copy both “{name}” and “{name}-journal” to this machine, and open the copy.",
    ),
    "OldAndReadOnly": (
        "“{name}” was made with an older MentorDesk",
        "It must be brought up to date before it opens, and it lies where nothing can be written. Nothing was touched. Copy the file to this machine, and open the copy.",
    ),
    "SpareRoomGiven": (
        "The disk is full",
        "Nothing is lost, only the last thing was not saved. MentorDesk had kept a little room for this: do it once more now, and make room as soon as you can.",
    ),
    "FileInUse": (
        "“{name}” is open somewhere else",
        "{user} has had it open on {host} since {since}. Nothing has changed. Close it there and try again.",
    ),
    "FileReplaced": (
        "“{name}” was replaced while it was open",
        "Another file lies there now, perhaps from a cloud copy. It was not touched, and nothing more is saved here. Open the file again.",
    ),
    "FileDamaged": ("“{name}” is damaged", "Nothing has changed. Keep the file, and fetch the latest backup."),
    "DiskFull": (
        "The disk is full",
        "Nothing is lost, only the last thing was not saved. Make room and do it again.",
    ),
    "ReadOnlyPlace": (
        "“{name}” cannot be written",
        "Nothing has changed. The folder or disk is write-protected. Save a copy somewhere else and work in that.",
    ),
    "FileBusy": (
        "“{name}” is busy",
        "Another program holds the file, perhaps a cloud copy. Nothing has changed. Try again in a moment.",
    ),
    "DiskFailed": (
        "The disk answered with an error",
        "The last change was not kept in “{name}”; everything before it is safe. Copy the file to another disk.",
    ),
    "MemoryGaveOut": (
        "The computer had too little memory, or the disk did not answer",
        "The last change was not kept in “{name}”; everything before it is safe. Close other programs and try again. If it happens once more, copy the file to another disk.",
    ),
    "HistoryDamaged": (
        "The history in “{name}” is damaged",
        "So it cannot put the rest right. Nothing has changed. Fetch a backup, or save what can be read in a new file.",
    ),
    "NothingReadable": (
        "Nothing in “{name}” can be read",
        "The file was not touched. Keep it, and fetch a backup.",
    ),
    "BackupNotVerified": (
        "The backup did not come out right",
        "The copy was not equal to the file and was removed. Your file is safe. Try again.",
    ),
    "BackupNotMade": (
        "The last backup was not made",
        "{why}. All you have done is kept in the file; only the copy is missing. Try again, or close without it.",
    ),
    "BackupUnknown": (
        "There is no backup “{name}”",
        "Nothing has changed. “mentordesk list FILE backups” shows those that there are. The path of a file will do too.",
    ),
    "BackupDamaged": (
        "The backup “{name}” is damaged",
        "It was not used, and your file was not touched. Choose another one.",
    ),
    "NoGoodBackup": (
        "None of the copies of “{name}” could be opened",
        "Nothing has changed. Is the passphrase right? It may also have been another one when they were made.",
    ),
    "BackupOfAnotherFile": (
        "“{name}” is a copy of another file",
        "Nothing has changed. Open the copy by itself, or choose one that belongs to this file.",
    ),
    "SecondPlaceAway": (
        "The second place is not here now",
        "Put in the memory stick, or choose another folder. The copies on this machine are safe.",
    ),
    "SecondPlaceNotSealed": (
        "The file has no passphrase",
        "A copy that anybody can read is not put anywhere else. Turn the passphrase on first.",
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
    "ErasedNotRewritten": (
        "Erased, but “{name}” was not written anew",
        "The records are gone from the history and from every list. Remains may lie in the file until it is written anew. Make room on the disk, and save a copy of the file.",
    ),
    "NothingToUndo": ("There is nothing to undo", "Everything is as it was."),
    "NothingToRedo": ("There is nothing to redo", "Everything is as it was."),
    "NamesHidden": (
        "The names are hidden",
        "Personal details cannot be changed while names are hidden. Show the names again with Ctrl+Shift+H, and try once more. Nothing has changed.",
    ),
    "MaskedText": (
        "The text is only a mask",
        "What you put in stood on the screen in place of something hidden, and cannot be kept. Show the names with Ctrl+Shift+H, and write what is meant. Nothing has changed.",
    ),
    "ChangedSince": (
        "This can no longer be undone",
        "Some of it has changed since. Everything is as it was. Mend it by hand, or first undo what came later.",
    ),
}

LABELS = {
    "store.put_right": (
        "put {count} damaged record right from the history",
        "put {count} damaged records right from the history",
    ),
    "store.save_readable": (
        "saved {count} record from a damaged file",
        "saved {count} records from a damaged file",
    ),
    "store.erase_again": (
        "erased again 1 record that had been erased for good",
        "erased again {count} records that had been erased for good",
    ),
    "store.change_passphrase": "changed the passphrase",
    "store.turn_on_encryption": "turned encryption on",
    "store.turn_off_encryption": "turned encryption off",
    "store.confirm_sheet": "confirmed the recovery sheet",
    "undone": "undid: {what}",
    "redone": "redid: {what}",
}

WORDS = {
    "recovery_sheet": "Recovery sheet",
}

"""English: the command line's own words."""

SENTENCES = {
    "UsageError": ("Did not understand the command", "Nothing has changed. {problem}"),
    "CallMisspelt": ("Did not understand the command", "Nothing has changed. It is written like this: {usage}"),
    "NotADate": ("“{text}” is no date", "Nothing has changed. Write it like this: 2027-01-31."),
    "VerbNotBuilt": ("“{verb}” is not built yet", "Nothing has changed. It comes in a later version."),
}

LINES = {
    "unknown_verb": "“{word}” is no command. You can use: {known}.",
    "plain_file": "The file is not encrypted, for it was given no passphrase.",
    "made_file": "Made “{name}” with the programme “{programme}”.",
    "undone": "Undone: {what}",
    "redone": "Redone: {what}",
    "check_ok": "The file is whole.",
    "check_bad": "The file has faults:",
    "check_problem": "- {what}",
    "check_rules": "Some of what is in it does not go together. That does no harm to the file, but should be mended:",
    "backup_made": "Made the backup {name}.",
    "restored": "Restored “{name}” from {backup}.",
    "kept_before_restore": "The file as it was lies here: {place}",
    "nobody": "Nobody.",
    "bug": "Something went wrong in MentorDesk. The file is safe: the last change was not kept. The fault: {where}",
    "cancelled": "Cancelled. Nothing has changed.",
}

WORDS = {
    "True": "yes",
    "False": "no",
}

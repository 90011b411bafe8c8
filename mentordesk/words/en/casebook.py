"""English: the case book."""

SENTENCES = {
    "CaseBookThere": ("There is a case book already", "Nothing has changed. Open it with its passphrase."),
    "NoCaseBook": (
        "The file has no case book yet",
        "Nothing has changed. Make it first, with a passphrase of its own.",
    ),
    "CaseBookNotOpen": (
        "The case book is not open",
        "Nothing has changed. Open it with its passphrase, and try again.",
    ),
    "CasePassphraseEmpty": (
        "The case book needs a passphrase",
        "Nothing has changed. Write one, or let the program make one.",
    ),
    "WrongCasePassphrase": (
        "The passphrase does not open the case book",
        "Nothing has changed. Look for spaces and capital letters, and try again. If you are sure that it is right, the lock may be damaged. Then a backup can be brought back.",
    ),
    "ConcernNotReadable": (
        "The case cannot be read",
        "What stands in the file is damaged or was moved. The rest of the case book is safe. Bring back a backup if you need the case.",
    ),
    "ConcernIsClosed": (
        "Case {number} is closed",
        "It stays as it is. Write a new case if something more has happened.",
    ),
    "ConcernSaysNothing": ("Nothing is written in case {number} yet", "Write first what has happened."),
    "NotAStepForward": ("The case cannot become “{status}” now", "A case only goes forward. Nothing has changed."),
    "ConcernNotAssessed": (
        "Case {number} is not assessed yet",
        "Nothing has changed. Assess the case before you close it.",
    ),
    "HappenedLater": ("That day has not come yet", "Nothing has changed. Write the day it happened."),
}

LABELS = {
    "casebook.make_book": "made the case book",
    "casebook.add_concern": "began a case in the case book",
    "casebook.change_concern": "wrote in a case in the case book",
    "casebook.advance": "took a case in the case book further",
    "casebook.close_concern": "closed a case in the case book",
    "casebook.change_passphrase": "changed the passphrase of the case book",
}

WORDS = {
    "record_case_book": "case book",
    "record_concern": "case in the case book",
    "concern.new": "new",
    "concern.assessed": "assessed",
    "concern.reported": "reported",
    "concern.followed": "followed up",
    "concern.closed": "closed",
    "severity.low": "low",
    "severity.middle": "medium",
    "severity.high": "high",
    "severity.acute": "acute",
}

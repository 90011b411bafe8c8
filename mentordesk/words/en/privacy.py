"""English: deleting."""

SENTENCES = {
    "StillInPair": (
        "{name} is in a mentor pair",
        "Nothing was deleted. End the pair first, then {name} can be deleted.",
    ),
    "WhyErasedMissing": (
        "Write why",
        "Nothing is erased. The receipt must say why the records were erased. Do not write the name of the person.",
    ),
    "NothingToBringBack": ("It has been brought back already", "Nothing has changed."),
    "MonthsOutOfRange": (
        "{months} months will not do",
        "Nothing has changed. Write a number from {fewest} to {most}.",
    ),
    "KeptUntilPast": ("The day is not ahead", "Nothing has changed. Choose a day to come."),
    "ProgrammeNotOver": (
        "“{name}” is not over",
        "Nothing has changed. Only a programme that is reported or archived can be anonymised. Now it is: {status}.",
    ),
    "PairsStillLive": (
        "{count} mentor pairs in “{name}” have not ended",
        "Nothing has changed. End the pairs first.",
    ),
    "AnonymisedAlready": ("“{name}” is anonymised already", "Nothing has changed."),
    "NotDueYet": ("The time is not up yet", "Nothing was deleted. Go through the list again."),
    "NobodyToKeep": (
        "Somebody who is deleted cannot be kept longer",
        "Nothing has changed. Bring back whoever you want to keep, from “Deleted”.",
    ),
}

LABELS = {
    "privacy.delete_person": "deleted {person}",
    "privacy.erase_people": ("erased 1 person for good", "erased {count} people for good"),
    "privacy.report_person": "made a report of everything about {person}",
    "privacy.restore_person": "brought back {person}",
    "privacy.change_retention": "changed a time for deletion to {months} months",
    "privacy.keep_longer": ("keeps {person} until {until}", "keeps {count} people until {until}"),
    "privacy.erase_scores": (
        "deleted the scores of 1 person for good",
        "deleted the scores of {count} people for good",
    ),
    "privacy.erase_choice": (
        "deleted what was needed for the choice alone, about 1 person",
        "deleted what was needed for the choice alone, about {count} people",
    ),
    "privacy.anonymise_programme": (
        "anonymised “{name}” with 1 person",
        "anonymised “{name}” with {count} people",
    ),
    "privacy.print_record": "made the record of processing activities",
    "privacy.print_laptop_sheet": "made the sheet “If the computer is gone”",
}

WORDS = {
    "erasure.programme": "anonymised programme",
    "erasure.choice": "what was needed for the choice alone",
    "erasure.scores": "scores from the selection",
    "erased_person": "somebody who was erased for good",
    "record_erasure": "receipt",
    "erasure.kind": "what",
    "erasure.person": "person",
    "subject": "who",
    "record_retention": "time for deletion",
    "record_kept_longer": "kept longer",
    "months": "months",
    "retention.kind": "what",
    "kept_longer.kind": "what",
    "retention.refused": "refused and withdrawn applications",
    "retention.waiting": "waiting list and unanswered applications",
    "retention.participant": "adepts",
    "retention.mentor": "mentors",
    "retention.choice": "what was needed for the choice alone",
    "retention.assessment": "scores from the selection",
    "retention.deleted": "people in “Deleted”",
    "kept_longer.participant": "adept",
    "kept_longer.choice": "what was needed for the choice alone",
    "kept_longer.assessment": "scores from the selection",
}

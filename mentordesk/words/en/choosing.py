"""English: the choice – quotas, offers, the record and the assessor's packages."""

SENTENCES = {
    "QuotaUnbounded": (
        "The quota does not say how many",
        "Nothing has changed. Write how many there must be at least, at most, or both.",
    ),
    "QuotaUnknown": (
        "“{value}” cannot be a quota here",
        "Nothing has changed. Choose something that applicants have answered.",
    ),
    "QuotaTwice": ("“{value}” stands there twice", "Nothing has changed. Make one quota of the two."),
    "TooManyQuotas": ("There are too many quotas", "Nothing has changed. You can have {most} at most."),
    "OfferNotOpen": (
        "No answer is awaited here",
        "Nothing has changed. Only somebody who has been offered a place, and has not answered, can answer.",
    ),
    "OfferStillStands": (
        "The deadline has not passed",
        "Nothing has changed. The offer stands until {day}. You can take it back with a reason.",
    ),
    "OfferWithoutDeadline": (
        "The offer has no deadline",
        "Nothing has changed. Set a deadline for the answer, or take the offer back with a reason.",
    ),
    "OfferAnswerUnknown": ("“{answer}” is no answer", "Nothing has changed. Choose accepted or declined."),
    "NoPlaceFree": (
        "It is not this applicant's turn",
        "Nothing has changed. Either no place is free, or somebody else comes first.",
    ),
    "DeadlinePast": ("The deadline cannot be before today", "Nothing has changed. Choose today or a later day."),
    "NobodyToRecord": ("There is nobody to record", "Nobody has applied yet."),
    "RecordNotReadable": (
        "The record was changed after it was locked",
        "What it says does not fit its fingerprint, so it is not shown. A backup may have it as it was.",
    ),
    "PackageNotUnderstood": (
        "“{name}” is no assessor's package",
        "Nothing has been taken in. The file is damaged or made for something else. Ask for it again.",
    ),
    "NewerPackage": (
        "“{name}” is made by a newer MentorDesk",
        "Nothing has been taken in. Update the program on this computer and try again.",
    ),
    "PackageTooLarge": ("“{name}” is too large", "Nothing has been taken in. No package is as large as that."),
    "PackageOfOthers": (
        "“{name}” belongs to another programme",
        "Nothing has been taken in. Open the file that has the programme “{programme}”.",
    ),
    "CriteriaChanged": (
        "The criteria have changed since the package was made",
        "Nothing has been taken in. Make a new package with the criteria that hold now.",
    ),
    "AssessorMissing": ("Who is to assess?", "Nothing has been made. Write the assessor's name."),
    "NobodyToAssess": ("There are no applications to assess", "Nothing has been made."),
    "NothingScored": ("There are no scores in “{name}”", "Nothing has been taken in. It has not been assessed yet."),
}

OF_SELECTION = {
    "selection.declare_quotas": ("declared {count} quota", "declared {count} quotas"),
    "selection.change_quotas": (
        "changed the quotas while the choice was under way: {count} holds",
        "changed the quotas while the choice was under way: {count} hold",
    ),
    "selection.answer_offer": "noted the answer of {person}",
    "selection.let_expire": ("let the offer to {person} run out", "let {count} offers run out"),
    "selection.extend_offer": "gave {person} until {day} to answer",
    "selection.pass_on": "gave a free place to {person}",
    "selection.refuse_rest": ("refused {count} applicant", "refused {count} applicants"),
    "selection.lock_selection": (
        "locked the choice with {count} applicant on record",
        "locked the choice with {count} applicants on record",
    ),
    "selection.move_to_stage": "moved the application of {person}",
    "selection.print_record": "printed the record of the choice",
    "selection.print_sheets": ("printed {count} scoring sheet", "printed {count} scoring sheets"),
    "selection.make_package": (
        "made an assessor's package with {count} application",
        "made an assessor's package with {count} applications",
    ),
    "selection.take_scores": (
        "took in the assessment of {count} application",
        "took in the assessment of {count} applications",
    ),
}

LINES = {
    "opening_package": "Opening the assessment package",
    "keeping_package": "Keeping what was given",
}

WORDS = {
    "quota.gender": "gender",
    "quota.younger": "younger than",
    "quota.town": "town",
    "quota.sender": "sender",
    "rates.age": "age",
}

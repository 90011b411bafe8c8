"""English: assessors, criteria, interviews and references."""

SENTENCES = {
    "AlreadyDelivered": (
        "This assessment is delivered",
        "Nothing has changed. Take the delivery back first, if nobody else has delivered.",
    ),
    "ScoresMissing": (
        "Some criteria have no score",
        "Nothing was delivered. Score all criteria, or deliver only those that are complete.",
    ),
    "OthersDelivered": (
        "It is too late to take the delivery back",
        "Nothing has changed. Another assessor has delivered, and then the scores may have been seen.",
    ),
    "ConflictUnexplained": (
        "Write why",
        "Nothing has changed. A few words, such as “colleague” or “related”, explain it later.",
    ),
    "AssessorInConflict": (
        "Whoever has a conflict of interest gives no scores",
        "Nothing has changed. Take the conflict away first if it was declared by mistake.",
    ),
    "AssessorNameMissing": ("Who is assessing?", "Nothing has changed. Write the name of the one who scores."),
    "StillAssessing": (
        "Not everybody has delivered",
        "Nothing has changed. {count} of the applications wait for an assessor. Deliver them, or stop waiting for the one who cannot make it.",
    ),
    "CriterionUnnamed": (
        "The criterion needs a name",
        "Nothing has changed. Write a short name, such as “Motivation”.",
    ),
    "CriterionNameTaken": ("“{name}” is there already", "Nothing has changed. Give the criterion a name of its own."),
    "LastCriterion": (
        "At least one criterion must count",
        "Nothing has changed. Add another criterion, or give one of the others weight, before you take this one away.",
    ),
    "InterviewLengthImpossible": (
        "That length does not work",
        "Nothing has changed. An interview lasts from 1 to {most} minutes, and a break at most {most}.",
    ),
    "InterviewDayTooLong": (
        "The day is too short for {count} interviews",
        "Nothing has changed. Begin earlier, make the interviews shorter, or spread them over two days.",
    ),
    "RecommendationUnknown": ("“{name}” is no recommendation", "Nothing has changed. Choose yes, in doubt or no."),
    "ReferenceUnnamed": ("The reference needs a name", "Nothing has changed. Write who can speak for the applicant."),
    "TooManyReferences": ("{most} references are enough", "Nothing has changed. Take one of them away first."),
    "OutcomeUnknown": (
        "“{name}” is no answer of a reference",
        "Nothing has changed. Choose supports, doubts or not reached.",
    ),
}

OF_SELECTION = {
    "selection.deliver": (
        "delivered the assessment of 1 application",
        "delivered the assessment of {count} applications",
    ),
    "selection.take_back": "took back the assessment of {person}",
    "selection.comment": "commented on the application of {person}",
    "selection.declare_conflict": "declared a conflict of interest about {person}",
    "selection.withdraw_conflict": "took away a conflict of interest about {person}",
    "selection.excuse": (
        "stopped waiting for an assessor about 1 application",
        "stopped waiting for an assessor about {count} applications",
    ),
    "selection.add_criterion": "added a criterion",
    "selection.change_criterion": "changed a criterion",
    "selection.move_criterion": "moved a criterion",
    "selection.remove_criterion": (
        "took away a criterion and the score given by it",
        "took away a criterion and the {count} scores given by it",
    ),
    "selection.plan_interviews": ("planned 1 interview", "planned {count} interviews"),
    "selection.change_interview": "changed the interview with {person}",
    "selection.write_note": "wrote a note on the interview with {person}",
    "selection.cancel_interview": "took away the interview with {person}",
    "selection.empty_sensitive_drawers": (
        "emptied the sensitive drawer of 1 applicant",
        "emptied the sensitive drawer of {count} applicants",
    ),
    "selection.add_reference": "added a reference for {person}",
    "selection.change_reference": "changed a reference for {person}",
    "selection.remove_reference": "took away a reference for {person}",
    "selection.print_interview_sheets": ("made 1 interview sheet", "made {count} interview sheets"),
}

WORDS = {
    "unnamed_applicant": "the applicant",
    "interview.yes": "yes",
    "interview.no": "no",
}

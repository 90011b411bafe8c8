"""English: evaluation, and forms that come back."""

SENTENCES = {
    "SurveyRoleUnknown": ("Unknown role: “{role}”", "Nothing has changed. A survey is for adepts or mentors."),
    "SurveyUnanswered": ("No question is answered", "Nothing was kept. Answer one question at least."),
    "SurveyAnswerOdd": (
        "An answer does not fit the question “{question}”",
        "Nothing was kept. Choose one of the numbers of the scale.",
    ),
    "FormKindUnknown": ("There is no form “{kind}” to hand out", "Nothing was made. Choose another form."),
    "SurveyPointUnknown": (
        "Nobody said when the survey is",
        "Nothing has changed. Choose whether it is at the start, midway or at the end.",
    ),
    "HandedFormMissing": (
        "“{name}” was not found, or cannot be read",
        "Nothing of it was kept. See whether it was moved or lies on a memory stick. Other forms were read as usual.",
    ),
    "HandedFormNone": (
        "“{name}” is not a filled form from MentorDesk",
        "Nothing of it was kept. A scanned sheet cannot be read. Ask for the form to be filled in on a screen.",
    ),
    "HandedFormPicture": (
        "“{name}” is a picture",
        "Nothing of it was kept. What is written by hand cannot be read. Ask for the form to be filled in on a screen.",
    ),
    "HandedFormUnreadable": (
        "“{name}” is damaged",
        "Nothing of it was kept. Ask for the form to be saved and sent once more.",
    ),
    "HandedFormLocked": ("“{name}” wants a password", "Nothing of it was kept. Ask for the form without a password."),
    "HandedFormTooLarge": (
        "“{name}” is larger than {megabytes} MB",
        "Nothing of it was kept. No form is that large. See whether it is the right file.",
    ),
    "HandedFormTooSlow": (
        "“{name}” takes too long to read",
        "Nothing of it was kept. MentorDesk gave up after {seconds} seconds. Ask for the form to be saved anew.",
    ),
    "HandedFormEmpty": (
        "“{name}” is not filled in",
        "Nothing of it was kept. Perhaps the form was sent before it was saved?",
    ),
    "HandedFormElsewhere": (
        "“{name}” belongs to another programme",
        "Nothing of it was kept. Open the programme that handed it out and read it there. "
        "The form of somebody who was erased for good belongs to no programme any more.",
    ),
    "HandedFormOfAnotherVersion": (
        "“{name}” is an older form with other questions",
        "Nothing of it was kept. Hand the form out again.",
    ),
    "HandedFormReadAlready": (
        "“{name}” was read before",
        "Nothing has changed. If somebody has changed their mind, hand the form out again.",
    ),
    "HandedFormAnswerOdd": (
        "“{name}”: the answer “{answer}” to “{question}” cannot be understood",
        "Nothing of it was kept. Correct the answer in the form, and read it again.",
    ),
    "HandedFormAboutNobody": (
        "“{name}” is about a pair that is gone",
        "Nothing of it was kept. See whether the pair was deleted.",
    ),
}

LABELS = {
    "evaluation.add_response": "logged answers to the survey",
    "evaluation.read_returned": ("read {count} form that came back", "read {count} forms that came back"),
}

LINES = {
    "forms_handed_out": "Made {count} forms in {folder}.",
    "forms_read": "Read {count} forms.",
    "form_left": "{title}. {text}",
}

WORDS = {
    "midway": "midway",
    "whose": "whose",
    "handed_out": "handed out",
    "due": "by",
    "came_back": "came back",
    "awaited": "waiting",
    "overdue": "waiting, overdue",
    "responses": "have answered",
    "asked": "question",
    "answers": "answers",
    "average": "average",
    "counts": "distribution",
}

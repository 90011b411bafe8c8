"""English: consents."""

SENTENCES = {
    "ConsentMissing": (
        "A consent to this is missing",
        "Nothing was stored. It is about {field}. First log under “Consents” that the person agrees to what is about background and needs.",
    ),
    "ConsentAnswerUnknown": ("The answer about the consent was not understood", "Nothing was changed."),
    "GuardianMissing": (
        "A guardian must agree for somebody under 18",
        "Nothing was changed. Write the guardian down under “Guardians”, and choose who answers.",
    ),
    "NothingToWithdraw": (
        "No consent was given that could be withdrawn",
        "Nothing was changed. Has the person said no, log that as an answer.",
    ),
}

WORDS = {
    "consent_status.not_asked": "not asked",
    "consent_status.given": "given",
    "consent_status.no": "no",
    "consent_status.withdrawn": "withdrawn",
}

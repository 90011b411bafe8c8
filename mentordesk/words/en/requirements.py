"""English: requirements and guardians."""

SENTENCES = {
    "RequirementUnknown": ("There is no requirement “{kind}”", "Nothing was changed."),
    "RequirementThere": ("The programme requires that already", "Nothing was changed. Look for {field} in the list."),
    "RequirementProtected": (
        "This requirement protects people and stays",
        "Nothing was changed. It is about {field}. The requirement can be made stricter, but not taken away, and it cannot come later.",
    ),
    "RequirementMissing": (
        "This must be in order first: {field}",
        "Nothing was changed. Log it as met under “Requirements”, or make an exemption with a reason.",
    ),
    "ValidityOutOfRange": (
        "A requirement holds for 1 to 120 months",
        "Nothing was changed. Leave the field empty when the requirement holds for good.",
    ),
    "ExemptionNotAllowed": (
        "No exemption can be made here",
        "Nothing was changed. It is about {field}. Nobody is let off what protects children and young people.",
    ),
    "ExemptionWithoutReason": (
        "An exemption needs a reason",
        "Nothing was changed. Write briefly why, so that others understand it in two years.",
    ),
    "SaysTooMuch": (
        "This must not be stored",
        "Nothing was stored. The text has a national identity number in it, or something of what a police certificate says. Write only what must be there: that the certificate was shown, when and to whom.",
    ),
    "CertificateByAnotherName": (
        "The police certificate has a requirement of its own",
        "Nothing was changed. Choose “Police certificate” in the list. Then MentorDesk sees to it that nothing of what it says is stored.",
    ),
    "NotUnderAge": (
        "Guardians are written down only for people under 18",
        "Nothing was stored. The age when the programme starts is what counts. See whether the date of birth is right.",
    ),
    "GuardianHasAnswered": (
        "This guardian has answered about consents",
        "Nothing was changed. The guardian stays, so that it can be seen who answered. Name and phone can be corrected.",
    ),
    "GuardianNotResponsible": (
        "Who consents must have parental responsibility",
        "Nothing was kept. Ask somebody who has it, or correct what is said of the guardian.",
    ),
    "GuardianUnknown": (
        "Choose which of the guardians consents",
        "Nothing was changed. Write the guardian down first, with a name.",
    ),
}

LINES = {
    "requirement_met": "Logged for {count}: {kind}.",
}

WORDS = {
    "state": "state",
    "required.police_certificate": "police certificate",
    "required.guardian_consent": "guardian's consent",
    "required.course": "introductory course",
    "required.declaration": "declaration of confidentiality",
    "required.references": "references",
    "requirement.missing": "missing",
    "requirement.ordered": "ordered",
    "requirement.met": "met",
    "requirement.expiring": "expires soon",
    "requirement.expired": "expired",
    "requirement.exempt": "exemption",
}

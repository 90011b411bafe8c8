"""English: the programme, the organisation and the people."""

SENTENCES = {
    "ProgrammeUnknown": ("Could not find the programme “{name}”", "Nothing has changed. The file has: {known}."),
    "ProgrammeNotNamed": (
        "Which programme?",
        "The file has several: {known}. Nothing has changed. Say which with --programme.",
    ),
    "AnonymisedForGood": (
        "The status of “{name}” cannot be set so",
        "Nothing has changed. A programme is anonymised at the end of the settings, and becomes nothing else afterwards.",
    ),
    "NoProgramme": ("The file has no programme yet", "Nothing has changed. Make a new programme first."),
    "EndsBeforeStart": (
        "The end is before the start",
        "Nothing has changed. Choose an end that comes after the start.",
    ),
    "PlacesOutOfRange": ("{places} places will not do", "Nothing has changed. Write 0 or more."),
    "IdentityNumberTold": (
        "There is an identity number here",
        "Nothing was saved. MentorDesk never has identity numbers, not on papers either. Take it away and try again.",
    ),
    "TextMissing": ("Something is missing: {field}", "Nothing has changed. Fill this in first."),
    "PersonUnknown": (
        "Could not find anybody called “{who}”",
        "Nothing has changed. Write the name as it stands in the list, or use the e-mail address.",
    ),
    "PersonAmbiguous": (
        "{count} people are called “{who}”",
        "Nothing has changed. Use the e-mail address to say whom you mean.",
    ),
    "TemplateUnknown": (
        "Could not find the programme template “{name}”",
        "Nothing has changed. You can choose: {known}.",
    ),
}

LABELS = {
    "programme.create_programme": "made the programme “{name}”",
    "programme.change_programme": "changed the programme “{name}”",
    "programme.change_organisation": "changed the organisation",
    "programme.change_mandate": "changed the board's decision",
    "programme.change_person": "corrected {person}",
}

WORDS = {
    "both": "both",
    "email": "e-mail",
    "birth_year": "year of birth",
    "town": "town",
}

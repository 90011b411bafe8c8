"""en: senders, pauses and languages."""

SENTENCES = {
    "SenderThere": (
        "“{name}” is on the list already",
        "Nothing has changed. Use the one that is there, or give the new one a name that sets the two apart.",
    ),
    "SenderQuotaOutOfRange": (
        "A sender can send at least one",
        "Nothing has changed. Leave the quota empty if they may send as many as they like.",
    ),
    "SenderOfAnother": (
        "The sender belongs to another programme",
        "Nothing has changed. Choose a sender from this programme's list.",
    ),
    "RecommendedByNobody": (
        "First choose who sent the applicant",
        "Nothing has changed. A recommendation comes from a sender organisation.",
    ),
    "PauseOver": (
        "That day is not ahead",
        "Nothing has changed. Choose the day on which the mentor is back. If the pause is over, leave the field empty.",
    ),
    "LetterLanguageUnknown": (
        "We cannot write in that language: “{language}”",
        "Nothing has changed. Choose one of these: {known}.",
    ),
}

"""en: contact with applicants."""

SENTENCES = {
    "MessageFromTheFuture": (
        "That day has not come yet",
        "Nothing was noted. Write the day on which the message was sent or you talked.",
    ),
    "MessageKindUnknown": ("There is no message “{kind}”", "Nothing was noted. Choose one of these: {known}."),
    "ChannelUnknown": (
        "Unknown way to reach somebody: “{channel}”",
        "Nothing was noted. Choose one of these: {known}.",
    ),
    "AnswerBeforeDeadline": (
        "The day for answers is before the deadline",
        "Nothing was changed. People may apply until the deadline, so answers come on the same day or later.",
    ),
    "DeadlineAfterEnd": (
        "The deadline is after the end of the programme",
        "Nothing was changed. Choose a day before the programme ends.",
    ),
    "PromiseBeforeApplication": (
        "That day is before the application came in",
        "Nothing was changed. Choose the day by which the applicant is to have an answer.",
    ),
    "LinkTooLong": (
        "The text is too long for the mail program",
        "Nothing was sent. Copy the text, or make a mail draft.",
    ),
    "AddressMissing": ("There is no e-mail address to write to", "Nothing was sent. Call, or ask for an address."),
}

WORDS = {
    "message.delay": "word that the answer is late",
    "message.approved": "approval as mentor",
    "message.reminder": "reminder of the offer",
    "message.withdrawn": "confirmation of the withdrawal",
    "message.other": "something else",
    "message.email": "e-mail",
    "message.phone": "phone",
}

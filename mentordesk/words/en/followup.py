"""English: how it goes, and meetings that were held."""

SENTENCES = {
    "PulseOutOfRange": ("{score} is not a number from 1 to 10", "Nothing has changed. Choose one from 1 to 10."),
    "PulseInFuture": ("{day} is still to come", "Nothing has changed. Choose the day of the answer."),
    "PulseOfNoneOfThem": (
        "The person is not in the pair",
        "Nothing has changed. Only the adept and the mentor say how it goes for the pair.",
    ),
    "MeetingInFuture": (
        "The meeting on {day} is still to come",
        "Nothing has changed. Only a meeting that has been can be logged as held. See whether the date is right.",
    ),
    "MeetingLengthImpossible": (
        "A meeting cannot last {minutes} minutes",
        "Nothing has changed. Write how many minutes the meeting lasted, from 1 minute to a day.",
    ),
    "MoodOutOfRange": ("{mood} is not a number from 1 to 10", "Nothing has changed. Choose one from 1 to 10."),
}

LABELS = {
    "followup.note_pulse": "noted how it goes for {person}",
    "followup.remove_pulse": "removed an answer of {person} to how it goes",
}

WORDS = {
    "in_person": "in person",
    "on_screen": "on screen",
    "by_phone": "by phone",
    "walk": "on a walk",
    "mood": "how the meeting was",
    "pulse.score": "how it goes",
    "pulse.note": "in their words",
}

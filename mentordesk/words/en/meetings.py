"""English: meetings and the calendar."""

SENTENCES = {
    "SeriesEndsBeforeFirst": (
        "The series ends before its first meeting",
        "Nothing has changed. Choose a last day that comes after the first.",
    ),
    "SeriesTooLong": (
        "The series runs for more than {years} years",
        "Nothing has changed. See whether the year of the last day is right.",
    ),
    "RhythmImpossible": (
        "Meetings cannot lie like this",
        "Nothing has changed. Leave at least a week between meetings, and let each last from a minute to a day.",
    ),
    "NoPairsToPlan": (
        "There are no pairs to plan meetings for",
        "Nothing has changed. Match adepts and mentors first, then they can meet.",
    ),
    "PairUnknown": (
        "Could not find the pair “{pair}”",
        "Nothing has changed. Use an id from the list of the programme's pairs.",
    ),
    "MeetingNotPlanned": (
        "The meeting cannot be moved, for it is {status}",
        "Nothing has changed. Plan a new meeting instead.",
    ),
}

LABELS = {
    "meetings.end_pair": "ended the pair {adept} and {mentor}",
    "meetings.rematch": "ended the pair {adept} and {mentor}; {adept} is to be matched again",
    "meetings.plan_series": ("planned one meeting", "planned {count} meetings"),
    "meetings.move_meeting": "moved a meeting of {adept} and {mentor}",
    "meetings.change_place": "changed where {adept} and {mentor} meet",
    "meetings.mark_held": "noted that {adept} and {mentor} met",
    "meetings.mark_missed": "noted that somebody missed a meeting of {adept} and {mentor}",
    "meetings.cancel_meeting": "called off a meeting of {adept} and {mentor}",
}

LINES = {
    "meetings_made": "Meetings planned: {count}",
    "meetings_already": "Were there before: {count}",
    "meetings_holiday": "No meeting on the holiday {date}: {name}",
    "meetings_collision": "{name} has two meetings at once: {first} with {one} and {second} with {other}",
    "calendar_made": "Made the calendar “{name}”. Meetings in it: {count}",
    "summary_of_both": "Mentor meeting: {adept} and {mentor}",
    "summary_with_other": "Mentor meeting with {other}",
}

WORDS = {
    "cancelled": "called off",
}

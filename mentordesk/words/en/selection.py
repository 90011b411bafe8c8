"""English: selection."""

from mentordesk.words.en import assessing, choosing

SENTENCES = {
    "ScoreOutOfRange": ("{points} is no valid score", "Nothing has changed. Give a whole number from 1 to 5."),
    "WeightOutOfRange": (
        "The weights do not work",
        "Nothing has changed. Each weight is a whole number from 0 to 100, and one must be above 0.",
    ),
    "ReasonMissing": (
        "Write a short reason",
        "Nothing has changed. A refusal, or a step back, must be explainable later.",
    ),
    "ResultUnknown": (
        "“{result}” is no decision",
        "Nothing has changed. Choose a place, the waiting list or a refusal.",
    ),
}

LABELS = {
    "selection.score": "scored {person}",
    "selection.change_weights": "changed the weights of the selection",
    "selection.change_places": ("set the number of places to {count}", "set the number of places to {count}"),
    "selection.decide": "decided the application of {person}",
    "selection.approve": "approved {person}",
    "selection.accept_selection": ("gave {count} place in the programme", "gave {count} places in the programme"),
    **assessing.OF_SELECTION,
    **choosing.OF_SELECTION,
}

LINES = {
    "unscored_rank_last": "Those without a score stand after those who have one, by when they applied.",
}

WORDS = {
    "rank": "no.",
    "person": "name",
    "offered": "place",
    "waiting": "waiting list",
    "incomplete": "something missing",
}

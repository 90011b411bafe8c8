"""English: goals, addenda, expectations, course certificates and attests."""

SENTENCES = {
    "GoalOwnerUnknown": (
        "Unknown owner of the goal: “{owner}”",
        "Nothing has changed. A goal is the adept's, the mentor's or common.",
    ),
    "GoalScoreOutOfRange": ("{score} is not a number from 0 to 10", "Nothing has changed. Choose one from 0 to 10."),
    "GoalsFull": (
        "There are {most} goals here already",
        "The goal was not added. Few goals are easier to reach. Remove one, or make one of two.",
    ),
    "ExtensionNotLater": (
        "The pair lasts until {end} already",
        "Nothing has changed. Choose a later day, or write the addendum without a new end.",
    ),
    "ExpectationSideUnknown": (
        "Unknown side: “{side}”",
        "Nothing has changed. Only the adept and the mentor answer on their own.",
    ),
    "VerdictUnknown": (
        "“{verdict}” is nothing that two can come to",
        "Nothing has changed. Choose whether the two agree, differ or have to talk about it.",
    ),
    "ExpectationsNotIn": (
        "Not both have answered yet",
        "Nothing has changed. The answers are laid side by side once both have answered on their own.",
    ),
    "AttestKindUnknown": (
        "There is no attest “{kind}”",
        "Nothing has changed. Choose course certificate or attest.",
    ),
    "AttestNumberTaken": (
        "The number {number} was used before",
        "Nothing has changed. A number is given once. Leave the field empty for the next one.",
    ),
    "AttestCountImpossible": (
        "The number of meetings or hours cannot be right",
        "Nothing has changed. Write a number from 0 to {most}, or leave the field empty.",
    ),
    "NotInAPair": (
        "The person was in no pair of the programme",
        "Nothing has changed. Attests are given to those who took part.",
    ),
    "AttestNotConfirmed": (
        "Nobody has gone through what it shall say",
        "Nothing was made. Look over meetings, hours and tasks first.",
    ),
}

WORDS = {
    "goal_text": "goal",
    "travel": "travel costs",
    "beside": "language beside",
    "deputy_phone": "deputy's phone",
    "hours": "time of day",
    "attest_signer": "who signs",
    "discuss": "to be talked about",
    "missing_answer": "no answer yet",
    "signer_title": "position",
}

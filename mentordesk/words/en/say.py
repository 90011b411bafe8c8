"""English: what the participants themselves say in the matching."""

SENTENCES = {
    "RankAndAvoid": (
        "The wish says both “rather” and “rather not”",
        "Nothing has changed. Choose one of them: a place on the list of wishes, or “rather not”.",
    ),
    "RankOutside": (
        "A place on the list of wishes is 1 or more",
        "Nothing has changed. Write 1 for the first wish, not {value}.",
    ),
    "RatingOutside": (
        "A rating goes from 1 to 5",
        "Nothing has changed. Write a number from 1 to 5, not {value}.",
    ),
    "WishForOneself": (
        "Nobody can wish for themselves",
        "Nothing has changed. Choose somebody else.",
    ),
    "WishForSameSide": (
        "A wish goes from an adept to a mentor, or the other way",
        "Nothing has changed. Both must be in the programme, one as adept and the other as mentor.",
    ),
    "TurnsOutside": (
        "That many turns are not possible",
        "Nothing has changed. Choose from 1 to {most} turns, not {value}.",
    ),
    "NobodyToMeet": (
        "There is nobody who can meet",
        "Nothing has changed. It takes an adept with a place and a mentor with a place left who can be put together.",
    ),
    "NothingToOffer": (
        "There are no new pairs to offer",
        "Nothing has changed. Suggest pairs first. What was sent before stays as it is.",
    ),
    "NoOffer": (
        "The adept has no offer",
        "Nothing has changed. Note that the offer is sent first, and then the answer.",
    ),
    "NobodyAnsweredYes": (
        "No pair has a yes from both",
        "Nothing has changed. Note the answers first. Once both have said yes, you can make the pair.",
    ),
    "AnswerUnknown": (
        "There is no such answer",
        "Nothing has changed. The answer is yes or no, of the adept or the mentor, not “{answer}”.",
    ),
    "FitUnknown": (
        "There is no such answer",
        "Nothing has changed. The answer is yes, unsure or no, not “{fit}”.",
    ),
    "NotOfThePair": (
        "Only the two of a pair say whether it fits",
        "Nothing has changed. Choose the adept or the mentor of the pair.",
    ),
    "TrialOutsidePair": (
        "A trial period must end while the pair lasts",
        "Nothing has changed. Choose a day from the pair's first to its last.",
    ),
}

LINES = {
    "offer_gone": ". An offer is none any more: tell the two",
    "offers_gone": ". {count} offers are none any more: tell those whom they are about",
    "wish_rank": "{person} wishes for {about} as number {rank}",
    "wish_avoid": "{person} would rather not have {about}",
    "wish_rating": "{person} gave {about} {rating} of 5",
    "speed_turn": "Turn {turn}",
    "speed_talk": "  table {table}: {mentor} and {adept}",
    "offers_sent": "Offers noted as sent: {count}",
    "offers_accepted": "Pairs made of offers with a yes from both: {count}",
    "fit_rematched": "The pair is ended without fault, and {name} can be matched again.",
}

WORDS = {
    "avoid": "rather not",
    "adept_answer": "the adept's answer",
    "adept_reason": "the adept's reason",
    "mentor_answer": "the mentor's answer",
    "mentor_reason": "the mentor's reason",
    "trial_until": "trial period until",
    "adept_fit": "fits the adept",
    "mentor_fit": "fits the mentor",
}

"""English: matching."""

SENTENCES = {
    "LockedIsForbidden": (
        "A pair is both locked and ruled out",
        "Nothing has changed. Remove either the lock or the ban on the pair, and try again.",
    ),
    "LockedIsImpossible": (
        "A locked pair breaks a requirement",
        "Nothing has changed. Unlock the pair, or make a written exception from the requirement, and try again.",
    ),
    "LockedTwice": (
        "An adept is locked to more than one mentor",
        "Nothing has changed. Keep only one lock for each adept, and try again.",
    ),
    "MoreLocksThanPlaces": (
        "A mentor has more locked adepts than places",
        "Nothing has changed. The mentor has room for {places}, but {locks} are locked. "
        "Unlock some of the pairs, or give the mentor more places.",
    ),
    "NegativeCapacity": (
        "A mentor has fewer places than none",
        "Nothing has changed. Correct the capacity, which is {places}, to 0 or more.",
    ),
    "ShapesDoNotFit": (
        "The scores do not fit the people",
        "Nothing has changed. The scores are about {adepts} adepts and {mentors} mentors, the rest is not. "
        "Run the matching again.",
    ),
    "PairOutsideScores": (
        "A locked or ruled-out pair is not part of the matching",
        "Nothing has changed. Remove the lock or the ban on whoever is no longer part of it, and try again.",
    ),
    "ScoresOutOfRange": (
        "A pair has a score outside the scale",
        "Nothing has changed. A pair has from 0 to 100 points. Look over the weights, and run the matching again.",
    ),
    "CircleTooSmall": (
        "A circle would be too small",
        "Nothing has changed. Somebody is locked to a circle that cannot have its least size. Unlock them, or lower the "
        "least size.",
    ),
    "NoSuchSideRule": (
        "A limit for groups is less than nothing",
        "Nothing has changed. Write a number from 0 upwards instead of {value}.",
    ),
    "GroupLocked": (
        "Too many of one group are locked to one mentor",
        "Nothing has changed. {locks} are locked, but only {limit} of one group may have the same mentor. Unlock some.",
    ),
    "StableHasNoSideRules": (
        "A stable plan cannot have limits for groups",
        "Nothing has changed. Choose another way of matching, or take the limits away.",
    ),
    "NoSuchMode": (
        "There is no such way of matching",
        "Nothing has changed. Choose another way of matching.",
    ),
    "NotToBeMatched": (
        "One of the two cannot be matched now",
        "Nothing has changed. The adept needs a place in the programme, and the mentor must be approved and have a place "
        "left. Suggest again, and the suggestion is made of those who can be matched.",
    ),
    "PairImpossible": ("The two cannot be put together", "Nothing has changed. The reason: {reason}."),
    "NothingProposed": (
        "There are no suggested pairs to make",
        "Nothing has changed. Suggest pairs first, and make them when you are content.",
    ),
    "AllPlacesLocked": (
        "All places with that mentor are locked",
        "Nothing has changed. Unlock one of the mentor's pairs first, or choose another mentor.",
    ),
    "PairHasEnded": ("The pair has ended already", "Nothing has changed."),
    "MentorFull": (
        "A mentor has been given more adepts than there are places",
        "Nothing has changed. The mentor has fewer places than when the suggestion was made. Suggest again.",
    ),
}

LABELS = {
    "matching.end_pair": "ended the pair {adept} and {mentor}",
    "matching.propose": ("suggested {count} pair", "suggested {count} pairs"),
    "matching.swap": "swapped: {adept} got {mentor} in the suggestion",
    "matching.dissolve": "dissolved the pair of {adept} in the suggestion",
    "matching.lock": "locked {adept} and {mentor}",
    "matching.lock_pairs": ("locked {count} pair", "locked {count} pairs"),
    "matching.never": "decided that {adept} and {mentor} shall never be put together",
    "matching.release": "took away the lock or ban on {adept} and {mentor}",
    "matching.accept_proposal": ("made {count} mentor pair", "made {count} mentor pairs"),
}

LINES = {
    "unmatched": "{name} has no mentor: {reason}",
    "plan_total": "{count} pairs. Sum {total}, lowest {floor}.",
    "explained_impossible": "The two cannot be put together: {reason}.",
    "explained_score": "{score} points. Number {adept} for the adept, number {mentor} for the mentor.",
    "explained_full": "The mentor has no place that is not locked.",
    "explained_cost": "To put them together costs the programme {points} points and {pairs} pairs.",
    "explained_move": "{adept}: from {origin} to {target}",
}

WORDS = {
    "nobody": "nobody",
    "more_languages": "more languages in common",
    "common_language": "no language in common",
    "minor_protection": "the adept is under 18: a guardian's consent or a shown police certificate is missing",
    "same_employer": "same employer",
    "mentor_gender": "the wish for the mentor's gender is not met",
    "same_person": "it is the same person",
    "never_pair": "you have said that the two shall never be put together",
    "earlier_pair": "the two have been a pair that did not work",
    "no_place_left": "nobody suitable has a place left",
    "no_mentor": "no mentor has a place left",
    "under_minimum": "nobody reaches the lowest score",
    "not_chosen": "nobody is chosen yet",
    "all_locked": "all places with the mentor are locked",
    "trial": "trial period",
    "ended_early": "ended early",
    "ended_by_party": "ended by mentor or adept",
    "ended_by_programme": "ended by the programme",
    "ended_for_safety": "ended for safety",
}

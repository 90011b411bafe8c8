"""English: matching."""

SENTENCES = {
    "NoSuchScenario": (
        "There is no variant {letter}",
        "Nothing has changed. Choose one of the variants that were put aside.",
    ),
    "NoSuchScenarioLetter": (
        "A variant cannot be called “{letter}”",
        "Nothing has changed. Choose one of the letters {letters}.",
    ),
    "ScenarioTooManyAlike": (
        "Variant {letter} does not hold any more",
        "Nothing has changed. {mentor} would have {count} of one group, but only {limit} may have the same mentor. "
        "It is about {adepts}. Correct the limit, or suggest again.",
    ),
    "ScenarioCircleTooSmall": (
        "Variant {letter} does not hold any more",
        "Nothing has changed. The circle of {mentor} needs at least {least}, but would only have {adepts}. "
        "Correct the size, or suggest again.",
    ),
    "NothingToPutAside": (
        "There is no suggestion to put aside",
        "Nothing has changed. Suggest pairs first.",
    ),
    "LockedIsForbidden": (
        "A pair is both locked and ruled out",
        "Nothing has changed. {adept} and {mentor} are both locked and ruled out. Remove either the lock or the ban, and "
        "try again.",
    ),
    "LockedIsImpossible": (
        "A locked pair breaks a requirement",
        "Nothing has changed. {adept} and {mentor} are locked together, but cannot be a pair. Unlock them, or make a written "
        "exception from the requirement, and try again.",
    ),
    "LockedTwice": (
        "An adept is locked to more than one mentor",
        "Nothing has changed. {adept} is locked to {mentors}. Keep only one of the locks, and try again.",
    ),
    "MoreLocksThanPlaces": (
        "A mentor has more locked adepts than places",
        "Nothing has changed. {mentor} has room for {places}, but {locks} are locked: {adepts}. "
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
        "Nothing has changed. Somebody is locked to a circle that cannot have its least size. Look at the locks of "
        "{mentors}: unlock, or lower the least size.",
    ),
    "NoSuchSideRule": (
        "A limit for groups is less than nothing",
        "Nothing has changed. Write a number from 0 upwards instead of {value}.",
    ),
    "GroupLocked": (
        "Too many of one group are locked to one mentor",
        "Nothing has changed. {adepts} are locked to {mentor}, but only {limit} of one group may have the same mentor. "
        "Unlock some.",
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
    "PairImpossible": (
        "The two cannot be put together",
        "Nothing has changed. {adept} and {mentor} cannot be put together. The reason: {reason}.",
    ),
    "NothingProposed": (
        "There are no suggested pairs to make",
        "Nothing has changed. Suggest pairs first, and make them when you are content.",
    ),
    "AllPlacesLocked": (
        "All places with that mentor are locked",
        "Nothing has changed. Unlock one of the mentor's pairs first, or choose another mentor.",
    ),
    "DecisionNotWhole": (
        "The decision record is not whole",
        "Nothing is changed. Something in the record is gone or changed, so the plan cannot be made again from it alone. "
        "The pairs and their agreements stand as before.",
    ),
    "PairHasEnded": ("The pair has ended already", "Nothing has changed."),
    "MentorFull": (
        "A mentor has been given more adepts than there are places",
        "Nothing has changed. {mentor} has fewer places than when the suggestion was made. Suggest again.",
    ),
}

LABELS = {
    "matching.use_preset": "chose a preset for the matching",
    "matching.set_criterion": "changed a criterion of the matching",
    "matching.set_weights": "changed the weights of the matching",
    "matching.set_matching": "changed how the programme matches",
    "matching.allow": "wrote an exception for {adept} and {mentor}",
    "matching.set_wish": "noted a wish of {person}",
    "matching.set_wishes": "noted the wishes of {person}",
    "matching.rate": (
        "noted {count} rating after the speed meetings",
        "noted {count} ratings after the speed meetings",
    ),
    "matching.plan_speed_round": ("planned speed meetings: {count} talk", "planned speed meetings: {count} talks"),
    "matching.clear_speed_round": "took away the plan of the speed meetings",
    "matching.send_offers": ("noted that {count} offer is sent", "noted that {count} offers are sent"),
    "matching.withdraw_offer": "withdrew the offer to {adept} and {mentor}",
    "matching.agree_to_offer": "noted that {person} said yes to {other}",
    "matching.decline_offer": "noted that {person} said no to {other}",
    "matching.set_trial": "changed the trial period of {adept} and {mentor}",
    "matching.answer_fit": "noted what {person} says of the trial period",
    "matching.save_scenario": "put the board aside as variant {letter}",
    "matching.use_scenario": (
        "brought variant {letter} back with {count} pair",
        "brought variant {letter} back with {count} pairs",
    ),
    "matching.note_scenario": "wrote a note on variant {letter}",
    "matching.drop_scenario": "deleted variant {letter}",
    "matching.end_pair": "ended the pair {adept} and {mentor}",
    "matching.propose": ("suggested {count} pair", "suggested {count} pairs"),
    "matching.continue_proposal": (
        "went on with the suggestion: {count} change",
        "went on with the suggestion: {count} changes",
    ),
    "matching.swap": "swapped: {adept} got {mentor} in the suggestion",
    "matching.dissolve": "took the pair of {adept} off the board",
    "matching.lock": "locked {adept} and {mentor}",
    "matching.lock_and_propose": (
        "locked {adept} and {mentor}, and suggested {count} pair",
        "locked {adept} and {mentor}, and suggested {count} pairs",
    ),
    "matching.lock_pairs": ("locked {count} pair", "locked {count} pairs"),
    "matching.never": "decided that {adept} and {mentor} shall never be put together",
    "matching.release": "took away the lock or ban on {adept} and {mentor}",
    "matching.accept_proposal": ("made {count} mentor pair", "made {count} mentor pairs"),
}

LINES = {
    "scenario_kept": "The board is put aside as variant {letter}.",
    "scenario_used": "Variant {letter} is back on the board; pairs: {count}.",
    "scenario_left_out": "Pairs that no longer hold and are left out: {count}.",
    "scenario_settings": "Weights and settings are as they were when the variant was put aside.",
    "no_scenarios": "No variant is put aside.",
    "unmatched": "{name} has no mentor: {reason}",
    "plan_total": "{count} pairs. Sum {total}, lowest {floor}.",
    "gone_on": "The suggestion on the board went on. Changes: {count}.",
    "not_blocked": "{name} gets a mentor in a new plan.",
    "stop": "{reason}. Mentors it stops: {mentors}, only it: {alone}.",
    "weak": "Mentors who only lack points: {count}",
    "rivals": "Adepts: {adepts}. Mentors they must share: {mentors}. There is no room for all.",
    "must_lifted": "Helps: an exception for {mentor} ({reason})",
    "lock_opened": "Helps: to open the lock of {other} and {mentor}",
    "one_more_place": "Helps: one more place with {mentor}",
    "lower_minimum": "Helps: {minimum} as the least score",
    "no_help": "No single change helps.",
    "no_decisions": "No plan is accepted yet.",
    "explained_impossible": "The two cannot be put together: {reason}.",
    "explained_score": "{score} points. Number {adept} for the adept, number {mentor} for the mentor.",
    "explained_full": "The mentor has no place that is not locked.",
    "explained_cost": "To put them together costs the programme {points} points and {pairs} pairs.",
    "explained_move": "{adept}: from {origin} to {target}",
}

WORDS = {
    "whole": "whole",
    "changed": "changed",
    "lines_erased": "some lines are erased",
    "by_hand": "by hand",
    "verdict": "state",
    "mode": "mode",
    "more_pairs": "more pairs",
    "more_points": "more points",
    "letter": "variant",
    "pairs": "pairs",
    "holding": "hold",
    "total": "sum",
    "comment": "comment",
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

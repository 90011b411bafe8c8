"""English: what needs the coordinator."""

LABELS = {
    "attention.snooze": "put something off until {until}",
}

LINES = {
    "broken_mentor_over_capacity": "{who} has more adepts than there is room for",
    "broken_adept_in_two_pairs": "{who} is in more than one pair at once",
    "broken_pair_of_one": "{who} is paired with themselves",
    "broken_pair_without_application": "{who} are a pair, but one of them has not applied",
    "broken_running_without_agreement": "{who} have begun without a signed agreement",
    "broken_dates_out_of_order": "The end comes before the start for {who}",
    "broken_meeting_without_length": "A meeting has no length: {who}",
    "broken_two_applications": "{who} has two applications in one programme",
    "broken_capacity_out_of_range": "{who} has a number of places that does not exist",
    "broken_score_out_of_range": "The points for {who} are outside the scale",
    "broken_signature_of_another": "{who} stands as signer on a paper that is not about them",
    "broken_signed_by_not_all": "A paper counts as signed, but not everybody has signed it: {who}",
    "broken_paper_of_nobody": "A paper is about nobody: {who}",
    "broken_exception_without_reason": "{who} have an exception from a must without a reason",
    "broken_fit_of_another": "{who} has answered for a pair without being in it",
    "broken_trial_outside_pair": "The trial period does not end while the pair lasts for {who}",
    "broken_wish_impossible": "The wish contradicts itself for {who}",
    "broken_two_talks_at_once": "{who} have two speed meetings in one turn",
    "broken_matching_unknown": "The way of matching is unknown for {who}",
    "broken_number_given_twice": "Two papers have the same number: {who}",
    "broken_agreed_impossible": "Something of what {who} have agreed on contradicts itself",
    "broken_pulse_impossible": "A number for how it goes cannot be right: {who}",
    "broken_status_unknown": "{who} has a status that does not exist",
    "broken_hangs_on_hidden": "Something that is shown hangs on something that is deleted: {who}",
}

"""Bokmål: det som trenger koordinatoren."""

LABELS = {
    "attention.snooze": "utsatte noe til {until}",
}

LINES = {
    "broken_mentor_over_capacity": "{who} har flere adepter enn det er plass til",
    "broken_adept_in_two_pairs": "{who} er i mer enn ett par på en gang",
    "broken_pair_of_one": "{who} er koblet med seg selv",
    "broken_pair_without_application": "{who} er et par, men en av dem har ikke søkt",
    "broken_running_without_agreement": "{who} er i gang uten en undertegnet avtale",
    "broken_dates_out_of_order": "Slutten kommer før starten for {who}",
    "broken_meeting_without_length": "Et møte har ingen varighet: {who}",
    "broken_two_applications": "{who} har to søknader i samme program",
    "broken_capacity_out_of_range": "{who} har et antall plasser som ikke finnes",
    "broken_score_out_of_range": "Poengene for {who} er utenfor skalaen",
    "broken_signature_of_another": "{who} står som underskriver på et papir som ikke gjelder dem",
    "broken_signed_by_not_all": "Et papir regnes som undertegnet, men ikke alle har skrevet under: {who}",
    "broken_paper_of_nobody": "Et papir gjelder ingen: {who}",
    "broken_exception_without_reason": "{who} har unntak fra et krav, men ingen begrunnelse",
    "broken_fit_of_another": "{who} har svart for et par uten å være i det",
    "broken_trial_outside_pair": "Prøvetiden til {who} slutter utenfor parets periode",
    "broken_wish_impossible": "Et ønske henger ikke sammen for {who}",
    "broken_two_talks_at_once": "{who} har to hurtigmøter i samme runde",
    "broken_matching_unknown": "Noe i måten det kobles på, er ukjent: {who}",
    "broken_number_given_twice": "To papirer har samme nummer: {who}",
    "broken_agreed_impossible": "Noe av det {who} har avtalt, henger ikke sammen",
    "broken_pulse_impossible": "Et tall for hvordan det går, kan ikke stemme: {who}",
    "broken_status_unknown": "{who} har en status som ikke finnes",
    "broken_hangs_on_hidden": "Noe som vises, henger sammen med noe som er slettet: {who}",
}

"""English: sharing."""

SENTENCES = {
    "ShareNotOpened": (
        "“{name}” is a share",
        "Nothing has changed. Open the file you want it in, or make a new programme. Then go to Settings and “Take in a share”.",
    ),
    "ShareNotUnderstood": (
        "“{name}” is not a share from MentorDesk",
        "The seal is whole, but the content was made by something else or changed by hand (line {line}). Nothing has changed here. Ask for a new one.",
    ),
    "ShareTooLarge": (
        "“{name}” is too large",
        "A share has room for 64 MB, and for 200,000 letters in each field; there is more here. Nothing has changed.",
    ),
    "NewerShare": (
        "“{name}” was made by a newer MentorDesk",
        "Nothing has changed. Install the newest version and you can take it in.",
    ),
}

LABELS = {
    "sharing.share_for_successor": "shared “{name}” with a successor",
    "sharing.merge": "took in “{name}” from a share",
}

LINES = {
    "sealing": "Sealing with the passphrase; this takes some seconds …",
    "unsealing": "Opening with the passphrase; this takes some seconds …",
    "share_made": "Made the sealed share “{name}”. Records in it: {count}",
    "merged": "Took in “{name}”. New records: {new}. Shown again: {changed}. Different here and there: {conflicts}.",
    "would_merge": "“{name}” can be taken in. New records: {new}. To be shown again: {changed}. Different here and there: {conflicts}. Nothing has changed.",
    "merged_before": "“{name}” is here already. Different here and there: {conflicts}. Nothing has changed.",
    "differs": "Not the same in the share, yours was kept: {what} {who} ({fields})",
    "deleted_here": "Deleted here, and stays deleted: {what} {who}",
}

WORDS = {
    "record_organisation": "organisation",
    "record_programme": "programme",
    "record_mandate": "board's decision",
    "record_question": "question",
    "record_criterion": "criterion",
    "record_person": "person",
    "record_person_language": "language",
    "record_application": "application",
    "record_application_field": "field of work",
    "record_application_topic": "topic",
    "record_application_time": "time",
    "record_answer": "answer",
    "record_score": "score",
    "record_decision": "decision",
    "record_fulfilment": "fulfilled requirement",
    "record_unasked_field": "field that the form leaves out",
    "record_requirement": "requirement",
    "record_consent_text": "text of a consent",
    "record_quota": "quota",
    "record_sender": "sender organisation",
    "record_guardian": "guardian",
    "record_different_people": "two who are not the same person",
    "record_paper_form": "form on paper",
    "record_message": "message",
    "record_assessment": "assessor's comment",
    "record_interview": "interview",
    "record_reference": "reference",
    "record_selection_record": "selection record",
    "record_selection_record_line": "line of the selection record",
    "record_requirement_order": "requirement that was ordered",
    "record_exemption": "exemption from a requirement",
    "record_consent": "consent",
    "record_consent_task": "task after a withdrawn consent",
    "record_pair_rule": "lock or ban",
    "record_proposal": "proposal",
    "record_match_settings": "way of matching",
    "record_match_rule": "criterion of the matching",
    "record_scenario": "suggestion put aside",
    "record_scenario_line": "line of a suggestion put aside",
    "record_wish": "wish",
    "record_speed_meeting": "speed meeting",
    "record_match_decision": "decision record",
    "record_match_decision_line": "line of the decision record",
    "record_pair": "mentor pair",
    "record_fit_answer": "answer on whether it fits",
    "record_series": "series of meetings",
    "record_meeting": "meeting",
    "record_paper": "paper",
    "record_signature": "signature",
}

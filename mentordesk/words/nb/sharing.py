"""Bokmål: deling."""

SENTENCES = {
    "ShareNotOpened": (
        "«{name}» er en deling",
        "Ingenting er endret. Åpne fila du vil ha den i, eller lag et nytt program. Gå så til Innstillinger og «Ta imot en deling».",
    ),
    "ShareNotUnderstood": (
        "«{name}» er ikke en deling fra MentorDesk",
        "Seglet er helt, men innholdet er laget av noe annet eller endret for hånd (linje {line}). Ingenting er endret hos deg. Be om å få en ny.",
    ),
    "ShareTooLarge": (
        "«{name}» er for stor",
        "En deling har plass til 64 MB og 200 000 tegn i hvert felt, og her er det mer. Ingenting er endret.",
    ),
    "NewerShare": (
        "«{name}» er laget med en nyere MentorDesk",
        "Ingenting er endret. Installer den nyeste utgaven, så kan du ta den inn.",
    ),
}

LABELS = {
    "sharing.share_for_successor": "delte «{name}» med en etterfølger",
    "sharing.merge": "tok inn «{name}» fra en deling",
}

LINES = {
    "sealing": "Forsegler med passfrasen, dette tar noen sekunder …",
    "unsealing": "Åpner med passfrasen, dette tar noen sekunder …",
    "share_made": "Laget den forseglede delingen «{name}». Opplysninger i den: {count}",
    "merged": "Tok inn «{name}». Nye opplysninger: {new}. Hentet fram igjen: {changed}. Ulike her og der: {conflicts}.",
    "would_merge": "«{name}» kan tas inn. Nye opplysninger: {new}. Hentes fram igjen: {changed}. Ulike her og der: {conflicts}. Ingenting er endret.",
    "merged_before": "«{name}» er her fra før. Ulike her og der: {conflicts}. Ingenting er endret.",
    "differs": "Ikke likt i delingen, ditt er beholdt: {what} {who} ({fields})",
    "deleted_here": "Slettet her, og forblir slettet: {what} {who}",
}

WORDS = {
    "record_organisation": "organisasjon",
    "record_programme": "program",
    "record_mandate": "styrevedtak",
    "record_question": "spørsmål",
    "record_criterion": "kriterium",
    "record_person": "person",
    "record_person_language": "språk",
    "record_application": "søknad",
    "record_application_field": "fagfelt",
    "record_application_topic": "tema",
    "record_application_time": "tid",
    "record_answer": "svar",
    "record_score": "vurdering",
    "record_decision": "vedtak",
    "record_fulfilment": "oppfylt krav",
    "record_unasked_field": "felt som ikke er med i skjemaet",
    "record_requirement": "krav",
    "record_consent_text": "samtykketekst",
    "record_quota": "kvote",
    "record_sender": "avsenderorganisasjon",
    "record_guardian": "foresatt",
    "record_different_people": "to som ikke er samme person",
    "record_paper_form": "skjema på papir",
    "record_message": "melding",
    "record_assessment": "vurderers merknad",
    "record_interview": "intervju",
    "record_reference": "referanse",
    "record_selection_record": "utvelgelsesprotokoll",
    "record_selection_record_line": "linje i utvelgelsesprotokollen",
    "record_requirement_order": "krav som er bestilt",
    "record_exemption": "unntak fra et krav",
    "record_consent": "samtykke",
    "record_consent_task": "oppgave etter et trukket samtykke",
    "record_pair_rule": "lås eller sperre",
    "record_proposal": "koblingsforslag",
    "record_match_settings": "måten det kobles på",
    "record_match_rule": "kriterium i koblingen",
    "record_scenario": "forslag som er lagt til side",
    "record_scenario_line": "linje i et forslag som er lagt til side",
    "record_wish": "ønske",
    "record_speed_meeting": "hurtigmøte",
    "record_match_decision": "beslutningsreferat",
    "record_match_decision_line": "linje i beslutningsreferatet",
    "record_pair": "mentorpar",
    "record_fit_answer": "svar på om det passer",
    "record_series": "møteserie",
    "record_meeting": "møte",
    "record_paper": "dokument",
    "record_signature": "underskrift",
}

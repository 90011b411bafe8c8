"""Bokmål: programmet, organisasjonen og folkene."""

SENTENCES = {
    "ProgrammeUnknown": ("Fant ikke programmet «{name}»", "Ingenting er endret. Fila har: {known}."),
    "ProgrammeNotNamed": (
        "Hvilket program gjelder det?",
        "Fila har flere: {known}. Ingenting er endret. Si hvilket med --programme.",
    ),
    "AnonymisedForGood": (
        "Statusen til «{name}» kan ikke settes slik",
        "Ingenting er endret. Et program anonymiseres nederst i innstillingene, og kan ikke bli noe annet etterpå.",
    ),
    "NoProgramme": ("Fila har ikke noe program ennå", "Ingenting er endret. Lag et nytt program først."),
    "EndsBeforeStart": (
        "Sluttdatoen er før startdatoen",
        "Ingenting er endret. Velg en slutt som kommer etter starten.",
    ),
    "PlacesOutOfRange": ("{places} plasser går ikke", "Ingenting er endret. Skriv 0 eller mer."),
    "IdentityNumberTold": (
        "Her står det et fødselsnummer",
        "Ingenting er lagret. MentorDesk har aldri fødselsnumre, heller ikke på papirer. Ta det bort, og prøv igjen.",
    ),
    "TextMissing": ("Noe mangler: {field}", "Ingenting er endret. Skriv inn dette først."),
    "PersonUnknown": (
        "Fant ingen som heter «{who}»",
        "Ingenting er endret. Skriv navnet slik det står i lista, eller bruk e-postadressen.",
    ),
    "PersonAmbiguous": (
        "{count} personer heter «{who}»",
        "Ingenting er endret. Bruk e-postadressen for å si hvem du mener.",
    ),
    "TemplateUnknown": ("Fant ikke programmalen «{name}»", "Ingenting er endret. Du kan velge: {known}."),
}

LABELS = {
    "programme.create_programme": "laget programmet «{name}»",
    "programme.change_programme": "endret programmet «{name}»",
    "programme.change_organisation": "endret organisasjonen",
    "programme.change_mandate": "endret styrevedtaket",
    "programme.change_person": "rettet opplysninger om {person}",
}

WORDS = {
    "adept": "adept",
    "mentor": "mentor",
    "both": "begge",
    "name": "navn",
    "email": "e-post",
    "phone": "telefon",
    "born": "født",
    "birth_year": "fødselsår",
    "postcode": "postnummer",
    "town": "poststed",
    "gender": "kjønn",
    "employer": "arbeidsgiver",
    "languages": "språk",
    "role": "rolle",
    "roles": "roller",
    "status": "status",
    "draft": "kladd",
    "anchored": "forankret",
    "recruiting": "rekruttering",
    "selecting": "utvelgelse",
    "matching": "kobling",
    "running": "i gang",
    "closing": "avslutning",
    "reported": "rapportert",
    "archived": "arkivert",
    "anonymised": "anonymisert",
}

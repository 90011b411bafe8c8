"""nb: contact with applicants."""

SENTENCES = {
    "MessageFromTheFuture": (
        "Den dagen har ikke vært ennå",
        "Ingenting er notert. Skriv dagen da meldingen ble sendt, eller da dere snakket sammen.",
    ),
    "MessageKindUnknown": ("Det finnes ingen melding «{kind}»", "Ingenting er notert. Velg en av disse: {known}."),
    "ChannelUnknown": ("Ukjent måte å ta kontakt på: «{channel}»", "Ingenting er notert. Velg en av disse: {known}."),
    "AnswerBeforeDeadline": (
        "Svarfristen kan ikke være før søknadsfristen",
        "Ingenting er endret. Noen kan søke helt til søknadsfristen går ut. Velg samme dag eller en senere dag.",
    ),
    "DeadlineAfterEnd": (
        "Søknadsfristen kan ikke være etter at programmet er slutt",
        "Ingenting er endret. Velg en dag før programmet slutter.",
    ),
    "PromiseBeforeApplication": (
        "Svaret kan ikke komme før søknaden",
        "Ingenting er endret. Velg dagen da søkeren skal ha svar.",
    ),
    "LinkTooLong": (
        "Teksten er for lang for e-postprogrammet",
        "Ingenting er sendt. Kopier teksten, eller lag en e-postkladd.",
    ),
    "AddressMissing": ("Det er ingen e-postadresse å skrive til", "Ingenting er sendt. Ring, eller be om en adresse."),
}

WORDS = {
    "message.delay": "beskjed om at svaret er forsinket",
    "message.approved": "godkjent som mentor",
    "message.reminder": "påminnelse om tilbudet",
    "message.withdrawn": "bekreftelse på at søknaden er trukket",
    "message.other": "noe annet",
    "message.email": "e-post",
    "message.phone": "telefon",
}

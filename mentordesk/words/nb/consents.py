"""Bokmål: samtykker."""

SENTENCES = {
    "ConsentMissing": (
        "Det mangler et samtykke til dette",
        "Ingenting er lagret. Det gjelder {field}. Har personen sagt ja, fører du det først under «Samtykker», ved bakgrunn og tilrettelegging.",
    ),
    "ConsentAnswerUnknown": ("Svaret på samtykket ble ikke forstått", "Ingenting er endret. Velg ja eller nei."),
    "GuardianMissing": (
        "En foresatt må si ja for den som er under 18 år",
        "Ingenting er endret. Skriv inn den foresatte under «Foresatte», og velg hvem som svarer.",
    ),
    "NothingToWithdraw": (
        "Det er ikke gitt noe samtykke å trekke",
        "Ingenting er endret. Har personen sagt nei, kan du føre det som et svar.",
    ),
}

WORDS = {
    "consent_status.not_asked": "ikke spurt",
    "consent_status.given": "gitt",
    "consent_status.no": "nei",
    "consent_status.withdrawn": "trukket",
}

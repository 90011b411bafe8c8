"""nb: avsendere, pauser og språk."""

SENTENCES = {
    "SenderThere": (
        "«{name}» står på lista fra før",
        "Ingenting er endret. Bruk den som står der, eller gi den nye et navn som skiller de to.",
    ),
    "SenderQuotaOutOfRange": (
        "En avsender kan sende minst én",
        "Ingenting er endret. La kvoten stå tom hvis de kan sende så mange de vil.",
    ),
    "SenderOfAnother": (
        "Avsenderen hører til et annet program",
        "Ingenting er endret. Velg en avsender fra lista i dette programmet.",
    ),
    "RecommendedByNobody": (
        "Velg først hvem som sendte søkeren",
        "Ingenting er endret. En anbefaling kommer fra en avsenderorganisasjon.",
    ),
    "PauseOver": (
        "Pausen må vare til en senere dag",
        "Ingenting er endret. Velg dagen da mentoren er tilbake. Er pausen over, kan feltet stå tomt.",
    ),
    "LetterLanguageUnknown": (
        "«{language}» er ikke et språk vi kan skrive på",
        "Ingenting er endret. Velg et av disse: {known}.",
    ),
}

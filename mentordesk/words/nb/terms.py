"""Bokmål: mål, tillegg, forventninger, kursbevis og attester."""

SENTENCES = {
    "GoalOwnerUnknown": (
        "Ukjent eier av målet: «{owner}»",
        "Ingenting er endret. Et mål er adeptens, mentorens eller felles.",
    ),
    "GoalScoreOutOfRange": ("{score} er ikke et tall fra 0 til 10", "Ingenting er endret. Velg et tall fra 0 til 10."),
    "GoalsFull": (
        "Det er allerede {most} mål her",
        "Målet er ikke lagt til. Få mål er lettere å nå. Fjern ett, eller skriv to sammen.",
    ),
    "ExtensionNotLater": (
        "Paret varer allerede til {end}",
        "Ingenting er endret. Velg en senere dag, eller skriv tillegget uten ny sluttdato.",
    ),
    "ExpectationSideUnknown": (
        "Ukjent side: «{side}»",
        "Ingenting er endret. Bare adepten og mentoren svarer hver for seg.",
    ),
    "VerdictUnknown": (
        "«{verdict}» er ikke noe dere kan komme fram til",
        "Ingenting er endret. Velg om de to er enige, ser ulikt på det eller må snakke om det.",
    ),
    "ExpectationsNotIn": (
        "Ikke begge har svart ennå",
        "Ingenting er endret. Svarene legges ved siden av hverandre når begge har svart hver for seg.",
    ),
    "AttestKindUnknown": ("Det finnes ingen attest «{kind}»", "Ingenting er endret. Velg kursbevis eller attest."),
    "AttestNumberTaken": (
        "Nummeret {number} er brukt før",
        "Ingenting er endret. Et nummer gis bare én gang. La feltet stå tomt, så får papiret det neste.",
    ),
    "AttestCountImpossible": (
        "Antallet møter eller timer kan ikke stemme",
        "Ingenting er endret. Skriv et tall fra 0 til {most}, eller la feltet stå tomt.",
    ),
    "NotInAPair": (
        "Personen har ikke vært i noe par i programmet",
        "Ingenting er endret. Attest gis til dem som har vært med.",
    ),
    "AttestNotConfirmed": (
        "Ingen har gått gjennom hva som skal stå",
        "Ingenting er laget. Se over møter, timer og oppgaver først.",
    ),
}

WORDS = {
    "travel": "reiseutgifter",
    "insurance": "forsikring",
    "deputy": "stedfortreder",
    "deputy_phone": "telefon til stedfortreder",
    "beside": "språk ved siden av",
    "hours": "tid på dagen",
    "seat": "plass ved bordet",
    "owner": "eier",
    "common": "felles",
    "goal_text": "mål",
    "attest_signer": "den som undertegner",
    "agreed": "enige",
    "differ": "ulike",
    "discuss": "må snakkes om",
    "missing_answer": "mangler svar",
    "together": "sammen",
    "competences": "kompetanse",
    "tasks": "oppgaver",
    "signer": "undertegner",
    "signer_title": "stilling eller verv",
}

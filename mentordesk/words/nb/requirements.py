"""Bokmål: krav og foresatte."""

SENTENCES = {
    "RequirementUnknown": (
        "Det finnes ikke noe krav «{kind}»",
        "Ingenting er endret. Velg et av kravene i programmet.",
    ),
    "RequirementThere": ("Programmet krever det allerede", "Ingenting er endret. Se etter {field} i lista."),
    "RequirementProtected": (
        "Dette kravet beskytter folk og blir stående",
        "Ingenting er endret. Det gjelder {field}. Kravet kan gjøres strengere, men ikke tas bort, og det kan ikke flyttes til et senere steg.",
    ),
    "RequirementMissing": (
        "Dette må være i orden først: {field}",
        "Ingenting er endret. Før kravet som oppfylt under «Krav», eller gjør et unntak med en begrunnelse.",
    ),
    "ValidityOutOfRange": (
        "Et krav gjelder i 1 til 120 måneder",
        "Ingenting er endret. La feltet stå tomt når kravet gjelder for godt.",
    ),
    "ExemptionNotAllowed": (
        "Her kan det ikke gjøres unntak",
        "Ingenting er endret. Det gjelder {field}. Ingen slipper det som beskytter barn og unge.",
    ),
    "ExemptionWithoutReason": (
        "Et unntak må begrunnes",
        "Ingenting er endret. Skriv kort hvorfor, slik at andre kan forstå det om to år.",
    ),
    "SaysTooMuch": (
        "Dette skal ikke lagres",
        "Ingenting er lagret. Det står et fødselsnummer i teksten, eller noe om hva en politiattest sier. Skriv bare det som må stå der: at attesten er vist, når og for hvem.",
    ),
    "CertificateByAnotherName": (
        "Politiattest har sitt eget krav",
        "Ingenting er endret. Velg «Politiattest» i lista. Da passer MentorDesk på at ikke noe av det som står i den, blir lagret.",
    ),
    "NotUnderAge": (
        "Foresatte føres bare for den som er under 18 år",
        "Ingenting er lagret. Det er alderen når programmet starter, som teller. Se om fødselsdatoen er riktig.",
    ),
    "GuardianHasAnswered": (
        "Denne foresatte har svart på samtykker",
        "Ingenting er endret. Den foresatte blir stående, slik at det går an å se hvem som svarte. Navn og telefon kan du rette.",
    ),
    "GuardianNotResponsible": (
        "Den som samtykker, må ha foreldreansvar",
        "Ingenting er lagret. Spør en som har foreldreansvar, eller rett det som står om den foresatte.",
    ),
    "GuardianUnknown": (
        "Velg hvem av de foresatte som samtykker",
        "Ingenting er endret. Skriv inn den foresatte først, med navn.",
    ),
}

LINES = {
    "requirement_met": "Ført for {count}: {kind}.",
}

WORDS = {
    "state": "tilstand",
    "required.police_certificate": "politiattest",
    "required.guardian_consent": "samtykke fra foresatt",
    "required.course": "introduksjonskurs",
    "required.declaration": "taushetserklæring",
    "required.references": "referanser",
    "requirement.missing": "mangler",
    "requirement.ordered": "bestilt",
    "requirement.met": "oppfylt",
    "requirement.expiring": "utløper snart",
    "requirement.expired": "utløpt",
    "requirement.exempt": "unntak",
}

"""Bokmål: sletting."""

SENTENCES = {
    "StillInPair": ("{name} er i et mentorpar", "Ingenting er slettet. Avslutt paret først, så kan {name} slettes."),
    "WhyErasedMissing": (
        "Skriv hvorfor",
        "Ingenting er slettet. Kvitteringen skal si hvorfor opplysningene er slettet. Skriv ikke navnet til den det gjelder.",
    ),
    "NothingToBringBack": ("Dette er hentet tilbake allerede", "Ingenting er endret."),
    "MonthsOutOfRange": (
        "{months} måneder går ikke",
        "Ingenting er endret. Skriv et tall fra {fewest} til {most}.",
    ),
    "KeptUntilPast": ("Dagen er ikke fram i tid", "Ingenting er endret. Velg en dag som kommer."),
    "ProgrammeNotOver": (
        "«{name}» er ikke ferdig",
        "Ingenting er endret. Bare et program som er rapportert eller arkivert, kan anonymiseres. Nå er det: {status}.",
    ),
    "PairsStillLive": (
        "{count} mentorpar i «{name}» er ikke avsluttet",
        "Ingenting er endret. Avslutt parene først.",
    ),
    "AnonymisedAlready": ("«{name}» er anonymisert allerede", "Ingenting er endret."),
    "NotDueYet": ("Tiden er ikke ute ennå", "Ingenting er slettet. Se gjennom lista på nytt."),
    "NobodyToKeep": (
        "Den som er slettet, kan ikke beholdes lenger",
        "Ingenting er endret. Hent tilbake den du vil beholde, fra «Slettet».",
    ),
}

LABELS = {
    "privacy.delete_person": "slettet {person}",
    "privacy.erase_people": ("slettet 1 person for godt", "slettet {count} personer for godt"),
    "privacy.report_person": "laget oversikt over alt om {person}",
    "privacy.restore_person": "hentet tilbake {person}",
    "privacy.change_retention": "endret en frist for sletting til {months} måneder",
    "privacy.keep_longer": ("beholder {person} til {until}", "beholder {count} personer til {until}"),
    "privacy.erase_scores": (
        "slettet poengene til 1 person for godt",
        "slettet poengene til {count} personer for godt",
    ),
    "privacy.erase_choice": (
        "slettet det som bare trengtes til utvelgelsen, om 1 person",
        "slettet det som bare trengtes til utvelgelsen, om {count} personer",
    ),
    "privacy.anonymise_programme": (
        "anonymiserte «{name}» med 1 person",
        "anonymiserte «{name}» med {count} personer",
    ),
    "privacy.print_record": "laget protokoll over behandlingsaktiviteter",
    "privacy.print_laptop_sheet": "laget arket «Hvis PC-en blir borte»",
}

WORDS = {
    "erasure.programme": "anonymisert program",
    "erasure.choice": "det som bare trengtes til utvelgelsen",
    "erasure.scores": "poeng fra utvelgelsen",
    "erased_person": "en som er slettet for godt",
    "record_erasure": "kvittering",
    "erasure.kind": "hva",
    "erasure.person": "person",
    "subject": "hvem",
    "record_retention": "frist for sletting",
    "record_kept_longer": "beholdes lenger",
    "months": "måneder",
    "retention.kind": "hva",
    "kept_longer.kind": "hva",
    "retention.refused": "avslag og trukne søknader",
    "retention.waiting": "venteliste og søknader uten svar",
    "retention.participant": "adepter",
    "retention.mentor": "mentorer",
    "retention.choice": "det som bare trengtes til utvelgelsen",
    "retention.assessment": "poeng fra utvelgelsen",
    "retention.deleted": "folk i «Slettet»",
    "kept_longer.participant": "adept",
    "kept_longer.choice": "det som bare trengtes til utvelgelsen",
    "kept_longer.assessment": "poeng fra utvelgelsen",
}

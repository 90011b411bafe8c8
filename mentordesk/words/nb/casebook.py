"""Bokmål: saksboka."""

SENTENCES = {
    "CaseBookThere": ("Saksboka finnes fra før", "Ingenting er endret. Åpne den med passfrasen sin."),
    "NoCaseBook": ("Fila har ingen saksbok ennå", "Ingenting er endret. Lag den først, med en passfrase for seg selv."),
    "CaseBookNotOpen": ("Saksboka er ikke åpen", "Ingenting er endret. Åpne den med passfrasen sin, og prøv igjen."),
    "CasePassphraseEmpty": (
        "Saksboka trenger en passfrase",
        "Ingenting er endret. Skriv en, eller la programmet lage en.",
    ),
    "WrongCasePassphrase": (
        "Passfrasen åpner ikke saksboka",
        "Ingenting er endret. Se etter mellomrom og store bokstaver, og prøv igjen. Er du sikker på at den er riktig, kan låsen være skadet. Da kan du hente fram en sikkerhetskopi.",
    ),
    "ConcernNotReadable": (
        "Saken kan ikke leses",
        "Det som står i fila, er skadet eller flyttet på. Resten av saksboka er trygg. Hent fram en sikkerhetskopi hvis du trenger saken.",
    ),
    "ConcernIsClosed": (
        "Sak {number} er lukket",
        "Den blir stående som den er. Før en ny sak hvis det har skjedd noe mer.",
    ),
    "ConcernSaysNothing": ("Det står ingenting i sak {number} ennå", "Skriv først hva som har skjedd."),
    "NotAStepForward": ("Saken kan ikke bli «{status}» nå", "En sak går bare framover. Ingenting er endret."),
    "ConcernNotAssessed": ("Sak {number} er ikke vurdert ennå", "Ingenting er endret. Vurder saken før du lukker den."),
    "HappenedLater": ("Den dagen har ikke vært ennå", "Ingenting er endret. Skriv dagen det skjedde."),
}

LABELS = {
    "casebook.make_book": "laget saksboka",
    "casebook.add_concern": "ført en sak i saksboka",
    "casebook.change_concern": "skrevet i en sak i saksboka",
    "casebook.advance": "tatt en sak i saksboka videre",
    "casebook.close_concern": "lukket en sak i saksboka",
    "casebook.change_passphrase": "byttet passfrasen til saksboka",
}

WORDS = {
    "record_case_book": "saksbok",
    "record_concern": "sak i saksboka",
    "concern.new": "ny",
    "concern.assessed": "vurdert",
    "concern.reported": "varslet videre",
    "concern.followed": "under oppfølging",
    "concern.closed": "lukket",
    "severity.low": "lav",
    "severity.middle": "middels",
    "severity.high": "høy",
    "severity.acute": "akutt",
}

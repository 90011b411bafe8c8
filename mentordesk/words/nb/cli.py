"""Bokmål: kommandolinjas egne ord."""

SENTENCES = {
    "UsageError": ("Forsto ikke kommandoen", "Ingenting er endret. {problem}"),
    "CallMisspelt": ("Forsto ikke kommandoen", "Ingenting er endret. Slik skrives det: {usage}"),
    "NotADate": ("«{text}» er ingen dato", "Ingenting er endret. Skriv den slik: 2027-01-31."),
    "VerbNotBuilt": ("«{verb}» er ikke laget ennå", "Ingenting er endret. Det kommer i en senere utgave."),
}

LINES = {
    "unknown_verb": "«{word}» er ingen kommando. Du kan bruke: {known}.",
    "plain_file": "Fila er ikke kryptert, for den fikk ingen passordfrase.",
    "made_file": "Laget «{name}» med programmet «{programme}».",
    "undone": "Angret: {what}",
    "redone": "Gjort om igjen: {what}",
    "check_ok": "Fila er hel.",
    "check_bad": "Fila har feil:",
    "backup_made": "Laget sikkerhetskopien {name}.",
    "nobody": "Ingen.",
    "bug": "Det skjedde en feil i MentorDesk. Fila er trygg: det siste ble ikke lagret. Feilen: {where}",
    "cancelled": "Avbrutt. Ingenting er endret.",
}

WORDS = {
    "id": "id",
    "when": "når",
    "who": "hvem",
    "command": "kommando",
    "label": "hva",
    "undone": "angret",
    "made": "laget",
    "verified": "kontrollert",
    "bytes": "byte",
    "True": "ja",
    "False": "nei",
}

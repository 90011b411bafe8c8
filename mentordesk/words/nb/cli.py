"""Bokmål: kommandolinjas egne ord."""

SENTENCES = {
    "UsageError": ("Forsto ikke kommandoen", "Ingenting er endret. {problem}"),
    "CallMisspelt": ("Forsto ikke kommandoen", "Ingenting er endret. Slik skrives det: {usage}"),
    "NotADate": ("«{text}» er ingen dato", "Ingenting er endret. Skriv den slik: 2027-01-31."),
    "VerbNotBuilt": ("«{verb}» er ikke laget ennå", "Ingenting er endret. Det kommer i en senere utgave."),
}

LINES = {
    "unknown_verb": "«{word}» er ingen kommando. Du kan bruke: {known}.",
    "plain_file": "Fila er ikke kryptert, for den fikk ingen passfrase.",
    "made_file": "Laget «{name}» med programmet «{programme}».",
    "undone": "Angret: {what}",
    "redone": "Gjort om igjen: {what}",
    "check_ok": "Fila er hel.",
    "check_bad": "Fila har feil:",
    "check_problem": "- {what}",
    "check_rules": "Noe i den henger ikke sammen. Det skader ikke fila, men bør rettes:",
    "backup_made": "Laget sikkerhetskopien {name}.",
    "restored": "Gjenopprettet «{name}» fra {backup}.",
    "kept_before_restore": "Fila slik den var, ligger her: {place}",
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

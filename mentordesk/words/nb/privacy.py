"""Bokmål: sletting."""

SENTENCES = {
    "StillInPair": ("{name} er i et mentorpar", "Ingenting er slettet. Avslutt paret først, så kan {name} slettes."),
    "NothingToBringBack": ("Dette er hentet tilbake allerede", "Ingenting er endret."),
}

LABELS = {
    "privacy.delete_person": "slettet {person}",
    "privacy.restore_person": "hentet tilbake {person}",
}

"""Bokmål: hvordan det går, og møter som er holdt."""

SENTENCES = {
    "PulseOutOfRange": ("{score} er ikke et tall fra 1 til 10", "Ingenting er endret. Velg et tall fra 1 til 10."),
    "PulseInFuture": ("{day} har ikke vært ennå", "Ingenting er endret. Velg dagen da svaret ble gitt."),
    "PulseOfNoneOfThem": (
        "Personen er ikke med i paret",
        "Ingenting er endret. Bare adepten og mentoren sier hvordan det går i paret.",
    ),
    "MeetingInFuture": (
        "Møtet {day} har ikke vært ennå",
        "Ingenting er endret. Bare møter som har vært, kan føres som holdt. Se om datoen er riktig.",
    ),
    "MeetingLengthImpossible": (
        "Et møte kan ikke vare i {minutes} minutter",
        "Ingenting er endret. Skriv hvor mange minutter møtet varte, fra 1 minutt til et døgn.",
    ),
    "MoodOutOfRange": ("{mood} er ikke et tall fra 1 til 10", "Ingenting er endret. Velg et tall fra 1 til 10."),
}

LABELS = {
    "followup.note_pulse": "noterte hvordan det går for {person}",
    "followup.remove_pulse": "fjernet et svar fra {person} på hvordan det går",
}

WORDS = {
    "in_person": "ansikt til ansikt",
    "on_screen": "på skjerm",
    "by_phone": "på telefon",
    "walk": "på tur",
    "mood": "hvordan møtet var",
    "pulse.score": "hvordan det går",
    "pulse.note": "med egne ord",
}

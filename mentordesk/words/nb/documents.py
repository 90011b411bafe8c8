"""Bokmål: papirene."""

SENTENCES = {
    "LetterWithoutFont": (
        "Bokstaven «{letter}» kan ikke skrives ut",
        "Den står i «{text}» ({code}), og ingen av skriftene på papirene våre har den. Det er ikke laget noe papir. "
        "Skriv ordet med andre bokstaver, og prøv igjen.",
    ),
}

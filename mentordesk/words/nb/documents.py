"""Bokmål: papirene."""

SENTENCES = {
    "LetterWithoutFont": (
        "Bokstaven «{letter}» kan ikke skrives ut",
        "Den står i «{text}» ({code}), og ingen av skriftene på papirene våre har den. Det er ikke laget noe papir. "
        "Skriv ordet med andre bokstaver, og prøv igjen.",
    ),
    "FieldUnknown": (
        "Feltet «{name}» finnes ikke",
        "Det står under «{place}». Ingen papirer er laget av den teksten. Velg et felt fra lista, eller ta bort klammene.",
    ),
    "BracesUnpaired": (
        "En klamme mangler maken sin",
        "Det er under «{place}». Sett både {{ og }} rundt feltet, eller ta bort begge.",
    ),
}

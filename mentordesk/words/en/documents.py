"""English: papers."""

SENTENCES = {
    "LetterWithoutFont": (
        "The letter “{letter}” cannot be printed",
        "It stands in “{text}” ({code}), and none of the fonts of our papers has it. No paper has been made. "
        "Write the word in other letters and try again.",
    ),
    "FieldUnknown": (
        "There is no field called “{name}”",
        "It stands under “{place}”. No paper was made of that text. Choose a field from the list, or take the braces away.",
    ),
    "BracesUnpaired": (
        "A brace lacks its partner",
        "It is under “{place}”. Put both {{ and }} around the field, or take both away.",
    ),
}

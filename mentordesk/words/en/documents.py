"""English: papers."""

SENTENCES = {
    "LetterWithoutFont": (
        "The letter “{letter}” cannot be printed",
        "It stands in “{text}” ({code}), and none of the fonts of our papers has it. No paper has been made. "
        "Write the word in other letters and try again.",
    ),
}

"""English: agreements and other papers."""

SENTENCES = {
    "NoPairsForPapers": (
        "There are no pairs to make papers for",
        "Nothing has changed. Match adepts and mentors first.",
    ),
    "PaperLanguageUnknown": ("There are no papers in “{language}”", "Nothing was made. You can choose: {known}."),
    "PaperFolderReadOnly": ("The folder “{name}” cannot be written", "No papers were made. Choose another folder."),
    "PaperFileHeld": (
        "“{name}” is open in another program",
        "The old paper was not touched. Close it and make the papers again.",
    ),
    "PrinterSilent": (
        "The printer does not answer",
        "The papers are made and are in their folder. See whether the printer is on, and try again.",
    ),
}

LABELS = {
    "agreements.issue_papers": ("made {count} paper", "made {count} papers"),
    "agreements.sign": "logged signatures",
}

LINES = {
    "papers_made": "Made {count} papers in {folder}.",
}

WORDS = {
    "kind": "paper",
    "title": "about",
    "signed_by": "signed by",
    "drafted": "draft",
    "issued": "printed or sent",
    "partly_signed": "partly signed",
    "nb": "Norwegian",
    "nn": "Nynorsk",
    "en": "English",
}

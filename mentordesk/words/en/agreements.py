"""English: agreements and other papers."""

SENTENCES = {
    "NoPlanToPrint": (
        "There is no plan to print",
        "No papers are made. Suggest pairs first.",
    ),
    "NoRoundToPrint": (
        "No speed meetings are planned",
        "No papers are made. Plan a round of speed meetings first.",
    ),
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
    "agreements.print_plan": "made the matching plan as PDF",
    "agreements.print_sheets": ("made {count} sheet for a participant", "made {count} sheets for the participants"),
    "agreements.print_cards": "made cards for the speed meetings",
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

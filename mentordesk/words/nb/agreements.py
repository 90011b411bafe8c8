"""Bokmål: avtaler og andre papirer."""

SENTENCES = {
    "NoPlanToPrint": (
        "Det er ingen plan å skrive ut",
        "Ingen papirer er laget. Foreslå par først.",
    ),
    "NoRoundToPrint": (
        "Det er ikke planlagt noen hurtigmøter",
        "Ingen papirer er laget. Lag en timeplan for hurtigmøtene først.",
    ),
    "NoPairsForPapers": (
        "Det er ingen par å lage papirer for",
        "Ingenting er endret. Koble adepter og mentorer først.",
    ),
    "PaperLanguageUnknown": ("Papirene finnes ikke på «{language}»", "Ingenting er laget. Du kan velge: {known}."),
    "PaperFolderReadOnly": ("Mappa «{name}» kan ikke skrives til", "Ingen papirer er laget. Velg en annen mappe."),
    "PaperFileHeld": (
        "«{name}» er åpen i et annet program",
        "Det gamle papiret er ikke rørt. Lukk det, og lag papirene på nytt.",
    ),
    "PrinterSilent": (
        "Skriveren svarer ikke",
        "Papirene er laget og ligger i mappa. Se om skriveren er slått på, og prøv igjen.",
    ),
}

LABELS = {
    "agreements.print_plan": "laget koblingsplanen som PDF",
    "agreements.print_sheets": ("laget {count} ark til deltakerne", "laget {count} ark til deltakerne"),
    "agreements.print_cards": "laget kort til hurtigmøtene",
    "agreements.issue_papers": ("laget {count} papir", "laget {count} papirer"),
    "agreements.sign": "førte underskrifter",
}

LINES = {
    "papers_made": "Papirer laget i {folder}: {count}.",
}

WORDS = {
    "kind": "papir",
    "title": "gjelder",
    "language": "språk",
    "version": "versjon",
    "signed_by": "undertegnet av",
    "agreement": "mentoravtale",
    "declaration": "taushetserklæring",
    "drafted": "kladd",
    "issued": "skrevet ut eller sendt",
    "partly_signed": "delvis undertegnet",
    "signed": "undertegnet",
    "replaced": "erstattet",
    "guardian": "foresatt",
    "coordinator": "koordinator",
    "nb": "bokmål",
    "nn": "nynorsk",
    "en": "engelsk",
}

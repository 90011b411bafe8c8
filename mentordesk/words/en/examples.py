"""English: the example."""

LABELS = {
    "examples.score": "scored all applicants",
    "examples.plan": "planned meetings for all pairs",
    "examples.agree": "wrote down goals and topics of the pairs",
    "examples.hold": "logged two months of meetings",
    "examples.fit": "noted that it suits the pairs",
}

LINES = {
    "example_programme": "The applicants are in.",
    "example_selection": "The places are given.",
    "example_matching": "The pairs are made.",
    "example_agreements": "The agreements are made and some are signed.",
    "example_meetings": "The meetings are planned.",
    "example_papers": "Agreements and declarations lie in {folder}.",
    "example_calendar": "The calendar lies in {name}.",
    "example_share": "The sealed share lies in {name}, and its passphrase in {secret}.",
}

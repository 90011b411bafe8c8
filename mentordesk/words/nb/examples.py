"""Bokmål: eksempelet."""

LABELS = {
    "examples.score": "ga poeng til alle søkerne",
    "examples.plan": "planla møter for alle parene",
    "examples.agree": "skrev ned mål og tema for parene",
    "examples.hold": "førte møtene i to måneder",
    "examples.fit": "noterte at det passer for parene",
}

LINES = {
    "example_programme": "Søkerne er hentet inn.",
    "example_selection": "Plassene er gitt.",
    "example_matching": "Parene er koblet.",
    "example_agreements": "Avtalene er laget og noen er undertegnet.",
    "example_meetings": "Møtene er planlagt.",
    "example_papers": "Avtaler og erklæringer ligger i {folder}.",
    "example_calendar": "Kalenderen ligger i {name}.",
    "example_share": "Den forseglede delingen ligger i {name}, og passfrasen i {secret}.",
}

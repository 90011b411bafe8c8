"""Bokmål: valget – kvoter, tilbud, protokoll og vurderingspakker."""

SENTENCES = {
    "QuotaUnbounded": (
        "Kvoten sier ikke hvor mange",
        "Ingenting er endret. Skriv hvor mange det skal være minst, hvor mange høyst, eller begge deler.",
    ),
    "QuotaUnknown": (
        "«{value}» kan ikke være en kvote her",
        "Ingenting er endret. Velg noe som søkerne har svart på.",
    ),
    "QuotaTwice": ("«{value}» står to ganger", "Ingenting er endret. Slå de to kvotene sammen til én."),
    "TooManyQuotas": ("Det er for mange kvoter", "Ingenting er endret. Du kan ha høyst {most}."),
    "OfferNotOpen": (
        "Søkeren har ikke noe tilbud å svare på",
        "Ingenting er endret. Bare den som har fått tilbud om plass og ikke har svart, kan svare.",
    ),
    "OfferStillStands": (
        "Fristen er ikke ute",
        "Ingenting er endret. Tilbudet gjelder til og med {day}. Du kan ta det tilbake med en begrunnelse.",
    ),
    "OfferWithoutDeadline": (
        "Tilbudet har ingen frist",
        "Ingenting er endret. Sett en frist for å svare, eller ta tilbudet tilbake med en begrunnelse.",
    ),
    "OfferAnswerUnknown": ("«{answer}» er ikke et svar", "Ingenting er endret. Velg takket ja eller takket nei."),
    "NoPlaceFree": (
        "Det er ikke denne søkerens tur",
        "Ingenting er endret. Enten er ingen plass ledig, eller så står en annen først på ventelista.",
    ),
    "DeadlinePast": ("Fristen kan ikke være før i dag", "Ingenting er endret. Velg i dag eller en senere dag."),
    "NobodyToRecord": ("Det er ingen å føre i protokollen", "Ingenting er låst. Ingen har søkt ennå."),
    "RecordNotReadable": (
        "Protokollen er endret etter at den ble låst",
        "Innholdet stemmer ikke med fingeravtrykket og vises derfor ikke. Den kan ligge uendret i en sikkerhetskopi.",
    ),
    "PackageNotUnderstood": (
        "«{name}» er ingen vurderingspakke",
        "Ingenting er hentet inn. Fila er skadet eller laget for noe annet. Be om å få den på nytt.",
    ),
    "NewerPackage": (
        "«{name}» er laget med en nyere MentorDesk",
        "Ingenting er hentet inn. Oppdater programmet på denne maskinen, og prøv igjen.",
    ),
    "PackageTooLarge": (
        "«{name}» er for stor",
        "Ingenting er hentet inn. Så stor er ingen vurderingspakke. Se om det er riktig fil.",
    ),
    "PackageOfOthers": (
        "«{name}» hører til et annet program",
        "Ingenting er hentet inn. Åpne fila der programmet «{programme}» ligger.",
    ),
    "CriteriaChanged": (
        "Kriteriene er endret siden pakken ble laget",
        "Ingenting er hentet inn. Lag en ny pakke med kriteriene som gjelder nå.",
    ),
    "AssessorMissing": ("Hvem skal vurdere?", "Ingenting er laget. Skriv navnet på vurdereren."),
    "NobodyToAssess": ("Det er ingen søknader å vurdere", "Ingenting er laget."),
    "NothingScored": ("Det er ingen poeng i «{name}»", "Ingenting er hentet inn. Pakken er ikke vurdert ennå."),
}

OF_SELECTION = {
    "selection.declare_quotas": ("fastsatte {count} kvote", "fastsatte {count} kvoter"),
    "selection.change_quotas": (
        "endret kvotene mens utvelgelsen var i gang: {count} gjelder",
        "endret kvotene mens utvelgelsen var i gang: {count} gjelder",
    ),
    "selection.answer_offer": "noterte svaret fra {person}",
    "selection.let_expire": (
        "tok tilbake tilbudet til {person}, som ikke svarte i tide",
        "tok tilbake {count} tilbud som ikke ble besvart i tide",
    ),
    "selection.extend_offer": "ga {person} frist til {day} med å svare",
    "selection.pass_on": "ga en ledig plass til {person}",
    "selection.refuse_rest": ("ga {count} avslag", "ga {count} avslag"),
    "selection.lock_selection": (
        "låste utvalget med {count} søker i protokollen",
        "låste utvalget med {count} søkere i protokollen",
    ),
    "selection.move_to_stage": "flyttet søknaden til {person}",
    "selection.print_record": "skrev ut utvelgelsesprotokollen",
    "selection.print_sheets": ("skrev ut {count} vurderingsskjema", "skrev ut {count} vurderingsskjemaer"),
    "selection.make_package": (
        "laget en vurderingspakke med {count} søknad",
        "laget en vurderingspakke med {count} søknader",
    ),
    "selection.take_scores": (
        "hentet inn vurderingen av {count} søknad",
        "hentet inn vurderingen av {count} søknader",
    ),
}

LINES = {
    "opening_package": "Åpner vurderingspakken",
    "keeping_package": "Lagrer vurderingene",
}

WORDS = {
    "quota.gender": "kjønn",
    "quota.younger": "yngre enn",
    "quota.town": "sted",
    "quota.sender": "avsender",
    "rates.age": "alder",
}

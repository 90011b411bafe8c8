"""nb: people who may be in the file twice."""

SENTENCES = {
    "PairedWithEachOther": (
        "De to er koblet med hverandre",
        "Ingenting er endret. Ingen kan være sin egen mentor, så de to oppføringene kan ikke slås sammen. "
        "Se om koblingen er feil, og avslutt den først.",
    ),
    "BothPaired": (
        "Begge er i et par i «{programme}»",
        "Ingenting er endret. Avslutt det ene paret først, så kan de to slås sammen.",
    ),
    "SamePersonAlready": (
        "De to er allerede slått sammen",
        "Ingenting er endret. Lista viser dem som er igjen.",
    ),
}

WORDS = {
    "double.same_email": "samme e-post",
    "double.same_phone": "samme telefon",
    "double.same_birth": "samme fødselsdato eller fødselsår",
    "double.same_address": "samme postnummer",
    "double.same_name": "samme navn",
    "double.name_order": "navnene i en annen rekkefølge",
    "double.name_longer": "den ene har ett navn mer",
    "double.name_spelled": "navnet staves annerledes",
    "double.other_name": "et annet navn",
    "double.other_email": "to e-postadresser",
    "double.other_phone": "to telefonnumre",
}

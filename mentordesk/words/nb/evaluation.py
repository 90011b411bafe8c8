"""Bokmål: evaluering, og skjemaer som kommer tilbake."""

SENTENCES = {
    "SurveyRoleUnknown": (
        "Ukjent rolle: «{role}»",
        "Ingenting er endret. Undersøkelsen er for adepter eller mentorer.",
    ),
    "SurveyUnanswered": ("Ingen spørsmål er besvart", "Ingenting er lagret. Svar på minst ett spørsmål."),
    "SurveyAnswerOdd": (
        "Et svar passer ikke til spørsmålet «{question}»",
        "Ingenting er lagret. Velg et av tallene på skalaen.",
    ),
    "FormKindUnknown": ("Det finnes ikke noe skjema «{kind}» å dele ut", "Ingenting er laget. Velg et annet skjema."),
    "SurveyPointUnknown": (
        "Det er ikke sagt når det evalueres",
        "Ingenting er endret. Velg om det er ved starten, halvveis eller til slutt.",
    ),
    "HandedFormMissing": (
        "Fant ikke «{name}», eller fikk ikke lese den",
        "Ingenting fra fila er lagret. Se om den er flyttet, eller ligger på en minnepinne. Andre skjemaer er lest som vanlig.",
    ),
    "HandedFormNone": (
        "«{name}» er ikke et utfylt skjema fra MentorDesk",
        "Ingenting fra fila er lagret. Er det et ark som er skannet, kan det ikke leses. Be om å få skjemaet fylt ut på skjermen.",
    ),
    "HandedFormPicture": (
        "«{name}» er et bilde",
        "Ingenting fra fila er lagret. Det som er skrevet for hånd, kan ikke leses. Be om å få skjemaet fylt ut på skjermen.",
    ),
    "HandedFormUnreadable": (
        "«{name}» er skadet",
        "Ingenting fra fila er lagret. Be om at skjemaet lagres på nytt og sendes en gang til.",
    ),
    "HandedFormLocked": (
        "«{name}» er låst med passord",
        "Ingenting fra fila er lagret. Be om å få skjemaet uten passord.",
    ),
    "HandedFormTooLarge": (
        "«{name}» er større enn {megabytes} MB",
        "Ingenting fra fila er lagret. Et skjema er aldri så stort. Se om det er riktig fil.",
    ),
    "HandedFormTooSlow": (
        "«{name}» tar for lang tid å lese",
        "Ingenting fra fila er lagret. MentorDesk ga seg etter {seconds} sekunder. Be om at skjemaet lagres på nytt.",
    ),
    "HandedFormEmpty": (
        "«{name}» er ikke fylt ut",
        "Ingenting fra fila er lagret. Kanskje ble skjemaet sendt før det var lagret?",
    ),
    "HandedFormElsewhere": (
        "«{name}» hører til et annet program",
        "Ingenting fra fila er lagret. Åpne programmet som delte ut skjemaet, og les det der. "
        "Er noen slettet for godt, hører skjemaet deres ikke til noe program lenger.",
    ),
    "HandedFormOfAnotherVersion": (
        "«{name}» er et eldre skjema med andre spørsmål",
        "Ingenting fra fila er lagret. Del ut skjemaet på nytt.",
    ),
    "HandedFormReadAlready": (
        "«{name}» er lest før",
        "Ingenting er endret. Har noen ombestemt seg, kan du dele ut skjemaet på nytt.",
    ),
    "HandedFormAnswerOdd": (
        "«{name}»: Svaret «{answer}» på «{question}» er ikke til å forstå",
        "Ingenting fra fila er lagret. Rett svaret i skjemaet, og les det på nytt.",
    ),
    "HandedFormAboutNobody": (
        "«{name}» gjelder et par som ikke finnes lenger",
        "Ingenting fra fila er lagret. Se om paret er slettet.",
    ),
}

LABELS = {
    "evaluation.add_response": "førte svar på evalueringen",
    "evaluation.read_returned": ("leste {count} skjema som kom tilbake", "leste {count} skjemaer som kom tilbake"),
}

LINES = {
    "forms_handed_out": "Skjemaer laget i {folder}: {count}.",
    "forms_read": "Skjemaer lest: {count}.",
    "form_left": "{title}. {text}",
}

WORDS = {
    "point": "tidspunkt",
    "midway": "halvveis",
    "whose": "hvem",
    "handed_out": "delt ut",
    "due": "innen",
    "came_back": "kom inn",
    "awaited": "venter",
    "overdue": "venter, over fristen",
    "responses": "har svart",
    "asked": "spørsmål",
    "answers": "svar",
    "average": "snitt",
    "counts": "fordeling",
}

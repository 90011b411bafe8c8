"""Bokmål: spørsmål og skjemaer."""

SENTENCES = {
    "QuestionWithoutText": ("Spørsmålet mangler tekst", "Ingenting er endret. Skriv hva dere vil vite."),
    "QuestionTwice": (
        "Dere spør allerede om «{question}»",
        "Ingenting er endret. Skriv spørsmålet på en annen måte, eller endre det som er der fra før.",
    ),
    "QuestionKindUnknown": (
        "Et spørsmål kan ikke være av slaget «{kind}»",
        "Ingenting er endret. Velg tekst, ett valg, flere valg, dato, tall, skala eller samtykke.",
    ),
    "QuestionRoleUnknown": (
        "Et spørsmål kan ikke stilles til «{role}»",
        "Ingenting er endret. Det går til adepter, mentorer eller begge.",
    ),
    "OptionsMissing": (
        "Det trengs minst to valg",
        "Ingenting er endret. Skriv valgene under hverandre, ett på hver linje.",
    ),
    "OptionTwice": (
        "«{option}» står to ganger blant valgene",
        "Ingenting er endret. Ta bort det ene, eller skriv det på en annen måte.",
    ),
    "ScaleHasTwoEnds": (
        "En skala har ord i begge ender",
        "Ingenting er endret. Skriv én linje for 1 og én for 5, eller la begge stå tomme.",
    ),
    "AnswerNotFitting": ("Svaret på «{question}» passer ikke", "Ingenting er endret. {reason}."),
    "FieldAlwaysAsked": (
        "Skjemaet må spørre om {field}",
        "Ingenting er endret. Uten det vet dere ikke hvem som søker.",
    ),
    "FormFieldUnknown": (
        "Skjemaet har ikke noe felt som heter «{field}»",
        "Ingenting er endret. Se i lista hvilke felt som finnes.",
    ),
    "FormCodeMistyped": (
        "Koden {code} er ikke riktig",
        "Ingenting er endret. Minst ett av tegnene er feil. Se på skjemaet igjen: Koden står øverst til høyre og nederst på siden.",
    ),
    "FormCodeUnknown": (
        "Ingen skjemaer her har koden {code}",
        "Ingenting er endret. Skjemaet hører kanskje til et annet program. Bytt program, eller skriv inn søkeren uten kode.",
    ),
    "FormKeyedAlready": (
        "Skjemaet {code} er tastet inn før",
        "Ingenting er endret. Det er søknaden til {name}. Se på den, eller ta neste skjema.",
    ),
    "FormCountOutOfRange": (
        "{count} skjemaer kan ikke skrives ut på én gang",
        "Ingenting er skrevet ut. Velg fra 1 til {most}.",
    ),
    "PdfWithoutForm": (
        "«{name}» er ikke et søknadsskjema fra MentorDesk",
        "Ingenting er hentet inn. Bare skjemaer som er laget i programmet og fylt ut på skjerm, kan leses. Et skannet skjema må tastes inn.",
    ),
    "PdfUnreadable": (
        "«{name}» lar seg ikke lese",
        "Ingenting er hentet inn. Fila er skadet. Be om å få den sendt på nytt.",
    ),
    "PdfEncrypted": (
        "«{name}» har passord",
        "Ingenting er hentet inn. Åpne fila, lagre en kopi uten passord, og hent inn kopien. Slett kopien etterpå.",
    ),
    "PdfEmpty": (
        "«{name}» er ikke fylt ut",
        "Ingenting er hentet inn. Alle feltene i skjemaet er tomme. Be om å få det utfylte skjemaet.",
    ),
}

WORDS = {
    "wants_choice": "Velg et av svarene som finnes",
    "wants_choices": "Velg blant svarene som finnes",
    "wants_date": "Skriv en dato, for eksempel 31.1.2027",
    "wants_number": "Skriv et tall",
    "wants_scale": "Velg et tall fra 1 til 5",
    "wants_consent": "Svar ja eller nei",
    "answer_not_understood": "svaret er ikke av det slaget spørsmålet ber om, og står som det er skrevet",
    "form_of_another_programme": "skjemaet er laget for et annet program; det som er likt, er tatt med",
    "form_of_another_version": "skjemaet er endret etter at dette ble delt ut; svar på spørsmål som er borte, er tatt vare på",
}

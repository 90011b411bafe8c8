"""nb: recruitment."""

SENTENCES = {
    "SheetMissing": (
        "Fant ikke «{name}»",
        "Ingenting er hentet inn. Se om fila er flyttet, har fått nytt navn eller ligger på en minnepinne.",
    ),
    "SheetLocked": (
        "«{name}» kan ikke leses nå",
        "Ingenting er hentet inn. Fila er kanskje åpen i Excel, eller du mangler tilgang til den. Lukk den der, og prøv igjen.",
    ),
    "SheetEmpty": ("«{name}» er tom", "Ingenting er hentet inn. Last ned svarene på nytt, og prøv igjen."),
    "SheetKindUnknown": (
        "«{name}» er ikke et regneark",
        "Ingenting er hentet inn. Velg en fil fra Excel (.xlsx) eller LibreOffice (.ods), eller en tekstfil med svar (.csv, .txt).",
    ),
    "SheetUnreadable": (
        "«{name}» lar seg ikke lese",
        "Ingenting er hentet inn. Fila er skadet. Åpne den i regnearket ditt, lagre den på nytt, og prøv igjen.",
    ),
    "SheetEncrypted": (
        "«{name}» har passord",
        "Ingenting er hentet inn. Åpne fila i regnearket ditt, lagre en kopi uten passord, og hent inn kopien. Slett kopien etterpå.",
    ),
    "SheetTooLarge": (
        "«{name}» er for stor",
        "Ingenting er hentet inn. MentorDesk leser opptil {megabytes} MB, {rows} rader og {columns} kolonner. Ta bort det som ikke er søkere, eller del fila.",
    ),
    "SheetReadingStopped": (
        "«{name}» lot seg ikke lese til ende",
        "Ingenting er hentet inn, og alt du har fra før er i behold. Fila er skadet, eller den tar for stor plass. Åpne den i regnearket ditt, lagre en ny kopi med bare søkerne, og prøv igjen.",
    ),
    "PdfTakesTooLong": (
        "«{name}» tar for lang tid å lese",
        "Ingenting er hentet inn, og alt du har fra før er i behold. MentorDesk ga seg etter {seconds} sekunder. Be søkeren lagre skjemaet på nytt og sende det en gang til, eller skriv søknaden inn for hånd.",
    ),
    "SheetTakesTooLong": (
        "«{name}» tar for lang tid å lese",
        "Ingenting er hentet inn, og alt du har fra før er i behold. MentorDesk ga seg etter {seconds} sekunder. Åpne fila i regnearket ditt, lagre en ny kopi med bare søkerne, og prøv igjen.",
    ),
    "SheetReaderNotStarted": (
        "Fikk ikke begynt å lese «{name}»",
        "Ingenting er hentet inn, og alt du har fra før er i behold. Maskinen har kanskje lite minne igjen. Lukk noen programmer, og prøv igjen.",
    ),
    "SheetWithoutHeadings": (
        "Fant ingen overskrifter i «{name}»",
        "Ingenting er hentet inn. Skriv en rad øverst som sier hva kolonnene er, for eksempel Navn, E-post og Telefon.",
    ),
    "SheetWithoutRows": (
        "Det er ingen søkere i «{name}»",
        "Ingenting er hentet inn. Fila har overskrifter, men ingenting under dem. Se om det er riktig fil.",
    ),
    "SheetWithoutNames": (
        "Fant ingen kolonne med navn i «{name}»",
        "Ingenting er hentet inn. Si hvilken kolonne som er navnet, eller gi den overskriften «Navn».",
    ),
    "MappingFieldUnknown": (
        "Det finnes ikke noe felt «{field}»",
        "Ingenting er hentet inn. Rett det som er sagt om kolonnen «{column}».",
    ),
    "MappingColumnUnknown": (
        "Det er ingen kolonne «{column}» i fila",
        "Ingenting er hentet inn. Skriv overskriften slik den står der, eller nummeret på kolonnen.",
    ),
    "ColumnNotAllowed": (
        "Kolonnen «{column}» kan ikke lagres",
        "Ingenting er hentet inn. Fødselsnumre og det som står i politiattester, skal ikke ligge her. La være å ta med kolonnen.",
    ),
    "MappingUnreadable": (
        "Fant ikke ut av «{name}»",
        'Ingenting er hentet inn. Fila skal si hva kolonnene er, slik: {{"Hva heter du?": "name"}}.',
    ),
    "CapacityOutOfRange": (
        "En mentor kan ha fra 0 til 4 adepter",
        "Ingenting er endret. Skriv et tall fra 0 til 4, ikke {capacity}.",
    ),
}

LABELS = {
    "recruitment.import_applicants": ("hentet inn {count} søker", "hentet inn {count} søkere"),
    "recruitment.add_applicant": "skrev inn {person}",
    "recruitment.change_application": "endret søknaden til {person}",
    "recruitment.merge": "slo sammen to oppføringer av {person}",
    "recruitment.not_doubles": "førte at {person} og {other} ikke er samme person",
    "recruitment.meet_requirement": "førte et krav for {person}",
    "recruitment.meet_for_all": ("førte et krav for {count} person", "førte et krav for {count} personer"),
    "recruitment.order_requirement": (
        "førte et krav som bestilt for {count} person",
        "førte et krav som bestilt for {count} personer",
    ),
    "recruitment.exempt": "gjorde et unntak for {person}",
    "recruitment.take_back_requirement": "tok tilbake et krav for {person}",
    "recruitment.add_requirement": "la til et krav",
    "recruitment.change_requirement": "endret et krav",
    "recruitment.remove_requirement": "tok bort et krav",
    "recruitment.write_certificate_purpose": (
        "laget {count} bekreftelse på formål med politiattest",
        "laget {count} bekreftelser på formål med politiattest",
    ),
    "recruitment.add_guardian": "skrev inn en foresatt til {person}",
    "recruitment.change_guardian": "endret en foresatt til {person}",
    "recruitment.remove_guardian": "tok bort en foresatt til {person}",
    "recruitment.consent_as_guardians": "førte samtykke fra foresatt til {person}",
    "recruitment.change_consent_text": "endret teksten i et samtykke",
    "recruitment.answer_consent": (
        "førte svar på et samtykke for {count} person",
        "førte svar på et samtykke for {count} personer",
    ),
    "recruitment.withdraw_consent": "førte at {person} trakk et samtykke",
    "recruitment.finish_consent_task": "førte en oppgave etter et trukket samtykke for {person}",
    "recruitment.remove_covered": "fjernet opplysninger som {person} ikke samtykker til lenger",
    "recruitment.note_message": (
        "noterte at {person} har hørt fra oss",
        "noterte at {count} søkere har hørt fra oss",
    ),
    "recruitment.make_drafts": ("laget en kladd til {person}", "laget kladder til {count} søkere"),
    "recruitment.take_back_message": ("tok bort en melding til {person}", "tok bort meldinger til {count} søkere"),
    "recruitment.promise": ("lovet {person} svar senest {day}", "lovet {count} søkere svar senest {day}"),
    "recruitment.drop_promise": (
        "tok bort svardagen som var lovet {person}",
        "tok bort svardagen som var lovet {count} søkere",
    ),
    "recruitment.set_dates": "endret fristene",
    "recruitment.add_question": "la til spørsmålet «{question}»",
    "recruitment.change_question": "endret spørsmålet «{question}»",
    "recruitment.move_question": "flyttet spørsmålet «{question}»",
    "recruitment.remove_question": "tok bort spørsmålet «{question}»",
    "recruitment.ask_field": "endret hva skjemaet spør om",
    "recruitment.change_answer": "endret et svar fra {person}",
    "recruitment.print_forms": ("skrev ut {count} søknadsskjema", "skrev ut {count} søknadsskjemaer"),
    "recruitment.write_form": "laget et søknadsskjema som kan fylles ut på skjerm",
    "recruitment.key_in": "tastet inn papirskjemaet til {person}",
    "recruitment.add_sender": "la til en avsenderorganisasjon",
    "recruitment.change_sender": "endret en avsenderorganisasjon",
    "recruitment.remove_sender": (
        "tok bort en avsenderorganisasjon, og {count} søker står igjen uten avsender",
        "tok bort en avsenderorganisasjon, og {count} søkere står igjen uten avsender",
    ),
}

LINES = {
    "imported": "{new} nye, {updated} oppdatert, {skipped} hoppet over.",
    "perhaps_same": "{count} kan være samme person som en som er der fra før. Se på dem i lista.",
    "column_refused": "Kolonnen «{column}» er ikke hentet inn: slikt skal ikke lagres her.",
}

WORDS = {
    "submitted": "mottatt",
    "field": "fagfelt",
    "topics": "tema",
    "times": "tilgjengelighet",
    "capacity": "kapasitet",
    "source": "kilde",
    "motivation": "motivasjon",
    "consent": "samtykke",
    "mentor_gender": "ønske om mentors kjønn",
    "question": "eget spørsmål",
    "ignored": "tas ikke med",
    "no_name": "uten navn",
    "heading_repeated": "overskriftene om igjen",
    "total_row": "sum eller antall",
    "note": "merknad under lista",
    "section": "mellomtittel",
    "role_missing": "rollen står ikke i arket",
    "text_cut": "teksten er for lang, og slutten er ikke tatt med",
    "characters_removed": "usynlige tegn er tatt bort",
    "national_id_removed": "et fødselsnummer er tatt bort",
    "email_not_understood": "e-postadressen ble ikke forstått",
    "phone_not_understood": "telefonnummeret ble ikke forstått",
    "born_not_understood": "fødselsdatoen ble ikke forstått",
    "birth_year_not_understood": "fødselsåret ble ikke forstått",
    "postcode_not_understood": "postnummeret ble ikke forstått",
    "role_not_understood": "rollen ble ikke forstått",
    "capacity_not_understood": "kapasiteten ble ikke forstått",
    "consent_not_understood": "samtykket ble ikke forstått",
    "submitted_not_understood": "datoen for søknaden ble ikke forstått",
    "gender_not_understood": "kjønnet ble ikke forstått",
    "mentor_gender_not_understood": "ønsket om mentors kjønn ble ikke forstått",
    "google_forms": "Google Skjema",
    "microsoft_forms": "Microsoft Forms",
    "nettskjema": "Nettskjema",
    "woman": "kvinne",
    "man": "mann",
    "other": "annet",
    "first_name": "fornavn",
    "last_name": "etternavn",
}

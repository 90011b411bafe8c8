"""Bokmål: papirer som kommer tilbake, signeres og deles ut."""

SENTENCES = {
    "ScanMissing": ("«{name}» er borte", "Fila ligger ikke der lenger. Ingenting er lagt inn fra den."),
    "ScanLocked": (
        "«{name}» kan ikke leses",
        "Fila er kanskje åpen i et annet program. Lukk den der, og prøv igjen. Ingenting er lagt inn fra den.",
    ),
    "ScanEmpty": ("«{name}» er tom", "Ingenting er lagt inn fra den. Skann eller fotografer papiret på nytt."),
    "ScanTooLarge": (
        "«{name}» er for stor",
        "En fil kan være på høyst {megabytes} MB. Skann med 150–300 punkter per tomme, eller del fila i flere. Ingenting er lagt inn fra den.",
    ),
    "ScanNoPicture": (
        "«{name}» er verken bilde eller PDF",
        "Programmet leser JPEG, PNG, TIFF og PDF. Ingenting er lagt inn fra fila.",
    ),
    "ScanOfTelephone": (
        "«{name}» er et HEIC-bilde",
        "Slike bilder fra telefonen kan programmet ikke lese. Del eller lagre bildet som JPEG (på iPhone: Innstillinger, Kamera, Formater, Mest kompatibelt), og prøv igjen. Ingenting er lagt inn fra fila.",
    ),
    "ScanBroken": (
        "«{name}» er ødelagt",
        "Fila kan ikke leses til ende. Ingenting er lagt inn fra den. Skann eller fotografer papiret på nytt.",
    ),
    "ScanEncrypted": (
        "«{name}» er låst med passord",
        "Lagre PDF-en uten passord, og prøv igjen. Ingenting er lagt inn fra den.",
    ),
    "ScanTooManyDots": (
        "Bildet i «{name}» er altfor stort",
        "Så store bilder lager ingen skanner. Lagre det mindre, eller skann på nytt. Ingenting er lagt inn fra fila.",
    ),
    "ScanTooManyPages": (
        "«{name}» har for mange sider",
        "Den har {pages} sider, og programmet leser høyst {most} om gangen. Del fila, og prøv igjen. Ingenting er lagt inn fra den.",
    ),
    "ScanTakesTooLong": (
        "«{name}» tar for lang tid",
        "Programmet ga opp etter {seconds} sekunder. Ingenting er lagt inn fra fila. Skann papiret på nytt.",
    ),
    "ScanReaderNotStarted": (
        "«{name}» kunne ikke leses nå",
        "PC-en lot ikke programmet starte hjelperen som leser skannede papirer. Ingenting er lagt inn. Lukk andre programmer, og prøv igjen.",
    ),
    "ScanWithoutCode": (
        "Fant ingen kode på side {page} i «{name}»",
        "Siden er ikke lagt inn. Skriv koden som står nederst på papiret, eller velg papiret siden hører til.",
    ),
    "ScanCodeUnknown": (
        "Koden {code} hører ikke til noe papir her",
        "Ingenting er lagt inn fra «{name}». Se om papiret er fra et annet program eller en annen fil.",
    ),
    "TypedCodeUnknown": (
        "Koden «{code}» hører ikke til noe papir her",
        "Ingenting er lagt inn. Koden står nederst på hver side, som AB12-34CD. Se også om papiret er fra et annet program eller en annen fil.",
    ),
    "ScanOfOlderVersion": (
        "«{name}» er en eldre utgave av papiret",
        "Ingenting er lagt inn fra «{name}», for papiret er endret siden. Be om underskrift på den nye utgaven, "
        "eller legg fila inn der den hører til.",
    ),
    "ScanFiledBefore": (
        "«{name}» er lagt inn før",
        "Det samme bildet ligger allerede ved papiret. Ingenting er endret.",
    ),
    "SignedCopyTooLarge": (
        "«{name}» er for stor til å bli tatt vare på",
        "En PDF med digital signatur må ligge uendret i fila, og kan være på høyst {megabytes} MB. Ingenting er lagt inn fra den.",
    ),
    "PageNotThere": ("«{name}» har ingen side {page}", "Fila har {pages} sider. Ingenting er lagt inn."),
    "SigningNotInstalled": (
        "Digital signering er ikke installert",
        "Delen av programmet som lager og kontrollerer digitale signaturer, må legges inn for seg. I README under «installers» står det hvordan. Ingenting er endret.",
    ),
    "CertificateFileMissing": (
        "Sertifikatfila «{name}» kan ikke leses",
        "Ingenting er signert. Se om fila er der, og prøv igjen.",
    ),
    "CertificateNotOpened": (
        "Sertifikatfila «{name}» lot seg ikke åpne",
        "Enten er passfrasen feil, eller så er fila ikke et sertifikat med nøkkel (.p12 eller .pfx). Ingenting er signert.",
    ),
    "CertificateOver": (
        "Sertifikatet i «{name}» gjelder ikke nå",
        "Det gjelder fra {begins} til {ends}. Be utstederen om et nytt. Ingenting er signert.",
    ),
    "PdfNotSealed": (
        "PDF-en lot seg ikke signere",
        "Ingenting er signert. Lag papiret på nytt, og prøv igjen.",
    ),
    "PackageWithoutPapers": (
        "Det er ingenting å sende til signering",
        "Velg papirer som noen skal skrive under på, og som ikke er undertegnet av alle. Ingenting er laget.",
    ),
    "PackageTooManySigners": (
        "«{name}» har for mange som skal skrive under",
        "De er {count}, og signeringstjenester tar høyst {most}. Skriv under på papir i stedet. Ingenting er laget.",
    ),
    "PaperTooLargeToSign": (
        "«{name}» er for stor for en signeringstjeneste",
        "De tar høyst {most} MB. Bruk en mindre logo, og lag papiret på nytt. Ingenting er laget.",
    ),
    "LockPassphraseEmpty": ("Det trengs en passfrase", "Ingenting er laget. Skriv en, eller la programmet lage en."),
    "LockPassphraseTooLong": (
        "Passfrasen er for lang",
        "Den kan ha høyst {most} bokstaver, og noe færre med æ, ø og å. Ingenting er laget.",
    ),
    "ListUnknown": ("Det er ingen liste som heter «{listing}»", "Du kan velge: {known}. Ingenting er laget."),
    "ListEmpty": ("Lista «{listing}» er tom", "Ingenting er laget, for det er ingen rader å ta med."),
    "NoPapersChosen": ("Papirene er borte", "Ingen av papirene du valgte, er i fila lenger. Ingenting er laget."),
}

LINES = {
    "scan_filed": "{name}, side {page}: lagt ved {title}.",
    "scan_whole": "{name}: lagt ved {title}. {verdict}",
    "scan_left": "{name}: {why}.",
    "package_made": "Signeringspakke laget: {folder}.",
    "copied_made": "Papirer laget en gang til i {folder}: {count}. De er slik de var.",
    "locked_made": "Papirer laget med passfrase i {folder}: {count}. De er ikke PDF/A lenger.",
}

WORDS = {
    "verdict_valid": "Den digitale signaturen holder.",
    "verdict_altered": "Den digitale signaturen holder ikke: PDF-en er endret etter at den ble signert.",
    "verdict_unknown": "Den digitale signaturen holder, men hvem sertifikatet tilhører, er ikke kjent her.",
    "verdict_none": "PDF-en har ingen digital signatur.",
    "verdict_unseen": "Den digitale signaturen er ikke kontrollert, for den delen av programmet er ikke installert.",
}

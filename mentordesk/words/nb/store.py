"""Bokmål: fila, disken og historikken."""

SENTENCES = {
    "FileMissing": (
        "Fant ikke «{name}»",
        "Ingenting er endret. Se om fila er flyttet, har fått nytt navn eller ligger på en minnepinne.",
    ),
    "FileNotReadable": (
        "«{name}» kan ikke leses",
        "Ingenting er endret. Se om det er en mappe, eller om du mangler tilgang.",
    ),
    "FileEmpty": (
        "«{name}» er tom",
        "Fila har ikke noe innhold og er ikke rørt. Hent fram en sikkerhetskopi hvis det skal ligge et program her.",
    ),
    "FileCutShort": (
        "«{name}» er ikke hel",
        "Slutten av fila mangler, trolig etter en avbrutt kopiering. Fila er ikke rørt. Kopier den på nytt, eller hent fram en sikkerhetskopi.",
    ),
    "NotOurFile": (
        "«{name}» er ikke en MentorDesk-fil",
        "Fila er laget av noe annet og er ikke rørt. Velg en fil som slutter på «.mentordesk».",
    ),
    "PassphraseMissing": (
        "«{name}» er låst",
        "Fila er kryptert og trenger passordfrasen sin, eller så er den ikke en MentorDesk-fil. Den er ikke rørt.",
    ),
    "WrongPassphrase": (
        "Passordfrasen åpner ikke «{name}»",
        "Frasen er feil, eller begynnelsen av fila er skadet. Ingenting er endret. Prøv igjen, og se etter store bokstaver og mellomrom.",
    ),
    "NewerSchema": (
        "«{name}» er laget med en nyere MentorDesk",
        "Fila er ikke rørt. Installer den nyeste utgaven, så åpner den seg.",
    ),
    "FileInUse": (
        "«{name}» er åpen et annet sted",
        "{user} har den åpen på {host}. Ingenting er endret. Lukk den der, og prøv igjen.",
    ),
    "FileReplaced": (
        "«{name}» er byttet ut mens den var åpen",
        "Det du gjorde sist, er ikke lagret. Den nye fila er ikke rørt. Lukk fila og åpne den igjen.",
    ),
    "FileDamaged": (
        "«{name}» er skadet",
        "Ingenting er endret. Ta vare på fila, og hent fram den siste sikkerhetskopien.",
    ),
    "DiskFull": (
        "Disken er full",
        "Det siste ble ikke lagret, alt før det er trygt. Frigjør plass, og gjør det igjen.",
    ),
    "ReadOnlyPlace": (
        "«{name}» kan ikke skrives til",
        "Ingenting er endret. Mappa eller disken er skrivebeskyttet. Lagre et annet sted.",
    ),
    "FileBusy": (
        "«{name}» er opptatt",
        "Et annet program holder på fila, kanskje en skykopi. Ingenting er endret. Prøv igjen om litt.",
    ),
    "DiskFailed": (
        "Disken svarte med en feil",
        "Det siste ble ikke lagret i «{name}», alt før det er trygt. Ta en kopi av fila til en annen disk.",
    ),
    "BackupNotVerified": (
        "Sikkerhetskopien ble ikke god nok",
        "Kopien var ikke lik fila og er slettet igjen. Fila di er trygg. Prøv på nytt.",
    ),
    "SecretFileUnreadable": (
        "Fant ingen passordfrase eller nøkkel i «{name}»",
        "Ingenting er endret. Frasen skal stå på første linje. I en nøkkelfil begynner en linje med AGE-SECRET-KEY-1.",
    ),
    "NotAShare": (
        "«{name}» er ikke en deling",
        "Ingenting er endret. Velg fila du fikk, den slutter gjerne på «.share.age».",
    ),
    "ShareNotReadable": (
        "«{name}» er skadet",
        "Delingen er avkortet eller endret på veien. Ingenting er endret hos deg. Be om å få den sendt på nytt.",
    ),
    "WrongShareKey": (
        "Dette åpner ikke «{name}»",
        "Passordfrasen eller nøkkelen er en annen enn den delingen ble forseglet med. Ingenting er endret. Prøv igjen, eller spør den som sendte den.",
    ),
    "ShareTooHeavy": (
        "«{name}» krever for mye å åpne",
        "Delingen er laget slik at den kan ta alt minnet i maskinen. Den er ikke åpnet, og ingenting er endret. Spør den som sendte den, og be om en ny.",
    ),
    "RecipientUnknown": (
        "Mottakerens nøkkel er ikke riktig",
        "Ingenting er delt. Nøkkelen begynner med «age1» og er lang. Kopier den på nytt, eller bruk en passordfrase.",
    ),
    "FileAlreadyThere": ("«{name}» finnes fra før", "Den er ikke rørt. Velg et annet navn, eller åpne den som er der."),
    "NothingToUndo": ("Det er ingenting å angre", "Alt er som det var."),
    "NothingToRedo": ("Det er ingenting å gjøre om igjen", "Alt er som det var."),
    "ChangedSince": (
        "Dette kan ikke angres lenger",
        "Noe av det er endret siden. Alt er som det var. Rett det for hånd, eller angre det som kom etter, først.",
    ),
}

LABELS = {
    "undone": "angret: {what}",
    "redone": "gjorde om igjen: {what}",
}

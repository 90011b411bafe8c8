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
        "Fila er kryptert og trenger passfrasen sin, eller så er den ikke en MentorDesk-fil. Den er ikke rørt.",
    ),
    "WrongPassphrase": (
        "Passfrasen åpner ikke «{name}»",
        "Frasen er feil, eller begynnelsen av fila er skadet. Ingenting er endret. Prøv igjen, og se etter store bokstaver og mellomrom.",
    ),
    "WrongRecoveryWords": (
        "Ordene åpner ikke «{name}»",
        "Alle ordene er skrevet riktig, men arket hører til en annen fil eller en tidligere passfrase. Ingenting er endret. Se på datoen og filnavnet på arket.",
    ),
    "PassphraseNotRight": (
        "Passfrasen er feil",
        "Den åpner verken «{name}» eller sikkerhetskopien. Ingenting er endret. Prøv igjen, og se etter store bokstaver og mellomrom.",
    ),
    "EarlierPassphrase": (
        "Dette er en tidligere passfrase",
        "Den åpner en eldre sikkerhetskopi, men ikke «{name}», som har fått en ny siden. Ingenting er endret. Prøv med den nye.",
    ),
    "DamagedButBackedUp": (
        "«{name}» er skadet",
        "Passfrasen er riktig. Fila er ikke rørt, og sikkerhetskopien fra {made:%d.%m.%Y %H.%M} (UTC) er hel. Hent den fram i stedet.",
    ),
    "RecoveryWordUnknown": (
        "Ord {number}, «{word}», står ikke på noe ark",
        "Mente du «{nearest}»? Se på ordet på arket, og skriv det på nytt.",
    ),
    "RecoveryWordsCount": (
        "Det skal være {wanted} ord",
        "Du har skrevet {count}. Skriv dem i samme rekkefølge som på arket.",
    ),
    "RecoveryWordsMistaken": (
        "Ett av ordene er feil, eller to har byttet plass",
        "Alle ordene finnes, men de passer ikke sammen. Les arket en gang til, ord for ord.",
    ),
    "NotItsPassphrase": (
        "Dette er ikke passfrasen til fila",
        "Ingenting er endret. Prøv igjen, og se etter store bokstaver og mellomrom.",
    ),
    "SheetNotTyped": (
        "Ord {number} er ikke det som står på arket",
        "Se på arket, og skriv ordet på nytt.",
    ),
    "KeyNotChanged": (
        "«{name}» er som før",
        "Det ble ikke fullført, og ingenting er endret. Prøv igjen.",
    ),
    "NewerSchema": (
        "«{name}» er laget med en nyere MentorDesk",
        "Alt kan ses, men ingenting kan endres med denne utgaven. Fila er ikke rørt. Installer den nyeste, så går det.",
    ),
    "TooNewToRead": (
        "«{name}» er laget med en nyere MentorDesk",
        "Denne utgaven kan ikke vise den. Fila er ikke rørt. Installer den nyeste utgaven, så åpner den seg.",
    ),
    "HalfKept": (
        "«{name}» ble avbrutt midt i en lagring",
        "Den ligger der ingenting kan skrives, så den kan ikke gjøres hel der. Ingenting er rørt. Kopier både «{name}» og «{name}-journal» til maskinen, og åpne kopien.",
    ),
    "OldAndReadOnly": (
        "«{name}» er laget med en eldre MentorDesk",
        "Den må fornyes før den åpnes, og den ligger der ingenting kan skrives. Ingenting er rørt. Kopier fila til maskinen, og åpne kopien.",
    ),
    "SpareRoomGiven": (
        "Disken er full",
        "Ingenting er tapt, bare det siste ble ikke lagret. MentorDesk hadde spart litt plass til dette: Gjør det én gang til nå, og frigjør plass så snart du kan.",
    ),
    "FileInUse": (
        "«{name}» er åpen et annet sted",
        "{user} har hatt den åpen på {host} siden {since}. Ingenting er endret. Lukk den der, og prøv igjen.",
    ),
    "FileReplaced": (
        "«{name}» er byttet ut mens den var åpen",
        "En annen fil ligger der nå, kanskje fra en skykopi. Den er ikke rørt, og ingenting mer blir lagret her. Åpne fila på nytt.",
    ),
    "FileDamaged": (
        "«{name}» er skadet",
        "Ingenting er endret. Ta vare på fila, og hent fram den siste sikkerhetskopien.",
    ),
    "DiskFull": (
        "Disken er full",
        "Ingenting er tapt, bare det siste ble ikke lagret. Frigjør plass, og gjør det igjen.",
    ),
    "ReadOnlyPlace": (
        "«{name}» kan ikke skrives til",
        "Ingenting er endret. Mappa eller disken er skrivebeskyttet. Lagre en kopi et annet sted, og jobb i den.",
    ),
    "FileBusy": (
        "«{name}» er opptatt",
        "Et annet program holder på fila, kanskje en skykopi. Ingenting er endret. Prøv igjen om litt.",
    ),
    "DiskFailed": (
        "Disken svarte med en feil",
        "Det siste ble ikke lagret i «{name}», alt før det er trygt. Ta en kopi av fila til en annen disk.",
    ),
    "MemoryGaveOut": (
        "Maskinen hadde ikke minne nok, eller disken svarte ikke",
        "Det siste ble ikke lagret i «{name}», alt før det er trygt. Lukk andre programmer og prøv igjen. Skjer det en gang til, ta en kopi av fila til en annen disk.",
    ),
    "HistoryDamaged": (
        "Historikken i «{name}» er skadd",
        "Da kan den ikke rette opp resten. Ingenting er endret. Hent fram en sikkerhetskopi, eller lagre det som kan leses, i en ny fil.",
    ),
    "NothingReadable": (
        "Ingenting i «{name}» kan leses",
        "Fila er ikke rørt. Ta vare på den, og hent fram en sikkerhetskopi.",
    ),
    "BackupNotVerified": (
        "Sikkerhetskopien ble ikke god nok",
        "Kopien var ikke lik fila og er slettet igjen. Fila di er trygg. Prøv på nytt.",
    ),
    "BackupNotMade": (
        "Den siste sikkerhetskopien ble ikke tatt",
        "{why}. Alt du har gjort, er lagret i fila, bare kopien mangler. Prøv igjen, eller lukk uten den.",
    ),
    "BackupUnknown": (
        "Fant ikke sikkerhetskopien «{name}»",
        "Ingenting er endret. «mentordesk list FIL backups» viser dem som finnes. Du kan også gi hele veien til en fil.",
    ),
    "BackupDamaged": (
        "Sikkerhetskopien «{name}» er skadet",
        "Den er ikke brukt, og fila di er ikke rørt. Velg en annen kopi.",
    ),
    "NoGoodBackup": (
        "Ingen av kopiene av «{name}» kunne åpnes",
        "Ingenting er endret. Er passfrasen riktig? Den kan også ha vært en annen da kopiene ble laget.",
    ),
    "BackupOfAnotherFile": (
        "«{name}» er kopi av en annen fil",
        "Ingenting er endret. Åpne kopien for seg selv, eller velg en som hører til denne fila.",
    ),
    "SecondPlaceAway": (
        "Det andre stedet er ikke her nå",
        "Sett inn minnepinnen, eller velg en annen mappe. Kopiene på denne maskinen er trygge.",
    ),
    "SecondPlaceNotSealed": (
        "Fila har ingen passfrase",
        "En kopi som alle kan lese, legges ikke noe annet sted. Slå på passfrasen først.",
    ),
    "SecretFileUnreadable": (
        "Fant ingen passfrase eller nøkkel i «{name}»",
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
        "Passfrasen eller nøkkelen er en annen enn den delingen ble forseglet med. Ingenting er endret. Prøv igjen, eller spør den som sendte den.",
    ),
    "ShareTooHeavy": (
        "«{name}» krever for mye å åpne",
        "Delingen er laget slik at den kan ta alt minnet i maskinen. Den er ikke åpnet, og ingenting er endret. Spør den som sendte den, og be om en ny.",
    ),
    "RecipientUnknown": (
        "Mottakerens nøkkel er ikke riktig",
        "Ingenting er delt. Nøkkelen begynner med «age1» og er lang. Kopier den på nytt, eller bruk en passfrase.",
    ),
    "FileAlreadyThere": ("«{name}» finnes fra før", "Den er ikke rørt. Velg et annet navn, eller åpne den som er der."),
    "ErasedNotRewritten": (
        "Slettet, men «{name}» ble ikke skrevet på nytt",
        "Opplysningene er borte fra historikken og alle lister. Rester kan ligge igjen i fila til den er skrevet på nytt. Frigjør plass på disken, og lagre en kopi av fila.",
    ),
    "NothingToUndo": ("Det er ingenting å angre", "Alt er som det var."),
    "NothingToRedo": ("Det er ingenting å gjøre om igjen", "Alt er som det var."),
    "NamesHidden": (
        "Navnene er skjult",
        "Personopplysninger kan ikke endres så lenge navnene er skjult. Vis navnene igjen med Ctrl+Shift+H, og prøv på nytt. Ingenting er endret.",
    ),
    "MaskedText": (
        "Teksten er bare en maske",
        "Det du satte inn, stod på skjermen i stedet for noe som er skjult, og kan ikke lagres. Vis navnene med Ctrl+Shift+H, og skriv det som skal stå. Ingenting er endret.",
    ),
    "ChangedSince": (
        "Dette kan ikke angres lenger",
        "Noe av det er endret siden. Alt er som det var. Rett det for hånd, eller angre det som kom etter, først.",
    ),
}

LABELS = {
    "store.put_right": (
        "rettet {count} skadd opplysning fra historikken",
        "rettet {count} skadde opplysninger fra historikken",
    ),
    "store.save_readable": (
        "reddet {count} opplysning fra en skadd fil",
        "reddet {count} opplysninger fra en skadd fil",
    ),
    "store.erase_again": (
        "slettet på nytt 1 opplysning som var slettet for godt",
        "slettet på nytt {count} opplysninger som var slettet for godt",
    ),
    "store.change_passphrase": "byttet passfrase",
    "store.turn_on_encryption": "skrudde på kryptering",
    "store.turn_off_encryption": "skrudde av kryptering",
    "store.confirm_sheet": "bekreftet gjenopprettingsarket",
    "undone": "angret: {what}",
    "redone": "gjorde om igjen: {what}",
}

WORDS = {
    "recovery_sheet": "Gjenopprettingsark",
}

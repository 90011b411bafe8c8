"""Bokmål: det deltakerne selv sier i koblingen."""

SENTENCES = {
    "RankAndAvoid": (
        "Ønsket sier både «helst» og «helst ikke»",
        "Ingenting er endret. Velg ett av dem: enten en plass på ønskelista, eller «helst ikke».",
    ),
    "RankOutside": (
        "Plassen på ønskelista må være 1 eller mer",
        "Ingenting er endret. Skriv 1 for det første ønsket, ikke {value}.",
    ),
    "RatingOutside": (
        "En vurdering går fra 1 til 5",
        "Ingenting er endret. Skriv et tall fra 1 til 5, ikke {value}.",
    ),
    "WishForOneself": (
        "Ingen kan ønske seg selv",
        "Ingenting er endret. Velg en annen.",
    ),
    "WishForSameSide": (
        "Et ønske går fra en adept til en mentor, eller omvendt",
        "Ingenting er endret. Begge må være med i programmet, den ene som adept og den andre som mentor.",
    ),
    "TurnsOutside": (
        "Så mange runder går ikke",
        "Ingenting er endret. Velg mellom 1 og {most} runder, ikke {value}.",
    ),
    "NobodyToMeet": (
        "Det er ingen som kan møtes",
        "Ingenting er endret. Det må finnes en adept med plass og en mentor med ledig plass som kan kobles.",
    ),
    "NothingToOffer": (
        "Det er ingen nye par å tilby",
        "Ingenting er endret. Foreslå par først. Det som er sendt fra før, står som det er.",
    ),
    "NoOffer": (
        "Adepten har ikke noe tilbud",
        "Ingenting er endret. Noter at tilbudet er sendt først, så kan du notere svaret.",
    ),
    "NobodyAnsweredYes": (
        "Ingen par har fått ja fra begge",
        "Ingenting er endret. Noter svarene først. Når begge har takket ja, kan dere lage paret.",
    ),
    "AnswerUnknown": (
        "Dette svaret finnes ikke",
        "Ingenting er endret. Svaret er ja eller nei, fra adepten eller mentoren, ikke «{answer}».",
    ),
    "FitUnknown": (
        "Dette svaret finnes ikke",
        "Ingenting er endret. Svaret er ja, usikker eller nei, ikke «{fit}».",
    ),
    "NotOfThePair": (
        "Bare de to i paret svarer på om det passer",
        "Ingenting er endret. Velg adepten eller mentoren i paret.",
    ),
    "TrialOutsidePair": (
        "Prøvetiden må slutte mens paret varer",
        "Ingenting er endret. Velg en dag fra parets første til parets siste.",
    ),
}

LINES = {
    "offer_gone": ". Et tilbud gjelder ikke lenger. Si fra til de to",
    "offers_gone": ". {count} tilbud gjelder ikke lenger. Si fra til dem det angår",
    "wish_rank": "{person} ønsker {about} som nummer {rank}",
    "wish_avoid": "{person} vil helst ikke ha {about}",
    "wish_rating": "{person} ga {about} {rating} av 5",
    "speed_turn": "Runde {turn}",
    "speed_talk": "  bord {table}: {mentor} og {adept}",
    "offers_sent": "Tilbud notert som sendt: {count}",
    "offers_accepted": "Par laget av tilbud med ja fra begge: {count}",
    "fit_rematched": "Paret er avsluttet uten skyld, og {name} kan kobles på nytt.",
}

WORDS = {
    "about": "om",
    "rating": "vurdering",
    "avoid": "helst ikke",
    "turn": "runde",
    "table": "bord",
    "sent": "sendt",
    "adept_answer": "adeptens svar",
    "adept_reason": "adeptens grunn",
    "mentor_answer": "mentorens svar",
    "mentor_reason": "mentorens grunn",
    "trial_until": "prøvetid til",
    "adept_fit": "passer det for adepten",
    "mentor_fit": "passer det for mentoren",
    "yes": "ja",
    "no": "nei",
    "unsure": "usikker",
}

"""Bokmål: møter og kalender."""

SENTENCES = {
    "SeriesEndsBeforeFirst": (
        "Serien slutter før det første møtet",
        "Ingenting er endret. Velg en siste dag som kommer etter den første.",
    ),
    "SeriesTooLong": (
        "Serien varer i mer enn {years} år",
        "Ingenting er endret. Se om årstallet i den siste dagen er riktig.",
    ),
    "RhythmImpossible": (
        "Slik kan ikke møtene ligge",
        "Ingenting er endret. La det gå minst en uke mellom møtene, og la hvert møte vare fra ett minutt til et døgn.",
    ),
    "NoPairsToPlan": (
        "Det er ingen par å planlegge møter for",
        "Ingenting er endret. Koble adepter og mentorer først, så kan de møtes.",
    ),
    "PairUnknown": (
        "Fant ikke paret «{pair}»",
        "Ingenting er endret. Bruk en id fra lista over parene i programmet.",
    ),
    "MeetingNotPlanned": (
        "Møtet kan ikke flyttes, for det er {status}",
        "Ingenting er endret. Planlegg heller et nytt møte.",
    ),
}

LABELS = {
    "meetings.end_pair": "avsluttet paret {adept} og {mentor}",
    "meetings.rematch": "avsluttet paret {adept} og {mentor}, og {adept} kan kobles på nytt",
    "meetings.plan_series": ("planla ett møte", "planla {count} møter"),
    "meetings.move_meeting": "flyttet et møte mellom {adept} og {mentor}",
    "meetings.change_place": "endret møtestedet for {adept} og {mentor}",
    "meetings.mark_held": "førte et møte mellom {adept} og {mentor} som holdt",
    "meetings.mark_missed": "førte at noen uteble fra et møte mellom {adept} og {mentor}",
    "meetings.cancel_meeting": "avlyste et møte mellom {adept} og {mentor}",
}

LINES = {
    "meetings_made": "Møter planlagt: {count}",
    "meetings_already": "Sto der fra før: {count}",
    "meetings_holiday": "Ikke møte på helligdagen {date}: {name}",
    "meetings_collision": "{name} har to møter samtidig: {first} med {one} og {second} med {other}",
    "calendar_made": "Laget kalenderen «{name}». Møter i den: {count}",
    "summary_of_both": "Mentormøte: {adept} og {mentor}",
    "summary_with_other": "Mentormøte med {other}",
}

WORDS = {
    "pair": "par",
    "start": "start",
    "minutes": "minutter",
    "place": "sted",
    "planned": "planlagt",
    "held": "holdt",
    "cancelled": "avlyst",
    "missed": "uteblitt",
}

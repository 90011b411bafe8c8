"""Bokmål: vurderere, kriterier, intervjuer og referanser."""

SENTENCES = {
    "AlreadyDelivered": (
        "Denne vurderingen er levert",
        "Ingenting er endret. Ta leveringen tilbake først, hvis ingen andre har levert.",
    ),
    "ScoresMissing": (
        "Noen kriterier mangler poeng",
        "Ingenting er levert. Gi poeng på alle kriteriene, eller lever bare dem som er ferdige.",
    ),
    "OthersDelivered": (
        "Det er for sent å ta leveringen tilbake",
        "Ingenting er endret. En annen vurderer har levert, og da kan poengene være sett.",
    ),
    "ConflictUnexplained": (
        "Skriv hvorfor vurdereren er inhabil",
        "Ingenting er endret. Noen få ord er nok, for eksempel «kollega» eller «i slekt». Da kan det forklares senere.",
    ),
    "AssessorInConflict": (
        "Den som er inhabil, gir ikke poeng",
        "Ingenting er endret. Ta bort inhabiliteten først hvis den er satt ved en feil.",
    ),
    "AssessorNameMissing": ("Hvem vurderer?", "Ingenting er endret. Skriv navnet på den som gir poeng."),
    "StillAssessing": (
        "Noen har ikke levert ennå",
        "Ingenting er endret. {count} av søknadene venter på en vurderer. Lever dem, eller slutt å vente på den som ikke rekker det.",
    ),
    "CriterionUnnamed": (
        "Kriteriet trenger et navn",
        "Ingenting er endret. Skriv et kort navn, for eksempel «Motivasjon».",
    ),
    "CriterionNameTaken": (
        "«{name}» finnes fra før",
        "Ingenting er endret. Gi kriteriet et navn som skiller det fra de andre.",
    ),
    "LastCriterion": (
        "Minst ett kriterium må telle",
        "Ingenting er endret. Legg til et annet kriterium, eller gi et av de andre vekt, før du tar bort dette.",
    ),
    "InterviewLengthImpossible": (
        "Intervjuet eller pausen har feil lengde",
        "Ingenting er endret. Et intervju kan vare fra 1 til {most} minutter, og en pause høyst {most}.",
    ),
    "InterviewDayTooLong": (
        "Dagen er for kort til {count} intervjuer",
        "Ingenting er endret. Begynn tidligere, gjør intervjuene kortere, eller del dem på to dager.",
    ),
    "RecommendationUnknown": ("«{name}» er ingen innstilling", "Ingenting er endret. Velg ja, i tvil eller nei."),
    "ReferenceUnnamed": ("Referansen trenger et navn", "Ingenting er endret. Skriv hvem som kan fortelle om søkeren."),
    "TooManyReferences": ("{most} referanser er nok", "Ingenting er endret. Ta bort en av dem først."),
    "OutcomeUnknown": (
        "«{name}» er ikke et svar fra en referanse",
        "Ingenting er endret. Velg anbefaler, er i tvil eller ikke fått tak i.",
    ),
}

OF_SELECTION = {
    "selection.deliver": ("leverte vurderingen av 1 søknad", "leverte vurderingen av {count} søknader"),
    "selection.take_back": "tok tilbake vurderingen av {person}",
    "selection.comment": "kommenterte søknaden til {person}",
    "selection.declare_conflict": "meldte inhabilitet for søknaden til {person}",
    "selection.withdraw_conflict": "tok bort inhabilitet for søknaden til {person}",
    "selection.excuse": (
        "sluttet å vente på en vurderer for 1 søknad",
        "sluttet å vente på en vurderer for {count} søknader",
    ),
    "selection.add_criterion": "la til et kriterium",
    "selection.change_criterion": "endret et kriterium",
    "selection.move_criterion": "flyttet et kriterium",
    "selection.remove_criterion": (
        "tok bort et kriterium og poenget som var gitt",
        "tok bort et kriterium og {count} poeng som var gitt",
    ),
    "selection.plan_interviews": ("satte opp 1 intervju", "satte opp {count} intervjuer"),
    "selection.change_interview": "endret intervjuet med {person}",
    "selection.write_note": "skrev notat fra intervjuet med {person}",
    "selection.cancel_interview": "tok bort intervjuet med {person}",
    "selection.empty_sensitive_drawers": (
        "tømte den sensitive skuffen for 1 søker",
        "tømte den sensitive skuffen for {count} søkere",
    ),
    "selection.add_reference": "la til en referanse for {person}",
    "selection.change_reference": "endret en referanse for {person}",
    "selection.remove_reference": "tok bort en referanse for {person}",
    "selection.print_interview_sheets": ("laget 1 intervjuark", "laget {count} intervjuark"),
}

WORDS = {
    "unnamed_applicant": "søkeren",
    "interview.yes": "ja",
    "interview.no": "nei",
}

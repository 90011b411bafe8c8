"""Bokmål: utvelgelsen."""

from mentordesk.words.nb import assessing, choosing

SENTENCES = {
    "ScoreOutOfRange": ("{points} er ikke en gyldig poengsum", "Ingenting er endret. Gi et helt tall fra 1 til 5."),
    "WeightOutOfRange": (
        "Vektene går ikke opp",
        "Ingenting er endret. Hver vekt er et helt tall fra 0 til 100, og minst én må være over 0.",
    ),
    "ReasonMissing": (
        "Skriv en kort begrunnelse",
        "Ingenting er endret. Et avslag, eller et steg tilbake, må kunne forklares senere.",
    ),
    "ResultUnknown": ("«{result}» er ingen avgjørelse", "Ingenting er endret. Velg plass, venteliste eller avslag."),
}

LABELS = {
    "selection.score": "ga poeng til {person}",
    "selection.change_weights": "endret vektene i utvelgelsen",
    "selection.change_places": ("satte antall plasser til {count}", "satte antall plasser til {count}"),
    "selection.decide": "avgjorde søknaden til {person}",
    "selection.approve": "godkjente {person}",
    "selection.accept_selection": ("ga {count} plass i programmet", "ga {count} plasser i programmet"),
    **assessing.OF_SELECTION,
    **choosing.OF_SELECTION,
}

LINES = {
    "unscored_rank_last": "De som ikke har fått poeng, står etter dem som har det, etter når søknaden kom.",
}

WORDS = {
    "rank": "nr.",
    "person": "navn",
    "score": "poeng",
    "result": "resultat",
    "reason": "begrunnelse",
    "application.started": "påbegynt",
    "received": "mottatt",
    "incomplete": "mangler noe",
    "complete": "komplett",
    "assessing": "til vurdering",
    "interview": "intervju",
    "recommended": "innstilt",
    "offered": "plass",
    "waiting": "venteliste",
    "refused": "avslag",
    "accepted": "takket ja",
    "declined": "takket nei",
    "expired": "svarte ikke i tide",
    "withdrawn": "trukket",
    "interested": "interessert",
    "applied": "søkt",
    "approved": "godkjent",
    "free": "ledig",
    "matched": "koblet",
    "paused": "pause",
    "ended": "avsluttet",
    "stopped": "stanset",
}

"""Bokmål: kobling."""

SENTENCES = {
    "NoSuchScenario": (
        "Variant {letter} finnes ikke",
        "Ingenting er endret. Velg en av variantene som er lagt til side.",
    ),
    "NoSuchScenarioLetter": (
        "En variant kan ikke hete «{letter}»",
        "Ingenting er endret. Velg en av bokstavene {letters}.",
    ),
    "ScenarioTooManyAlike": (
        "Variant {letter} holder ikke lenger",
        "Ingenting er endret. {mentor} ville fått {count} fra samme gruppe, men bare {limit} kan ha samme mentor. "
        "Det gjelder {adepts}. Rett grensen, eller foreslå på nytt.",
    ),
    "ScenarioCircleTooSmall": (
        "Variant {letter} holder ikke lenger",
        "Ingenting er endret. Gruppa til {mentor} må ha minst {least}, men ville bare hatt {adepts}. "
        "Rett størrelsen, eller foreslå på nytt.",
    ),
    "NothingToPutAside": (
        "Det er ikke noe forslag å legge til side",
        "Ingenting er endret. Foreslå par først.",
    ),
    "LockedIsForbidden": (
        "Et par er både låst og sperret",
        "Ingenting er endret. {adept} og {mentor} er både låst og sperret. Ta bort enten låsen eller sperren, og prøv igjen.",
    ),
    "LockedIsImpossible": (
        "Et låst par bryter et krav",
        "Ingenting er endret. {adept} og {mentor} er låst sammen, men kan ikke kobles. Lås opp paret, eller skriv et unntak "
        "fra kravet, og prøv igjen.",
    ),
    "LockedTwice": (
        "En adept er låst til mer enn én mentor",
        "Ingenting er endret. {adept} er låst til {mentors}. Behold bare én av låsene, og prøv igjen.",
    ),
    "MoreLocksThanPlaces": (
        "En mentor har flere låste adepter enn plasser",
        "Ingenting er endret. {mentor} har plass til {places}, men {locks} er låst: {adepts}. "
        "Lås opp noen av parene, eller gi mentoren flere plasser.",
    ),
    "NegativeCapacity": (
        "En mentor har færre enn null plasser",
        "Ingenting er endret. Rett kapasiteten, som nå er {places}, til 0 eller mer.",
    ),
    "ShapesDoNotFit": (
        "Poengene passer ikke til deltakerne",
        "Ingenting er endret. Poengene gjelder {adepts} adepter og {mentors} mentorer, men resten gjelder et annet antall. "
        "Kjør koblingen på nytt.",
    ),
    "PairOutsideScores": (
        "Et låst eller sperret par er ikke med i koblingen",
        "Ingenting er endret. Ta bort låsen eller sperren på den som ikke lenger er med, og prøv igjen.",
    ),
    "ScoresOutOfRange": (
        "Et par har poeng utenfor skalaen",
        "Ingenting er endret. Et par har fra 0 til 100 poeng. Se over vektene, og kjør koblingen på nytt.",
    ),
    "CircleTooSmall": (
        "En gruppe blir for liten",
        "Ingenting er endret. Noen er låst til en gruppe som ikke kan bli stor nok. Se på låsene hos {mentors}: lås opp, "
        "eller sett ned kravet til størrelse.",
    ),
    "NoSuchSideRule": (
        "En grense for grupper er mindre enn null",
        "Ingenting er endret. Skriv et tall fra 0 og oppover i stedet for {value}.",
    ),
    "GroupLocked": (
        "For mange fra samme gruppe er låst til én mentor",
        "Ingenting er endret. {adepts} er låst til {mentor}, men bare {limit} fra samme gruppe kan ha samme mentor. "
        "Lås opp noen av dem.",
    ),
    "StableHasNoSideRules": (
        "Stabil kobling kan ikke ha grenser for grupper",
        "Ingenting er endret. Velg en annen måte å koble på, eller ta bort grensene.",
    ),
    "NoSuchMode": (
        "Denne måten å koble på finnes ikke",
        "Ingenting er endret. Velg en annen måte å koble på.",
    ),
    "NotToBeMatched": (
        "En av de to kan ikke kobles nå",
        "Ingenting er endret. Adepten må ha plass i programmet, og mentoren må være godkjent og ha en ledig plass. "
        "Foreslå på nytt, så lages forslaget av dem som kan kobles.",
    ),
    "PairImpossible": (
        "De to kan ikke kobles",
        "Ingenting er endret. {adept} og {mentor} kan ikke kobles. Grunnen: {reason}.",
    ),
    "NothingProposed": (
        "Det er ingen foreslåtte par å lage",
        "Ingenting er endret. Foreslå par først, og lag dem når du er fornøyd.",
    ),
    "AllPlacesLocked": (
        "Alle plassene hos mentoren er låst",
        "Ingenting er endret. Lås opp et av parene til mentoren først, eller velg en annen.",
    ),
    "DecisionNotWhole": (
        "Beslutningsreferatet er ikke helt",
        "Ingenting er endret. Noe i referatet er borte eller endret, så planen kan ikke lages på nytt av det alene. "
        "Parene og avtalene deres står som før.",
    ),
    "PairHasEnded": ("Paret er avsluttet fra før", "Ingenting er endret."),
    "MentorFull": (
        "En mentor har fått flere adepter enn det er plass til",
        "Ingenting er endret. {mentor} har fått færre plasser siden forslaget ble laget. Foreslå på nytt.",
    ),
}

LABELS = {
    "matching.use_preset": "valgte en mal for koblingen",
    "matching.set_criterion": "endret et kriterium i koblingen",
    "matching.set_weights": "endret vektene for koblingen",
    "matching.set_matching": "endret hvordan programmet kobler",
    "matching.allow": "skrev et unntak for {adept} og {mentor}",
    "matching.set_wish": "noterte et ønske fra {person}",
    "matching.set_wishes": "noterte ønskene til {person}",
    "matching.rate": ("noterte {count} vurdering etter hurtigmøtene", "noterte {count} vurderinger etter hurtigmøtene"),
    "matching.plan_speed_round": (
        "laget timeplan for hurtigmøtene: {count} samtale",
        "laget timeplan for hurtigmøtene: {count} samtaler",
    ),
    "matching.clear_speed_round": "tok bort timeplanen for hurtigmøtene",
    "matching.send_offers": ("noterte at {count} tilbud er sendt", "noterte at {count} tilbud er sendt"),
    "matching.withdraw_offer": "trakk tilbudet til {adept} og {mentor}",
    "matching.agree_to_offer": "noterte at {person} takket ja til {other}",
    "matching.decline_offer": "noterte at {person} takket nei til {other}",
    "matching.set_trial": "endret prøvetiden til {adept} og {mentor}",
    "matching.answer_fit": "noterte hva {person} sier om prøvetiden",
    "matching.save_scenario": "la tavla til side som variant {letter}",
    "matching.use_scenario": (
        "hentet fram variant {letter} med {count} par",
        "hentet fram variant {letter} med {count} par",
    ),
    "matching.note_scenario": "skrev en merknad til variant {letter}",
    "matching.drop_scenario": "slettet variant {letter}",
    "matching.end_pair": "avsluttet paret {adept} og {mentor}",
    "matching.propose": ("foreslo {count} par", "foreslo {count} par"),
    "matching.continue_proposal": (
        "førte forslaget videre: {count} endring",
        "førte forslaget videre: {count} endringer",
    ),
    "matching.swap": "byttet: {adept} fikk {mentor} i forslaget",
    "matching.dissolve": "tok paret til {adept} av tavla",
    "matching.lock": "låste {adept} og {mentor}",
    "matching.lock_and_propose": (
        "låste {adept} og {mentor}, og foreslo {count} par",
        "låste {adept} og {mentor}, og foreslo {count} par",
    ),
    "matching.lock_pairs": ("låste {count} par", "låste {count} par"),
    "matching.never": "bestemte at {adept} og {mentor} aldri skal kobles",
    "matching.release": "tok bort låsen eller sperren på {adept} og {mentor}",
    "matching.accept_proposal": ("laget {count} mentorpar", "laget {count} mentorpar"),
}

LINES = {
    "scenario_kept": "Tavla er lagt til side som variant {letter}.",
    "scenario_used": "Variant {letter} er hentet fram med {count} par.",
    "scenario_left_out": "Par som ikke lenger gjelder, og som er utelatt: {count}.",
    "scenario_settings": "Vekter og innstillinger er som da varianten ble lagt til side.",
    "no_scenarios": "Ingen varianter er lagt til side.",
    "unmatched": "{name} har ingen mentor: {reason}",
    "plan_total": "{count} par. Sum {total}, laveste {floor}.",
    "gone_on": "Forslaget på tavla er ført videre. Endringer: {count}.",
    "not_blocked": "{name} får en mentor i en ny plan.",
    "stop": "Hindring: {reason}. Mentorer det gjelder: {mentors}, uten andre hindringer: {alone}.",
    "weak": "Mentorer som bare mangler poeng: {count}",
    "rivals": "Adepter: {adepts}. Mentorer de må dele på: {mentors}. Det er ikke plass til alle.",
    "must_lifted": "Hjelper: et unntak for {mentor} ({reason})",
    "lock_opened": "Hjelper: å låse opp {other} og {mentor}",
    "one_more_place": "Hjelper: én plass til hos {mentor}",
    "lower_minimum": "Hjelper: {minimum} som laveste poengsum",
    "no_help": "Ingen enkelt endring hjelper.",
    "no_decisions": "Ingen plan er godtatt ennå.",
    "explained_impossible": "De to kan ikke kobles: {reason}.",
    "explained_score": "{score} poeng. Nummer {adept} for adepten, nummer {mentor} for mentoren.",
    "explained_full": "Mentoren har ingen plass som ikke er låst.",
    "explained_cost": "Å koble dem koster programmet {points} poeng og {pairs} par.",
    "explained_move": "{adept}: fra {origin} til {target}",
}

WORDS = {
    "whole": "hel",
    "changed": "endret",
    "lines_erased": "noen linjer er slettet",
    "by_hand": "for hånd",
    "verdict": "tilstand",
    "mode": "måte",
    "more_pairs": "par til",
    "more_points": "poeng til",
    "letter": "variant",
    "pairs": "par",
    "holding": "gjelder",
    "total": "sum",
    "comment": "merknad",
    "nobody": "ingen",
    "place": "sted",
    "more_languages": "flere felles språk",
    "background": "bakgrunn",
    "common_language": "ikke noe felles språk",
    "minor_protection": "adepten er under 18: foresattes samtykke eller vist politiattest mangler",
    "same_employer": "samme arbeidsgiver",
    "mentor_gender": "ønsket om mentors kjønn er ikke oppfylt",
    "same_person": "det er samme person",
    "never_pair": "du har sagt at de to aldri skal kobles",
    "earlier_pair": "de to har vært et par som ble avsluttet før tiden",
    "no_place_left": "ingen som passer, har ledig plass",
    "no_mentor": "ingen mentor har ledig plass",
    "under_minimum": "ingen når den laveste poengsummen",
    "not_chosen": "ingen er valgt ennå",
    "all_locked": "alle plassene hos mentoren er låst",
    "made": "opprettet",
    "started": "oppstartet",
    "trial": "prøvetid",
    "active": "aktiv",
    "completed": "fullført",
    "ended_early": "avsluttet tidlig",
    "ended_by_party": "avbrutt av mentor eller adept",
    "ended_by_programme": "avbrutt av programmet",
    "ended_for_safety": "avsluttet for sikkerhets skyld",
}

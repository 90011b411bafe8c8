"""What the words of a heading say its column is."""

import re
from functools import lru_cache

from mentordesk.core.kernel.remembered import remembered
from mentordesk.core.recruitment.concepts import meaning, plain

FIELDS = (
    "name",
    "first_name",
    "last_name",
    "email",
    "phone",
    "born",
    "birth_year",
    "postcode",
    "town",
    "gender",
    "mentor_gender",
    "role",
    "languages",
    "field",
    "topics",
    "times",
    "employer",
    "capacity",
    "source",
    "motivation",
    "consent",
    "submitted",
)
"""What a column can be filled into, besides `question` (kept as an answer), `ignored` and `refused`."""

LISTS = frozenset(("languages", "field", "topics", "times"))

# For each field the concepts that together say it, and how surely.
_SIGNS: dict[str, dict[str, float]] = {
    "name": {"name": 1, "first last": 1, "applicant": 0.62, "who be": 0.6},
    "first_name": {"first": 1},
    "last_name": {"last": 1},
    "email": {"mail": 1},
    "phone": {"phone": 1, "number reach": 0.95, "what number": 0.75, "number self": 0.7},
    "born": {"born": 1, "born when": 1, "born day": 1, "born year": 0.9},
    "birth_year": {"year": 0.5, "born year": 1, "born what year": 1},
    "postcode": {"postcode": 1, "address": 0.6},
    "town": {"live": 0.95, "place": 0.85, "where live": 1, "where live place": 1, "what place live": 1},
    "gender": {"gender": 1},
    "mentor_gender": {"gender mentor": 1, "gender mentor wish": 1},
    "role": {
        "role": 1,
        "mentor adept": 1,
        "apply as": 0.9,
        "be as": 0.85,
        "wish be": 0.85,
        "wish role": 1,
        "what apply": 0.8,
    },
    "languages": {"language": 1, "language what speak": 1},
    "field": {"field": 1, "post": 0.8, "what field work": 1, "what work": 0.9, "field self": 1},
    "topics": {
        "topic": 1,
        "what topic": 1,
        "topic wish": 1,
        "help": 0.95,
        "what help": 1,
        "wish help": 1,
        "what speak": 0.85,
        "wish": 0.48,
    },
    "times": {
        "when meet": 1,
        "when free": 1,
        "when time": 1,
        "what time": 0.95,
        "time meet": 1,
        "time free": 1,
        "free": 0.9,
        "free meet": 1,
        "time": 0.8,
        "when": 0.65,
    },
    "employer": {
        "employer": 1,
        "where work": 1,
        "who work": 0.95,
        "what employer work": 1,
        "work": 0.5,
        "employer school": 1,
        "employer name": 1,
    },
    "capacity": {"many adept": 1, "many mentor": 1, "many applicant": 0.95, "many": 0.8},
    "source": {
        "source": 1,
        "hear": 0.75,
        "hear us": 1,
        "hear how": 1,
        "hear where": 1,
        "hear who": 1,
        "hear what": 0.9,
    },
    "motivation": {
        "why": 1,
        "why apply be": 1,
        "motivation": 1,
        "motivation self": 0.95,
        "tell self": 0.95,
        "what expect": 0.85,
        "expect": 0.7,
        "self": 0.6,
    },
    "consent": {"consent": 1, "consent data keep": 1, "permit keep": 0.95, "keep data": 0.9, "data": 0.7},
    "submitted": {"sent": 1, "sent day": 1, "sent time": 1, "sent apply": 1, "day": 0.65},
}
_SOMEBODY_ELSES = "other employer school country"
_NO_NAME = f"{_SOMEBODY_ELSES} alias"
# A concept that rules a field out, whatever else is said: a guardian's phone is not the applicant's.
_NEVER = {
    "name": _NO_NAME,
    "first_name": _NO_NAME,
    "last_name": _NO_NAME,
    "email": _SOMEBODY_ELSES,
    "phone": _SOMEBODY_ELSES,
    "born": "other country",
    "birth_year": "other country",
    "postcode": f"{_SOMEBODY_ELSES} age",
    "town": "other employer country meet hear",
    "gender": "mentor",
    "role": "why many much other",
    "languages": "practice",
    "field": "hear",
    "topics": "why consent keep language",
    "times": "born sent hear start much",
    "employer": "hear other",
    "capacity": "much year live",
    "consent": "picture",
    "submitted": "born certificate meet",
}

_IGNORED = re.compile(
    r"^(?:#|id|nr|nummer|number|no|lopenr|lopenummer|rad|row|radnr|index|indeks|guid|uuid|token)$"
    r"|^(?:svar|respons|response|respondent|submission|deltak\w*|skjema|entry|record|soknads?|sokar|soker|application"
    r"|mentor|mentee|adept|volunteer|frivillig|person|medlems?|member|user|bruker|brukar|kunde|klient|client|sak|case)"
    r"[ -]?(?:id|nr|number)$"
    r"|\b(?:submission id|answer time|start ?tidspunkt\w*|starttid\w*|start ?time|start ?date|sist endr\w*"
    r"|last modified|ip-?adresse\w*|ip address|user agent|network id|referr?er|varighet|varigheit|duration"
    r"|quiz|totalpoeng|poengsum|total points|sum poeng|total score)\b"
    r"|^(?:poeng|points|score|skar|feedback|tilbakemelding|tilbakemeldinger)\b"
)
_ASIDE = re.compile(r"\([^()]*\)")


@remembered(4096)
def field_scores(heading: str) -> dict[str, float]:
    """For each field that the heading may mean how surely, from 0 to 1; below 0 for one it certainly does not mean."""
    whole, without = _scores(heading), _scores(_ASIDE.sub(" ", heading))
    scores = {field: max(without.get(field, 0.0), 0.9 * whole.get(field, 0.0)) for field in FIELDS}
    for field, never in _NEVER.items():
        if any(concept in words for words in meaning(heading) for concept in never.split()):
            scores[field] = -1.0
    return {field: score for field, score in scores.items() if score}


def is_bare_number(heading: str) -> bool:
    """Whether the heading says no more than that there are numbers: running ones, or somebody's phone."""
    return plain(heading) in ("nr", "nummer", "nummeret", "number", "no")


def is_ignored(heading: str) -> bool:
    """Whether the heading is one of a form service's own columns, a running number or a score."""
    return (heading.startswith("$") and not field_scores(heading)) or bool(_IGNORED.search(plain(heading)))


def _scores(heading: str) -> dict[str, float]:
    words = meaning(heading)
    there = frozenset().union(*words)
    return {field: score for field in FIELDS if (score := _score(field, words, there))}


def _score(field: str, words: tuple[frozenset[str], ...], there: frozenset[str]) -> float:
    """The best sign that is there, believed the more the more of the heading's words belong to the field."""
    best = max((weight for sign, weight in _SIGNS[field].items() if there >= set(sign.split())), default=0.0)
    if not best:
        return 0.0
    explained = sum(bool(word & _related(field)) for word in words) / len(words)
    return best * (0.7 + 0.3 * explained)


@lru_cache
def _related(field: str) -> frozenset[str]:
    return frozenset(concept for sign in _SIGNS[field] for concept in sign.split())

"""Which form service a sheet comes from, and how a sheet of the same shape is known again."""

import hashlib
from collections.abc import Sequence

from mentordesk.core.kernel.folding import fold

GOOGLE, MICROSOFT, NETTSKJEMA = "google_forms", "microsoft_forms", "nettskjema"


def recognise(headings: Sequence[str]) -> str | None:
    """The service whose own columns these headings begin with, if it is one of the three."""
    words = [fold(heading) for heading in headings[:8]]
    if any(word.startswith(("$submission", "$created", "$answer", "submission_id", "svar-id")) for word in words):
        return NETTSKJEMA
    if words[:1] == ["id"] and any(w.startswith("start") for w in words[1:2]):
        return MICROSOFT
    if words and words[0].startswith(("tidsmerke", "tidsstempel", "timestamp")):
        return GOOGLE
    return None


def own_columns(service: str | None) -> frozenset[int]:
    """The places, from 0, of columns that the service adds itself and that give way to the form's own questions."""
    return frozenset(range(5)) if service == MICROSOFT else frozenset()


def screen_language(service: str | None, headings: Sequence[str]) -> frozenset[int]:
    """The place of the column where a form in several languages notes which one it was shown in, if there is one."""
    place = len(own_columns(MICROSOFT))
    told = service == MICROSOFT and {fold(heading) for heading in headings[place : place + 1]} & {"language", "sprak"}
    return frozenset((place,)) if told else frozenset()


def shape_fingerprint(headings: Sequence[str]) -> str:
    """The same for sheets with the same headings in the same order, however capitalised: 32 hex letters."""
    return hashlib.sha256("\x1f".join(map(fold, headings)).encode()).hexdigest()[:32]

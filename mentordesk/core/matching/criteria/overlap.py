"""The words that two people have in common, as sentences tell them."""

from collections.abc import Callable, Iterable, Mapping

from mentordesk.core.matching.common import as_compared
from mentordesk.core.matching.criteria.topics import same_topic
from mentordesk.core.matching.model import Participant

_WORDS: Mapping[str, Callable[[Participant], Iterable[str]]] = {
    "common_language": lambda one: one.languages,
    "same_employer": lambda one: (one.employer or "",),
    "field": lambda one: one.field,
    "topics": lambda one: one.topics,
    "times": lambda one: one.times,
    "place": lambda one: (one.town or "",),
    "distance": lambda one: (one.town or "",),
    "more_languages": lambda one: one.languages,
    "background": lambda one: (one.background or "",),
}
"""What a criterion compares in words."""
_BY_MEANING = ("field", "topics")


def words_in_common(key: str, adept: Participant, mentor: Participant) -> tuple[str, ...]:
    """The adept's words that the mentor has too, as the adept writes them; none where no words are compared."""
    if key not in _WORDS:
        return ()
    theirs = {as_compared(word) for word in _WORDS[key](mentor)} - {""}
    return tuple(word for word in _WORDS[key](adept) if _is_among(as_compared(word), theirs, key))


def _is_among(word: str, theirs: Iterable[str], key: str) -> bool:
    return word in theirs or (key in _BY_MEANING and any(same_topic(word, one) for one in theirs))

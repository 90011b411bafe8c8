"""Sentences about two people: every criterion has one, kept or not, and for silence, in every language."""

from functools import partial
from typing import Any

import pytest

from mentordesk import words
from mentordesk.core.matching.criteria.catalogue import GROUPS, MEASURES
from mentordesk.core.matching.criteria.facts import in_words
from mentordesk.core.matching.model import DIRECTIONS, KINDS, Part


def told(key: str, language: str = "nb", **facts: Any) -> str:
    usual: dict[str, Any] = {"points": 0, "of": 0, "known": True}
    part = Part(key, **(usual | facts))
    return in_words(
        part, lambda line, /, **rest: words.line(line, language, **rest), partial(words.word, language=language)
    )


@pytest.mark.parametrize(
    ("key", "facts", "expected"),
    [
        ("times", {"shared": ("Tirsdag kveld",)}, "Begge kan møtes tirsdag kveld"),
        ("times", {"shared": ("Mandag", "Tirsdag", "Onsdag")}, "Begge kan møtes mandag, tirsdag og onsdag"),
        ("times", {"kept": False}, "De har ingen felles tid"),
        ("common_language", {"known": False, "silent": ("Amina",)}, "Amina har ikke sagt noe om språk"),
        ("place", {"known": False, "silent": ("Amina", "Kari")}, "Ingen av de to har sagt noe om sted"),
        ("place", {"known": False}, "Svarene om sted kan ikke sammenlignes"),
        ("place", {"shared": ("Mo i Rana",)}, "Begge bor i Mo i Rana"),
        ("place", {}, "De bor i samme område"),
        ("distance", {"number": 36, "kept": False}, "Det er 36 km mellom dem"),
        ("distance", {"number": 0, "shared": ("Moss",)}, "Begge bor i Moss"),
        ("same_employer", {"kept": False, "shared": ("Nav",)}, "Begge er hos Nav"),
        ("topics", {"shared": ("IT", "Ledelse")}, "Mentoren kan bidra med IT og ledelse"),
        ("background", {"direction": "difference"}, "De har ulik bakgrunn"),
        ("background", {"direction": "difference", "kept": False, "shared": ("Iran",)}, "Begge har samme bakgrunn"),
        ("age", {"number": 12}, "Det er 12 år mellom dem"),
        ("first_time", {"number": 0}, "Mentoren har ikke hatt noen adept før"),
    ],
)
def test_a_sentence(key: str, facts: dict[str, Any], expected: str) -> None:
    assert told(key, **facts) == expected


_MEASURED = ("age", "first_time")


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("key", MEASURES)
def test_every_criterion_can_be_told(key: str, language: str) -> None:
    number = 3 if key in _MEASURED else None
    ways: list[dict[str, Any]] = [{"kept": kept, "direction": one} for kept in (True, False) for one in DIRECTIONS]
    ways += (
        [{"known": False, "silent": names} for names in ((), ("Amina",), ("Amina", "Kari"))]
        if MEASURES[key].needs
        else []
    )
    for facts in ways:
        sentence = told(key, language, number=number, shared=("Moss",), **facts)
        assert sentence[0].isupper()
        assert not {"{", "}", "_"} & set(sentence)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_everything_that_is_chosen_has_a_name(language: str) -> None:
    names = [f"criterion_{key}" for key in MEASURES]
    asked = [f"asked_{key}" for key, one in MEASURES.items() if one.needs]
    asked += [f"sought_{key}_{way}" for key, one in MEASURES.items() for way in one.directions if one.directions[1:]]
    reasons = [reason for one in MEASURES.values() for reason in one.reasons]
    assert [name for name in (*names, *asked, *reasons) if words.word(name, language) == name] == []
    if language == "nb":
        assert [key for key in (*GROUPS, *KINDS, *DIRECTIONS) if words.word(key, language) == key] == []

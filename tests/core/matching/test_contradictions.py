"""Locks that contradict: the sentence says whom it is about."""

from dataclasses import replace
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.model import Criterion, Participant, Rules
from mentordesk.core.matching.planning import Asked, make_plan

ADEPTS = AMINA, LEYLA, SARA = tuple(
    Participant(UUID(int=number), name, languages=("Norsk",), town="Drammen")
    for number, name in enumerate(("Amina Hussein", "Leyla Said", "Sara Tesfay"), start=1)
)
KARI, PER = MENTORS = tuple(
    Participant(UUID(int=number), name, languages=("Norsk",), places=places)
    for number, name, places in ((11, "Kari Nordmann", 2), (12, "Per Olsen", 1))
)
RULES = Rules(criteria=(Criterion("common_language", kind="must"),))
MUTE = replace(LEYLA, languages=("Somali",))
FULL = replace(KARI, places=0, taken=("Drammen",))


def refused(
    asked: Asked, *, adepts: tuple[Participant, ...] = ADEPTS, mentors: tuple[Participant, ...] = MENTORS
) -> str:
    """What is said of these locks; in English as long as in Bokmål."""
    with pytest.raises(Refusal) as told:
        make_plan(adepts, mentors, RULES, asked)
    said = words.sentence(told.value, "en")[1]
    for people in (adepts, mentors):
        for one in people:
            assert (one.name in said) == (one.name in words.sentence(told.value, "nb")[1])
    return said


def names_in(said: str) -> list[str]:
    return [one.name.split()[0] for one in (*ADEPTS, *MENTORS) if one.name in said]


def test_two_who_are_locked_and_ruled_out() -> None:
    said = refused(Asked(locked=((AMINA, KARI),), forbidden=((AMINA, KARI),)))
    assert names_in(said) == ["Amina", "Kari"]


def test_two_who_cannot_be_a_pair() -> None:
    said = refused(Asked(locked=((MUTE, PER),)), adepts=(AMINA, MUTE))
    assert names_in(said) == ["Leyla", "Per"]


def test_one_who_is_locked_to_two() -> None:
    said = refused(Asked(locked=((AMINA, PER), (AMINA, KARI))))
    assert "Amina Hussein is locked to Kari Nordmann, Per Olsen." in said


def test_more_than_there_are_places() -> None:
    said = refused(Asked(locked=((SARA, PER), (LEYLA, PER))))
    assert "Per Olsen has room for 1, but 2 are locked: Leyla Said, Sara Tesfay." in said


def test_those_whom_a_mentor_has_already_are_no_locks() -> None:
    asked = Asked(locked=((SARA, FULL),), group_by="town", group_limit=2)
    said = refused(asked, mentors=(FULL, PER))
    assert "Kari Nordmann has room for 0, but 1 are locked: Sara Tesfay." in said


def test_too_many_of_one_group() -> None:
    asked = Asked(locked=((SARA, KARI), (LEYLA, KARI)), group_by="town", group_limit=1)
    assert "Leyla Said, Sara Tesfay are locked to Kari Nordmann, but only 1 of one group" in refused(asked)


def test_a_circle_that_cannot_be_large_enough() -> None:
    assert names_in(refused(Asked(locked=((SARA, PER),), least_size=2))) == ["Per"]

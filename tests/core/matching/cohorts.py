"""A few people by a few plain rules, for tests of whole plans."""

from dataclasses import replace
from uuid import UUID

from hypothesis import strategies as st

from mentordesk.core.matching.model import MUST, Criterion, Participant, Rules

RULES = Rules((Criterion("topics", 60), Criterion("field", 40), Criterion("common_language", kind=MUST)))
WORDS = st.frozensets(st.sampled_from("abc"), max_size=2).map(tuple)
LANGUAGES = st.sampled_from([("Norsk",), ("Norsk", "Somali"), ("Arabisk",)])


@st.composite
def people(draw: st.DrawFn, most: int, first: int, places: st.SearchStrategy[int]) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            UUID(int=first + number),
            f"{first + number}",
            languages=draw(LANGUAGES),
            topics=draw(WORDS),
            field=draw(WORDS),
            places=draw(places),
        )
        for number in range(draw(st.integers(1, most)))
    )


def adept(number: int, **said: object) -> Participant:
    told = {"languages": ("Norsk",), "topics": ("a",), "field": ("a",)} | said
    return Participant(UUID(int=number), f"{number}", **told)  # type: ignore[arg-type]


def mentor(number: int, places: int = 1, **said: object) -> Participant:
    return replace(adept(100 + number, **said), places=places)

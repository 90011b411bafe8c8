"""What is cut is cut where words end, and sendings are no larger than services take."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.signing.rules import DOCUMENTS, MEGABYTES, Weighed, cut, sendings


@given(st.text(), st.integers(10, 220))
def test_what_is_cut_is_never_too_long_and_begins_the_same(text: str, most: int) -> None:
    line, made = " ".join(text.split()), cut(text, most)
    assert len(made) <= most
    assert made == line or (made.endswith("…") and line.startswith(made[:-1]))


def test_it_is_cut_at_the_end_of_a_word() -> None:
    assert cut("Mentoravtale – Sterk sammen i Drammen og omegn", 30) == "Mentoravtale – Sterk sammen i…"
    assert cut("Mentor" * 30, 20) == ("Mentor" * 4)[:19] + "…"
    assert cut("kort", 80) == "kort"


@given(st.lists(st.tuples(st.integers(0, 9_000_000), st.sampled_from("abc")), max_size=80))
def test_every_document_goes_out_once_with_those_of_the_same_signers(made: list[tuple[int, str]]) -> None:
    documents = [(number, Weighed(weight, who)) for number, (weight, who) in enumerate(made)]
    found = list(sendings(documents))
    assert sorted(one for together in found for one in together) == list(range(len(made)))
    for together in found:
        assert len({made[one][1] for one in together}) == 1
        assert len(together) <= DOCUMENTS
        assert sum(made[one][0] for one in together) <= MEGABYTES * 1_000_000

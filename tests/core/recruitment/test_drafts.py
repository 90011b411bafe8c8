"""Who is the same person."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.drafts import PERHAPS, SAME, ApplicantDraft, likeness, same_person_key

KARI = ApplicantDraft(name="Kari Moe Hansen", email="kari@example.org", phone="+4799887766", born=dt.date(1990, 5, 17))


def a_draft(name: str, email: str | None = None, phone: str | None = None, born: str = "") -> ApplicantDraft:
    return ApplicantDraft(name=name, email=email, phone=phone, born=dt.date.fromisoformat(born) if born else None)


@pytest.mark.parametrize(
    "other",
    [
        KARI,
        a_draft("kari moe hansen", "KARI@example.org"),
        a_draft("Kari Hansen", "kari@example.org", "+4799887766"),
        a_draft("Kari Moe Hansen", "ny@example.org", "+4799887766", "1990-05-17"),
        a_draft("Kari Moe-Hansen", None, None, "1990-05-17"),
        a_draft("Kari Moe Hansen", "kari@example.org", "+4711111111"),
    ],
)
def test_the_same_person(other: ApplicantDraft) -> None:
    assert likeness(KARI, other) >= SAME


@pytest.mark.parametrize(
    "other",
    [
        a_draft("Kari Moe Hansen"),
        a_draft("Kari Moe Hansen", "kari2@example.org"),
        a_draft("Mor Hansen", "kari@example.org"),
        a_draft("Kari Moe Hansen", "kari@example.org", None, "1960-01-01"),
    ],
)
def test_perhaps_the_same_person(other: ApplicantDraft) -> None:
    assert PERHAPS <= likeness(KARI, other) < SAME


@pytest.mark.parametrize(
    "other",
    [
        a_draft("Ola Vik", "ola@example.org"),
        a_draft("Kari Moe Hansen", "annen@example.org", "+4712312312", "1970-01-01"),
        a_draft("Bror Hansen", "kari@example.org", "+4799887766", "1993-02-03"),
        a_draft("Ola Vik", None, None, "1990-05-17"),
    ],
)
def test_somebody_else(other: ApplicantDraft) -> None:
    assert likeness(KARI, other) < PERHAPS


def test_where_only_names_are_known_the_same_name_is_the_same_person() -> None:
    assert likeness(a_draft("Ola Vik"), a_draft("Ola Vik")) >= SAME
    assert likeness(a_draft("Ola Vik"), a_draft("Ola Vikse")) < SAME


def test_a_year_of_birth_agrees_with_a_day_in_it() -> None:
    year = ApplicantDraft(name="Kari Moe Hansen", birth_year=1990)
    assert likeness(KARI, year) >= SAME
    assert likeness(KARI, ApplicantDraft(name="Kari Moe Hansen", birth_year=1980)) < PERHAPS


def test_the_key_is_the_same_for_the_same_row_read_again_and_tells_a_family_apart() -> None:
    assert same_person_key(KARI) == same_person_key(a_draft("KARI  MOE HANSEN", "Kari@example.org"))
    assert same_person_key(KARI) != same_person_key(a_draft("Per Moe Hansen", "kari@example.org"))


names = st.text("abcæøåé -", min_size=1, max_size=20)
drafts = st.builds(
    a_draft,
    names,
    st.sampled_from([None, "a@example.org", "b@example.org"]),
    st.sampled_from([None, "+4799887766", "+4799887765"]),
    st.sampled_from(["", "1990-05-17", "1991-05-17"]),
)


@given(drafts, drafts)
def test_likeness_is_mutual_and_between_nought_and_one(one: ApplicantDraft, other: ApplicantDraft) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one))


@given(drafts)
def test_everybody_is_most_like_themselves(one: ApplicantDraft) -> None:
    assert likeness(one, one) >= SAME

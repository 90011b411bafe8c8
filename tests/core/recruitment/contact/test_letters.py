import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.recruitment.contact.letters import LetterFacts, draft, letter_language
from mentordesk.core.recruitment.contact.rules import KINDS

TODAY = dt.date(2026, 11, 20)
BARE = LetterFacts("Amina", "adept", "Sterk sammen", "classic", "", "Ingrid Solheim", TODAY)
FULL = replace(
    BARE,
    organisation="Sterk sammen Drammen",
    phone="+47 400 00 200",
    start=dt.date(2027, 1, 10),
    deadline=TODAY,
    promised=dt.date(2026, 12, 1),
    answer_by=dt.date(2026, 12, 10),
    when=dt.datetime(2026, 11, 25, 17, 30),
    place="Biblioteket",
    position=3,
    reason="Du bor utenfor fylket.",
    missing=("contact", "topics"),
)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", ["adept", "mentor", "both"])
@pytest.mark.parametrize("facts", [BARE, FULL])
def test_every_message_is_whole_whatever_is_known(kind: str, language: str, role: str, facts: LetterFacts) -> None:
    subject, body = draft(kind, replace(facts, role=role), language)
    assert "Sterk sammen" in subject
    assert not re.search(r"[{}]|None|  |\n\n\n|: *\n\n(?!–)|\.\.", subject + body)
    assert body.count("Ingrid Solheim") == 1
    assert len(body.split()) < 140
    assert body.endswith("\n")


def test_both_languages_have_the_same_parts() -> None:
    for kind in (*KINDS, "frame"):
        nb, en = ((RESOURCES / "papers" / code / f"message_{kind}.toml").read_text("utf-8") for code in ("nb", "en"))
        assert re.findall(r"^when = .*$|\[\[clause\]\]|^\w+ =", nb, re.M) == re.findall(
            r"^when = .*$|\[\[clause\]\]|^\w+ =", en, re.M
        )
        assert sorted(re.findall(r"{\w+}", nb)) == sorted(re.findall(r"{\w+}", en)), kind


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("receipt", "senest 1. desember 2026"),
        ("incomplete", "– e-postadresse eller telefonnummer\n– hva du ønsker hjelp til"),
        ("interview", "Tid: onsdag 25. november kl. 17.30"),
        ("interview", "Sted: Biblioteket"),
        ("offer", "Svar ja eller nei på denne meldingen senest 10. desember 2026"),
        ("waiting", "Du er nummer 3 på lista."),
        ("refusal", "Takk for at du søkte"),
        ("refusal", "Du bor utenfor fylket."),
        ("approved", "godkjent som mentor"),
        ("reminder", "Fristen for å svare er 10. desember 2026."),
        ("withdrawn", "er trukket"),
    ],
)
def test_what_is_known_is_said(kind: str, said: str) -> None:
    assert said in draft(kind, FULL, "nb").body


def test_days_that_have_passed_are_not_promised_again() -> None:
    later = replace(FULL, today=dt.date(2027, 2, 1))
    assert "senest" not in draft("receipt", later, "nb").body
    assert "Fristen for å svare var" in draft("reminder", later, "nb").body
    assert "starter" not in draft("offer", later, "nb").body


def test_a_mentor_is_thanked_as_mentor_and_asked_what_a_mentor_is_asked() -> None:
    mentor = replace(FULL, role="mentor")
    assert "være mentor i Sterk sammen" in draft("receipt", mentor, "nb").body
    assert "hva du kan bidra med" in draft("incomplete", mentor, "nb").body


def test_a_requirement_is_named_as_it_is_called() -> None:
    assert "– Bli kjent-møte" in draft("incomplete", replace(FULL, missing=("Bli kjent-møte",)), "nb").body


def test_who_has_no_language_of_ours_is_written_to_in_the_programmes_and_then_in_bokmal() -> None:
    assert letter_language("en", "nb") == "en"
    assert letter_language("so", "en") == "en"
    assert letter_language(None, "xx") == "nb"


@given(st.text(min_size=1), st.text())
def test_a_name_stays_on_its_line_and_is_never_a_template(name: str, reason: str) -> None:
    subject, body = draft("refusal", replace(FULL, name=name, programme=name, reason=reason), "nb")
    assert len(subject.splitlines()) == 1
    assert body.split("\n")[0].startswith("Hei")
    assert " ".join(name.split()) in body.split("\n")[0]

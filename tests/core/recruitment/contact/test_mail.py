import email
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.contact.errors import AddressMissing, LinkTooLong
from mentordesk.core.recruitment.contact.letters import Draft
from mentordesk.core.recruitment.contact.mail import LONGEST_LINK, eml, mailto

WORDS = Draft("Søknaden din – Sterk sammen", "Hei, Åse!\n\nTakk for søknaden. 100 % ærlig & «god»?\n")
HOSTILE = (
    "Ola\r\nBcc: hvem@example.org",
    "Ola\nX-Evil: 1",
    'Ola "Nordmann", <annen@example.org>',
    "Ola\u2028Bcc: x",
    "=?utf-8?q?Bcc=3A?=",
    "Zoë Ødegård-Åsen, cand. mag.",
    "محمد علي",
    "‮Ola",
    "\x00\x07",
    "x" * 500,
)


def test_a_domain_with_letters_of_its_own_can_be_written_to() -> None:
    raw = eml(Draft("Avtale", "Hei"), "Kari Ås", "kari@blåbær.example.org")
    assert b"<kari@xn--blbr-roah.example.org>" in raw


def test_a_mail_file_opens_as_an_unsent_draft() -> None:
    read = email.message_from_bytes(eml(WORDS, "Åse Dahl", "aase@example.org"), policy=default)
    assert read["X-Unsent"] == "1"
    (to,) = read["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Åse Dahl", "aase@example.org")
    assert read["Subject"] == WORDS.subject
    assert read.get_content().replace("\r\n", "\n") == WORDS.body
    assert read.get_content_charset() == "utf-8"
    assert not read.defects


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_and_no_subject_makes_a_header(name: str) -> None:
    made = eml(Draft(f"Om {name}", f"Hei, {name}!\n"), name, "ola@example.org")
    read = email.message_from_bytes(made, policy=default)
    known = {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(read.keys()) == known
    assert [one.addr_spec for one in read["To"].addresses] == ["ola@example.org"]


@pytest.mark.parametrize("address", [None, "", "ikke en adresse", "a@b@c", "x\r\nBcc: y@example.org", "å@"])
def test_what_is_no_address_is_no_recipient(address: str | None) -> None:
    read = email.message_from_bytes(eml(WORDS, "Ola", address), policy=default)
    assert "Bcc" not in read
    assert read["To"] is None or [one.addr_spec for one in read["To"].addresses] == [address]


@given(st.text(), st.text(), st.text())
def test_anything_can_be_written(name: str, subject: str, body: str) -> None:
    text = "".join(sign for sign in body if not 0xD800 <= ord(sign) < 0xE000)
    read = email.message_from_bytes(eml(Draft(subject, text), name, "ola@example.org"), policy=default)
    assert read["X-Unsent"] == "1"


def test_a_link_says_the_same() -> None:
    link = urlsplit(mailto(WORDS, "aase+1@example.org"))
    said = parse_qs(link.query, strict_parsing=True)
    assert (link.scheme, unquote(link.path)) == ("mailto", "aase+1@example.org")
    assert said == {"subject": [WORDS.subject], "body": [WORDS.body.strip().replace("\n", "\r\n")]}


def test_an_address_cannot_add_to_a_link() -> None:
    link = urlsplit(mailto(WORDS, "a@example.org?bcc=b@example.org&x=y"))
    assert set(parse_qs(link.query)) == {"subject", "body"}


def test_a_link_that_would_be_cut_off_is_refused_and_says_how_long_it_is() -> None:
    with pytest.raises(LinkTooLong) as refused:
        mailto(Draft("Hei", "å" * 400), "a@example.org")
    assert refused.value.facts["limit"] == LONGEST_LINK
    with pytest.raises(AddressMissing):
        mailto(WORDS, None)

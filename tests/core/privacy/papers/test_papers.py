"""The record of processing and the sheet for when the computer is gone: true, complete, and without a name."""

import datetime as dt
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.core.matching.say.commands import set_wish
from mentordesk.core.privacy.anonymising.commands import anonymise_programme
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.privacy.papers.commands import write_laptop_sheet, write_record
from mentordesk.core.privacy.papers.document import laptop_pdf, record_pdf
from mentordesk.core.privacy.papers.facts import DutyFacts, Protection
from mentordesk.core.privacy.papers.protection import protection
from mentordesk.core.privacy.papers.queries import duty_facts
from mentordesk.core.privacy.retention.commands import change_retention
from mentordesk.core.privacy.retention.rules import REFUSED, USUAL
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import people
from mentordesk.core.store import backups
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_programme, a_store
from tests.core.documents.papers import READERS
from tests.core.privacy.papers.conftest import DAY, LOCKED, OPEN

BY_POPPLER = READERS[-1]
"""pdftotext where the machine has it."""


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(BY_POPPLER(pdf)).split())


def test_the_record_says_what_article_30_asks_for(facts: DutyFacts) -> None:
    text = text_of(record_pdf(facts, LOCKED, "nb"))
    for words in (
        "Protokoll over behandlingsaktiviteter",
        "Sterk sammen Drammen",
        "974760673",
        "+47 40 00 02 00",
        "Ingrid Solheim",
        "26. november 2026",
        "Program: Sterk sammen",
        "Flere skal få brukt det de kan",
        "artikkel 6 nr. 1 b",
        "artikkel 9 nr. 2 a",
        "3 søkere, 0 adepter med plass, 1 mentor, 1 under 18 år",
        "Ingen utenfor organisasjonen",
        f"Avslag og trukne søknader: {USUAL[REFUSED]} måneder",
        "kryptert (AES-256)",
        "låser seg selv når ingen har brukt det på 5 minutter",
        "funnet hel 25. november 2026",
        "utenfor EØS",
    ):
        assert words in text, words


def test_only_data_that_are_there_are_told_of(store: Store, programme: UUID, facts: DutyFacts) -> None:
    assert facts.programmes[0].holds == {
        *("age", "gender", "background", "employer", "languages", "application", "guardians", "consents"),
    }
    text = text_of(record_pdf(facts, LOCKED, "nb"))
    assert "Bakgrunn" in text
    assert "Møter: tid" not in text
    assert "saksbok" not in text
    amina, leyla = (row.id for row in store.read(people) if row.name in ("Amina Hussein", "Leyla Said"))
    a_pair(store, programme, amina, leyla)
    assert "pairs" in store.read(duty_facts, "", DAY).holds
    assert "Deltakernes egne ord" not in text
    kari = next(row.id for row in store.read(people) if row.name == "Kari Nordmann")
    set_wish(store, programme=programme, person=amina, about=kari, rank=1)
    now = store.read(duty_facts, "", DAY)
    assert "Deltakernes egne ord" in text_of(record_pdf(now, LOCKED, "nb"))
    assert "ønsker og svar" in text_of(laptop_pdf(now, LOCKED, "nb"))
    assert "saksbok" in text_of(record_pdf(replace(facts, concerns=1), LOCKED, "nb"))


def test_a_plain_file_is_said_to_be_plain(facts: DutyFacts) -> None:
    record, sheet = text_of(record_pdf(facts, OPEN, "nb")), text_of(laptop_pdf(facts, OPEN, "nb"))
    for words in ("Fila er ikke kryptert", "ingen sikkerhetskopi", "ingen kopi utenfor PC-en", "låser seg ikke selv"):
        assert words in record
    assert "kan lese alt" in sheet
    assert "Fila var kryptert" not in sheet


def test_the_organisations_own_times_stand_there(store: Store, facts: DutyFacts) -> None:
    change_retention(store, kind="refused", months=1)
    changed = store.read(duty_facts, store.author, DAY)
    assert "Avslag og trukne søknader: 1 måned fra" in text_of(record_pdf(changed, LOCKED, "nb"))
    assert "Refused and withdrawn applications: 1 month from" in text_of(record_pdf(changed, LOCKED, "en"))


def test_each_programme_has_its_part(filled: Store) -> None:
    a_programme(filled, name="Neste runde")
    text = text_of(record_pdf(filled.read(duty_facts, filled.author, DAY), LOCKED, "en"))
    assert "Programme: Sterk sammen" in text
    assert "Programme: Neste runde" in text


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    "protection",
    [LOCKED, OPEN, replace(LOCKED, recovery=False, away=None), replace(LOCKED, encrypted=False, place="cloud")],
)
def test_the_sheet_is_one_page_whatever_is_so(facts: DutyFacts, protection: Protection, language: str) -> None:
    more = {
        *("pairs", "say", "decisions", "meetings", "papers", "assessment", "requirements"),
        *("interviews", "references", "accommodation", "senders", "messages"),
    }
    everything = replace(facts.programmes[0], holds=facts.holds | more)
    full = replace(facts, people=1234, minors=321, programmes=(everything,))
    assert len(BY_POPPLER(laptop_pdf(full, protection, language))) == 1


def test_the_sheet_says_what_to_do_and_how_many_it_is_about(facts: DutyFacts) -> None:
    text = text_of(laptop_pdf(facts, LOCKED, "nb"))
    for words in (
        "Den første timen",
        "02800",
        "3 personer i fila, 1 av dem under 18 år",
        "Innen 72 timer",
        "Datatilsynet",
        "skal også foresatte få beskjed",
        "på en minnepinne",
        "20. november 2026",
        "gjenopprettingsarket",
        "Leder, navn og telefon",
    ):
        assert words in text, words
    assert "Uten den kan ingen åpne kopien" in text_of(laptop_pdf(facts, replace(LOCKED, recovery=False), "nb"))
    nobody = text_of(laptop_pdf(replace(facts, minors=0), LOCKED, "nb"))
    assert "ingen av dem under 18 år" in nobody
    assert "skal også foresatte" not in nobody


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_participant_is_named(facts: DutyFacts, language: str) -> None:
    text = text_of(record_pdf(facts, LOCKED, language)) + text_of(laptop_pdf(facts, LOCKED, language))
    assert not any(name in text for name in ("Amina", "Hussein", "Leyla", "Kari", "Nordmann", "Somalia", "Eksempel"))


def test_who_is_deleted_and_not_gone_still_counts(filled: Store) -> None:
    before = filled.read(duty_facts, filled.author, DAY).people
    delete_person(filled, person=filled.read(people)[0].id)
    assert filled.read(duty_facts, filled.author, DAY).people == before == 3


def test_the_same_facts_give_the_same_bytes(facts: DutyFacts) -> None:
    assert record_pdf(facts, LOCKED, "nb") == record_pdf(facts, LOCKED, "nb")


def test_making_a_paper_is_a_line_of_history_and_no_step(filled: Store, tmp_path: Path) -> None:
    before = filled.steps()
    write_record(filled, target=tmp_path / "protokoll.pdf", language="nb", locks_after=None)
    write_laptop_sheet(filled, target=tmp_path / "borte.pdf", language="en", locks_after=5)
    assert [line.command for line in filled.read(history, limit=2)] == [
        "privacy.print_laptop_sheet",
        "privacy.print_record",
    ]
    assert filled.steps() == before
    assert "Record of processing" not in text_of((tmp_path / "protokoll.pdf").read_bytes())
    assert "If the computer is gone" in text_of((tmp_path / "borte.pdf").read_bytes())
    assert filled.check().ok


def test_a_paper_is_nowhere_but_where_it_was_asked_for(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing, chosen = tmp_path / "passing", tmp_path / "chosen"
    for folder in (passing, chosen):
        folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(passing))
    monkeypatch.setattr(tempfile, "tempdir", None)
    write_record(filled, target=chosen / "protokoll.pdf", language="nb", locks_after=None)
    write_laptop_sheet(filled, target=chosen / "borte.pdf", language="nb", locks_after=5)
    assert list(passing.iterdir()) == []
    assert {path.name for path in chosen.iterdir()} == {"protokoll.pdf", "borte.pdf"}


def test_a_language_that_is_not_there_writes_nothing(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(PaperLanguageUnknown):
        write_record(filled, target=tmp_path / "protokoll.pdf", language="fi", locks_after=None)
    assert not (tmp_path / "protokoll.pdf").exists()


def test_how_the_file_is_kept_is_asked_of_the_machine(tmp_path: Path) -> None:
    store = a_store(tmp_path, passphrase="fire korte ord her")
    found = protection(store, 5)
    assert (found.encrypted, found.backup, found.away, found.locks_after, found.recovery) == (
        True,
        None,
        None,
        5,
        False,
    )
    made = backups.make(store)
    assert protection(store, None).backup == made.made.astimezone().date() <= dt.date.today()
    store.close()


def test_an_anonymised_programme_is_about_nobody(filled: Store, programme: UUID) -> None:
    change_programme(filled, programme, {"status": "archived"})
    anonymise_programme(filled, programme=programme)
    facts = filled.read(duty_facts, filled.author, DAY)
    assert (facts.people, facts.minors, facts.programmes[0].applicants) == (0, 0, 3)
    text = text_of(record_pdf(facts, LOCKED, "nb"))
    assert "Bare tall uten navn er igjen" in text
    assert "Navn, e-post" not in text
    assert "Rettslig grunnlag" not in text

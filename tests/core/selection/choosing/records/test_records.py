"""The record of a choice: made with it, whole, tampered with, after an erasure, and on paper."""

import datetime as dt
import json
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from mentordesk.core.kernel.fingerprints import Verdict
from mentordesk.core.selection.choosing.offers.commands import answer_offer
from mentordesk.core.selection.choosing.records.commands import lock_selection, record_name, write_record
from mentordesk.core.selection.choosing.records.errors import NobodyToRecord, RecordNotReadable
from mentordesk.core.selection.choosing.records.queries import records, told
from mentordesk.core.selection.choosing.tables import SelectionRecord, SelectionRecordLine
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.scoring.commands import declare_conflict, excuse
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.selection.choosing.conftest import MEN, YOUNG, declare
from tests.core.selection.conftest import by_name


@pytest.fixture
def chosen(store: Store, scored: UUID) -> UUID:
    """A choice with a quota, in which one assessor stood aside."""
    declare(store, scored, YOUNG)
    application = by_name(store, scored)["Sara"].application
    declare_conflict(store, application=application, assessor="Per", why="Er naboen")
    excuse(store, programme=scored, assessor="Per")
    accept_selection(store, programme=scored)
    return scored


def text_of(path: Path) -> str:
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(
        "\n".join(page.extract_text() for page in pages).replace("\u2068", "").replace("\u2069", "").split()
    )


def test_a_choice_is_recorded_in_its_own_step(store: Store, chosen: UUID) -> None:
    (row,) = store.read(records, chosen)
    assert (row.verdict, row.author, row.places) == (Verdict.WHOLE, store.author, 2)
    assert row.counts == {"offered": 2, "waiting": 2}
    store.undo()
    assert store.read(records, chosen) == []
    assert by_name(store, chosen)["Amina"].status != "offered"


def test_a_record_says_all_that_the_choice_stood_on(store: Store, chosen: UUID) -> None:
    (row,) = store.read(records, chosen)
    found = store.read(told, row.id)
    names = [one.name for one in store.read(criteria, chosen)]
    assert [one["name"] for one in found.content["criteria"]] == names
    assert found.content["quotas"][0]["places"] == 1
    assert [one["late"] for one in found.content["declared"]] == [False]
    assert [(one["rank"], one["result"]) for one in found.lines] == [
        (1, "offered"),
        (2, "waiting"),
        (3, "waiting"),
        (4, "offered"),
    ]
    assert found.lines[3]["moved"]["way"] == "in"
    assert found.lines[2]["conflicts"] == {"Per": "Er naboen"}
    assert next(iter(found.lines[0]["points"].values())) == {"Ingrid": 5}
    assert "Amina" not in json.dumps([found.content, found.lines])


def test_accepting_again_makes_no_second_record(store: Store, chosen: UUID) -> None:
    accept_selection(store, programme=chosen)
    assert len(store.read(records, chosen)) == 1


def test_locking_records_what_has_become_of_it(store: Store, chosen: UUID) -> None:
    declare(store, chosen, YOUNG, MEN)
    answer_offer(store, application=by_name(store, chosen)["Amina"].application, answer="accepted")
    record = lock_selection(store, programme=chosen)
    found = store.read(told, record)
    assert found.lines[0]["result"] == "accepted"
    assert [one["late"] for one in found.content["declared"]] == [True, False]
    assert store.read(records, chosen)[0].id == record


def test_a_letter_changed_is_seen(store: Store, chosen: UUID) -> None:
    (row,) = store.read(records, chosen)
    with store.recording("selection.lock_selection") as session:
        line = session.scalars(sa.select(SelectionRecordLine)).first()
        assert line is not None
        line.content = line.content.replace('"reason":null', '"reason":""')
    assert store.read(records, chosen)[0].verdict is Verdict.CHANGED
    with pytest.raises(RecordNotReadable):
        store.read(told, row.id)
    store.undo()
    with store.recording("selection.lock_selection") as session:
        session.get_one(SelectionRecord, row.id).content = "[]"
    assert store.read(records, chosen)[0].verdict is Verdict.CHANGED


def test_an_erased_person_leaves_the_rest_checkable(store: Store, chosen: UUID) -> None:
    (row,) = store.read(records, chosen)
    with store.recording("privacy.delete_person") as session:
        line = session.scalars(sa.select(SelectionRecordLine)).first()
        assert line is not None
        line.deleted = True
    assert store.read(records, chosen)[0].verdict is Verdict.LINES_ERASED
    assert len(store.read(told, row.id).lines) == 3


def test_without_applicants_there_is_nothing_to_lock(store: Store) -> None:
    with pytest.raises(NobodyToRecord):
        lock_selection(store, programme=a_programme(store, name="Tomt"))


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_paper_has_names_or_numbers(store: Store, chosen: UUID, tmp_path: Path, language: str) -> None:
    (row,) = store.read(records, chosen)
    named, blind = tmp_path / "named.pdf", tmp_path / "blind.pdf"
    write_record(store, record=row.id, target=named, language=language, named=True)
    write_record(store, record=row.id, target=blind, language=language, named=False)
    assert "Amina Hussein" in text_of(named)
    assert all(row.hash[start : start + 8] in text_of(named) for start in range(0, 64, 8))
    assert "Er naboen" in text_of(named)
    assert not any(name in text_of(blind) for name in ("Amina", "Leyla", "Sara", "Zahra"))
    assert ("Søker 01" if language == "nb" else "Applicant 01") in text_of(blind)


def test_the_paper_is_named_for_the_day() -> None:
    assert record_name("nb") == f"{dt.date.today().isoformat()} Utvelgelsesprotokoll.pdf"

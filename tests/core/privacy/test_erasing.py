"""Erasing somebody for good: gone from the file, its history and backups and from what comes in, and nobody else."""

import json
import shutil
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.library.commands import change_text
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.scans.queries import scans_of
from mentordesk.core.agreements.scans.tables import Scan
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.places import user_data
from mentordesk.core.matching.commands import end_pair, never
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.privacy.commands import delete_person, erase_people, erase_person
from mentordesk.core.privacy.errors import StillInPair, WhyErasedMissing
from mentordesk.core.privacy.queries import deleted_people, receipts
from mentordesk.core.privacy.toll.queries import toll
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import found_people, names, people
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.sharing.commands import merge, share_for_successor
from mentordesk.core.store import backups
from mentordesk.core.store.backups.dropping import copies, drop_older
from mentordesk.core.store.erasing import ledger, reapply, rewrite
from mentordesk.core.store.errors import ErasedNotRewritten, NamesHidden
from mentordesk.core.store.file import connect
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Changed, Store
from tests.builders import START, a_draft, a_mentor, a_pair, a_person, a_programme, a_store, an_adept
from tests.core.privacy.erased import CANARY, WHY, erased_ids, raw, rows_with, somebody, traces
from tests.core.sharing.conftest import keys_in
from tests.core.store.oracle import visible


def test_no_byte_is_left_in_the_file_or_beside_it(
    store: Store, programme: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "hjemme"))
    who = somebody(store, programme, tmp_path)
    backups.make(store)
    assert {"prøve.mentordesk"} < set(traces(tmp_path, user_data()))
    erase_person(store, person=who, reason=WHY)
    shutil.rmtree(tmp_path / "avtaler")
    assert set(traces(tmp_path)) == set(traces(user_data())) != set()
    older = len(copies(store.file_id))
    assert drop_older(store) == older
    assert (traces(user_data()), len(copies(store.file_id))) == ([], 1)
    assert store.check().ok
    store.close()
    again = open_file(store.path, passphrase=None)
    assert again.check().ok
    again.close()
    assert traces(tmp_path) == []


def test_no_byte_is_left_in_an_encrypted_file(tmp_path: Path) -> None:
    """Its pages are laid open by SQLCipher itself, the free ones too, as somebody with the passphrase could."""
    store = a_store(tmp_path, passphrase="fem ord som ingen gjetter", name="låst")
    try:
        who = somebody(store, a_programme(store), tmp_path)
        erase_person(store, person=who, reason=WHY)
        shutil.rmtree(tmp_path / "avtaler")
        assert raw(store, lambda look: look.execute("PRAGMA freelist_count").fetchone()[0]) == 0
        connection = connect(store.path, store.key)
        connection.execute(f"ATTACH DATABASE '{tmp_path / 'åpen.db'}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
        assert traces(tmp_path) == []
        assert store.check().ok
    finally:
        store.close()


def test_everything_of_the_one_goes_and_nothing_of_others(store: Store, programme: UUID, tmp_path: Path) -> None:
    leyla = an_adept(store, programme, "Leyla Said")
    who = somebody(store, programme, tmp_path)
    never(store, programme=programme, adept=leyla, mentor=next(r.id for r in store.read(applicants, programme)))
    before = visible(store)
    cost = store.read(toll, who)
    receipt = erase_person(store, person=who, reason=f" {WHY} ")
    after, gone = visible(store), erased_ids(store)
    for table, rows in before.items():
        if table != "erasure":
            assert after[table] == {row for row in rows if row[0] not in gone}, table
    assert rows_with(store, gone) == []
    (found,) = store.read(receipts)
    assert (found.id, found.kind, found.reason, found.day) == (receipt, "person", WHY, today())
    assert (found.author, found.records) == ("Ingrid Solheim", len(gone))
    assert (cost.name, cost.applications, cost.pairs, cost.papers) == (f"{CANARY} Hussein", 1, 1, 1)
    assert cost.others + 1 + cost.applications + cost.pairs + cost.meetings + cost.papers == len(gone)
    assert store.read(found_people, CANARY) == []
    assert [row.name for row in store.read(people)] == ["Kari Nordmann", "Leyla Said"]
    assert store.read(pairs, programme) == [] == store.read(papers, programme)


def test_a_signed_file_that_is_kept_with_several_goes_with_each(store: Store, programme: UUID, tmp_path: Path) -> None:
    """It holds the papers of both, and nobody can take the one out of it."""
    who = somebody(store, programme, tmp_path)
    leyla = an_adept(store, programme, "Leyla Said")
    a_pair(store, programme, leyla, next(row.id for row in store.read(people) if row.name == "Kari Nordmann"))
    issue_papers(store, programme=programme, kind="declaration", folder=tmp_path / "avtaler", language="nb")
    mine = next(row.id for row in store.read(papers, programme) if row.pair)
    theirs = next(row.id for row in store.read(papers, programme) if row.person == leyla)
    with store.recording("agreements.file_scans") as session:
        session.facts["count"] = 2
        for paper, page, content in ((mine, None, CANARY), (theirs, None, CANARY), (theirs, 1, "Leylas side")):
            session.add(Scan(paper=paper, page=page, format="pdf", content=content, filed=today(), verdict="valid"))
    cost = store.read(toll, who)
    erase_person(store, person=who, reason=WHY)
    assert [row.page for row in store.read(scans_of, theirs)] == [1]
    assert CANARY.encode() not in store.path.read_bytes()
    assert cost.others + 1 + cost.applications + cost.pairs + cost.meetings + cost.papers == len(erased_ids(store))


def test_no_paper_of_another_keeps_what_somebody_is_called(store: Store, programme: UUID, tmp_path: Path) -> None:
    """An organisation's own text may call the other by the first name alone, in a paper that stays."""
    content = {"title": "Erklæring", "clause": [{"heading": "Om oss", "text": ["Jeg møter {other_first}."]}]}
    change_text(store, programme=programme, kind="declaration", language="nb", content=content)
    who = an_adept(store, programme, "Amina Hussein")
    change_person(store, who, {"preferred_name": CANARY})
    pair = a_pair(store, programme, who, a_mentor(store, programme))
    issue_papers(store, programme=programme, kind="declaration", folder=tmp_path / "avtaler", language="nb")
    end_pair(store, pair=pair, day=START, reason="")
    erase_person(store, person=who, reason=WHY)
    assert len(store.read(papers, programme)) == 1
    assert CANARY.encode() not in store.path.read_bytes()


def test_who_is_deleted_is_erased_too_and_cannot_come_back(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    change_person(store, amina, {"languages": ("Norsk", "Somali")})
    change_person(store, amina, {"languages": ("Norsk",)})
    delete_person(store, person=amina)
    assert store.read(toll, amina).others == 5  # field, topic, time and two languages, hidden as they are
    erase_person(store, person=amina, reason=WHY)
    assert store.read(deleted_people) == []
    assert store.read(names) == {}
    assert store.check().ok


def test_what_refuses_leaves_everything(store: Store, programme: UUID) -> None:
    amina, kari = a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann")
    a_pair(store, programme, amina, kari)
    before, lines = visible(store), len(store.read(history))
    with pytest.raises(StillInPair) as told:
        erase_person(store, person=amina, reason=WHY)
    assert told.value.facts == {"name": "Amina Hussein"}
    with pytest.raises(WhyErasedMissing):
        erase_person(store, person=amina, reason="  ")
    store.hide_names(on=True)
    with pytest.raises(NamesHidden):
        erase_people(store, people=[], reason=WHY)
    assert (visible(store), len(store.read(history))) == (before, lines)
    assert backups.listed(store.file_id) == []


def test_an_older_copy_forgets_them_again(store: Store, programme: UUID, tmp_path: Path) -> None:
    who = somebody(store, programme, tmp_path)
    older = tmp_path / "eldre.mentordesk"
    backups.copy_to(store, older)
    erase_person(store, person=who, reason=WHY)
    known = raw(store, ledger)
    connection = connect(older, None)
    assert reapply(connection, known) == len(erased_ids(store))
    assert reapply(connection, known) == 0
    assert ledger(connection) == known
    connection.close()
    assert CANARY.encode() not in older.read_bytes()
    copy = open_file(older, passphrase=None)
    try:
        assert copy.check().ok
        assert [one.reason for one in copy.read(receipts)] == [WHY]
        line = copy.read(history, limit=1)[0]
        assert (line.command, line.log) == ("store.erase_again", True)
        assert words.label(line.command, line.facts, "nb").startswith("slettet på nytt ")
        copy.undo()
        assert rows_with(copy, erased_ids(copy)) == []
    finally:
        copy.close()


def test_a_share_does_not_bring_them_back(store: Store, programme: UUID, tmp_path: Path) -> None:
    who = somebody(store, programme, tmp_path)
    keys = keys_in(tmp_path)
    share = tmp_path / "x.share.age"
    share_for_successor(store, programme=programme, target=share, lock=keys.public)
    erase_person(store, person=who, reason=WHY)
    before = visible(store)
    merged = merge(store, share, keys.file)
    assert (merged.new, merged.changed, merged.applied) == (0, 0, False)
    assert visible(store) == before


def test_whoever_shows_what_is_gone_hears_of_it(store: Store, programme: UUID) -> None:
    amina, heard = an_adept(store, programme), list[Changed]()
    store.listeners.append(heard.append)
    erase_person(store, person=amina, reason=WHY)
    assert [one.command for one in heard] == ["privacy.erase_people"]
    assert {"erasure", "person", "application", "application_topic", "person_language"} <= heard[0].tables


def test_who_applies_anew_is_somebody_new(store: Store, programme: UUID) -> None:
    drafts = [a_draft("Amina Hussein")]
    import_applicants(store, programme=programme, drafts=drafts)
    (first,) = store.read(people)
    erase_person(store, person=first.id, reason=WHY)
    import_applicants(store, programme=programme, drafts=drafts)
    (second,) = store.read(people)
    assert second.id != first.id
    assert store.check().ok


def test_a_row_that_comes_back_behind_the_journals_back_is_found(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    erase_person(store, person=amina, reason=WHY)
    connection = connect(store.path, None)
    connection.execute("BEGIN")
    (guard,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'person_ai'").fetchone()
    connection.execute("DROP TRIGGER person_ai")
    connection.execute("INSERT INTO person(id, name) VALUES (?, 'Amina')", (amina.hex,))
    connection.execute(guard)
    connection.execute("COMMIT")
    connection.close()
    assert store.check().problems == (f"person {amina.hex}", f"search {amina.hex}")


def test_the_wiped_changes_still_hold_the_chain(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    heads = raw(store, lambda look: look.execute("SELECT id, hash FROM change_set").fetchall())
    erase_person(store, person=amina, reason=WHY)
    assert raw(store, lambda look: look.execute("SELECT id, hash FROM change_set").fetchall())[: len(heads)] == heads
    wiped = raw(
        store, lambda look: look.execute("SELECT old, new, salt FROM change WHERE row = ?", (amina.hex,)).fetchall()
    )
    assert wiped == [(None, None, b"")]


def test_no_room_to_write_the_file_anew_is_said(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    amina = a_person(store, "Amina Hussein")
    monkeypatch.setattr(store, "key", None)
    moved = tmp_path / "bort.mentordesk"

    def without_file(opened: Store) -> None:
        opened.path.rename(moved)
        try:
            rewrite(opened)
        finally:
            moved.rename(opened.path)

    monkeypatch.setattr("mentordesk.core.privacy.for_good.rewrite", without_file)
    with pytest.raises(ErasedNotRewritten):
        erase_person(store, person=amina, reason=WHY)
    assert store.read(people) == []
    assert len(store.read(receipts)) == 1


def test_no_step_of_the_history_says_anything_of_anybody(store: Store, programme: UUID, tmp_path: Path) -> None:
    somebody(store, programme, tmp_path)
    facts = raw(store, lambda look: [json.loads(row[0]) for row in look.execute("SELECT label FROM change_set")])
    assert CANARY not in str(facts)


def test_the_file_is_written_anew_and_has_no_free_corner(store: Store, programme: UUID) -> None:
    who = an_adept(store, programme, motivation="Lang " * 5000)
    before = store.path.stat().st_size
    erase_person(store, person=who, reason=WHY)
    assert raw(store, lambda look: look.execute("PRAGMA freelist_count").fetchone()[0]) == 0
    assert store.path.stat().st_size < before - 40_000

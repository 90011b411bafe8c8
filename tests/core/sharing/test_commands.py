"""A programme leaves one file and arrives in another: all of it, once, and it can be taken back."""

from pathlib import Path
from uuid import UUID

import pyrage
import pytest
import sqlalchemy as sa

from mentordesk import words
from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handed.queries import handed_forms
from mentordesk.core.agreements.handed.rules import KINDS
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_organisation, change_person
from mentordesk.core.programme.queries import people, programme_of, programmes
from mentordesk.core.programme.tables import Organisation, Person
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.sharing.commands import Merged, merge, share_for_successor
from mentordesk.core.sharing.contents import STAYS_AT_HOME, TABLES
from mentordesk.core.sharing.errors import ShareNotUnderstood, ShareTooLarge, ShareWouldNotOpen
from mentordesk.core.sharing.queries import record_class, travelling
from mentordesk.core.sharing.rules import Conflict
from mentordesk.core.sharing.tables import SharePackage
from mentordesk.core.store import backups
from mentordesk.core.store.check import check
from mentordesk.core.store.errors import (
    ChangedSince,
    DiskFull,
    FileEmpty,
    FileMissing,
    FileNotReadable,
    NotAShare,
    WrongShareKey,
)
from mentordesk.core.store.history import history
from mentordesk.core.store.undo import take_back
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_pair, a_programme, an_adept
from tests.core.sharing.conftest import RECORDS, Keys, a_whole_programme, keys_in, opened


def whole(store: Store) -> bool:
    connection = store.connection()
    try:
        return check(connection).ok
    finally:
        connection.close()


def counts(store: Store) -> dict[str, int]:
    """How many visible records each table has."""
    with store.reading() as session:
        return {table.name: len(session.scalars(sa.select(record_class(table.name).id)).all()) for table in TABLES}


def steps(store: Store) -> list[str]:
    return [line.command for line in store.read(history)]


def test_anybody_opens_it_with_age_and_finds_json_lines(share: Path, keys: Keys, ids: dict[str, UUID]) -> None:
    lines = opened(share, keys).splitlines()
    assert all(line.startswith("{") and line.endswith("}") for line in lines)
    for table in TABLES:
        assert any(f'"table":"{table.name}"' in line for line in lines), table.name
    assert not any(f'"table":"{name}"' in line for line in lines for name in STAYS_AT_HOME)


def test_sharing_is_a_line_of_history_that_undo_steps_over(home: Store, share: Path, keys: Keys) -> None:
    with home.reading() as session:
        package = session.scalars(sa.select(SharePackage)).one()
    assert (package.purpose, package.recipient, package.records) == ("successor", keys.public.key, RECORDS)
    line = home.read(history)[0]
    assert words.label(line.command, line.facts, "nb") == "delte «Sterk sammen» med en etterfølger"
    assert line.log
    assert home.undo().command == "programme.change_programme"


def test_a_programme_that_was_shared_can_still_be_undone(home: Store, keys: Keys, tmp_path: Path) -> None:
    programme = a_programme(home)
    share_for_successor(home, programme=programme, target=tmp_path / "x.share.age", lock=keys.public)
    home.undo()
    assert home.read(programmes) == []
    home.redo()
    assert [row.id for row in home.read(programmes)] == [programme]
    assert whole(home)


def test_a_programme_that_has_people_is_not_undone_under_them(home: Store, ids: dict[str, UUID]) -> None:
    created = home.read(history)[-1]
    assert created.command == "programme.create_programme"
    with pytest.raises(ChangedSince), home.recording("undo") as session:
        take_back(session.connection().connection.dbapi_connection, created.id)
    assert [row.id for row in home.read(programmes)] == [ids["programme"]]


def test_an_empty_file_becomes_the_same(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID]
) -> None:
    merged = merge(away, share, keys.file)
    assert merged == Merged(ids["programme"], "Sterk sammen", RECORDS, 0, (), True)
    assert away.read(travelling, ids["programme"]) == home.read(travelling, ids["programme"])
    for query in (applicants, pairs, meetings):
        assert away.read(query, ids["programme"]) == home.read(query, ids["programme"]) != []
    assert steps(away) == ["sharing.merge"]
    assert whole(away)


def test_a_file_with_a_programme_has_two_and_keeps_its_own_organisation(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID]
) -> None:
    own = a_whole_programme(away, "Etterfølger")
    before = away.read(travelling, own["programme"])
    merge(away, share, keys.file)
    assert away.read(travelling, own["programme"]) == before
    assert {row.name for row in away.read(programmes)} == {"Etterfølger", "Sterk sammen"}
    assert away.read(programme_of, ids["programme"]) == home.read(programme_of, ids["programme"])
    change_organisation(away, {"name": "Vår egen"})
    third = a_programme(away, name="Tredje")
    assert {away.read(programme_of, key).organisation for key in (third, own["programme"])} == {"Vår egen"}
    assert away.read(programme_of, ids["programme"]) == home.read(programme_of, ids["programme"])
    assert whole(away)


def test_the_own_organisation_is_the_one_that_was_here_first(away: Store) -> None:
    a_programme(away)
    with away.recording("sharing.merge") as session:
        session.add(Organisation(id=UUID(int=0), name="En annen"))
        session.facts["name"] = "Sterk sammen"
    change_organisation(away, {"name": "Vår egen"})
    assert away.read(programme_of, a_programme(away, name="Neste")).organisation == "Vår egen"


def test_people_who_came_in_are_found(away: Store, share: Path, keys: Keys) -> None:
    merge(away, share, keys.file)
    with away.reading() as session:
        folded = session.execute(sa.text("SELECT folded FROM search")).scalars().all()
    assert len(folded) == 2
    assert all("ase «kari»" in text for text in folded)


def test_twice_is_once(away: Store, share: Path, keys: Keys, ids: dict[str, UUID]) -> None:
    merge(away, share, keys.file)
    before = steps(away), counts(away), backups.listed(away.file_id)
    assert merge(away, share, keys.file) == Merged(ids["programme"], "Sterk sammen", 0, 0, (), False)
    assert (steps(away), counts(away), backups.listed(away.file_id)) == before


def test_the_file_it_came_from_has_it_all(home: Store, share: Path, keys: Keys) -> None:
    before = steps(home)
    assert merge(home, share, keys.file).new == 0
    assert steps(home) == before


def test_a_dry_run_tells_and_does_nothing(away: Store, share: Path, keys: Keys) -> None:
    merged = merge(away, share, keys.file, dry_run=True)
    assert (merged.new, merged.applied) == (RECORDS, False)
    assert steps(away) == []
    assert backups.listed(away.file_id) == []


def test_a_verified_backup_comes_first(away: Store, share: Path, keys: Keys) -> None:
    a_programme(away, name="Etterfølger")
    merge(away, share, keys.file)
    (backup,) = backups.listed(away.file_id)
    assert backup.bytes > 0


def test_one_undo_takes_it_all_away_and_redo_brings_it_back(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID]
) -> None:
    a_whole_programme(away, "Etterfølger")
    before = counts(away)
    merge(away, share, keys.file)
    after = counts(away)
    away.undo()
    assert counts(away) == before
    assert len(away.read(programmes)) == 1
    away.redo()
    assert counts(away) == after
    assert away.read(travelling, ids["programme"]) == home.read(travelling, ids["programme"])
    assert whole(away)


def test_what_was_undone_can_be_merged_again(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID], tmp_path: Path
) -> None:
    merge(away, share, keys.file)
    away.undo()
    change_person(home, ids["adept"], {"town": "Bodø", "email": None, "languages": ["tyrkisk"]})
    newer = tmp_path / "nyere.share.age"
    share_for_successor(home, programme=ids["programme"], target=newer, lock=keys.public)
    merged = merge(away, newer, keys.file)
    assert (merged.new, merged.changed, merged.conflicts) == (1, RECORDS - 1, ())
    assert away.read(people, [ids["adept"]]) == home.read(people, [ids["adept"]])
    assert away.read(travelling, ids["programme"]) == home.read(travelling, ids["programme"])
    away.undo()
    assert sum(counts(away).values()) == 0
    assert whole(away)


def test_what_differs_stays_ours_and_is_told(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID], tmp_path: Path
) -> None:
    merge(away, share, keys.file)
    change_person(away, ids["adept"], {"town": "Bodø"})
    change_person(home, ids["adept"], {"town": "Alta"})
    newer = tmp_path / "nyere.share.age"
    share_for_successor(home, programme=ids["programme"], target=newer, lock=keys.public)
    before = steps(away)
    merged = merge(away, newer, keys.file)
    assert (merged.new, merged.changed, merged.applied) == (0, 0, False)
    assert merged.conflicts == (Conflict("person", ids["adept"], ("town",)),)
    assert away.read(people, [ids["adept"]])[0].town == "Bodø"
    assert steps(away) == before


def test_a_person_of_another_programme_is_not_overwritten(
    home: Store, away: Store, share: Path, keys: Keys, ids: dict[str, UUID]
) -> None:
    own = a_whole_programme(away, "Etterfølger")
    with away.recording("programme.change_person") as session:
        session.add(Person(id=ids["mentor"], name="Per Olsen", town="Bodø"))
        session.facts["person"] = ids["mentor"].hex
    merged = merge(away, share, keys.file)
    (conflict,) = merged.conflicts
    assert (conflict.table, conflict.id) == ("person", ids["mentor"])
    assert merged.new == RECORDS - 1
    assert [row.name for row in away.read(people, [ids["mentor"]])] == ["Per Olsen"]
    assert [row.mentor_name for row in away.read(pairs, ids["programme"])] == ["Per Olsen"]
    away.undo()
    assert [row.name for row in away.read(people, [ids["mentor"]])] == ["Per Olsen"]
    assert len(away.read(pairs, own["programme"])) == 1


def test_who_was_deleted_here_does_not_come_back(away: Store, share: Path, keys: Keys, ids: dict[str, UUID]) -> None:
    merge(away, share, keys.file)
    with away.recording("matching.accept_plan") as session:
        session.facts["count"] = 1
        session.get_one(MentorPair, ids["pair"]).status = "completed"
    delete_person(away, person=ids["mentor"])
    before = counts(away)
    merged = merge(away, share, keys.file)
    assert not merged.applied
    assert Conflict("person", ids["mentor"], ()) in merged.conflicts
    assert counts(away) == before


def test_a_meeting_whose_series_is_gone_still_travels(
    home: Store, away: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path
) -> None:
    with home.recording("meetings.plan_series") as session:
        session.facts["count"] = 1
        session.get_one(Series, ids["series"]).deleted = True
    path = tmp_path / "x.share.age"
    share_for_successor(home, programme=ids["programme"], target=path, lock=keys.public)
    merge(away, path, keys.file)
    with away.reading() as session:
        assert session.get_one(Meeting, ids["meeting"]).series is None
        assert session.scalars(sa.select(Series)).all() == []


def test_what_pairs_were_given_to_fill_in_travels(home: Store, away: Store, keys: Keys, tmp_path: Path) -> None:
    """As the program itself writes it: a form knows its version by a number of many digits."""
    programme = a_programme(home)
    a_pair(home, programme, an_adept(home, programme), a_mentor(home, programme))
    for kind in KINDS:
        hand_out(home, programme=programme, kind=kind, folder=tmp_path / "ut", language="nb", point="midway")
    issue_papers(home, programme=programme, kind="agreement", folder=tmp_path / "ut", language="nb")
    target = tmp_path / "y.share.age"
    share_for_successor(home, programme=programme, target=target, lock=keys.public)
    merge(away, target, keys.file)
    assert away.read(handed_forms, programme) == home.read(handed_forms, programme) != []
    assert away.read(travelling, programme) == home.read(travelling, programme)


def test_a_plan_over_a_thousand_people_travels(home: Store, away: Store, keys: Keys, tmp_path: Path) -> None:
    programme = a_programme(home)
    application = record_class("application")
    with home.recording("recruitment.add_applicant") as session:
        crowd = [Person(name=f"Person {n}", email=f"person{n}@example.org") for n in range(1500)]
        session.add_all(crowd)
        session.flush()
        fixed = {"programme": programme, "role": "adept", "status": "received", "channel": "typed"}
        session.add_all(application(person=person.id, **fixed) for person in crowd)
    path = tmp_path / "x.share.age"
    assert share_for_successor(home, programme=programme, target=path, lock=keys.public) == 3002
    assert merge(away, path, keys.file).new == 3002
    assert away.read(applicants, programme) == home.read(applicants, programme)


def test_a_share_by_somebody_else_changes_nothing(away: Store, keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "fremmed.share.age"
    recipient = pyrage.x25519.Recipient.from_str(keys.public.key)
    path.write_bytes(pyrage.encrypt(b'{"format":"mentordesk.share"}\n', [recipient]))
    with pytest.raises(ShareNotUnderstood):
        merge(away, path, keys.file)
    assert steps(away) == []


def test_a_stranger_opens_nothing(away: Store, share: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongShareKey):
        merge(away, share, keys_in(tmp_path, "fremmed").file)
    assert steps(away) == []


def test_a_share_that_is_no_file_is_told(
    away: Store, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tom").touch()
    (tmp_path / "stor").write_bytes(bytes(100))
    monkeypatch.setattr("mentordesk.core.sharing.commands.MOST_BYTES", 49)
    expected: dict[str, type[Trouble]] = {
        "finnes ikke": FileMissing,
        "tom": FileEmpty,
        "stor": ShareTooLarge,
        ".": FileNotReadable,
        away.path.name: NotAShare,
    }
    for name, trouble in expected.items():
        with pytest.raises(trouble):
            merge(away, tmp_path / name, keys.file)


def test_a_share_that_cannot_be_written_is_not_in_the_history(
    home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    before, older = steps(home), tmp_path / "x.share.age"
    older.write_bytes(b"eldre")
    with monkeypatch.context() as patched:
        patched.setattr("mentordesk.core.store.outgoing.os.fsync", full)
        with pytest.raises(DiskFull):
            share_for_successor(home, programme=ids["programme"], target=older, lock=keys.public)
    assert older.read_bytes() == b"eldre"
    assert steps(home) == before
    assert {path.suffix for path in tmp_path.iterdir()} <= {".mentordesk", ".lock", ".age", ""}


def test_a_share_that_nobody_could_open_is_not_made(
    home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path
) -> None:
    with home.recording("meetings.change_meeting") as session:
        session.get_one(record_class("meeting"), ids["meeting"]).minutes = -1
    before = steps(home)
    with pytest.raises(ShareWouldNotOpen):
        share_for_successor(home, programme=ids["programme"], target=tmp_path / "x.share.age", lock=keys.public)
    assert steps(home) == before
    assert not (tmp_path / "x.share.age").exists()


def test_both_can_be_cancelled(home: Store, ids: dict[str, UUID], share: Path, keys: Keys, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    share_for_successor(home, programme=ids["programme"], target=share, lock=keys.public, progress=progress)
    assert told == [(0, 2), (1, 2), (2, 2)]
    progress.cancel()
    before = steps(home)
    with pytest.raises(Cancelled):
        merge(home, share, keys.file, progress=progress)
    with pytest.raises(Cancelled):
        share_for_successor(
            home, programme=ids["programme"], target=tmp_path / "y.age", lock=keys.public, progress=progress
        )
    assert steps(home) == before
    assert not (tmp_path / "y.age").exists()

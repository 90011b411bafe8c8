"""What changes much has a backup before it: each such command, by its one function."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import accept_plan, accept_proposal, planned, propose
from mentordesk.core.matching.queries import to_match
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store import backups, errors, journal
from mentordesk.core.store.backups import making
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, a_mentor, a_pair, a_programme, an_adept

RHYTHM = Rhythm(weeks=2, first=dt.date(2027, 1, 12), time=dt.time(17), minutes=60, until=dt.date(2027, 3, 1))


def brought_in(store: Store, programme: UUID) -> None:
    import_applicants(store, programme=programme, drafts=[a_draft("Leyla Said", role="adept")])


def selected(store: Store, programme: UUID) -> None:
    accept_selection(store, programme=programme)


def paired(store: Store, programme: UUID) -> None:
    accept_proposal(store, programme=programme)


def paired_by_a_plan(store: Store, programme: UUID) -> None:
    accept_plan(store, programme=programme, plan=planned(store.read(to_match, programme)))


def met(store: Store, programme: UUID) -> None:
    plan_series(store, programme=programme, rhythm=RHYTHM)


@pytest.fixture
def under_way(store: Store) -> UUID:
    """A programme in which each of the commands has something to do."""
    programme = a_programme(store)
    a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme))
    an_adept(store, programme, "Sara Tesfay")
    a_mentor(store, programme, "Siri Dahl")
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    return programme


def head(store: Store) -> str:
    """The hash of the last step."""
    connection = store.connection()
    try:
        return journal.head_of(connection) or ""
    finally:
        connection.close()


@pytest.mark.parametrize("command", [brought_in, selected, paired, paired_by_a_plan, met])
def test_a_backup_holds_all_that_was_before(
    store: Store, under_way: UUID, command: Callable[[Store, UUID], None]
) -> None:
    before = head(store)
    command(store, under_way)
    assert backups.listed(store.file_id)[0].head == before


@pytest.mark.parametrize("command", [brought_in, selected, paired, paired_by_a_plan, met])
def test_without_a_backup_nothing_is_done(
    store: Store, under_way: UUID, command: Callable[[Store, UUID], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.DiskFull

    before = store.steps()[0]
    monkeypatch.setattr(making, "make", full)
    with pytest.raises(errors.DiskFull):
        command(store, under_way)
    assert store.steps()[0] == before


def test_a_trial_needs_none(store: Store, under_way: UUID) -> None:
    there = len(backups.listed(store.file_id))
    import_applicants(store, programme=under_way, drafts=[a_draft("Leyla Said", role="adept")], dry_run=True)
    assert len(backups.listed(store.file_id)) == there

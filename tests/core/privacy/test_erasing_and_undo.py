"""Undo, redo and history around an erasure: they go on with what is left, and bring nobody back."""

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mentordesk import words
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.commands import propose, swap
from mentordesk.core.matching.doubles.commands import merge
from mentordesk.core.matching.queries import proposal
from mentordesk.core.privacy.commands import erase_people, erase_person
from mentordesk.core.privacy.queries import receipts
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import names, people, programmes
from mentordesk.core.recruitment.forms.paper.commands import key_in, print_forms
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.erasing import ledger
from mentordesk.core.store.history import beginnings, changes_of, history, size_of
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, a_mentor, a_programme, a_store, an_adept
from tests.core.privacy.erased import WHY, raw, rows_with
from tests.core.recruitment.forms.builders import printed_forms
from tests.core.sharing.conftest import keys_in
from tests.core.store.doings import DOINGS, Desk, NothingToDo
from tests.core.store.oracle import State, pointing_at_nothing, visible


def test_the_history_keeps_its_lines_without_the_name(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    change_person(store, amina, {"town": "Oslo"})
    lines = store.read(history)
    erase_person(store, person=amina, reason=WHY)
    told = store.read(history)
    assert told[1:] == lines
    known = store.read(names)
    said = {lang: [words.label(one.command, one.facts, lang, known) for one in told[:2]] for lang in words.LANGUAGES}
    assert said["nb"] == ["slettet 1 person for godt", "rettet opplysninger om en som er slettet for godt"]
    assert said["en"][0] == "erased 1 person for good"
    for line in told[1:3]:
        assert (store.read(changes_of, line.id), store.read(size_of, line.id)) == ([], (0, {}))
    assert store.read(beginnings, [amina]) == {}
    assert told[0].log


def test_undo_passes_over_the_erased_and_takes_back_the_rest(store: Store, programme: UUID) -> None:
    drafts = [a_draft(name) for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay")]
    import_applicants(store, programme=programme, drafts=drafts)
    who = {row.name: row.id for row in store.read(people)}
    change_person(store, who["Amina Hussein"], {"town": "Oslo"})
    erase_person(store, person=who["Amina Hussein"], reason=WHY)
    assert store.undo().command == "recruitment.import_applicants"
    assert store.read(people) == []
    assert store.redo().command == "recruitment.import_applicants"
    assert [row.name for row in store.read(people)] == ["Leyla Said", "Sara Tesfay"]
    assert store.check().ok
    erase_people(store, people=[who["Leyla Said"], who["Sara Tesfay"]], reason=WHY)
    assert len(store.read(receipts)) == 3
    assert store.undo().command == "programme.create_programme"
    assert store.read(programmes) == []
    assert store.check().ok


def test_a_proposal_that_named_the_erased_mentor_is_not_brought_back_to_them(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    kari, per = (a_mentor(store, programme, name) for name in ("Kari Nordmann", "Per Olsen"))
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    first = store.read(proposal, programme)[amina]
    other = per if first == kari else kari
    swap(store, programme=programme, adept=amina, mentor=other)
    assert first is not None
    erase_person(store, person=first, reason=WHY)
    assert store.read(proposal, programme) == {amina: other}
    while store.steps()[0] is not None and store.steps()[0].command != "recruitment.add_applicant":  # type: ignore[union-attr]
        store.undo()
    while store.steps()[1] is not None:
        store.redo()
    assert store.check().ok
    assert rows_with(store, {first.hex}) == []
    assert store.read(proposal, programme) == {amina: other}


def test_a_proposal_that_went_with_the_mentor_can_be_made_again(store: Store, programme: UUID) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    erase_person(store, person=kari, reason=WHY)
    assert store.read(proposal, programme) == {}
    per = a_mentor(store, programme, "Per Olsen")
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    assert store.read(proposal, programme) == {amina: per}
    assert store.check().ok
    for _ in range(3):
        store.undo()
    assert store.check().ok


def test_a_form_that_once_pointed_at_the_erased_does_not_hold_up_undo(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    print_forms(store, programme=programme, role="adept", count=1, folder=tmp_path, language="nb")
    (form,) = store.read(printed_forms, programme)
    amina = key_in(store, programme=programme, code=form.code, draft=a_draft("Amina Hussein"), answers={})
    leyla = an_adept(store, programme, "Leyla Said")
    merge(store, keep=leyla, gone=amina)
    store.undo()
    erase_person(store, person=leyla, reason=WHY)
    all_the_way(store, 1)
    end = in_sight(store)
    all_the_way(store, 0)
    assert not any(in_sight(store).values())
    all_the_way(store, 1)
    assert in_sight(store) == end
    assert store.check().ok


ACTIONS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(("undo", "undo", "redo", "erase")), st.sampled_from(list(DOINGS.values()))),
        st.integers(0, 2**32),
    ),
    min_size=8,
    max_size=16,
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A file with people, pairs that have ended, proposals and papers; its store is closed."""
    folder = tmp_path_factory.mktemp("slett")
    keys = keys_in(folder)
    store = a_store(folder)
    desk = Desk(store, a_programme(store), folder, keys.public, folder / "x.age", keys.file, random.Random(3))
    for doing in [DOINGS[import_applicants], *(each for each in DOINGS.values() for _ in range(2))]:
        act(desk, doing)
    store.close()
    return desk


def act(desk: Desk, action: Any) -> None:
    try:
        if action == "undo":
            desk.store.undo()
        elif action == "redo":
            desk.store.redo()
        elif action == "erase":
            everybody = sorted(desk.store.read(names), key=lambda key: key.hex)
            erase_person(desk.store, person=desk.one_of(everybody), reason=WHY)
        else:
            action(desk)
    except (NothingToDo, Refusal):
        return


def all_the_way(store: Store, side: int) -> None:
    """Take back (0) or bring again (1) whatever there is."""
    while (last := store.steps()[side]) is not None:
        (store.redo if side else store.undo)()
        assert store.steps()[side] != last


def in_sight(store: Store) -> State:
    """All records in sight but the receipts, which no undo takes back."""
    return {table: rows for table, rows in visible(store).items() if table != "erasure"}


@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(actions=ACTIONS)
def test_whatever_is_done_nobody_erased_comes_back(begun: Desk, tmp_path: Path, actions: list[tuple[Any, int]]) -> None:
    path = Path(shutil.copy(begun.store.path, tmp_path / "x.mentordesk"))
    desk = replace(begun, store=open_file(path, passphrase=None), folder=tmp_path)
    gone: set[str] = set()
    try:
        for action, chance in [*actions[:4], ("erase", 7), *actions[4:]]:
            desk.chance = random.Random(chance)
            act(desk, action)
            gone |= {row for one in raw(desk.store, ledger) for table, row in one.places if table != "proposal"}
            assert rows_with(desk.store, gone) == []
            assert pointing_at_nothing(desk.store) == []
        all_the_way(desk.store, 1)
        end = in_sight(desk.store)
        all_the_way(desk.store, 0)
        assert not any(in_sight(desk.store).values())
        all_the_way(desk.store, 1)
        assert in_sight(desk.store) == end
        assert rows_with(desk.store, gone) == []
        found = desk.store.check()
        assert found.ok, found
    finally:
        desk.store.close()

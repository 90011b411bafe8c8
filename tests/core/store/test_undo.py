"""Undo and redo of everything: after any sequence of commands the file is exactly what it was before, or after."""

import datetime as dt
import inspect
import pkgutil
import random
import shutil
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import mentordesk.core
from mentordesk import words
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.queries import names, people, programme_of, programmes
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme
from mentordesk.core.store import journal
from mentordesk.core.store.errors import ChangedSince, NothingToRedo, NothingToUndo
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_person, an_adept
from tests.core.store.doings import DOINGS, IRREVERSIBLE, Desk
from tests.core.store.oracle import (
    OTHERS,
    Model,
    looking,
    not_done,
    pointing_at_nothing,
    step,
    told,
    visible,
    whole_file,
)

BEGUN = dt.datetime(2026, 9, 1, 8, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Model]:
    return whole_file(tmp_path_factory.mktemp("angre"))


ACTIONS = st.lists(
    st.tuples(st.one_of(st.sampled_from(OTHERS), st.sampled_from(list(DOINGS.values()))), st.integers(0, 2**32)),
    min_size=8,
    max_size=20,
)


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(actions=ACTIONS)
def test_any_sequence_of_commands_can_be_taken_back_and_brought_again(
    beginning: tuple[Desk, Model], tmp_path: Path, actions: list[tuple[Any, int]]
) -> None:
    first, model = beginning[0], beginning[1].copy()
    path = Path(shutil.copy(first.store.path, tmp_path / "x.mentordesk"))
    desk = replace(first, store=open_file(path, passphrase=None), folder=tmp_path)
    try:
        for action, chance in actions:
            desk.chance = random.Random(chance)
            step(desk, model, action)
            assert pointing_at_nothing(desk.store) == []
        found = desk.store.check()
        assert found.ok, found
        told(desk.store)
    finally:
        desk.store.close()


def test_all_the_way_back_and_forth(beginning: tuple[Desk, Model], tmp_path: Path) -> None:
    model = beginning[1].copy()
    path = Path(shutil.copy(beginning[0].store.path, tmp_path / "x.mentordesk"))
    store = open_file(path, passphrase=None)
    steps = len(model.undo)
    assert steps > 30
    with looking(store) as model.look:
        while model.undo:
            model.take_back(store)
        assert not any(visible(store).values())
        model.take_back(store)
        while model.redo:
            model.bring_again(store)
        model.bring_again(store)
    assert len(model.undo) == steps
    assert store.check().ok
    store.close()


def test_every_command_of_the_program_is_among_them() -> None:
    modules = [
        import_module(found.name)
        for found in pkgutil.walk_packages(mentordesk.core.__path__, "mentordesk.core.")
        if found.name.endswith((".commands", ".imports", ".returned"))
    ]
    commands = {
        thing
        for module in modules
        for name, thing in vars(module).items()
        if inspect.isfunction(thing) and thing.__module__ == module.__name__ and not name.startswith("_")
        if next(iter(inspect.signature(thing).parameters), "") == "store"
    }
    assert commands == {*DOINGS, *IRREVERSIBLE}


def test_every_one_of_them_comes_to_something(beginning: tuple[Desk, Model]) -> None:
    assert not_done(beginning[1]) == []


def test_two_hundred_steps_of_a_month_are_taken_back_after_a_restart(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = an_adept(store, programme)
    moments = iter(BEGUN + dt.timedelta(hours=4 * number) for number in range(1000))
    monkeypatch.setattr(journal, "now", lambda: next(moments))
    with looking(store) as look:
        states = [look(store)]
        for number in range(200):
            change_person(store, amina, {"town": f"By {number}"})
            states.append(look(store))
    path = store.path
    store.close()
    again = open_file(path, passphrase=None)
    with looking(again) as look:
        for before in reversed(states[:-1]):
            again.undo()
            assert look(again) == before
    again.close()
    last = open_file(path, passphrase=None)
    with looking(last) as look:
        for after in states[1:]:
            last.redo()
            assert look(last) == after
    assert last.check().ok
    last.close()


def test_a_new_change_forgets_what_could_be_brought_again(store: Store, programme: UUID) -> None:
    for name in ("a", "b", "c"):
        change_programme(store, programme, {"name": name})
    store.undo()
    store.undo()
    change_programme(store, programme, {"name": "d"})
    with pytest.raises(NothingToRedo):
        store.redo()
    undone = [store.undo().facts["name"] for _ in range(2)]
    assert undone == ["d", "a"]
    assert store.read(programme_of, programme).name == "Sterk sammen"


def test_the_history_says_what_counts(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"name": "a"})
    store.undo()
    store.redo()
    store.undo()
    change_programme(store, programme, {"name": "b"})
    lines = [(line.command, line.undone) for line in store.read(history)]
    assert lines == [
        ("programme.change_programme", False),
        ("undo", False),
        ("redo", False),
        ("undo", False),
        ("programme.change_programme", True),
        ("programme.create_programme", False),
    ]
    labels = [words.label(line.command, line.facts, "nb") for line in store.read(history)]
    assert labels[1:4] == [
        "angret: endret programmet «a»",
        "gjorde om igjen: endret programmet «a»",
        "angret: endret programmet «a»",
    ]


def test_undo_steps_over_what_only_logs(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"name": "a"})
    with store.recording("programme.change_person", log=True) as session:
        session.add(Person(name="Bare en linje"))
        session.facts["person"] = ""
    assert store.undo().command == "programme.change_programme"
    assert [one.name for one in store.read(people)] == ["Bare en linje"]
    store.redo()
    assert store.read(programme_of, programme).name == "a"


def log_a_change(store: Store, programme: UUID, **values: object) -> None:
    with store.recording("programme.change_programme", log=True) as session:
        session.facts["name"] = ""
        for key, value in values.items():
            setattr(session.get_one(Programme, programme), key, value)


def test_what_was_changed_since_is_not_taken_back(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"name": "a", "places": 3})
    log_a_change(store, programme, name="b")
    before, lines = visible(store), len(store.read(history))
    with pytest.raises(ChangedSince):
        store.undo()
    assert (visible(store), len(store.read(history))) == (before, lines)
    log_a_change(store, programme, name="a")
    store.undo()
    assert store.read(programme_of, programme).places == 10
    log_a_change(store, programme, name="c")
    with pytest.raises(ChangedSince):
        store.redo()
    assert store.read(programme_of, programme).name == "c"


def test_what_something_in_sight_points_at_is_not_taken_back(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    change_person(store, person, {"languages": ("Norsk",)})
    store.undo()
    with store.recording("programme.change_person", log=True) as session:
        session.facts["person"] = person.hex
        session.execute(sa.update(PersonLanguage).values(deleted=False))
    with pytest.raises(ChangedSince):
        store.undo()
    assert [one.languages for one in store.read(people)] == [("Norsk",)]


def test_a_person_is_taken_back_with_everything_that_came_along(store: Store, programme: UUID) -> None:
    before = visible(store)
    person = an_adept(store, programme)
    change_person(store, person, {"languages": ("Norsk", "Somali")})
    change_person(store, person, {"languages": ("Somali",)})
    for _ in range(3):
        store.undo()
    assert visible(store) == before
    for _ in range(3):
        store.redo()
    (found,) = store.read(people)
    assert found.languages == ("Somali",)


def test_undo_tells_what_it_took_back(store: Store, programme: UUID) -> None:
    person = a_person(store, "Amina Hussein")
    change_person(store, person, {"town": "Oslo"})
    step_taken = store.undo()
    assert (step_taken.command, step_taken.facts) == ("programme.change_person", {"person": person.hex})
    assert words.label(step_taken.command, step_taken.facts, "nb", store.read(names)).endswith("Amina Hussein")
    undoable, redoable = store.steps()
    assert redoable == step_taken
    assert undoable is not None


def test_an_empty_file_has_nothing_to_take_back(store: Store) -> None:
    with pytest.raises(NothingToUndo):
        store.undo()
    with pytest.raises(NothingToRedo):
        store.redo()
    assert (store.steps(), store.read(programmes)) == ((None, None), [])

"""Undo and redo of everything: after any sequence of commands the file is exactly what it was before, or after."""

import inspect
import pkgutil
import random
import shutil
from collections.abc import Callable
from copy import deepcopy
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
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.queries import names, people, programme_of, programmes
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.store import journal, undo
from mentordesk.core.store.errors import ChangedSince, NothingToRedo, NothingToUndo
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_person, a_programme, a_store, an_adept
from tests.core.sharing.conftest import a_whole_programme, keys_in
from tests.core.store.doings import DOINGS, Desk, NothingToDo

State = dict[str, frozenset[tuple[Any, ...]]]
LOGS_ONLY = {"share_package"}
"""What steps write that are only a line of history: undo leaves it alone."""


def visible(store: Store) -> State:
    """Every record that is not deleted, with all its fields."""
    connection = store.connection()
    try:
        return {
            name: frozenset(connection.execute(f"SELECT * FROM {name} WHERE deleted = 0").fetchall())
            for name in journal.journalled(connection)
            if name not in LOGS_ONLY
        }
    finally:
        connection.close()


def pointing_at_nothing(store: Store) -> list[str]:
    """Records in sight that point at one that is not."""
    connection = store.connection()
    try:
        return [
            f"{other}.{column}"
            for table, below in undo.pointers(connection).items()
            for other, column in below
            if other not in LOGS_ONLY
            and connection.execute(
                f"SELECT 1 FROM {other} JOIN {table} ON {table}.id = {other}.{column}"
                f" WHERE {other}.deleted = 0 AND {table}.deleted = 1"
            ).fetchone()
        ]
    finally:
        connection.close()


class Model:
    """What undo and redo must lead to: for each step in the way the state before it and after it."""

    def __init__(self) -> None:
        self.undo: list[tuple[State, State]] = []
        self.redo: list[tuple[State, State]] = []
        self.now: State = {}

    def do(self, desk: Desk, doing: Callable[[Desk], object]) -> None:
        before, steps = self.now, len(desk.store.read(history))
        try:
            doing(desk)
        except NothingToDo:
            return
        except Refusal:
            assert visible(desk.store) == before
            assert len(desk.store.read(history)) == steps
            return
        after, lines = visible(desk.store), desk.store.read(history)
        assert len(lines) - steps in (0, 1)
        if len(lines) > steps and not lines[0].log:
            self.undo.append((before, after))
            self.redo.clear()
            self.now = after
        else:
            assert after == before

    def take_back(self, store: Store) -> None:
        if not self.undo:
            with pytest.raises(NothingToUndo):
                store.undo()
            return
        before, after = self.undo.pop()
        store.undo()
        assert visible(store) == before
        self.redo.append((before, after))
        self.now = before

    def bring_again(self, store: Store) -> None:
        if not self.redo:
            with pytest.raises(NothingToRedo):
                store.redo()
            return
        before, after = self.redo.pop()
        store.redo()
        assert visible(store) == after
        self.undo.append((before, after))
        self.now = after


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Model]:
    """A file in which all that there can be is there, made by the commands themselves; its store is closed."""
    folder = tmp_path_factory.mktemp("angre")
    keys, other = keys_in(folder), a_store(folder, name="annen")
    share = folder / "annen.share.age"
    share_for_successor(
        other, programme=a_whole_programme(other, "Fremmed")["programme"], target=share, lock=keys.public
    )
    other.close()
    store, model = a_store(folder), Model()
    model.now = visible(store)
    desk = Desk(store, UUID(int=0), folder, keys.public, share, keys.file, random.Random(1))
    model.do(desk, a_programme_first)
    everything = list(DOINGS.values())
    for doing in [DOINGS[import_applicants], *[each for each in everything for _ in range(2)]]:
        model.do(desk, doing)
    for doing in everything:
        model.do(desk, doing)
    store.close()
    return desk, model


def a_programme_first(desk: Desk) -> None:
    desk.programme = a_programme(desk.store)


OTHERS: tuple[str, ...] = ("undo", "undo", "undo", "redo", "redo", "reopen")
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
    first, model = beginning[0], deepcopy(beginning[1])
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


def step(desk: Desk, model: Model, action: Any) -> None:
    if action == "undo":
        model.take_back(desk.store)
    elif action == "redo":
        model.bring_again(desk.store)
    elif action == "reopen":
        steps = desk.store.steps()
        desk.store.close()
        desk.store = open_file(desk.store.path, passphrase=None)
        assert desk.store.steps() == steps
    else:
        model.do(desk, action)


def told(store: Store) -> None:
    """Every line of the history can be said in every language."""
    known = store.read(names)
    for line in store.read(history):
        for language in words.LANGUAGES:
            assert "{" not in words.label(line.command, line.facts, language, known)


def test_all_the_way_back_and_forth(beginning: tuple[Desk, Model], tmp_path: Path) -> None:
    model = deepcopy(beginning[1])
    path = Path(shutil.copy(beginning[0].store.path, tmp_path / "x.mentordesk"))
    store = open_file(path, passphrase=None)
    steps = len(model.undo)
    assert steps > 30
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
        if found.name.endswith((".commands", ".imports"))
    ]
    commands = {
        thing
        for module in modules
        for name, thing in vars(module).items()
        if inspect.isfunction(thing) and thing.__module__ == module.__name__ and not name.startswith("_")
        if next(iter(inspect.signature(thing).parameters), "") == "store"
    }
    assert commands == set(DOINGS)


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

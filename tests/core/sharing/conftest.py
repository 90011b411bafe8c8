"""A programme with a record in every table that travels, and keys to seal it with."""

import datetime as dt
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pyrage
import pytest

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.programme.tables import Programme
from mentordesk.core.sharing.commands import share_for_successor
from mentordesk.core.sharing.contents import TABLES
from mentordesk.core.sharing.queries import record_class
from mentordesk.core.sharing.shape import Table
from mentordesk.core.store.seal import KeyFile, Recipient
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

SAMPLES: dict[str, object] = {
    "text": "Åse «Kari» <b>\u2028Bøe\n",
    "whole": 2,
    "year": 1991,
    "yes_no": False,
    "day": dt.date(2027, 2, 28),
    "moment": dt.datetime(2027, 2, 28, 17, 30),
}
ROLES = {"adept": "adept", "mentor": "mentor", "about": "mentor", "partner": "mentor"}
"""Which of the two people a column names."""
RECORDS = len(TABLES) + 1
"""So many has a whole programme: one of each kind, and two people."""
CHOSEN = {"role": "adept", "status": "received", "template": "classic", "direction": "classic", "language": "nb"}


@dataclass(frozen=True)
class Keys:
    """A successor's two halves."""

    public: Recipient
    file: KeyFile


def keys_in(folder: Path, name: str = "nøkkel") -> Keys:
    folder.mkdir(exist_ok=True)
    identity = pyrage.x25519.Identity.generate()
    path = folder / name
    path.write_text(f"# created: i dag\n# public key: {identity.to_public()}\n{identity}\n", "utf-8")
    return Keys(Recipient(str(identity.to_public())), KeyFile(path))


def a_whole_programme(store: Store, name: str = "Sterk sammen") -> dict[str, UUID]:
    """A programme with an adept and a mentor and one record in each other table, every column filled; the ids."""
    programme = a_programme(store, name=name)
    with store.recording("programme.change_programme") as session:
        session.facts["name"] = name
        organisation = session.get_one(Programme, programme).organisation
        ids = {"programme": programme, "organisation": organisation}
        for table in TABLES:
            if table.name in ids:
                record = session.get_one(record_class(table.name), ids[table.name])
                for key, value in values_for(table, ids).items():
                    setattr(record, key, value)
            else:
                session.add_all(records_for(table, ids))
        session.get_one(Programme, programme).name = name
    return ids


def records_for(table: Table, ids: dict[str, UUID]) -> list[Any]:
    """One record, two of people; their ids are added to `ids`."""
    names = ("person", "mentor") if table.name == "person" else (table.name,)
    ids.update({name: new_id() for name in names})
    if table.name == "person":
        ids["adept"] = ids["person"]
    return [record_class(table.name)(id=ids[name], **values_for(table, ids)) for name in names]


def values_for(table: Table, ids: dict[str, UUID]) -> dict[str, object]:
    return {
        name: ids[ROLES.get(name, column.names)] if column.names else CHOSEN.get(name, SAMPLES[column.kind])
        for name, column in table.columns.items()
    }


def opened(path: Path, keys: Keys) -> str:
    """What is in a share, by the ordinary age program where this machine has it."""
    program = shutil.which("age")
    if program is not None:
        done = subprocess.run([program, "-d", "-i", keys.file.path, path], capture_output=True, check=True)
        return done.stdout.decode()
    identity = keys.file.path.read_text("utf-8").splitlines()[-1]
    content: bytes = pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(identity)])
    return content.decode()


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return keys_in(tmp_path)


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Callable[[str], Store]]:
    """Opens further files, and closes them in the end."""
    opened: list[Store] = []

    def file(name: str) -> Store:
        opened.append(a_store(tmp_path, name=name))
        return opened[-1]

    yield file
    for store in opened:
        store.close()


@pytest.fixture
def home(another: Callable[[str], Store]) -> Store:
    return another("hjemme")


@pytest.fixture
def away(another: Callable[[str], Store]) -> Store:
    return another("borte")


@pytest.fixture
def ids(home: Store) -> dict[str, UUID]:
    return a_whole_programme(home)


@pytest.fixture
def share(home: Store, ids: dict[str, UUID], keys: Keys, tmp_path: Path) -> Path:
    """The whole programme of `home`, sealed."""
    path = tmp_path / "sterk-sammen.share.age"
    share_for_successor(home, programme=ids["programme"], target=path, lock=keys.public)
    return path

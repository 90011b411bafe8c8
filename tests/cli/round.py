"""A file with applicants in every state, for verbs that come after the import."""

from collections.abc import Callable
from pathlib import Path

from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_programme, a_store, an_adept

ADEPTS = ("Amina Hussein", "Leyla Said", "Sara Tesfay")


def a_round(folder: Path, name: str = "runde") -> Path:
    """Three adepts for two places, and two mentors; Kari takes two and shares no field with Sara."""
    store = a_store(folder, name=name)
    programme = a_programme(store, places=2)
    for place, adept in enumerate(ADEPTS):
        field = ("IT",) if place == 2 else ("Helse",)
        an_adept(store, programme, adept, field=field)
    a_mentor(store, programme, "Kari Nordmann", capacity=2)
    a_mentor(store, programme, "Per Olsen", capacity=0)
    store.close()
    return store.path


def changed(file: Path, change: Callable[[Store], object]) -> None:
    """Do something with the file that no verb does."""
    store = open_file(file, passphrase=None)
    try:
        change(store)
    finally:
        store.close()

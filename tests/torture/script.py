"""A script of steps over most commands, the same each time: its chance and its ids are made of the step's number.

Each step is exactly one step of the file's history, so that the history's length tells how far a file has come.
"""

import random
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel import identifiers
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching import commands as matching
from mentordesk.core.meetings import commands as meetings
from mentordesk.core.privacy import commands as privacy
from mentordesk.core.programme import commands as programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.recruitment import commands as recruitment
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.requirements.commands import meet_requirement
from mentordesk.core.selection import commands as selection
from mentordesk.core.store.file import told
from mentordesk.core.store.seal import KeyFile, Recipient
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store
from tests.core.store.doings import DOINGS, Desk, NothingToDo

_IN_TURN: tuple[Callable[..., object] | str, ...] = (
    *(recruitment.add_applicant, import_applicants, programme.change_person, selection.score),
    *(recruitment.change_application, "undo", "redo", selection.decide, recruitment.add_applicant),
    *(programme.change_programme, selection.accept_selection, matching.propose, matching.swap, "undo"),
    *(matching.accept_proposal, matching.lock, matching.never, meetings.plan_series, meetings.mark_held),
    *(privacy.delete_person, "undo", "undo", "redo", meetings.move_meeting, meet_requirement),
    *(matching.end_pair, privacy.delete_person, privacy.restore_person, programme.change_mandate),
)


def begin(path: Path, passphrase: str | None, steps: int = 6) -> None:
    """A file with a programme in which so many steps of the script are done already."""
    _number(0)
    store = a_store(path.parent, passphrase=passphrase, name=path.stem)
    a_programme(store)
    for number in range(-steps, 0):
        do(store, number)
    store.close()


def do(store: Store, number: int) -> int:
    """Do that step, and return its number. Raises Trouble when the disk says no; the file is then as it was before."""
    changes: list[object] = []
    store.listeners.append(changes.append)
    doing = _IN_TURN[number % len(_IN_TURN)]
    _number(number)
    try:
        if isinstance(doing, str):
            getattr(store, doing)()
        else:
            DOINGS[doing](_desk(store, number))
    except (NothingToDo, Refusal):
        changes.clear()  # the file has nothing for it yet: the step below stands in
    finally:
        store.listeners.remove(changes.append)
    if not changes:
        programme.change_programme(store, store.read(programmes)[0].id, {"purpose": f"Steg {number}"})
    return number


def length(store: Store) -> int:
    """How many steps the history has."""
    with told(store.path.name):
        connection = store.connection()
        try:
            found: int = connection.execute("SELECT coalesce(max(seq), 0) FROM change_set").fetchone()[0]
            return found
        finally:
            connection.close()


def _desk(store: Store, number: int) -> Desk:
    key = store.read(programmes)[0].id
    unused = Path("/nonexistent")
    return Desk(store, key, store.path.parent, Recipient(""), unused, KeyFile(unused), random.Random(number))


def _number(step: int) -> None:
    """Make the ids of new records from the step's number, not from the machine's chance."""
    chance = random.Random(f"ids of {step}")
    setattr(identifiers, "uuid4", lambda: UUID(int=chance.getrandbits(128), version=4))  # noqa: B010

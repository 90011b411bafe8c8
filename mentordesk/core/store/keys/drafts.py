"""What was being typed when the file was locked or the program was killed: kept sealed, outside the file.

The key is made of the file's own, so that whoever opens the file opens the draft, and nobody else. A plain file gets no
draft: what is typed there would lie unsealed in a second place, on another disk perhaps than the file.

What seals is loaded when there is something to seal or to open: most files open without a draft.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.file import Key, written
from mentordesk.core.store.unit import Store

_PURPOSE = b"mentordesk draft"


def keep(store: Store, drafts: Mapping[str, object]) -> None:
    """Keep these in place of those kept before; nothing to keep leaves nothing. Values as JSON has them.

    Raises Trouble when they cannot be written, and then those of before are still there.
    """
    if store.key is None or not drafts:
        forget(store)
        return
    file_id = store.file_id
    place = _place(file_id)
    from mentordesk.core.store.seal import seal_note

    sealed = seal_note(json.dumps(drafts), _key(store.key), file_id)
    with written(store.path.name):
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_suffix(".unfinished")
        with unfinished.open("w", encoding="ascii") as stream:
            stream.write(sealed)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(place)


def kept(store: Store) -> dict[str, object]:
    """What was kept last; nothing when there is none, or none that can be read: another key, or damaged."""
    if store.key is None:
        return {}
    file_id = store.file_id
    try:
        sealed = _place(file_id).read_text(encoding="ascii")
    except (OSError, ValueError):
        return {}
    from mentordesk.core.store.seal import open_note

    try:
        text = open_note(sealed, _key(store.key), file_id)
        found = {} if text is None else json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def forget(store: Store) -> None:
    """Take away what is kept, or what could not be read. Raises Trouble."""
    place = _place(store.file_id)
    with written(store.path.name):
        for path in (place, place.with_suffix(".unfinished")):
            path.unlink(missing_ok=True)


def _place(file_id: UUID) -> Path:
    return user_data() / "drafts" / f"{file_id.hex}.draft"


def _key(key: Key) -> str:
    from mentordesk.core.store.seal import derived_key

    return derived_key(key.key, _PURPOSE)

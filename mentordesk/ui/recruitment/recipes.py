"""What columns were said to be, remembered for the next sheet of the same shape.

Kept on this machine by the places of the columns, under the shape's fingerprint: no heading and nothing about people.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from mentordesk.core.kernel import places
from mentordesk.core.recruitment.preview import Preview
from mentordesk.core.recruitment.understanding import KINDS

_MOST = 100


def recall(fingerprint: str) -> dict[str | int, str]:
    """The mapping for a sheet of that shape; empty when none was kept, or what was kept is damaged."""
    kept = _kept().get(fingerprint)
    if not isinstance(kept, dict) or not all(value in KINDS for value in kept.values()):
        return {}
    return dict(kept)


def remember(preview: Preview) -> None:
    """Keep what the columns of this sheet are; not those of several sheets, where a place is not one column."""
    if len({column.sheet for column in preview.columns}) != 1:
        return
    others = {key: recipe for key, recipe in _kept().items() if key != preview.fingerprint}
    newest = {preview.fingerprint: {str(column.place): column.field for column in preview.columns}}
    _write(dict([*others.items(), *newest.items()][-_MOST:]))


def _path() -> Path:
    return places.user_config() / "recipes.json"


def _kept() -> dict[str, object]:
    try:
        kept = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(recipes: Mapping[str, object]) -> None:
    """All or nothing; a disk that says no costs the recipe and not the import."""
    path = _path()
    unfinished = path.with_suffix(".unfinished")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w", encoding="utf-8") as stream:
            json.dump(recipes, stream)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)

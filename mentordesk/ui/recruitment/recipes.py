"""What columns were said to be, remembered for the next sheet of the same shape.

Kept on this machine by the places of the columns, under the shape's fingerprint: no heading and nothing about people.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from mentordesk.core.kernel import places
from mentordesk.core.recruitment.own_questions import question_in
from mentordesk.core.recruitment.preview import Preview
from mentordesk.core.recruitment.understanding import KINDS, place_in

_MOST = 100


def recall(fingerprint: str) -> dict[str | int, str]:
    """The mapping for a sheet of that shape; empty when none was kept, or what was kept is damaged."""
    kept = _kept().get(fingerprint)
    if not isinstance(kept, dict) or not all(map(_is_field, kept.values())):
        return {}
    return dict(kept)


def remember(preview: Preview) -> None:
    """Keep what the columns of this sheet are; where there are several, by the sheet's number too."""
    several = len({column.sheet_number for column in preview.columns}) > 1
    others = {key: recipe for key, recipe in _kept().items() if key != preview.fingerprint}
    newest = {
        place_in(column.sheet_number, column.place) if several else str(column.place): column.field
        for column in preview.columns
    }
    _write(dict([*others.items(), (preview.fingerprint, newest)][-_MOST:]))


def _is_field(value: object) -> bool:
    """Whether it is a field, or one of a programme's own questions; where that is not asked, its answer is kept."""
    return isinstance(value, str) and (value in KINDS or question_in(value) is not None)


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

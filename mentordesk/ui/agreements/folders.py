"""Where papers are put: among the person's documents, or in the folder that was chosen for the programme."""

import json
import os
from pathlib import Path
from uuid import UUID

from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel import places


def folder_for(programme: UUID, name: str) -> Path:
    """The folder that was chosen for a programme, or `MentorDesk/<its name>/avtaler` among the documents."""
    chosen = _chosen().get(programme.hex)
    return Path(chosen) if chosen else places.documents() / file_name(name, ending="") / "avtaler"


def remember(programme: UUID, folder: Path) -> None:
    """Put the papers of this programme there from now on. Raises OSError."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(_chosen() | {programme.hex: str(folder)}, indent=1), encoding="utf-8")
    os.replace(unfinished, path)  # noqa: PTH105


def shown(folder: Path) -> str:
    """A folder as people know it: from their own folder on."""
    home = Path.home()
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _path() -> Path:
    return places.user_config() / "folders.json"


def _chosen() -> dict[str, str]:
    """What was saved; whatever is missing, damaged or of a wrong kind is as on the first day."""
    try:
        saved = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(saved, dict):
        return {}
    return {key: value for key, value in saved.items() if isinstance(key, str) and isinstance(value, str)}

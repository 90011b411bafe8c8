"""Forms that come back filled in: each is read by itself, what can be kept is kept in one step."""

from collections.abc import Sequence
from pathlib import Path
from random import SystemRandom
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.agreements.handed.rules import EVALUATION
from mentordesk.core.evaluation.commands import keep_filled
from mentordesk.core.evaluation.errors import HandedFormReadAlready
from mentordesk.core.evaluation.reading_apart import Filled, read_filled
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Part, Progress
from mentordesk.core.store.unit import Recording, Store


class Returned(NamedTuple):
    """What came of one file: a form of that `kind` about these, and how many `records` it filled; or the `trouble`.

    Of an evaluation it tells that it was counted, and nothing else.
    """

    path: Path
    kind: str | None = None
    pair: UUID | None = None
    person: UUID | None = None
    records: int = 0
    trouble: Told | None = None


def read_returned(
    store: Store, *, programme: UUID, paths: Sequence[Path], progress: Progress | None = None
) -> list[Returned]:
    """Read filled forms and fill the records that they are about, in one step; for each file what came of it.

    A file that is none of the programme's forms, or that cannot be kept, tells why and is left out. Raises Cancelled,
    and the troubles of the file that everything is kept in; nothing is kept then.
    """
    progress = progress or Progress()
    read = [_read(path, done, len(paths), progress) for done, path in enumerate(paths)]
    progress.step(len(paths), len(paths))
    found = {}
    with store.recording("evaluation.read_returned") as session:
        for place in _order(read):
            found[place] = _kept(session, programme, paths[place], read, place)
        session.facts["count"] = sum(one.trouble is None for one in found.values())
    return [found[place] for place in range(len(paths))]


def _read(path: Path, done: int, total: int, progress: Progress) -> Filled | Told:
    progress.step(done, total)
    try:
        return read_filled(path, Part(progress))
    except Told as trouble:
        return trouble


def _order(read: Sequence[Filled | Told]) -> list[int]:
    """Anonymous ones last and shuffled: the order in which they are kept tells nothing of the order of the files."""
    places = list(range(len(read)))
    unnamed = [place for place in places if _is_unnamed(read[place])]
    SystemRandom().shuffle(unnamed)
    return [*(place for place in places if not _is_unnamed(read[place])), *unnamed]


def _is_unnamed(one: Filled | Told) -> bool:
    return isinstance(one, Filled) and one.about.kind == EVALUATION


def _kept(session: Recording, programme: UUID, path: Path, read: Sequence[Filled | Told], place: int) -> Returned:
    one = read[place]
    if isinstance(one, Told):
        return Returned(path, trouble=one)
    try:
        if any(isinstance(other, Filled) and other.digest == one.digest for other in read[:place]):
            raise HandedFormReadAlready(name=path.name)
        kept = keep_filled(session, programme, one, path.name)
    except Told as trouble:
        return Returned(path, one.about.kind, trouble=trouble)
    return Returned(path, one.about.kind, *kept)

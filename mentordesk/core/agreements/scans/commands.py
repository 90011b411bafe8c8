"""Filing scans with their papers. That a paper was signed is a person's word: filing says nothing of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.queries import paper_of_code
from mentordesk.core.agreements.rules import REPLACED
from mentordesk.core.agreements.scans.errors import (
    PageNotThere,
    ScanCodeUnknown,
    ScanFiledBefore,
    ScanOfOlderVersion,
    ScanWithoutCode,
)
from mentordesk.core.agreements.scans.looking_apart import Look, Page, Whole, look_apart
from mentordesk.core.agreements.scans.rules import PDF, PICTURE, PageCode
from mentordesk.core.agreements.scans.tables import Scan
from mentordesk.core.agreements.tables import Paper
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Part, Progress
from mentordesk.core.store.unit import Recording, Store


class Filed(NamedTuple):
    """What became of a page of a file (`page` from 1), or of a file as a whole (None).

    `paper` is where it is filed, now or before. `trouble` says why it is not, or that it was there. `verdict` and
    `certificate` are told of a signed PDF (see `signing.seals`).
    """

    path: Path
    paper: UUID | None
    page: int | None
    trouble: Trouble | None = None
    verdict: str | None = None
    certificate: str | None = None


class _Seen(NamedTuple):
    path: Path
    look: Look | None
    trouble: Trouble | None = None


def file_scans(
    store: Store, *, programme: UUID, paths: Sequence[Path], progress: Progress | None = None
) -> list[Filed]:
    """Keep each page with the paper whose code stands at its foot: one step. What cannot be filed is told, not raised.

    Pages with nothing on them are left out. A digitally signed PDF is kept whole with each paper in it. Raises
    Cancelled (nothing is filed then) and troubles of the open file.
    """
    seen = list(_looks(paths, progress or Progress()))
    with store.recording("agreements.file_scans") as session:
        told = [one for each in seen for one in _file(session, programme, each)]
        session.facts["count"] = len({one.paper for one in told if one.paper and not one.trouble})
    return told


def _looks(paths: Sequence[Path], progress: Progress) -> Iterator[_Seen]:
    for done, path in enumerate(paths):
        progress.step(done, len(paths))
        try:
            yield _Seen(path, look_apart(path, Part(progress)))
        except Trouble as trouble:
            yield _Seen(path, None, trouble)
    progress.step(len(paths), len(paths))


def _file(session: Recording, programme: UUID, seen: _Seen) -> Iterator[Filed]:
    if seen.look is None:
        yield Filed(seen.path, None, None, seen.trouble)
    elif seen.look.whole is not None:
        yield from _file_whole(session, programme, seen.path, seen.look, seen.look.whole)
    elif not seen.look.pages:
        yield Filed(seen.path, None, None, ScanWithoutCode(name=seen.path.name, page=1))
    else:
        for page in seen.look.pages:
            yield _file_page(session, programme, seen.path, page)


def _file_page(session: Recording, programme: UUID, path: Path, page: Page) -> Filed:
    if page.code is None:
        return Filed(path, None, page.number, ScanWithoutCode(name=path.name, page=page.number))
    try:
        paper = _paper(session, programme, path, page.code)
    except Trouble as trouble:
        return Filed(path, None, page.number, trouble)
    return Filed(path, paper, page.number, _keep(session, path, paper, page.code.page, page.content))


def _paper(session: Recording, programme: UUID, path: Path, code: PageCode) -> UUID:
    """Where a page is kept. Raises ScanCodeUnknown, ScanOfOlderVersion."""
    paper = paper_of_code(session, programme, code.code, code.mark)
    if paper is None:
        raise ScanCodeUnknown(name=path.name, code=code.code)
    if session.get_one(Paper, paper).status == REPLACED and paper != paper_of_code(session, programme, code.code):
        raise ScanOfOlderVersion(name=path.name)
    return paper


def _file_whole(session: Recording, programme: UUID, path: Path, look: Look, whole: Whole) -> Iterator[Filed]:
    codes = {page.code.code: page.code for page in look.pages if page.code}
    if not codes:
        yield Filed(path, None, None, ScanWithoutCode(name=path.name, page=1), whole.verdict, whole.certificate)
    for code in codes.values():
        try:
            paper = _paper(session, programme, path, code)
        except Trouble as trouble:
            yield Filed(path, None, None, trouble, whole.verdict, whole.certificate)
        else:
            kept = _keep(session, path, paper, None, whole.content, whole)
            yield Filed(path, paper, None, kept, whole.verdict, whole.certificate)


def _keep(
    session: Recording, path: Path, paper: UUID, page: int | None, content: str, whole: Whole | None = None
) -> Trouble | None:
    """Keep it, unless it is there to the letter."""
    session.flush()
    same = sa.select(Scan.id).where(Scan.paper == paper, Scan.content == content).limit(1)
    if session.execute(same).first() is not None:
        return ScanFiledBefore(name=path.name)
    session.add(
        Scan(
            id=new_id(),
            paper=paper,
            page=page,
            format=PICTURE if whole is None else PDF,
            content=content,
            filed=today(),
            verdict=whole.verdict if whole else None,
            certificate=whole.certificate if whole else None,
        )
    )
    return None


def file_scan_as(store: Store, *, paper: UUID, path: Path, page: int | None = None) -> list[Filed]:
    """Keep a file (or one `page` of it) with a paper that a person chose: where no code is to be read, or another one.

    Raises the troubles of one file (`looking_apart`), PageNotThere.
    """
    look = look_apart(path)
    chosen = [one for one in look.pages if page in (None, one.number)]
    if not chosen and look.whole is None:
        raise PageNotThere(name=path.name, page=page or 1, pages=look.last)
    with store.recording("agreements.file_scans") as session:
        if look.whole is not None:
            trouble = _keep(session, path, paper, None, look.whole.content, look.whole)
            told = [Filed(path, paper, None, trouble, look.whole.verdict, look.whole.certificate)]
        else:
            told = [
                Filed(path, paper, one.number, _keep(session, path, paper, _number(one), one.content)) for one in chosen
            ]
        session.facts["count"] = 1
    return told


def _number(page: Page) -> int:
    return page.code.page if page.code else page.number


def remove_scan(store: Store, *, scan: UUID) -> None:
    """Take a scan away from its paper: it was filed with the wrong one, or is not to be read."""
    with store.recording("agreements.remove_scan") as session:
        session.get_one(Scan, scan).deleted = True

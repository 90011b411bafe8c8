"""Hundreds of sheets and forms from somebody who means no good, or from a broken disk: read, or refused in words.

All of them are read in one confined process, which tells what its readers reached for. What is read there goes all the
way into a file, as far as it goes.
"""

import datetime as dt
import hashlib
import re
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from mentordesk.core.kernel.apart import Limits, apart
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.cells import cell_of
from mentordesk.core.recruitment.files.reading_apart import LIMITS, _book
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.files.text_sheets import Pasted, read_pasted
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.preview import Preview, preview_of, require_names
from mentordesk.core.recruitment.queries import answers, applicants
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.core.store.unit import Store
from mentordesk.words import LANGUAGES, sentence
from tests.builders import a_programme, a_store
from tests.core.recruitment.hostile_pdfs import hostile_pdfs
from tests.core.recruitment.hostile_sheets import hostile_sheets
from tests.core.recruitment.hostile_texts import HEADINGS, KARI, READ, Hostile, naughty

MAKERS: dict[str, Callable[[int], Iterator[Hostile]]] = {"sheets": hostile_sheets, "forms": hostile_pdfs}
SLOW = 10.0
"""Seconds; each has a process of its own in the program, which is ended when the person cancels."""
FEW = 100
"""So many rows of a file go all the way: in the longest all are alike."""
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")


class Outcome(NamedTuple):
    """What came of a file: a book or a trouble, or the `fault` of which its reader would have died."""

    case: Hostile
    book: Book | None
    trouble: Trouble | None
    fault: str
    seconds: float
    reached: tuple[str, ...]

    @property
    def end(self) -> str:
        return self.fault or (READ if self.trouble is None else type(self.trouble).__name__)


class Read(NamedTuple):
    """All files of a kind, and whether anybody came to the address that stands in them."""

    outcomes: tuple[Outcome, ...]
    visited: bool
    unchanged: bool


@pytest.fixture(scope="module", params=MAKERS)
def read(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Read:
    place = tmp_path_factory.mktemp("utenfra")
    folder = place / "dypere" / "filer"
    folder.mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        cases = {case.name: case for case in MAKERS[request.param](listener.getsockname()[1])}
        for case in cases.values():
            (folder / case.name).write_bytes(case.content)
        before = fingerprints(place)
        outcomes = tuple(_outcomes(folder, cases))
        return Read(outcomes, _has_visitor(listener), fingerprints(place) == before)


def fingerprints(place: Path) -> dict[str, str]:
    """Each file below a folder, with what is in it."""
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in place.rglob("*") if path.is_file()}


def _has_visitor(listener: socket.socket) -> bool:
    listener.setblocking(False)
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def _outcomes(folder: Path, cases: dict[str, Hostile]) -> Iterator[Outcome]:
    limits = Limits(seconds=120, memory=LIMITS.memory, answer=2 * LIMITS.answer)
    job: dict[str, object] = {"folder": str(folder)}
    told: list[list[Any]] = []
    case = next(iter(cases.values()))
    with closing(apart("tests.core.recruitment.many", job, limits, Progress(), cell_of)) as answered:
        for kind, *rest in answered:
            if kind == "file":
                case, told = cases[rest[0]], []
            elif kind == "done":
                yield _outcome(case, told, *rest)
            else:
                told.append([kind, *rest])


def _outcome(case: Hostile, told: list[list[Any]], seconds: float, reached: list[str]) -> Outcome:
    if told and told[-1][0] == "fault":
        return Outcome(case, None, None, told[-1][1], seconds, tuple(reached))
    try:
        return Outcome(case, _book(told), None, "", seconds, tuple(reached))
    except Trouble as trouble:
        return Outcome(case, None, trouble, "", seconds, tuple(reached))


def test_there_are_more_than_a_hundred_and_each_comes_to_its_end(read: Read) -> None:
    assert len({one.case.content for one in read.outcomes}) > 200
    assert {one.case.name: one.end for one in read.outcomes if one.end not in one.case.ends} == {}
    assert {one.case.name: one.seconds for one in read.outcomes if one.seconds > SLOW} == {}


def test_nothing_is_fetched_started_or_written(read: Read) -> None:
    assert {one.case.name: one.reached for one in read.outcomes if one.reached} == {}
    assert not read.visited
    assert read.unchanged


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_trouble_has_its_sentence(read: Read, language: str) -> None:
    for one in read.outcomes:
        if one.trouble is not None:
            title, text = sentence(one.trouble, language)
            assert one.case.name in title
            assert len(text) > 20
            assert not {"{", "}"} & set(text)


def test_what_is_read_goes_into_a_file_that_stays_whole(read: Read, tmp_path: Path) -> None:
    store = a_store(tmp_path)
    try:
        previews = [found for one in read.outcomes if one.book and (found := _preview(one.book))]
        assert len(previews) > 100
        programme = a_programme(store)
        import_applicants(store, programme=programme, drafts=[d for one in previews for d in one.drafts[:FEW]])
        assert store.check().ok
        texts = _texts(store, programme)
        assert "".join(UNSEEN.findall(" ".join(texts))) == ""
        assert max(len(row.name) for row in store.read(applicants, programme)) <= 300
        assert max(map(len, texts)) <= 11_000
    finally:
        store.close()


def _preview(book: Book) -> Preview | None:
    """What importing the book would do; none where it is refused, in words."""
    wishes, said = Wishes(dt.date(2026, 12, 1), default_role="adept"), list[str]()
    try:
        preview = preview_of(book, wishes)
        require_names(preview)
    except Trouble as trouble:
        said = [sentence(trouble, language)[0] for language in LANGUAGES]
    assert all(book.name in title for title in said)
    return None if said else preview


def test_a_pasted_block_is_understood_whatever_stands_in_it() -> None:
    for name, text in naughty(1).items():
        block = "\n".join("\t".join(f'"{cell}"' for cell in row) for row in (HEADINGS, KARI, (text, text, "", text)))
        book = read_pasted(Pasted(name, block), Reading(), Progress())
        preview = preview_of(book, Wishes(dt.date(2026, 12, 1), default_role="adept"))
        assert preview.drafts[0].name == KARI[0]
        for draft in preview.drafts:
            assert not UNSEEN.findall(draft.name)


def _texts(store: Store, programme: UUID) -> list[str]:
    """All that was written about anybody."""
    rows = store.read(applicants, programme)
    found = [str(value) for row in rows for value in asdict(row).values() if value is not None]
    for row in rows:
        found += [f"{one.question} {one.text}" for one in store.read(answers, row.application)]
    return found

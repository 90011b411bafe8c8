"""Many papers bound into one file, with a list of contents before them and a bookmark for each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.letters import plain
from mentordesk.core.documents.pages import Letterhead, put_on_pages
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.tags import Tag
from mentordesk.core.kernel.errors import Refusal


class Bound(NamedTuple):
    """A paper in a pack: the name of its bookmark, its own title, what it says."""

    name: str
    title: str
    story: Sequence[Block]
    letterhead: Letterhead


Contents = Callable[[Mapping[int, int]], Bound]
"""Gives the list of contents from the page on which each paper begins (both counted in order, pages from 1)."""


def bind(
    papers: Iterable[Bound], contents: Contents, *, title: str, language: str, author: str
) -> tuple[bytes, dict[int, Refusal]]:
    """The pack as PDF, and which papers are not in it because a letter of theirs cannot be printed.

    Raises LetterWithoutFont where the list of contents has such a letter.
    """
    canvas = PaperCanvas(title=plain(title), language=language, author=plain(author))
    begins, refused = dict[int, int](), dict[int, Refusal]()
    for place, paper in enumerate(papers):
        begins[place] = canvas.here[0] + 1
        try:
            _put(canvas, paper)
        except Refusal as why:
            refused[place] = why
            canvas.root.kids.pop()
            del begins[place]
    _put_first(canvas, contents, begins)
    return canvas.finished(), refused


def _put_first(canvas: PaperCanvas, contents: Contents, begins: Mapping[int, int]) -> None:
    """The list of contents: drawn when all is known, read and shown first."""
    last = canvas.here[0]
    length = _length(canvas, contents(begins))
    _put(canvas, contents({place: page + length for place, page in begins.items()}))
    pages = canvas._doc.Pages.pages  # type: ignore[attr-defined]
    pages[:] = [*pages[last:], *pages[:last]]
    canvas.root.kids.insert(0, canvas.root.kids.pop())


def _length(canvas: PaperCanvas, paper: Bound) -> int:
    """How many pages a paper takes."""
    trial = PaperCanvas(title=canvas.title, language="", author="")
    _put(trial, paper)
    return trial.here[0]


def _put(canvas: PaperCanvas, paper: Bound) -> None:
    tag = Tag("Part", canvas.root, name=plain(paper.name))
    tag.place = canvas.here
    put_on_pages(canvas, paper.story, paper.letterhead, paper.title, tag)

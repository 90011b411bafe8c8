"""The door to papers: people's text goes in by `say`, a file comes out of `print_to_bytes`."""

from collections.abc import Sequence

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.letters import isolated, plain
from mentordesk.core.documents.pages import Letterhead, put_on_pages
from mentordesk.core.documents.strips import Block
from mentordesk.core.documents.tags import Tag


def say(text: str) -> str:
    """A name, a number, an answer, to be put into a sentence of a block.

    It stays on one line, without control characters, and its direction does not disturb the sentence: a name in Arabic
    letters, or a telephone number after it, is read in the right order. Nothing in it is markup.
    """
    return isolated(text)


def print_to_bytes(story: Sequence[Block], *, title: str, language: str, author: str, letterhead: Letterhead) -> bytes:
    """The story as a PDF of A4 pages; the same input gives the same bytes.

    `title` and `author` are shown by programs that open the file; `language` ("nb") is for those that read it aloud.
    Raises LetterWithoutFont when no font has a letter; nothing is printed then.
    """
    return print_together([(story, letterhead)], title=title, language=language, author=author)


def print_together(
    papers: Sequence[tuple[Sequence[Block], Letterhead]],
    *,
    title: str,
    language: str,
    author: str,
    names: Sequence[str] = (),
) -> bytes:
    """Several papers in one file, each beginning on a page of its own and counting its own pages; else as above.

    `names` has one for each paper, under which bookmarks list it.
    """
    canvas = PaperCanvas(title=plain(title), language=language, author=plain(author))
    for place, (story, letterhead) in enumerate(papers):
        tag = canvas.root
        if len(papers) > 1:
            tag = Tag("Part", canvas.root, name=plain(names[place]) if names else "")
            tag.place = canvas.here
        put_on_pages(canvas, story, letterhead, title, tag)
    return canvas.finished()

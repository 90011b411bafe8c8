"""What a paper is made of, as programs read it that read aloud: headings, paragraphs, lists, tables, in order.

Blocks make tags in the order of reading, and their marks carry them. What is drawn without a tag is decoration.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mentordesk.core.documents.bidi import runs_backwards
from mentordesk.core.documents.letters import Words, plain

DECORATION = "/Artifact BMC"
HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"

NUMBERED = "/O /List /ListNumbering /Decimal"
BULLETED = "/O /List /ListNumbering /Disc"
CIRCLED = "/O /List /ListNumbering /Circle"
BOXED = "/O /List /ListNumbering /Square"
HEAD_OF_COLUMN = "/O /Table /Scope /Column"
HEAD_OF_ROW = "/O /Table /Scope /Row"


class Drawn(NamedTuple):
    """A piece of a page's content: the page, counted from 0, and the number of the piece on it."""

    page: int
    number: int


class Filled(NamedTuple):
    """A field on a page; `reference` is ReportLab's to the field."""

    page: int
    reference: object


class Tag:
    """An element of the structure: its kind as PDF names it ("P", "H1", "TD"), and what it holds, in order.

    `attributes` are one dictionary's entries in PDF's own words. `alt` tells what a picture shows, `actual` which
    letters a drawing stands for. A heading has a `name`, under which bookmarks list it, and where it stands: `place`
    is the page and the height. `box` is the room of a picture on its page. `backwards` tells that its text runs from
    right to left; it is as around it unless the tag has a language of its own.
    """

    __slots__ = ("actual", "alt", "attributes", "backwards", "box", "kids", "kind", "language", "name", "place")

    def __init__(
        self,
        kind: str,
        parent: "Tag | None" = None,
        *,
        attributes: str = "",
        language: str = "",
        alt: str = "",
        actual: str = "",
        name: str = "",
    ) -> None:
        self.kind = kind
        self.attributes, self.language, self.alt, self.actual, self.name = attributes, language, alt, actual, name
        self.backwards: bool = runs_backwards(language) if language else parent is not None and parent.backwards
        self.kids: list[Tag | Drawn | Filled] = []
        self.place: tuple[int, float] | None = None
        self.box: tuple[float, float, float, float] | None = None
        if parent is not None:
            parent.kids.append(self)


def heading(kind: str, parent: Tag, words: Words, before: str = "") -> Tag:
    """A heading with its words as its name; `before` is its number."""
    text = words if isinstance(words, str) else "".join(part for part, _ in words)
    return Tag(kind, parent, name=plain(f"{before} {text}").strip())


def reading_order(tag: Tag) -> Iterator[Tag]:
    """The tag and all within it, as they are read."""
    yield tag
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield from reading_order(kid)


def printed(tag: Tag) -> bool:
    """Whether anything of it stands on a page; cells of a row that is printed are kept though they are empty."""
    return any(not isinstance(kid, Tag) or printed(kid) for kid in tag.kids)


def shown_kids(tag: Tag) -> list[Tag | Drawn | Filled]:
    """What it holds, without what stands nowhere."""
    return [kid for kid in tag.kids if not isinstance(kid, Tag) or kid.kind in ("TD", "TH") or printed(kid)]

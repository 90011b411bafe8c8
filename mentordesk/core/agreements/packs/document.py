"""The pack of a kick-off: a list of who sits where, and the papers of each pair in that order."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mentordesk.core.agreements.document import letterhead, story
from mentordesk.core.agreements.printing import Logo
from mentordesk.core.agreements.worded import Wording
from mentordesk.core.documents.binding import Bound, bind
from mentordesk.core.documents.blocks import Title
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.grids import Table
from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.lines import set_lines
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.pictures import Picture
from mentordesk.core.documents.style import BODY

A_LINE = 400
"""Points: about what a name has on the list."""


class Pack(NamedTuple):
    """`papers` in order; `pairs` has for each pair what it is called and the place of its first paper.

    `labels` are the words of the list: title, number, pair, page, and the footer's `of_pages`.
    """

    papers: tuple[Wording, ...]
    names: tuple[str, ...]
    pairs: tuple[tuple[str, int], ...]
    labels: Mapping[str, str]
    head: tuple[str, str]
    language: str


def pack_pdf(pack: Pack, logo: Logo) -> tuple[bytes, list[int]]:
    """The pack, and the places of the papers that could not be printed. Raises LetterWithoutFont."""
    organisation, programme = pack.head
    labels = pack.labels
    head = Letterhead(organisation, programme, "", labels["of_pages"], logo=Picture(*logo) if logo else None)

    def contents(begins: Mapping[int, int]) -> Bound:
        rows = [
            [str(number), _printable(name), _page(begins, first)]
            for number, (name, first) in enumerate(pack.pairs, start=1)
        ]
        table = Table([[labels["number"], labels["pair"], labels["page"]], *rows])
        return Bound(labels["title"], labels["title"], [Title(labels["title"]), table], head)

    bound = (
        Bound(name, words.text.title, story(words), letterhead(words, logo))
        for name, words in zip(pack.names, pack.papers, strict=True)
    )
    data, refused = bind(bound, contents, title=labels["title"], language=pack.language, author=organisation)
    if len(refused) == len(pack.papers):
        raise refused[0]  # a list of nothing is no pack
    return data, sorted(refused)


def _printable(name: str) -> str:
    """A name, or nothing where a letter of it cannot be printed: the list is there for all others."""
    try:
        set_lines(name, BODY, A_LINE)
    except LetterWithoutFont:
        return "–"
    return say(name)


def _page(begins: Mapping[int, int], first: int) -> str:
    """The page of a pair's first paper, or of the next one that could be printed."""
    later: Sequence[int] = [page for place, page in begins.items() if place >= first]
    return str(min(later)) if later else ""

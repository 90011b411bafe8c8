"""The handbook: pages of text for each page of the window, and one to start with. It comes along and needs no network.

A page is Markdown in `resources/handbook/<language>/`; a key stands in it as the id of its action in the keyboard map,
so that the text never names another key than the one that works.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QTextDocument

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.places import RESOURCES
from mentordesk.ui.shell import keys

FOLDER = RESOURCES / "handbook"
START = "start"
MORE = {"agreements": ("agreed", "texts")}
"""Pages that go on where the page of one of the window's own has no more room."""
MARKDOWN = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark

_WRITTEN_FIRST = "nb"
_PAGE = "page."
_KEY = re.compile(r"`([^`]+)`")
_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Chapter:
    """A page of the handbook. `text` is its Markdown with the keys in it, `plain` what can be read of that."""

    name: str
    title: str
    text: str
    plain: str


def chapters(language: str) -> list[Chapter]:
    """All pages in the order of the window's own, in this language or else in the one they are written in first."""
    rows = keys.in_context(keys.EVERYWHERE)
    pages = [row.action_id.removeprefix(_PAGE) for row in rows if row.action_id.startswith(_PAGE)]
    names = [name for page in (START, *pages) for name in (page, *MORE.get(page, ()))]
    found = ((name, _file(name, language)) for name in names)
    return [_chapter(name, path) for name, path in found if path.exists()]


def with_keys(text: str) -> str:
    """The text with the keys of this machine in place of their ids. Raises KeyError for an id that the map has not."""
    return _KEY.sub(lambda found: f"`{keys.shown(found[1]).replace(' ', _NO_BREAK)}`", text)


def hits(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the folded words stand in a text: the first letter and the one after the last, in order."""
    letters = [(letter, place) for place, one in enumerate(text) for letter in fold(one) or " "]
    folded = "".join(letter for letter, _ in letters)
    return sorted(
        (letters[found.start()][1], letters[found.end() - 1][1] + 1)
        for word in words
        for found in re.finditer(re.escape(word), folded)
    )


def _file(name: str, language: str) -> Path:
    own = FOLDER / language / f"{name}.md"
    return own if own.exists() else FOLDER / _WRITTEN_FIRST / f"{name}.md"


def _chapter(name: str, path: Path) -> Chapter:
    text = with_keys(path.read_text("utf-8"))
    document = QTextDocument()
    document.setMarkdown(text, MARKDOWN)
    plain = document.toPlainText()
    return Chapter(name, plain.partition("\n")[0], text, plain)

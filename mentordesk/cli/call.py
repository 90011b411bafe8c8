"""One call of the command line: what was asked, the file it is about, and how it answers."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from mentordesk import words
from mentordesk.core.programme.queries import programme_named
from mentordesk.core.store.errors import SecretFileUnreadable
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store

_CODED = frozenset(
    ("role", "roles", "status", "result", "kind", "point", "language", "signed_by", "undone", "verified", "verdict")
)
"""Columns of identifiers, which people read in words; what people have written is shown as it is."""


class Call:
    """The arguments with what every verb needs of them."""

    def __init__(self, args: Namespace) -> None:
        self.args = args
        self.language: str = args.language
        self.json: bool = args.json

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The call's FILE, open."""
        store = open_file(Path(self.args.file), passphrase=self.passphrase())
        try:
            yield store
        finally:
            store.close()

    def passphrase(self) -> str | None:
        """The first line of --passphrase-file, None without one."""
        return None if self.args.passphrase_file is None else first_line(self.args.passphrase_file)

    def programme(self, store: Store) -> UUID:
        """The programme the call is about: --programme, or the file's only one."""
        return store.read(programme_named, self.args.programme).id

    def say(self, key: str, **facts: object) -> None:
        """A line for a person; with --json it goes to standard error."""
        print(words.line(key, self.language, **facts), file=sys.stderr if self.json else sys.stdout)

    def note(self, key: str, **facts: object) -> None:
        """A notice on standard error."""
        print(words.line(key, self.language, **facts), file=sys.stderr)

    def answer(self, document: object) -> None:
        """The call's JSON document, when it asked for one."""
        if self.json:
            json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
            print()

    def table(self, rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> None:
        """Rows for people: a table of these columns, or with --json everything that the rows hold."""
        if self.json:
            self.answer(list(rows))
            return
        if not rows:
            self.say("nobody")
            return
        head = [words.word(column, self.language) for column in columns]
        body = [[self._cell(row.get(column), coded=column in _CODED) for column in columns] for row in rows]
        widths = [max(len(line[i]) for line in [head, *body]) for i in range(len(columns))]
        for cells in [head, *body]:
            print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())

    def _cell(self, value: object, *, coded: bool) -> str:
        if value is None:
            return ""
        if isinstance(value, (list, tuple)):
            return ", ".join(self._cell(one, coded=coded) for one in value)
        if isinstance(value, dict):
            return self._cell(value.get("name"), coded=coded)
        text = words.word(str(value), self.language) if coded else str(value)
        return " ".join(text.split())[:60]


def first_line(path: str) -> str:
    """The first line of a file, `-` is standard input. Raises SecretFileUnreadable."""
    try:
        content = sys.stdin.buffer.readline() if path == "-" else Path(path).read_bytes()
        text = content.decode("utf-8-sig").partition("\n")[0]
    except (OSError, UnicodeDecodeError):
        raise SecretFileUnreadable(name=Path(path).name) from None
    if not text.strip():
        raise SecretFileUnreadable(name=Path(path).name)
    return text.rstrip("\r\n")

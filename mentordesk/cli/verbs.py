"""The verbs, as argparse knows them: each step adds its own, all share the common options."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import NoReturn

from mentordesk.cli.call import Call
from mentordesk.cli.errors import CallMisspelt, NotADate

Run = Callable[[Call], None]


class Parser(argparse.ArgumentParser):
    """Says what is wrong as a refusal instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise CallMisspelt(usage=" ".join(self.format_usage().split()).removeprefix("usage: "))


class Verbs:
    """Where steps add their verbs."""

    def __init__(self, parser: Parser) -> None:
        self._verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Parser)

    @property
    def names(self) -> list[str]:
        """All verbs in alphabetical order."""
        return sorted(self._verbs.choices)

    def add(self, name: str, run: Run, *, file: bool = True, many: bool = False) -> Parser:
        """Add a verb; `file`: its first word is FILE; `many`: it is about one programme, which --programme names."""
        verb: Parser = self._verbs.add_parser(name)
        if file:
            verb.add_argument("file", metavar="FILE")
        verb.add_argument("--passphrase-file", metavar="F")
        verb.add_argument("--json", action="store_true")
        verb.add_argument("--language", choices=("nb", "nn", "en"), default="nb")
        if many:
            verb.add_argument("--programme", metavar="NAME")
        verb.set_defaults(run=run)
        return verb


def points(text: str) -> int:
    """Points of a pair, with two decimals, in hundredths. Raises ValueError."""
    found = float(text)
    if not 0 <= found <= 100:
        raise ValueError(text)
    return round(100 * found)


def date(text: str) -> dt.date:
    """A date of the calendar. Raises NotADate."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise NotADate(text=text) from None

"""The shipped words in which consent is asked for."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.places import RESOURCES

_FOLDER = RESOURCES / "consents"
_USUAL = "nb"


class ShippedText(NamedTuple):
    """A purpose's short name, and the words somebody consents to."""

    title: str
    text: str


def shipped(purpose: str, language: str) -> ShippedText:
    """The words for a purpose in a language; Bokmål where there are none in it."""
    found = _texts(language)[purpose]
    return ShippedText(found["title"], found["text"])


def purpose_titled(title: str | None) -> str | None:
    """The purpose whose short name that is, in any language we ship; None where it is none."""
    return _titles().get(fold(title or ""))


@cache
def _titles() -> Mapping[str, str]:
    languages = sorted(path.stem for path in _FOLDER.glob("*.toml"))
    return {fold(one["title"]): purpose for each in languages for purpose, one in _texts(each).items()}


@cache
def _texts(language: str) -> dict[str, dict[str, str]]:
    path = _FOLDER / f"{language}.toml"
    return tomllib.loads((path if path.is_file() else _FOLDER / f"{_USUAL}.toml").read_text("utf-8"))

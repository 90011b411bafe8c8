"""Every file of papers, also of those that the program makes by itself: there, and the same in all languages."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.documents.texts import languages
from mentordesk.core.kernel.places import RESOURCES

_FOLDER = RESOURCES / "papers"
_FILES = sorted(path.stem for path in (_FOLDER / "nb").glob("*.toml"))
_OTHERS = sorted(set(languages()) - {"nb"})
_OWN = ("clock", "_day", ".when", ".date", ".time")
"""How days and times are written, which is each language's own."""


@cache
def read(language: str, name: str) -> Mapping[str, Any]:
    return tomllib.loads((_FOLDER / language / f"{name}.toml").read_text("utf-8"))


def shape(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """All that must be the same: what stands where, with which conditions and fields, whatever their capital."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from shape(one, f"{place}.{key}")
    elif isinstance(value, list):
        yield place, len(value)
        for number, one in enumerate(value):
            yield from shape(one, f"{place}.{number}")
    elif isinstance(value, str) and ".when." not in place and not place.endswith(".block"):
        used = sorted({name[:1].lower() + name[1:] for name in re.findall(r"{+(\w+)}+", value)})
        yield place, (used, bool(value) or place.endswith(_OWN))
    else:
        yield place, value


def test_every_language_has_every_file_and_no_other() -> None:
    assert languages() == ("en", "nb", "nn")
    for language in languages():
        assert sorted(path.stem for path in (_FOLDER / language).glob("*.toml")) == _FILES, language


def test_every_kind_has_a_text_and_a_name_for_its_files() -> None:
    assert set(kinds()) < set(_FILES)
    assert set(kinds()) <= set(read("nb", "phrases")["file"])


@pytest.mark.parametrize("language", _OTHERS)
@pytest.mark.parametrize("name", _FILES)
def test_all_languages_say_the_same(name: str, language: str) -> None:
    assert list(shape(read(language, name))) == list(shape(read("nb", name)))

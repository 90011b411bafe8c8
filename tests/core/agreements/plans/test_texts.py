"""The words of the papers of a matching: the same in both languages, and one for everything that can be said."""

import tomllib
from string import Formatter
from typing import Any

import pytest

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.settings.rules import MODES

KINDS = ("plan", "plan_sheet", "speed_cards")


def paper(language: str, kind: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "papers" / language / f"{kind}.toml").read_text("utf-8"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text.replace("{{", "{").replace("}}", "}")) if name}


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_say_the_same_with_the_same_facts(kind: str) -> None:
    nb, en = paper("nb", kind), paper("en", kind)
    assert nb["version"] == en["version"]
    assert {key: fields(text) for key, text in nb["labels"].items()} == {
        key: fields(text) for key, text in en["labels"].items()
    }


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_criterion_and_every_mode_has_its_words(language: str) -> None:
    labels = paper(language, "plan")["labels"]
    assert {key for key in MEASURES if f"criterion_{key}" not in labels} == set()
    assert {mode for mode in MODES if f"mode_{mode}" not in labels} == set()

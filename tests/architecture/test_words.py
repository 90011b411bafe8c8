"""Whatever the core and the command line can tell has words in every language, and the same facts in them."""

import ast
import pkgutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any

import pytest

import mentordesk
from mentordesk import words
from mentordesk.core.kernel.errors import Refusal, Told, Trouble
from tests.architecture.sources import calls, place, python_files, tree

KINDS = ("SENTENCES", "LABELS", "LINES")


@cache
def told_kinds() -> list[type[Told]]:
    """Every refusal and trouble of the program."""
    for module in pkgutil.walk_packages(mentordesk.__path__, "mentordesk."):
        if module.name.endswith(".errors"):
            import_module(module.name)
    found = list(descendants(Told))
    return [kind for kind in found if kind not in (Refusal, Trouble) and kind.__module__.startswith("mentordesk.")]


def descendants(kind: type[Told]) -> Iterator[type[Told]]:
    for child in kind.__subclasses__():
        yield child
        yield from descendants(child)


@cache
def spoken(kind: str, language: str) -> dict[str, Any]:
    """Everything of one kind in a language, from all its modules."""
    found: dict[str, Any] = {}
    package = import_module(f"mentordesk.words.{language}")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        said = getattr(import_module(module.name), kind, {})
        assert not found.keys() & said.keys(), f"{module.name} says again {found.keys() & said.keys()}"
        found |= said
    return found


def placeholders(text: str | tuple[str, ...]) -> list[set[str]]:
    """The facts that a sentence asks for, part by part."""
    parts = (text,) if isinstance(text, str) else text
    return [{name for _, name, _, _ in Formatter().parse(part) if name is not None} for part in parts]


def test_every_told_class_has_a_name_of_its_own() -> None:
    assert len(told_kinds()) > 10
    twice = [name for name, times in Counter(kind.__name__ for kind in told_kinds()).items() if times > 1]
    assert not twice


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_refusal_and_trouble_has_its_sentence(language: str) -> None:
    names, sentences = {kind.__name__ for kind in told_kinds()}, spoken("SENTENCES", language)
    silent, idle = names - sentences.keys(), sentences.keys() - names
    assert not silent, f"without words: {', '.join(sorted(silent))}"
    assert not idle, f"words for nothing: {', '.join(sorted(idle))}"


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_sentence_is_a_title_without_a_full_stop_and_a_text_with_one(language: str) -> None:
    off = [
        name
        for name, (title, text) in spoken("SENTENCES", language).items()
        if not title or title.endswith((".", " ")) or not text.endswith((".", "!", "?", "»", "}"))
    ]
    assert not off


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_step_reaches_the_words(language: str) -> None:
    """The program reads the modules named in words.STEPS; one that is not named there would stay silent."""
    package = import_module(f"mentordesk.words.{language}")
    assert {module.name for module in pkgutil.iter_modules(package.__path__)} == set(words.STEPS)


@pytest.mark.parametrize("kind", KINDS)
def test_all_languages_say_the_same_things_with_the_same_facts(kind: str) -> None:
    first, *others = (spoken(kind, language) for language in words.LANGUAGES)
    for other in others:
        alone = first.keys() ^ other.keys()
        assert not alone, f"said in one language only: {', '.join(sorted(alone))}"
        assert [key for key in first if placeholders(first[key]) != placeholders(other[key])] == []


def test_whoever_raises_gives_the_facts_that_the_sentence_asks_for() -> None:
    asked = {name: set().union(*placeholders(text)) for name, text in spoken("SENTENCES", words.LANGUAGES[0]).items()}
    missing = [
        f"{place(path, node)}: {name} without {sorted(lacking)}"
        for path in python_files("mentordesk")
        for name, node in calls(tree(path))
        if name.split(".")[-1] in asked and not any(keyword.arg is None for keyword in node.keywords)
        if (lacking := asked[name.split(".")[-1]] - {keyword.arg for keyword in node.keywords})
    ]
    assert not missing, "\n".join(missing)


def test_every_step_of_the_history_is_a_literal_and_has_a_name() -> None:
    unnamed = [
        f"{place(path, node)}: {ast.unparse(node.args[0])}"
        for path in python_files("mentordesk/core")
        for name, node in calls(tree(path))
        if name.endswith(".recording") and node.args
        if getattr(node.args[0], "value", None) not in spoken("LABELS", words.LANGUAGES[0])
    ]
    assert not unnamed, "\n".join(unnamed)


def test_placeholders_are_read() -> None:
    assert placeholders(("«{name}» er tom", "{when:%d.} {{x}}")) == [{"name"}, {"when"}]

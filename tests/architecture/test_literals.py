"""Only literals go through tr() and translate(): the tools that collect the words to translate see nothing else."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import calls, place, python_files, tree

# How many of the first arguments are words: the source text, or a context and the source text.
WORDS_OF = {"tr": 1, "translate": 2}
TRANSLATORS = {"QCoreApplication", "QApplication", "QGuiApplication", "translate", "tr"}


def hidden(module: ast.Module) -> Iterator[ast.Call]:
    """Translating calls whose words are not all written out. `text.translate(table)` of a string is none."""
    for name, node in calls(module):
        *owner, function = name.split(".")
        translates = function == "tr" or (function == "translate" and (not owner or owner[-1] in TRANSLATORS))
        if translates and not all(is_literal(argument) for argument in node.args[: WORDS_OF[function]]):
            yield node


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


def test_translated_words_are_literals() -> None:
    found = [place(path, node) for path in python_files("mentordesk") for node in hidden(tree(path))]
    assert not found, "\n".join(found)


def test_what_is_no_literal_is_seen() -> None:
    bad = [
        "self.tr(x)",
        "self.tr(f'{x} mentors')",
        "tr('a' + 'b')",
        "QCoreApplication.translate('Page', x)",
        "x.tr('')",
    ]
    good = ["self.tr('a' 'b')", "translate('Page', 'Mentors')", "name.translate(TABLE)", "self.tr('%n', '', n)"]
    assert [text for text in bad + good if list(hidden(ast.parse(text)))] == bad

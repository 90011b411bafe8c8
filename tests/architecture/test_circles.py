"""No two files of the program need each other, straight or through others, not even late or for a type alone."""

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from tests.architecture.sources import module_name, python_files, tree


def needed(module: ast.Module, known: frozenset[str]) -> Iterator[str]:
    """The modules of the program that a file names in its imports; a folder alone stands for none of its files."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name in known)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            whole = {f"{node.module}.{name.name}" for name in node.names} & known
            yield from whole or {str(node.module)} & known


def circle(needs: Mapping[str, set[str]]) -> list[str]:
    """The files of one circle in order, the first one again at the end; empty where there is none."""
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def test_nothing_needs_what_needs_it() -> None:
    files = {module_name(path): tree(path) for path in python_files("mentordesk")}
    needs = {name: set(needed(module, frozenset(files))) - {name} for name, module in files.items()}
    assert sum(map(len, needs.values())) > 1000
    assert circle(needs) == []


def test_a_circle_is_found_also_where_an_import_is_late() -> None:
    late = ast.parse("import c\n\ndef later():\n    from a import thing\n")
    known = frozenset("abc")
    needs = {"a": {"b"}, "b": set(needed(late, known)), "c": set[str]()}
    assert needs["b"] == {"a", "c"}
    assert set(circle(needs)) == {"a", "b"}

"""A name says what a thing does; some words say nothing."""

import ast

from tests.architecture.sources import place, python_files, tree

EMPTY_WORDS = {"util", "utils", "misc", "helper", "helpers", "manager", "managers"}


def test_no_file_or_folder_has_an_empty_name() -> None:
    vague = [place(path) for path in python_files("mentordesk", "tests") if EMPTY_WORDS & {*path.parts, path.stem}]
    assert not vague, "\n".join(vague)


def test_no_class_has_an_empty_name() -> None:
    endings = tuple(word.capitalize() for word in EMPTY_WORDS)
    vague = [
        f"{place(path, node)}: {node.name}"
        for path in python_files("mentordesk", "tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and node.name.endswith(endings)
    ]
    assert not vague, "\n".join(vague)

"""Small files and small functions; what must be longer says why at its place: `# size: reason`."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import place, python_files, read

FILE_LINES = 400
FUNCTION_LINES = 40
EXCUSE = "# size: "


def too_long(module: ast.Module, lines: list[str]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Functions over the limit without a reason on the line of `def` or on the one above."""
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES and not any(EXCUSE in line for line in lines[node.lineno - 2 : node.lineno]):
                yield node


def sources() -> list[tuple[Path, list[str]]]:
    return [(path, path.read_text("utf-8").splitlines()) for path in python_files("mentordesk", "installers", "tests")]


def test_files_are_short() -> None:
    long = [
        f"{place(path)}: {len(lines)} lines"
        for path, lines in sources()
        if len(lines) >= FILE_LINES and not any(EXCUSE in line for line in lines[:10])
    ]
    assert not long, "\n".join(long)


def test_functions_are_short() -> None:
    long = [f"{place(path, node)}: {node.name}" for path, lines in sources() for node in too_long(read(path), lines)]
    assert not long, "\n".join(long)


def test_the_limit_is_exact_and_a_reason_lifts_it() -> None:
    body = ["    x = 1"] * (FUNCTION_LINES - 1)
    for lines, expected in (
        (["def f():", *body], []),
        (["def f():", *body, "    x = 2"], ["f"]),
        (["# size: a table", "def f():", *body, "    x = 2"], []),
    ):
        assert [node.name for node in too_long(ast.parse("\n".join(lines)), lines)] == expected

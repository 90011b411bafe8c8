"""The program's own files, as the tests of the house read them."""

import ast
import gc
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def python_files(*folders: str) -> list[Path]:
    """All Python files of these folders of the project, in order."""
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    assert found, f"no Python files in {folders}"
    return found


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file; nobody changes it."""
    return read(path)


def read(path: Path) -> ast.Module:
    """The syntax tree of a file that is looked at once."""
    gc.disable()  # millions of small things, none of them rubbish
    try:
        return ast.parse(path.read_text("utf-8"), str(path))
    finally:
        gc.freeze()
        gc.enable()


def place(path: Path, node: ast.AST | None = None) -> str:
    """Where something stands, as editors understand it."""
    line = getattr(node, "lineno", None)
    return str(path.relative_to(ROOT)) + (f":{line}" if line else "")


def module_name(path: Path) -> str:
    """`mentordesk.core.kernel` for its folder's `__init__.py`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def calls(module: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Each call with the dotted name that is called; what is no plain name is a question mark: `?.tr`."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def dotted(node: ast.expr) -> str:
    """`a.b.c` of a name or an attribute."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "?"


def imported(module: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Each module that is imported by name, wherever in the file, with its statement."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from ((name.name, node) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module), node


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter at the project's root, warnings being errors."""
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)

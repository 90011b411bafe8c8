"""A name such as `<b>Kari` is shown, not obeyed: no widget guesses at markup, and a few classes are not used at all."""

import ast
from collections.abc import Iterator

from tests.architecture.sources import ROOT, calls, dotted, place, python_files, tree

LABELS = ROOT / "mentordesk/ui/widgets/labels.py"
MESSAGE_BOXES = {f"QMessageBox.{kind}" for kind in ("about", "critical", "information", "question", "warning")}
UNWANTED = {"QTableWidget", "QStandardItemModel", "QWizard"}


def guesses(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Calls that take text from outside for markup."""
    for name, node in calls(module):
        if name.split(".")[-1] == "QLabel" or ".".join(name.split(".")[-2:]) in MESSAGE_BOXES:
            yield name, node


def unwanted(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Classes that are too slow or too rigid, wherever they are named."""
    for node in ast.walk(module):
        names = [alias.name for alias in node.names] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, (ast.Name, ast.Attribute)):
            names = [dotted(node).split(".")[-1]]
        yield from ((name, node) for name in names if name in UNWANTED)


def test_no_widget_guesses_at_markup() -> None:
    found = [
        f"{place(path, node)}: {name}"
        for path in python_files("mentordesk/ui")
        if path != LABELS
        for name, node in guesses(tree(path))
    ]
    assert not found, "\n".join(found)


def test_unwanted_classes_are_not_used() -> None:
    found = [
        f"{place(path, node)}: {name}" for path in python_files("mentordesk/ui") for name, node in unwanted(tree(path))
    ]
    assert not found, "\n".join(found)


def test_nothing_is_imported_by_a_star() -> None:
    found = [
        place(path, node)
        for path in python_files("mentordesk", "tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert not found, "\n".join(found)


def test_what_is_looked_for_is_seen() -> None:
    text = "QLabel('x'); QtWidgets.QLabel('y'); QMessageBox.warning(self, 'a', 'b'); PlainLabel('z'); QMessageBox(self)"
    assert [name for name, _ in guesses(ast.parse(text))] == ["QLabel", "QtWidgets.QLabel", "QMessageBox.warning"]
    assert [name for name, _ in unwanted(ast.parse("from PySide6.QtWidgets import QWizard, QWidget"))] == ["QWizard"]

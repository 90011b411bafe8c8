"""The core, the words and the command line run without Qt; the window starts without the heavy libraries."""

from tests.architecture.sources import module_name, python_files, run_python

IMPORT_AND_TELL = """
import importlib, sys
modules, unwanted = (argument.split(",") for argument in sys.argv[1:])
for name in modules:
    importlib.import_module(name)
print(",".join(name for name in unwanted if name in sys.modules))
"""

HEAVY = ["numpy", "scipy", "reportlab", "uharfbuzz", "PIL", "pypdfium2", "python_calamine", "icalendar", "holidays"]
HEAVY += ["pypdf", "pyrage", "babel", "phonenumbers"]


def loaded(modules: list[str], unwanted: list[str]) -> str:
    """Which of the unwanted libraries a fresh interpreter has in it after importing the modules."""
    done = run_python(IMPORT_AND_TELL, ",".join(modules), ",".join(unwanted))
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_core_words_and_command_line_load_no_qt_and_no_second_sqlite() -> None:
    files = python_files("mentordesk/core", "mentordesk/words", "mentordesk/cli")
    assert loaded([module_name(path) for path in files], ["PySide6", "shiboken6", "sqlite3"]) == ""


def test_the_window_starts_without_the_heavy_libraries() -> None:
    assert loaded(["mentordesk.ui.application.desktop"], [*HEAVY, "sqlite3"]) == ""


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    assert loaded(["mentordesk.cli.main"], [*HEAVY, "PySide6"]) == ""


def test_a_library_that_is_loaded_is_told() -> None:
    assert loaded(["sqlite3"], ["sqlite3", "PySide6"]) == "sqlite3"

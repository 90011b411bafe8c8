"""Where files lie that the person did not choose a place for."""

from pathlib import Path

from mentordesk.core.documents.naming import file_name
from mentordesk.core.kernel.places import documents, user_data

EXAMPLE_FOLDER = "examples"


def example_file() -> Path:
    """The example's own place, beside the program's data and not among the person's files."""
    return user_data() / EXAMPLE_FOLDER / "Sterk sammen.mentordesk"


def is_example(path: Path) -> bool:
    """Whether a file is the example."""
    return path == example_file()


def new_file(programme: str) -> Path:
    """A place for a new file that nothing lies in yet."""
    number = 1
    while True:
        name = file_name(programme, *([] if number == 1 else [str(number)]), ending=".mentordesk")
        if not (documents() / name).exists():
            return documents() / name
        number += 1

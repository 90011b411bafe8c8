"""The composition root: builds store, jobs, pages and window; nothing else wires them to each other."""

from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str]) -> int:
    """Run the window on the FILE of the arguments, if there is one."""
    from concurrent.futures import ThreadPoolExecutor

    from mentordesk.ui.application.early import file_to_open, load_qt, open_beside
    from mentordesk.ui.shell.memory import recall

    memory = recall()
    path = file_to_open(Path(arguments[0]) if arguments else None, memory)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="open") as executor:
        found = open_beside(path, executor)
        load_qt()
        from mentordesk.ui.application.desktop import run

    return run(memory, path, found)

"""Imports every module once: from then on all are found compiled, as on any machine from the second start on."""

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import mentordesk
from tests.benchmarks.measuring import Figure


def figures(folder: Path) -> list[Figure]:
    """None."""
    for found in walk_packages(mentordesk.__path__, "mentordesk."):
        if not found.name.endswith("__main__"):
            import_module(found.name)
    return []

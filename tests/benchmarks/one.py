"""Runs one benchmark for `measuring.run`, and prints its figures: `python -m tests.benchmarks.one NAME FOLDER`."""

import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path


def main(benchmark: str, home: Path) -> None:
    """Measure in a folder of the benchmark's own."""
    folder = home / benchmark
    folder.mkdir()
    found = import_module(f"tests.benchmarks.{benchmark}").figures(folder)
    print(json.dumps([asdict(figure) for figure in found]))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

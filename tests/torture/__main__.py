"""The long form: `python -m tests.torture --table OUT.md`; `--only NAME …`, `--seed N` and `--part 0.1` for less of it.

Each fault runs in a process of its own, as many at the same time as there are cores. Says how it goes on standard
error; ends with 1 when anything was found.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from tests.torture.faults import FAULTS, Fault, named
from tests.torture.row import Budget, Row
from tests.torture.table import markdown
from tests.torture.tracing import can_trace

ROOT = Path(__file__).resolve().parents[2]
_MEMORY = Path("/dev/shm")


def main() -> int:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--table", type=Path, help="where the table is written, as Markdown")
    parser.add_argument("--only", nargs="+", default=[], choices=[fault.name for fault in FAULTS])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", type=float, default=1.0, help="this part of all cases")
    parser.add_argument("--one", choices=[fault.name for fault in FAULTS], help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(_one(named(asked.one), asked.seed, asked.part)))
        return 0
    faults = [fault for fault in FAULTS if (not asked.only or fault.name in asked.only) and _can(fault)]
    began = monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        longest_first = sorted(faults, key=lambda fault: -fault.long * fault.each)
        found = {fault.name: pool.submit(_in_a_process, fault, asked.seed, asked.part) for fault in longest_first}
        rows = [found[fault.name].result() for fault in faults]
    text = markdown(rows, monotonic() - began, asked.seed, _place())
    print(text)
    if asked.table:
        asked.table.write_text(text, "utf-8")
    return 0 if all(row.clean for row in rows) else 1


def _can(fault: Fault) -> bool:
    if fault.traced and not can_trace():
        print(f"{fault.name}: left out, strace is not there or may not watch", file=sys.stderr)
        return False
    return True


def _in_a_process(fault: Fault, seed: int, part: float) -> Row:
    print(f"{fault.name} …", file=sys.stderr, flush=True)
    began = monotonic()
    command: Sequence[str] = (sys.executable, "-m", "tests.torture", "--one", fault.name, "--seed", str(seed))
    done = subprocess.run([*command, "--part", str(part)], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    facts = json.loads(done.stdout.splitlines()[-1])
    row = Row(**{**facts, "bad": Counter(facts["bad"]), "kinds": Counter(facts["kinds"])})
    told = "; ".join(row.cases[:3]) or "nothing found"
    print(f"{fault.name}: {row.runs} runs, {monotonic() - began:.0f} s, {told}", file=sys.stderr, flush=True)
    return row


def _one(fault: Fault, seed: int, part: float) -> dict[str, object]:
    """One fault in this process, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-torture-", dir=_place()) as folder:
        row = fault.run(Budget(max(1, round(fault.long * part)), seed, Path(folder)))
    return vars(row)


def _place() -> Path:
    """In memory where there is such a place: what is lost with the power is decided by us, and not by this disk."""
    return _MEMORY if os.access(_MEMORY, os.W_OK) else Path(tempfile.gettempdir())


if __name__ == "__main__":
    sys.exit(main())

"""The power goes at any moment: the real program's own writes, and every state of the disk that they may leave.

strace writes down what the program asked of the disk, with all data; `disks.py` makes states of it; each is opened.
"""

import hashlib
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.torture import tracing
from tests.torture.children import Child, Ended, Said
from tests.torture.disks import Disk, State
from tests.torture.judging import Judge
from tests.torture.row import Budget, Row
from tests.torture.tracing import Operation
from tests.torture.works import Work

_RARE = 6
"""How much oftener the power goes after a call that is no plain write: there the turning points are."""
_TRIES = 4


def run(budget: Budget, works: list[Work]) -> Row:
    """Share the cases over the works: so many different states of the disk, each opened with the program."""
    row, judge = Row("power loss, any state of the disk"), Judge(budget.folder / "judge")
    for number, work in enumerate(works):
        cases = budget.cases * (number + 1) // len(works) - row.runs
        folder = budget.folder / f"power-{number}"
        folder.mkdir()
        for name, state, ended in _states(budget, folder, work, cases):
            shutil.rmtree(folder)
            folder.mkdir()
            _lay(state)
            verdict = work.judge(folder, ended, judge)
            row.add(verdict.column, f"{work.name}, seed {budget.seed}, {name}", why=verdict.why)
            row.kinds[work.name] += 1
    judge.close()
    return row


def _states(budget: Budget, folder: Path, work: Work, cases: int) -> Iterator[tuple[str, State, Ended]]:
    """Different states with what had been said by then."""
    asked = work.begin(folder)
    disk = Disk(folder)
    said, operations = _traced(budget, folder, work, asked)
    chance = random.Random(f"{budget.seed} {work.name}")
    weights = [1 if operation.call == "pwrite64" else _RARE for operation in operations]
    moments = Counter(chance.choices(range(len(operations)), weights, k=cases))
    heard, wanted, seen = 0, 0, set[str]()
    for moment, operation in enumerate(operations):
        disk.does(operation)
        heard += _speaks(operation)
        wanted += moments[moment]  # those too that moments with fewer states have left over
        for _ in range(_TRIES * (wanted - len(seen))):
            state = disk.after_power_loss(chance)
            digest = _digest(state, heard)
            if digest not in seen and len(seen) < wanted:
                seen.add(digest)
                yield f"after call {moment}, state {len(seen)}", state, Ended(said[:heard])


def _traced(budget: Budget, folder: Path, work: Work, asked: dict[str, object]) -> tuple[list[Said], list[Operation]]:
    log = budget.folder / "trace"
    child = Child(work.task, folder, without=budget.without, **asked)
    tracer = tracing.recording(child, log)
    child.go()
    ended = child.end()
    tracer.end()
    assert not ended.bug, ended.bug
    found = list(tracing.operations(log))
    log.unlink()
    assert sum(map(_speaks, found)) == len(ended.said), "the trace must hold what the child said"
    return ended.said, found


def _speaks(operation: Operation) -> bool:
    """Whether the child says something by it (`children.py` sees to it that nothing else is)."""
    return operation.call == "writev" and operation.file.startswith("socket:")


def _digest(state: State, heard: int) -> str:
    digest = hashlib.sha256(str(heard).encode())
    for path, content in sorted(state.items()):
        digest.update(f"{path} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _lay(state: State) -> None:
    for name, content in state.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

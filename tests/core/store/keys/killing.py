"""Changes the key of a file again and again and is killed in the middle: run as a program by its test.

Arguments: a folder, the way (`rekey`, `on` or `off`), how often. Prints a line for each time: which of the two keys
opened the file afterwards, and whether it was whole.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.check import check
from mentordesk.core.store.file import Key, connect
from mentordesk.core.store.keys.changing import _rekeyed
from mentordesk.core.store.keys.copies import opens, relocked, sweep
from tests.builders import a_programme, a_store

ONE, OTHER = Key(b"1" * 32, b"s" * 16), Key(b"2" * 32, b"s" * 16)

Way = Callable[[Path, Key | None, Key | None], None]

WAYS: dict[str, tuple[Way, Key | None, Key | None]] = {
    "rekey": (_rekeyed, ONE, OTHER),
    "on": (relocked, None, ONE),
    "off": (relocked, ONE, None),
}


def main(folder: Path, name: str, times: int) -> None:
    way, before, after = WAYS[name]
    whole, path = folder / "hel.mentordesk", folder / "x.mentordesk"
    store = a_store(folder)
    for number in range(20):
        a_programme(store, name=f"Program {number}")
    store.close()
    shutil.move(store.path, whole)
    if before is not None:
        relocked(whole, None, before)
    shutil.copy(whole, path)
    long = taken(partial(way, path, before, after))
    for _ in range(times):
        for left in folder.glob("x.mentordesk*"):
            left.unlink()
        shutil.copy(whole, path)
        killed(partial(way, path, before, after), random.uniform(0, long * 1.1))
        sweep(path)
        if list(folder.glob(".*")):
            print("left over")
        found = [key for key in (before, after) if opens(path, key)]
        print("neither" if not found else "both" if len(found) == 2 else "before" if found == [before] else "after")
        print("whole" if len(found) == 1 and is_whole(path, found[0]) else "damaged")


def taken(work: Callable[[], None]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


def killed(work: Callable[[], None], after: float) -> None:
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def is_whole(path: Path, key: Key | None) -> bool:
    connection = connect(path, key, reading=True)
    try:
        return check(connection, Progress()).ok
    finally:
        connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))

"""What is lost, half applied, silently wrong, unreadable: decided here, once, for every fault.

- *acknowledged*: the child has said `did n` after the command of step n came back;
- *unreadable*: the file does not open (with the right passphrase), or what happened has no kind sentence, or the file
  takes no further step;
- *half applied*: `check` finds trouble: integrity, foreign keys, triggers, chain, or replay of the journal;
- *acknowledged lost*: the file's history is shorter than what was acknowledged;
- *silently wrong*: the check is content, and yet the tables are not what the same script gave without a fault after
  as many steps, or the history is longer than what was begun;
- *hung*: over the time limit of `children.py`.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.core.store import journal
from tests.torture.children import LIMIT, Child, Ended, Said, run
from tests.torture.row import HALF, HUNG, LOST, UNREADABLE, WRONG


@dataclass(frozen=True)
class Looked:
    """What the program found when it opened a file."""

    trouble: str | None = None
    bug: str | None = None
    problems: tuple[str, ...] = ()
    found_by: str = ""
    steps: int = 0
    content: str = ""
    whole: dict[str, bytes] = field(default_factory=dict)
    backups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """The column, None when all is well, and why."""

    column: str | None
    why: str = ""


@dataclass(frozen=True)
class Clean:
    """What the script gives without a fault: the file it starts from, and its content after each step."""

    path: Path
    passphrase: str | None
    start: int
    contents: tuple[str, ...]

    def judge(self, looked: Looked | None, acknowledged: int, begun: int) -> Verdict:
        """Judge a file that must open and hold at least what was acknowledged, and no more than what was begun."""
        if (verdict := opens_whole(looked)).column or looked is None:
            return verdict
        reached = looked.steps - self.start
        if reached < acknowledged:
            return Verdict(LOST, f"{reached} of {acknowledged} steps are there")
        if reached > begun:
            return Verdict(WRONG, f"{reached} steps are there of {begun} begun")
        return self.is_at(looked, reached)

    def is_at(self, looked: Looked | None, step: int) -> Verdict:
        """Judge a file that must open, be whole and hold exactly what there was after that step."""
        if (verdict := opens_whole(looked)).column or looked is None:
            return verdict
        right = looked.content == self.contents[step]
        return Verdict(None if right else WRONG, "" if right else f"the tables are not those of step {step}")


def opens_whole(looked: Looked | None) -> Verdict:
    """Judge a file of which nothing is known but that it must open and be whole."""
    if looked is None:
        return Verdict(HUNG)
    if looked.bug or looked.trouble:
        return Verdict(UNREADABLE, looked.bug or looked.trouble or "")
    return Verdict(HALF if looked.problems else None, "; ".join(looked.problems))


def of_run(ended: Ended) -> tuple[int, int, Verdict]:
    """How many steps a child acknowledged, how many it began, and whether its own end was an honest one."""
    done = max((said[1] for said in ended.all("did")), default=0)
    begun = max((said[1] for said in ended.all("begins")), default=0)
    if ended.hung:
        return done, begun, Verdict(HUNG)
    return done, begun, Verdict(UNREADABLE if ended.bug else None, ended.bug or "")


class Judge:
    """A child that opens file after file; another takes its place when it hangs or dies."""

    def __init__(self, home: Path, without: str | None = None) -> None:
        self._home, self._without = home, without
        self._child: Child | None = None

    def look(self, path: Path, passphrase: str | None, *, limit: float = LIMIT, goes_on: bool = True) -> Looked | None:
        """Open, check and read a file; `goes_on`: then change it and take that back. None when that hung."""
        if self._child is None:
            self._child = Child("look", self._home, without=self._without, answering=True)
        answer = self._child.ask(str(path), passphrase, goes_on, limit=limit)
        if answer is None:
            hung = not self._child.kill().exit or self._child.ended.exit == -9
            self._child = None
            return None if hung else Looked(bug="the process that looked died")
        return Looked(*answer)

    def close(self) -> None:
        """Let the child go."""
        if self._child is not None:
            self._child.kill()


def clean_run(folder: Path, passphrase: str | None, steps: int) -> Clean:
    """Do the script once without a fault."""
    path = folder / "fra.mentordesk"
    ended = run("rehearse", folder, path=str(path), passphrase=passphrase, steps=steps)
    if ended.bug:
        raise AssertionError(ended.said)
    found: list[Said] = ended.all("content")
    return Clean(path, passphrase, found[0][1], tuple(said[2] for said in found))


def content(connection: Any) -> str:
    """A hash over everything that people have put in: every record with every field, hidden ones too."""
    digest = hashlib.sha256()
    for table, columns in sorted(journal.journalled(connection).items()):
        digest.update(_digest(connection, table, ", ".join(columns)))
    digest.update(_digest(connection, "search", "id, folded"))
    return digest.hexdigest()


def whole(connection: Any) -> dict[str, bytes]:
    """For each table a hash over every row, and one over what the tables are."""
    connection.text_factory = bytes
    tables = [row[0].decode() for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: _digest(connection, table, "*") for table in ("sqlite_master", *tables)}


def _digest(connection: Any, table: str, columns: str) -> bytes:
    digest = hashlib.sha256(f"{table}\n".encode())
    for row in sorted(map(repr, connection.execute(f"SELECT {columns} FROM {table}"))):
        digest.update(f"{row}\n".encode())
    return digest.digest()

"""What the program is doing when a fault comes, and how what is left is judged: the same for every kind of fault.

`begin` puts fresh files into a folder and gives what the task in `tasks.py` is asked; `judge` looks at such a folder
after a child has said what it said.
"""

import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from tests.torture.children import Ended, run
from tests.torture.judging import Clean, Judge, Looked, Verdict, clean_run, of_run, opens_whole
from tests.torture.row import LOST, UNREADABLE, WRONG

PASSPHRASE = "hest batteri stift"
NAME = "fil.mentordesk"
SCHEMAS = Path(__file__).resolve().parents[1] / "files" / "schemas"


class Work(Protocol):
    """One thing the program does."""

    name: str
    task: str

    def begin(self, folder: Path) -> dict[str, Any]: ...

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict: ...


class Editing:
    """Opens a file, does some steps, closes it."""

    task = "edit"
    strict = False
    """Whether a step that the child gave up, because it was refused every time, must not be there either."""

    def __init__(self, folder: Path, passphrase: str | None, steps: int = 8) -> None:
        self.name = "editing" if passphrase is None else "editing (encrypted)"
        folder.mkdir()
        self.clean, self._steps = clean_run(folder, passphrase, steps), steps

    def begin(self, folder: Path) -> dict[str, Any]:
        path = shutil.copy(self.clean.path, folder / NAME)
        return {"path": str(path), "passphrase": self.clean.passphrase, "steps": self._steps}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        done, begun, verdict = of_run(ended)
        if verdict.column:
            return verdict
        if self.strict and ended.all("closed"):
            begun = done
        return self.clean.judge(judge.look(folder / NAME, self.clean.passphrase), done, begun)


class Making:
    """Makes a new file with one programme."""

    task = "make"

    def __init__(self, passphrase: str | None) -> None:
        self.name = "making a file" if passphrase is None else "making an encrypted file"
        self._passphrase = passphrase

    def begin(self, folder: Path) -> dict[str, Any]:
        return {"path": str(folder / NAME), "passphrase": self._passphrase}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        done, _, verdict = of_run(ended)
        if verdict.column:
            return verdict
        if not (folder / NAME).exists():
            return Verdict(LOST if done else None, "no file")
        looked = judge.look(folder / NAME, self._passphrase, goes_on=bool(done))
        verdict = opens_whole(looked)
        lost = looked is not None and verdict.column is None and looked.steps < done
        return Verdict(LOST, "no programme") if lost else verdict


class Upgrading:
    """Opens a file of an earlier schema and changes it once."""

    task = "upgrade"

    def __init__(self, folder: Path, source: Path, passphrase: str | None) -> None:
        self.name = f"upgrading {source.stem}"
        self._source = source
        folder.mkdir()
        asked = self.begin(folder) | {"passphrase": passphrase}
        ended = run(self.task, folder, **asked)
        (folder / NAME).unlink()
        found = ended.all("content")
        self._clean = Clean(source, passphrase, found[0][1], tuple(said[2] for said in found))

    def begin(self, folder: Path) -> dict[str, Any]:
        path = Path(shutil.copy(self._source, folder / NAME))
        path.chmod(0o644)
        passphrase = self._clean.passphrase if hasattr(self, "_clean") else None
        return {"path": str(path), "passphrase": passphrase}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        done, begun, verdict = of_run(ended)
        if verdict.column:
            return verdict
        return self._clean.judge(judge.look(folder / NAME, self._clean.passphrase), done, begun)


class BackingUp:
    """Does steps, with a backup after every second; each that counts must open and hold what the file held."""

    name, task = "backing up", "back_up"

    def __init__(self, folder: Path, passphrase: str | None, steps: int = 4) -> None:
        folder.mkdir()
        self.clean, self._steps = clean_run(folder, passphrase, steps), steps

    def begin(self, folder: Path) -> dict[str, Any]:
        path = shutil.copy(self.clean.path, folder / NAME)
        return {"path": str(path), "passphrase": self.clean.passphrase, "steps": self._steps, "every": 2}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        done, begun, verdict = of_run(ended)
        looked = judge.look(folder / NAME, self.clean.passphrase)
        verdict = verdict if verdict.column else self.clean.judge(looked, done, begun)
        if verdict.column or looked is None:
            return verdict
        told = {said[1]: said[2] for said in ended.all("backed")}
        if not told.keys() <= {Path(one).name for one in looked.backups}:
            return Verdict(LOST, "a backup that was told of is not among them")
        return _first_bad(self._of_backup(Path(one), told, judge) for one in looked.backups)

    def _of_backup(self, backup: Path, told: dict[str, int], judge: Judge) -> Verdict:
        looked = _copy_looked_at(backup, self.clean.passphrase, judge)
        step = told.get(backup.name)
        if step is None:
            step = -1 if looked is None else looked.steps - self.clean.start
        verdict = self.clean.is_at(looked, step)
        return Verdict(verdict.column, f"of a backup: {verdict.why}")


class Restoring:
    """Puts a backup of step 2 in the place of the file, which is at step 4."""

    name, task = "restoring a backup", "restore"

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        folder.mkdir()
        self._before = folder / "klar"
        self._clean = clean_run(folder, passphrase, 4)
        self._before.mkdir()
        path = shutil.copy(self._clean.path, self._before / NAME)
        ended = run("back_up", self._before, path=str(path), passphrase=passphrase, steps=2, every=2)
        self._backup = ended.all("backed")[0][1]
        run("edit", self._before, path=str(path), passphrase=passphrase, steps=2, first=3)

    def begin(self, folder: Path) -> dict[str, Any]:
        shutil.copytree(self._before, folder, dirs_exist_ok=True)
        (backup,) = folder.rglob(self._backup)
        return {"path": str(folder / NAME), "passphrase": self._clean.passphrase, "backup": str(backup)}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        _, _, verdict = of_run(ended)
        if verdict.column:
            return verdict
        kept = [one for one in folder.rglob("before-restore/*.mentordesk") if not one.name.startswith(".")]
        looked = judge.look(folder / NAME, self._clean.passphrase)
        restored = looked is not None and looked.content == self._clean.contents[2]
        verdict = self._clean.is_at(looked, 2 if restored or ended.all("restored") else 4)
        if verdict.column or not restored:
            return verdict
        verdicts = [self._clean.is_at(_copy_looked_at(one, self._clean.passphrase, judge), 4) for one in kept]
        right = any(one.column is None for one in verdicts)
        return Verdict(None if right else LOST, f"the file of before was not kept: {verdicts}")


class Relocking:
    """Gives the file another passphrase, a first one, or none any more: it opens with exactly one of the two."""

    task = "relock"

    def __init__(self, folder: Path, passphrase: str | None, other: str | None) -> None:
        ways = {(True, True): "changing the passphrase", (False, True): "turning encryption on"}
        self.name = ways.get((passphrase is not None, other is not None), "turning encryption off")
        folder.mkdir()
        self._clean, self._other = clean_run(folder, passphrase, 1), other

    def begin(self, folder: Path) -> dict[str, Any]:
        path = shutil.copy(self._clean.path, folder / NAME)
        return {"path": str(path), "passphrase": self._clean.passphrase, "other": self._other}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        _, _, verdict = of_run(ended)
        if verdict.column:
            return verdict
        plain = (folder / NAME).read_bytes()[:6] == b"SQLite"
        opening = [one for one in (self._clean.passphrase, self._other) if (one is None) == plain]
        looks = [(one, judge.look(folder / NAME, one, goes_on=False)) for one in opening]
        found = [(one, looked) for one, looked in looks if looked is None or looked.trouble is None]
        if len(found) != 1:
            return Verdict(UNREADABLE, f"{len(found)} of {len(opening)} passphrases open it")
        passphrase, looked = found[0]
        if ended.all("relocked") and passphrase != self._other:
            return Verdict(LOST, "the change of the passphrase")
        verdict = self._clean.is_at(looked, 0)
        return verdict if verdict.column else _of_its_backups(looked, {*opening, *self._both}, judge)

    @property
    def _both(self) -> set[str | None]:
        return {self._clean.passphrase, self._other}


class Erasing:
    """Erases one person, whose name is a word that nothing else holds; then no file may hold it."""

    name, task = "erasing a person", "erase"
    canary = "Zxqvarna"

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        folder.mkdir()
        self._before, self._passphrase = folder, passphrase
        ended = run("meet", folder, path=str(folder / NAME), passphrase=passphrase, name=self.canary)
        assert not ended.bug, ended.bug
        self._person = ended.all("met")[0][1]
        assert passphrase or len(self.found_in(folder)) > 2, "the file and its backups hold the word"

    def begin(self, folder: Path) -> dict[str, Any]:
        shutil.copytree(self._before, folder, dirs_exist_ok=True)
        return {"path": str(folder / NAME), "passphrase": self._passphrase, "person": self._person}

    def judge(self, folder: Path, ended: Ended, judge: Judge) -> Verdict:
        _, _, verdict = of_run(ended)
        if not verdict.column:
            verdict = opens_whole(judge.look(folder / NAME, self._passphrase, goes_on=False))
        if not verdict.column and not ended.all("erased"):
            asked = {"path": str(folder / NAME), "passphrase": self._passphrase, "person": self._person}
            again = run(self.task, folder, **asked)
            verdict = Verdict(None if again.all("erased") else UNREADABLE, f"erasing again: {again.said}")
        left = self.found_in(folder)
        return verdict if verdict.column or not left else Verdict(WRONG, f"the name is still in {left}")

    def found_in(self, folder: Path) -> list[str]:
        """Every file that holds the word, as it is written and as it is searched, in any of the usual encodings."""
        words = [
            word.encode(encoding)
            for word in (self.canary, self.canary.lower(), self.canary.upper())
            for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        ]
        files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        return [path.name for path in files if any(word in path.read_bytes() for word in words)]


def all_works(folder: Path) -> list[Work]:
    """Everything that can be going on; what they start from is made in the folder."""
    folder.mkdir()
    return [
        *(Editing(folder / "1", None), Editing(folder / "2", PASSPHRASE), Making(None), Making(PASSPHRASE)),
        *(BackingUp(folder / "3", None), BackingUp(folder / "4", PASSPHRASE)),
        *(Restoring(folder / "5", None), Restoring(folder / "6", PASSPHRASE), *relockings(folder)),
        *(*upgradings(folder), Erasing(folder / "7", None)),
    ]


@cache
def main_works(folder: Path) -> list[Work]:
    """One of each of the chief kinds, for the short form; made once for all faults that share the folder."""
    folder.mkdir()
    return [
        *(Editing(folder / "1", None, 5), Editing(folder / "2", PASSPHRASE, 3), BackingUp(folder / "3", None)),
        *(Restoring(folder / "4", None), Relocking(folder / "5", None, PASSPHRASE)),
        *upgradings(folder, 1),
    ]


def relockings(folder: Path) -> list[Work]:
    """A change of the passphrase, turning encryption on, and off."""
    other = "stift batteri hest"
    return [
        *(Relocking(folder / "other", PASSPHRASE, other), Relocking(folder / "on", None, PASSPHRASE)),
        Relocking(folder / "off", PASSPHRASE, None),
    ]


def _copy_looked_at(path: Path, passphrase: str | None, judge: Judge) -> Looked | None:
    """Look at a copy: the file itself must stay as the fault has left it."""
    with TemporaryDirectory(dir=path.parent) as folder:
        journal = path.with_name(f"{path.name}-journal")
        for one in (path, journal):
            if one.exists():
                shutil.copy(one, folder)
        return judge.look(Path(folder, path.name), passphrase, goes_on=False)


def _of_its_backups(looked: Looked | None, passphrases: Iterable[str | None], judge: Judge) -> Verdict:
    """Each must open with one of these."""
    for one in looked.backups if looked else ():
        looks = [_copy_looked_at(Path(one), each, judge) for each in passphrases]
        if not any(found is not None and not opens_whole(found).column for found in looks):
            return Verdict(UNREADABLE, f"no passphrase opens the backup {one}")
    return Verdict(None)


def _first_bad(verdicts: Iterable[Verdict]) -> Verdict:
    return next((one for one in verdicts if one.column), Verdict(None))


def upgradings(folder: Path, most: int | None = None) -> list[Work]:
    """One upgrading for every file of a schema before the last, or for so many of them."""
    files = sorted(SCHEMAS.glob("v*.mentordesk"))
    older = [path for path in files if path.name[:5] < files[-1].name[:5]]
    return [Upgrading(folder / path.stem, path, PASSPHRASE if "sealed" in path.stem else None) for path in older[:most]]

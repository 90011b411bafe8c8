"""A disk that loses its power: what a program asked of it, and every state in which it may wake up again.

What was written to a file and not yet followed by fsync or fdatasync of that file may be there, missing, there in any
part, or torn at a multiple of 512 bytes. What was named, renamed or unlinked and not yet followed by fsync of its
folder may have happened or not. Nothing else may be: that is what POSIX and the journalling file systems promise.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.torture.tracing import Operation

State = dict[str, bytes]
_SECTOR = 512


@dataclass
class _File:
    """What surely is on the disk, and what was asked for since: bytes at a place, or a new length (no bytes)."""

    kept: bytes = b""
    asked: list[tuple[int, bytes | None]] = field(default_factory=list)

    def with_these(self, asked: Iterable[tuple[int, bytes | None]]) -> bytes:
        content = bytearray(self.kept)
        for place, data in asked:
            if len(content) < place + len(data or b""):
                content.extend(bytes(place + len(data or b"") - len(content)))
            if data is None:
                del content[place:]
            else:
                content[place : place + len(data)] = data
        return bytes(content)


@dataclass
class _Handle:
    file: _File
    place: int = 0
    appends: bool = False


class Disk:
    """The files under one folder, as operations come in."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._kept = {str(path): _File(path.read_bytes()) for path in sorted(root.rglob("*")) if path.is_file()}
        self._now = dict(self._kept)
        self._names: list[tuple[str, str, str, _File]] = []
        self._handles: dict[int, _Handle] = {}
        self._folders: dict[int, str] = {}
        self._fresh: set[str] = set()
        """Folders that were made and are not surely there yet."""

    def does(self, operation: Operation) -> bool:
        """Take in the next operation; whether it was about these files."""
        by_name = {"rename": "rename", "renameat": "rename", "renameat2": "rename", "link": "link", "linkat": "link"}
        call = {**by_name, "unlink": "unlink", "unlinkat": "unlink"}.get(operation.call)
        if operation.call == "openat":
            return self._open(operation)
        if operation.call == "mkdir":
            return self._make(operation.texts[0].decode(errors="replace"))
        if call is not None:
            return self._name(call, [text.decode() for text in operation.texts])
        if operation.handle in self._folders:
            return self._on_folder(operation)
        handle = self._handles.get(operation.handle)
        return handle is not None and self._on_file(operation, handle)

    def _open(self, operation: Operation) -> bool:
        path = operation.texts[0].decode(errors="replace")
        self._folders.pop(operation.result, None)
        self._handles.pop(operation.result, None)
        if not path.startswith(self._root):
            return False
        file = self._now.get(path)
        if file is None and "O_CREAT" not in operation.flags:
            self._folders[operation.result] = path
            return False
        if file is None:
            file = self._now[path] = _File()
            self._names.append(("link", path, path, file))
        elif "O_TRUNC" in operation.flags:
            file.asked.append((0, None))
        self._handles[operation.result] = _Handle(file, appends="O_APPEND" in operation.flags)
        return "O_CREAT" in operation.flags

    def _make(self, path: str) -> bool:
        if path.startswith(self._root):
            self._fresh.add(path)
        return path.startswith(self._root)

    def _name(self, call: str, paths: list[str]) -> bool:
        old, new = paths[0], paths[-1]
        if not old.startswith(self._root) or old not in self._now:
            return False
        file = self._now[old] if call == "link" else self._now.pop(old)
        if call != "unlink":
            self._now[new] = file
        self._names.append((call, old, new, file))
        return True

    def _on_folder(self, operation: Operation) -> bool:
        folder = self._folders[operation.handle]
        if operation.call == "close":
            del self._folders[operation.handle]
        if operation.call not in ("fsync", "fdatasync"):
            return False
        here = [one for one in self._names if folder in (_folder(one[1]), _folder(one[2]))]
        self._kept = _named(self._kept, here)
        self._names = [one for one in self._names if one not in here]
        self._fresh = {one for one in self._fresh if _folder(one) != folder}
        return True

    def _on_file(self, operation: Operation, handle: _Handle) -> bool:
        file = handle.file
        match operation.call:
            case "close":
                del self._handles[operation.handle]
            case "lseek":
                handle.place = operation.result
            case "fsync" | "fdatasync":
                file.kept, file.asked = file.with_these(file.asked), []
            case "ftruncate":
                file.asked.append((operation.numbers[-1], None))
            case "pwrite64":
                file.asked.append((operation.numbers[-1], operation.texts[0][: operation.result]))
            case "write":
                self._write(handle, operation.texts[0][: operation.result])
            case "sendfile":
                self._write(handle, self._sent(operation))
        return operation.call not in ("close", "lseek")

    def _write(self, handle: _Handle, data: bytes) -> None:
        if handle.appends:
            handle.place = len(handle.file.with_these(handle.file.asked))
        handle.file.asked.append((handle.place, data))
        handle.place += len(data)

    def _sent(self, operation: Operation) -> bytes:
        source = self._handles[operation.numbers[0]].file
        place = operation.numbers[1]
        return source.with_these(source.asked)[place : place + operation.result]

    def after_power_loss(self, chance: random.Random) -> State:
        """One of the states in which these files may be found."""
        names = _named(self._kept, _some(self._names, chance))
        gone = tuple(f"{folder}/" for folder in sorted(self._fresh) if chance.random() < 0.5)
        how = chance.choice(("none", "all", "some", "torn"))
        return {
            path: file.with_these(_survived(file, how, chance))
            for path, file in names.items()
            if not path.startswith(gone)
        }

    def as_asked(self) -> State:
        """The files as the program sees them."""
        return {path: file.with_these(file.asked) for path, file in self._now.items()}


def _survived(file: _File, how: str, chance: random.Random) -> Iterable[tuple[int, bytes | None]]:
    if how in ("none", "all"):
        return file.asked if how == "all" else ()
    some = _some(file.asked, chance)
    return some if how == "some" else [one for place, data in some for one in _torn(place, data, chance)]


def _some(asked: list[tuple[int, bytes | None]] | list[tuple[str, str, str, _File]], chance: random.Random) -> list:  # type: ignore[type-arg]
    match chance.randrange(4):
        case 0:
            return []
        case 1:
            return list(asked)
        case 2:
            return list(asked[: chance.randrange(len(asked) + 1)])
        case _:
            return [one for one in asked if chance.random() < 0.5]


def _torn(place: int, data: bytes | None, chance: random.Random) -> Iterable[tuple[int, bytes | None]]:
    """The sectors of one write that made it."""
    if data is None or chance.random() < 0.5:
        yield place, data
        return
    first = _SECTOR - place % _SECTOR
    cuts = [0, *range(first, len(data), _SECTOR), len(data)]
    keep = chance.randrange(len(cuts))
    in_order = chance.random() < 0.7
    for number, (start, end) in enumerate(pairwise(cuts)):
        if number < keep if in_order else chance.random() < 0.5:
            yield place + start, data[start:end]


def _named(files: dict[str, _File], names: Iterable[tuple[str, str, str, _File]]) -> dict[str, _File]:
    found = dict(files)
    for call, old, new, file in names:
        if call in ("rename", "unlink"):
            found.pop(old, None)
        if call != "unlink":
            found[new] = file
    return found


def _folder(path: str) -> str:
    return path.rpartition("/")[0]

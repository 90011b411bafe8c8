"""Does the file that was opened still lie in its place? Asked of the system, so that it may be asked every moment.

The file itself is never opened for it: on POSIX closing that handle would drop the lock that SQLite holds.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.store.errors import FileBusy, FileDamaged, FileMissing, FileReplaced
from mentordesk.core.store.file import told
from mentordesk.core.store.journal import head_of

Head = str | None
"""The hash of the last step: two files with the same one hold the same."""


class _Seen(NamedTuple):
    """What the system says of a file; `moment` is when it was last written, in nanoseconds."""

    device: int
    inode: int
    size: int
    moment: int

    def same_file(self, other: "_Seen") -> bool:
        """Whether it is that file, whatever was written into it."""
        return (self.device, self.inode) == (other.device, other.inode)


class Watch:
    """Remembers the file as it was after our own last step. `connected` makes a connection to what lies there.

    `replaced`: another file was there, and from then on nothing is to be written; `head` is the last step before that.
    """

    head: Head

    def __init__(self, path: Path, connected: Callable[[], Any]) -> None:
        self._path, self._connected = path, connected
        self.replaced = False
        self.own()

    def own(self) -> None:
        """What lies there now is what we have put there."""
        self._seen, self.head = self._look(), self._read_head()

    def stepped(self, head: Head) -> None:
        """A step of our own was kept; another file that came in the meantime is not taken for it."""
        self.head = head
        with suppress(FileMissing):  # the step is kept, and nobody may be told otherwise: whoever asks next hears it
            now = self._look()
            if now.same_file(self._seen):
                self._seen = now

    def check(self) -> None:
        """Raises FileMissing, and FileReplaced from the moment on in which another file was there.

        A file that was only touched, or written again with the same in it, is still the one that was opened.
        """
        now = self._look()
        if not self.replaced and (now == self._seen or self._being_written(now)):
            return
        if self.replaced or not (now.same_file(self._seen) and self._same()):
            self.replaced = True
            raise FileReplaced(name=self._path.name)
        self._seen = now

    @property
    def beside(self) -> bool:
        """Whether the file that was opened is still whole somewhere, with another one at its place."""
        return self.replaced and not self._look().same_file(self._seen)

    def _being_written(self, now: _Seen) -> bool:
        """Whether SQLite writes in it just now, as when all of it is written anew: what it holds is seen after that."""
        return now.same_file(self._seen) and self._path.with_name(self._path.name + "-journal").exists()

    def _same(self) -> bool:
        try:
            return self._read_head() == self.head
        except FileBusy:
            return True
        except (sqlcipher.Error, FileDamaged):
            return False

    def _read_head(self) -> Head:
        """Through a connection of its own, which has nothing in memory of what lay there before."""
        with told(self._path.name):
            connection = self._connected()
            try:
                return head_of(connection)
            finally:
                connection.close()

    def _look(self) -> _Seen:
        try:
            found = self._path.stat()
        except OSError:
            raise FileMissing(name=self._path.name) from None
        return _Seen(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

"""What the program tells in passing: which notices are on screen, for how long, and the list of the earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mentordesk.core.kernel import clock
from mentordesk.ui.shell.remedies import Remedy

SHOWN_AT_ONCE = 3
SHOWN_FOR = 8_000  # milliseconds


class Kind(Enum):
    """What a notice is about; an error stays until it is closed."""

    OK = "ok"
    INFO = "info"
    WARN = "warn"
    ERROR = "danger"


@dataclass(frozen=True)
class Notice:
    """One sentence to the coordinator, with what can be done about it."""

    text: str
    kind: Kind
    remedies: tuple[Remedy, ...]
    moment: datetime
    stays: bool = False


class LiveNotice(QObject):
    """A notice that is on screen now, and its clock."""

    over = Signal()

    def __init__(self, notice: Notice, shown_for: int, parent: QObject) -> None:
        super().__init__(parent)
        self.notice = notice
        self._left = shown_for
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.over)

    @property
    def stays(self) -> bool:
        """Whether it has no clock: an error, and what must not be missed."""
        return self.notice.stays or self.notice.kind is Kind.ERROR

    def resume(self) -> None:
        """Let the clock run on."""
        if not self.stays and not self._clock.isActive():
            self._clock.start(self._left)

    def hold(self) -> None:
        """Stop the clock while somebody reads."""
        if self._clock.isActive():
            self._left = self._clock.remainingTime()
            self._clock.stop()

    @Slot()
    def dismiss(self) -> None:
        """Take it off the screen now."""
        self._clock.stop()
        self.over.emit()


class Notices(QObject):
    """The queue: at most three on screen, the others wait for their turn, and all of today's are kept to read later."""

    appeared = Signal(LiveNotice)
    vanished = Signal(LiveNotice)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown_for = SHOWN_FOR
        self._waiting: list[Notice] = []
        self._live: list[LiveNotice] = []
        self._kept: list[Notice] = []

    @property
    def live(self) -> tuple[LiveNotice, ...]:
        """The notices on screen, the oldest first."""
        return tuple(self._live)

    @property
    def kept(self) -> tuple[Notice, ...]:
        """Every notice since the start or the last `clear`, the newest first."""
        return tuple(reversed(self._kept))

    def tell(self, text: str, kind: Kind = Kind.OK, remedies: Sequence[Remedy] = (), *, stays: bool = False) -> Notice:
        """Show a notice as soon as there is room for it, for a while; `stays`: until it is closed."""
        notice = Notice(text, kind, tuple(remedies), clock.now().astimezone(), stays)
        self._kept.append(notice)
        self._waiting.append(notice)
        self._show_next()
        return notice

    def take_back(self, notice: Notice) -> None:
        """Take a notice off the screen, or out of the queue, because it no longer holds; it can still be read later."""
        self._waiting = [waiting for waiting in self._waiting if waiting is not notice]
        for live in self.live:
            if live.notice is notice:
                live.dismiss()

    def clear(self) -> None:
        """Forget everything, shown or kept: the screen is being locked, and notices name people."""
        self._waiting.clear()
        self._kept.clear()
        for live in self.live:
            live.dismiss()

    def _show_next(self) -> None:
        while self._waiting and len(self._live) < SHOWN_AT_ONCE:
            live = LiveNotice(self._waiting.pop(0), self.shown_for, self)
            live.over.connect(self._take_off)
            self._live.append(live)
            live.resume()
            self.appeared.emit(live)

    @Slot()
    def _take_off(self) -> None:
        live = self.sender()
        if isinstance(live, LiveNotice) and live in self._live:
            self._live.remove(live)
            self.vanished.emit(live)
            live.deleteLater()
            self._show_next()

"""What is told once a file is open: that it was cut off last time, where it lies, what lies beside it; the check.

What looks around and checks is loaded by the work itself: the window stands there sooner.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.unit import Store
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Kind
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.moments import near_moment

if TYPE_CHECKING:
    from mentordesk.core.store.check import Verdict
    from mentordesk.core.store.surroundings.arrival import Arrival
    from mentordesk.core.store.surroundings.conflicts import ConflictCopy
    from mentordesk.core.store.surroundings.places import Place

T = TypeVar("T")

_AFTER, _CHECK_AFTER = 1_500, 15_000  # milliseconds: first the person sees the file, then its backup is made

CHECK = link_id("setting", "check")
"""The card «Sjekk av fila» as a record of the page «Sikkerhet»."""


class Arriving(QObject):
    """Follows the application: `opened`, `leaving`."""

    def __init__(self, window: Window, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._opened = window, opened
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._look_around)
        self._later = QTimer(self, singleShot=True, interval=_CHECK_AFTER)
        self._later.timeout.connect(self._check)

    def opened(self) -> None:
        """A file was opened."""
        self._soon.start()

    def leaving(self) -> None:
        """The file is closed."""
        self._soon.stop()
        self._later.stop()

    @Slot()
    def _look_around(self) -> None:
        if self._opened.is_open:
            work = partial(_look, self._opened.store)
            self._run(work, self._arrived, self.tr("Looking at where the file lies"))

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], None], title: str) -> None:
        self._opened.run(work, done=done, failed=self._failed, title=title, writes=False)

    def _arrived(self, found: "Arrival") -> None:
        if not self._opened.is_open:
            return
        if found.unclean_end:
            self._tell_cut_off(found)
        if found.clock_wrong:
            text = self.tr("The clock of this machine seems wrong: the last thing in the file was done later than now.")
            self._tell(text)
        if found.place is not None:
            self._tell(self._about(found.place), Remedy(self.tr("A second place"), self._go_to_security))
        for copy in found.conflicts:
            self._tell(self._about_copy(copy))
        if found.check_due:
            self._later.start()

    def _tell(self, text: str, *remedies: Remedy) -> None:
        self._opened.notices.tell(text, Kind.WARN, remedies, stays=True)

    def _tell_cut_off(self, found: "Arrival") -> None:
        if found.last is None:
            text = self.tr("MentorDesk was cut off. Everything that was kept is here.")
        else:
            template = self.tr("MentorDesk was cut off {when}. Everything up to and with {when} is here.")
            text = template.format(when=near_moment(found.last, today()))
        show = Remedy(self.tr("See what happened last"), partial(self._window.show_page, "history"))
        self._opened.notices.tell(text, Kind.INFO, (show,), stays=True)

    def _about(self, place: "Place") -> str:
        from mentordesk.core.store.surroundings.places import CLOUD, NETWORK

        if place.kind == CLOUD:
            return self.tr(
                "This file lies in {cloud}. Two machines at once can make two files of it. It is safer to keep the file"
                " on this machine and to let a copy lie there."
            ).format(cloud=place.name)
        if place.kind == NETWORK:
            return self.tr(
                "This file lies on a server. When the net fails, so does saving. It is safer to keep the file on this"
                " machine and to let a copy lie there."
            )
        return self.tr(
            "This file lies on a stick, and sticks get lost. It is safer to keep the file on this machine and to let a"
            " copy lie there."
        )

    def _about_copy(self, copy: "ConflictCopy") -> str:
        return self.tr(
            "Beside the file lies another copy of it that was changed too, “{name}”, last {when}. Changes only there:"
            " {there}, only here: {here}. Go on with one of them, and put the other away without deleting it."
        ).format(
            name=copy.path.name, when=near_moment(copy.changed, today()), there=copy.only_there, here=copy.only_here
        )

    @Slot()
    def _check(self) -> None:
        if self._opened.is_open:
            work = partial(_checked, self._opened.store)
            self._run(work, self._was_checked, self.tr("Seeing whether the file is whole"))

    def _was_checked(self, found: "Verdict") -> None:
        if not found.ok:
            go = Remedy(self.tr("See what can be done"), partial(self._window.show_page, "security", CHECK))
            text = self.tr("The check has found damage in the file.")
            self._opened.notices.tell(text, Kind.ERROR, (go,))

    def _failed(self, error: BaseException) -> None:
        """A file that was closed in the meantime needs no telling."""
        if not isinstance(error, Told):
            raise error
        if self._opened.is_open:
            self._opened.tell(error)

    @Slot()
    def _go_to_security(self) -> None:
        self._window.show_page("security")


def _look(store: Store, progress: Progress) -> "Arrival":
    from mentordesk.core.store.surroundings.arrival import arrival

    progress.step(0, 0)
    return arrival(store)


def _checked(store: Store, progress: Progress) -> "Verdict":
    from mentordesk.core.store.surroundings.notes import note_checked

    found = store.check(progress)
    if found.ok:
        note_checked(store.file_id)
    return found

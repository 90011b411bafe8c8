"""Ties the kick-off pack to the open file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.agreements.packs.functions import Done, PackFunctions, PackOrder
from mentordesk.ui.opened import Opened

translate = QCoreApplication.translate

_OFFERED = (
    *("agreement", "declaration", "consents", "privacy_notice", "photo_rules"),
    *("expectations", "first_meeting", "role_adept", "role_mentor", "house_rules", "booklet"),
    *("meeting_agendas", "last_meeting", "intercultural_cards", "if_it_goes_wrong", "meeting_log", "pulse"),
)


def pack_functions(
    opened: Opened,
    folder: Callable[[], Path],
    show_folder: Callable[[], None],
    print_paths: Callable[[list[Path]], None],
    ask_printer: Callable[[], bool],
) -> PackFunctions:
    """Bound to what is open whenever they are called; `print_paths` prints once `ask_printer` was answered."""
    bound = _Bound(opened, folder, print_paths, ask_printer)
    return PackFunctions(
        kinds=bound.kinds,
        seats=bound.seats,
        make=bound.make,
        print_out=bound.print_out,
        show_folder=show_folder,
    )


class _Bound:
    def __init__(
        self,
        opened: Opened,
        folder: Callable[[], Path],
        print_paths: Callable[[list[Path]], None],
        ask_printer: Callable[[], bool],
    ) -> None:
        self._opened, self._folder, self._print_paths, self._ask = opened, folder, print_paths, ask_printer

    def kinds(self) -> Sequence[str]:
        """What a pair or each of the two can have on the table."""
        return _OFFERED

    def seats(self) -> int:
        from mentordesk.core.agreements.terms.queries import seating, terms_of_pairs

        live = self._opened.read(seating, self._opened.programme)
        agreed = self._opened.read(terms_of_pairs, live)
        return sum(one.seat is not None for one in agreed.values())

    def make(self, order: PackOrder, done: Done) -> None:
        self._opened.run(partial(self._made, order), done=done, title=translate("Packs", "Making the pack …"))

    def print_out(self, order: PackOrder) -> None:
        if self._ask():
            title = translate("Packs", "Making the pack …")
            self._opened.run(partial(self._made, order), done=self._print, title=title)

    def _print(self, path: Path) -> None:
        self._print_paths([path])

    def _made(self, order: PackOrder, progress: Progress) -> Path:
        from mentordesk.core.agreements.packs.commands import make_pack

        return make_pack(
            self._opened.store,
            programme=self._opened.programme,
            folder=self._folder(),
            language=order.language,
            kinds=order.kinds,
            pairs=order.pairs or None,
            progress=progress,
        )

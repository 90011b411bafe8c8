"""Ties signing digitally to this machine: which certificates there are, and what signatures with them are worth."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.ui.agreements.handing.functions import CertificateFunctions
from mentordesk.ui.opened import Opened

translate = QCoreApplication.translate

_ENDINGS = "*.p12 *.pfx"


def certificate_functions(opened: Opened, window: Callable[[], QWidget]) -> CertificateFunctions:
    """Bound to this machine."""
    bound = _Bound(opened, window)
    return CertificateFunctions(is_possible=is_possible, choose=bound.choose, show_known=bound.show_known)


def is_possible() -> bool:
    """Whether the part of the program that signs digitally is installed."""
    from mentordesk.core.agreements.signing.seals import is_installed

    return is_installed()


def worst_verdict(paths: Sequence[Path]) -> str | None:
    """What the signatures in these PDFs of ours are worth; of all of them, the worst. On a worker."""
    from mentordesk.core.agreements.signing.seals import VERDICTS, verdict_of

    return max((verdict_of(path.read_bytes()).verdict for path in paths), key=VERDICTS.index, default=None)


class _Bound:
    def __init__(self, opened: Opened, window: Callable[[], QWidget]) -> None:
        self._opened, self._window = opened, window

    def choose(self) -> Path | None:
        title = translate("Handing", "The organisation's certificate")
        kinds = translate("Handing", "Certificates") + f" ({_ENDINGS})"
        chosen, _ = QFileDialog.getOpenFileName(self._window(), title, str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    def show_known(self) -> None:
        """The folder is made when somebody first wants to put something into it."""
        from mentordesk.core.agreements.signing.seals import certificates_folder

        folder = certificates_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._opened.say(translate("Handing", "The folder for certificates could not be made on this machine."))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

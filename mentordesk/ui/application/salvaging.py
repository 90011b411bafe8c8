"""Saving what can be read of a file that does not open any more, and going on in the new one."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.application.openings import Openings
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.ui.shell.window import Window

if TYPE_CHECKING:
    from mentordesk.core.store.salvage import Saved


class Salvage(QObject):
    """Follows `readable_wanted` of the ways to a file."""

    def __init__(self, window: Window, opened: Opened, openings: Openings, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._opened, self._openings = window, opened, openings
        openings.readable_wanted.connect(self._ask_where)

    @Slot(Path, object)
    def _ask_where(self, path: Path, passphrase: str | None) -> None:
        place = path.with_name(f"{path.stem} 2{path.suffix}")
        dialog = QFileDialog(self._window, self.tr("Save what can be read as"), str(place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mentordesk")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save, path, passphrase))
        dialog.open()

    def _save(self, path: Path, passphrase: str | None, place: str) -> None:
        target = Path(place)
        self._opened.jobs.run(
            partial(_saved, path, passphrase, target),
            done=partial(self._done, target),
            failed=self._failed,
            title=self.tr("Saving what can be read …"),
            writes=True,
        )

    def _done(self, target: Path, saved: "Saved") -> None:
        """The new file is opened, which may take its passphrase."""
        self._openings.begin(target)
        text = self.tr("What could be read lies in this new file. Saved: {records}, lost: {lost}.")
        self._opened.notices.tell(text.format(records=saved.records, lost=saved.left_out), stays=True)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        TroubleBox(error, self._opened.language.code, self._opened.appearance, self._window).open()


def _saved(path: Path, passphrase: str | None, target: Path, progress: Progress) -> "Saved":
    import mentordesk.core.registry  # noqa: F401  (it saves what is in any table)
    from mentordesk.core.store.salvage import save_readable  # loaded by those whose file is damaged

    return save_readable(path, passphrase, target, progress)

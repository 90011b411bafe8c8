"""The question before the newest good backup takes the place of a file that is gone or damaged."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import clock_time, exact_day
from mentordesk.ui.widgets.passphrase import PassphraseField

_WIDTH = 460  # at 100 %


@dataclass(frozen=True)
class Lost:
    """A file that is gone or damaged: where it lay, its newest backup, how many there are, whether they are locked."""

    path: Path
    newest: Backup
    count: int
    sealed: bool


class BringBackDialog(QDialog):
    """Asks once, and for the passphrase where there is one; it stays while a passphrase is refused."""

    def __init__(
        self, lost: Lost, go_on: Callable[[str | None], None], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._lost, self._go_on, self._sizes = lost, go_on, appearance.sizes
        self._phrase = PassphraseField(self.tr("Passphrase"))
        self._phrase.setVisible(lost.sealed)
        self._yes, self._no = QPushButton(self), QPushButton(self.tr("Cancel"), self)
        self.setWindowTitle(self.tr("Get the file back"))
        self._lay_out()
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self.close)
        self._phrase.entered.connect(self._confirm)
        (self._phrase if lost.sealed else self._no).setFocus()

    def refuse(self, text: str) -> None:
        """Say why nothing was done."""
        self._set_busy(busy=False)
        if self._lost.sealed:
            self._phrase.set_error(text)
            self._phrase.select()
        else:
            self._text.setText(text)

    def _lay_out(self) -> None:
        here = self._lost.newest.made.astimezone()
        when = self.tr("{day} at {time}").format(day=exact_day(here.date()), time=clock_time(here))
        title = PlainLabel(self.tr("Get “{name}” back?").format(name=self._lost.path.name), "section", self, wrap=True)
        self._text = PlainLabel(
            self.tr(
                "The newest backup is from {when}. What was done after that is not in it. Number of backups to choose"
                " from: {count}. If a file lies there now, it is kept beside them."
            ).format(when=when, count=self._lost.count),
            parent=self,
            wrap=True,
        )
        self._yes.setText(self.tr("Get back the newest one that is whole"))
        self._yes.setAutoDefault(False)
        self._no.setAutoDefault(False)  # Enter in the field would press it
        self._no.setDefault(not self._lost.sealed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[self._sizes.margin] * 4)
        column.setSpacing(self._sizes.px(8))
        for part in (title, self._text, self._phrase):
            part.setMinimumWidth(self._sizes.px(_WIDTH))
            column.addWidget(part)
        column.addLayout(row)

    def _set_busy(self, *, busy: bool) -> None:
        self._yes.setDisabled(busy)

    @Slot()
    def _confirm(self) -> None:
        if self._lost.sealed and not self._phrase.passphrase:
            self._phrase.set_error(self.tr("Write the passphrase"))
            self._phrase.setFocus()
            return
        self._set_busy(busy=True)
        self._go_on(self._phrase.passphrase if self._lost.sealed else None)

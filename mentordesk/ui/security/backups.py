"""The card «Sikkerhetskopier»: when the last good one was made, where they lie, and the way back to one of them."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.core.store.errors import PassphraseMissing, WrongPassphrase
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backup_list import BackupList, moment
from mentordesk.ui.security.restoring import Compared, RestorePanel
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.section import Section

Done = Callable[[object], None]
Failed = Callable[[BaseException], None]

_OLD = dt.timedelta(hours=24)


@dataclass(frozen=True)
class BackupFacts:
    """What there is to be known: the verified backups, newest first, and whether the file has changed since."""

    known: Sequence[Backup]
    folder: Path
    changed: bool


@dataclass(frozen=True)
class BackupsFunctions:
    """`back_up` and `compare` work beside the window under a title, and end in one of two calls; `restore` closes the
    file and opens it again. `compare` takes a passphrase when the backup opens with another one than the file.
    """

    now: Callable[[], dt.datetime]
    facts: Callable[[], BackupFacts]
    back_up: Callable[[str, Done, Failed], None]
    compare: Callable[[str, Backup, str | None, Callable[[Compared], None], Failed], None]
    restore: Callable[[Compared], None]
    open_folder: Callable[[], object]
    said: Callable[[BaseException], str]


class BackupsSection(Section):
    """Says whether there is a way back, makes one, and goes it."""

    name = "backups"

    def __init__(self, functions: BackupsFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._asked: Backup | None = None
        self._state = Chip("", "ok")
        self._facts = Facts(appearance)
        self._make, self._open = QPushButton(), QPushButton()
        self._answer = PlainLabel("", "secondary", wrap=True)
        self._list, self._panel = BackupList(appearance), RestorePanel(appearance)
        self._put_rows()
        self._make.clicked.connect(self._back_up)
        self._open.clicked.connect(self._open_folder)
        self._list.wanted.connect(self.offer)
        self._panel.phrase_given.connect(self._compare_with)
        self._panel.confirmed.connect(self._restore)

    def reload(self) -> None:
        facts, now = self._functions.facts(), self._functions.now()
        last = facts.known[0] if facts.known else None
        self._say_state(last, now, changed=facts.changed)
        self._facts.set_facts(
            [
                (self.tr("Last one"), self._when(last, now)),
                (self.tr("How many"), self._how_many(facts.known, now)),
                (self.tr("They lie in"), str(facts.folder)),
            ]
        )
        self._open.setEnabled(last is not None)
        self._list.set_backups(facts.known, now.astimezone().date())

    def retranslate(self) -> None:
        self.say(
            self.tr("Backups"),
            self.tr(
                "Made by themselves: when you open and close the file, every half hour while you work, and before"
                " anything that changes much. Each one is opened and checked before it counts."
            ),
        )
        self._make.setText(self.tr("Make a backup now"))
        self._open.setText(self.tr("Show the folder"))
        self._panel.retranslate()

    def _put_rows(self) -> None:
        top, buttons = QWidget(), QWidget()
        FlowLayout(top).addWidget(self._state)
        line = FlowLayout(buttons)
        line.setSpacing(8)
        for button in (self._make, self._open):
            line.addWidget(button)
        self.put(top, self._facts)
        self.put(buttons, self._answer)
        self.put(self._list, self._panel)
        self._answer.hide()

    def _say_state(self, last: Backup | None, now: dt.datetime, *, changed: bool) -> None:
        if last is None:
            self._state.set(self.tr("No backup yet"), "warn")
        elif changed and now - last.made > _OLD:
            self._state.set(self.tr("Not backed up for over a day"), "warn")
        elif changed:
            self._state.set(self.tr("Backed up, with changes since"), "ok")
        else:
            self._state.set(self.tr("Everything is backed up"), "ok")

    def _when(self, last: Backup | None, now: dt.datetime) -> str:
        if last is None:
            return self.tr("none yet")
        return self.tr("{when}, checked and whole").format(when=moment(last.made, now.astimezone().date()))

    def _how_many(self, known: Sequence[Backup], now: dt.datetime) -> str:
        if len(known) < 2:
            return str(len(known))
        oldest = moment(known[-1].made, now.astimezone().date())
        return self.tr("{count}, the oldest from {when}").format(count=len(known), when=oldest)

    @Slot()
    def _back_up(self) -> None:
        self._make.setEnabled(False)
        self._functions.back_up(self.tr("Making a backup …"), self._made, self._not_made)

    @Slot(object)
    def _made(self, backup: object) -> None:
        self._make.setEnabled(True)
        self._tell(self.tr("The backup is made, and it is whole."))
        self.reload()

    @Slot(object)
    def _not_made(self, error: BaseException) -> None:
        self._make.setEnabled(True)
        self._tell(self._functions.said(error))

    @Slot(object)
    def offer(self, backup: Backup) -> None:
        """Show what restoring this one would change, and ask."""
        self._begin(backup, None)

    @Slot(object, str)
    def _compare_with(self, backup: Backup, passphrase: str) -> None:
        self._begin(backup, passphrase)

    def _begin(self, backup: Backup, passphrase: str | None) -> None:
        self._asked = backup
        self._answer.hide()
        self._list.setEnabled(False)
        title = self.tr("Looking at what is different …")
        self._functions.compare(title, backup, passphrase, self._show_differences, self._not_compared)

    @Slot(object)
    def _show_differences(self, found: Compared) -> None:
        self._list.setEnabled(True)
        self._panel.show_differences(found, self._today)
        self.answered.emit(self._panel)

    @Slot(object)
    def _not_compared(self, error: BaseException) -> None:
        self._list.setEnabled(True)
        locked = isinstance(error, WrongPassphrase | PassphraseMissing)
        if locked and self._asked is not None:
            said = self.tr("It does not open the backup") if self._panel.asks_for(self._asked) else ""
            self._panel.ask_passphrase(self._asked, self._today, said)
            self.answered.emit(self._panel)
        else:
            self._panel.close_panel()
            self._tell(self._functions.said(error))

    @Slot(object)
    def _restore(self, found: Compared) -> None:
        self._panel.close_panel()
        self._functions.restore(found)

    @property
    def _today(self) -> dt.date:
        return self._functions.now().astimezone().date()

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.answered.emit(self._answer)

    @Slot()
    def _open_folder(self) -> None:
        self._functions.open_folder()

"""The file: where it lies, whether it is locked, and its backups."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.settings.section import Section
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import clock_time, near_day


@dataclass(frozen=True)
class FileFacts:
    """What is to be known of the file; `backup` is the last one that was found to be whole."""

    path: Path
    encrypted: bool
    backup: Backup | None
    folder: Path


@dataclass(frozen=True)
class FileFunctions:
    """`back_up` works beside the window under this title; `done` or `failed` (in words) is called in the end."""

    today: Callable[[], dt.date]
    facts: Callable[[], FileFacts]
    back_up: Callable[[str, Callable[[object], None], Callable[[BaseException], None]], None]
    said: Callable[[BaseException], str]
    open_folder: Callable[[Path], object]


class FileSection(Section):
    """Says in plain words how the file is kept."""

    name = "file"

    def __init__(self, functions: FileFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._protection, self._meaning = Chip("", "ok"), PlainLabel("", "secondary", wrap=True)
        self._facts = Facts(appearance)
        self._answer = PlainLabel("", "secondary", wrap=True)
        self._make, self._open = QPushButton(), QPushButton()
        self._put_rows()
        self._make.clicked.connect(self._back_up)
        self._open.clicked.connect(self._open_folder)

    def reload(self) -> None:
        facts = self._functions.facts()
        if facts.encrypted:
            self._protection.set(self.tr("Locked with a passphrase"), "ok")
            self._meaning.setText(self.tr("Whoever finds the file can read nothing in it without the passphrase."))
        else:
            self._protection.set(self.tr("Not locked"), "warn")
            self._meaning.setText(
                self.tr("Whoever gets hold of the file can read it. Let it lie where only you can get at it.")
            )
        self._facts.set_facts(
            [
                (self.tr("Name"), facts.path.name),
                (self.tr("Lies in"), str(facts.path.parent)),
                (self.tr("Last backup"), self._when(facts.backup)),
                (self.tr("Backups lie in"), str(facts.folder)),
            ]
        )
        self._open.setEnabled(facts.backup is not None)

    def retranslate(self) -> None:
        self.say(
            self.tr("The file"),
            self.tr("Everything is in one file on this machine. A backup is made when you close it."),
        )
        self._make.setText(self.tr("Make a backup now"))
        self._open.setText(self.tr("Show the folder"))

    def _put_rows(self) -> None:
        top, buttons = QWidget(), QWidget()
        lock = FlowLayout(top)
        line = FlowLayout(buttons)
        for flow in (lock, line):
            flow.setSpacing(8)
        lock.addWidget(self._protection)
        for button in (self._make, self._open):
            line.addWidget(button)
        self.put(top, self._meaning)
        self.put(self._facts)
        self.put(buttons, self._answer)
        self._answer.hide()

    def _when(self, backup: Backup | None) -> str:
        if backup is None:
            return self.tr("none yet")
        here = backup.made.astimezone()
        day = near_day(here.date(), self._functions.today())
        return self.tr("{day} at {time}, checked and whole").format(day=day, time=clock_time(here))

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

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.answered.emit(self._answer)

    @Slot()
    def _open_folder(self) -> None:
        self._functions.open_folder(self._functions.facts().folder)

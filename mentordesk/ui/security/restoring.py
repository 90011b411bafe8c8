"""The question before a backup takes the place of the file: what is different, and what would be gone."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.core.store.backups.comparing import Differences
from mentordesk.core.store.file import Key
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backup_list import moment
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.passphrase import PassphraseField

_DAYS_TOLD = 3


@dataclass(frozen=True)
class Compared:
    """A backup beside the file, the key that opens it, which will be the file's from then on, and the `own` of now."""

    backup: Backup
    differences: Differences
    key: Key | None = field(repr=False)
    own: Key | None = field(repr=False)


class RestorePanel(QWidget):
    """`confirmed` brings what was compared, `phrase_given` the backup and the passphrase that should open it."""

    confirmed = Signal(object)
    phrase_given = Signal(object, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup: Backup | None = None
        self._compared: Compared | None = None
        self._today = dt.date.min
        self._title = PlainLabel("", "strong", self, wrap=True)
        self._facts = Facts(appearance, self)
        self._text = PlainLabel("", "", self, wrap=True)
        self._phrase = PassphraseField("")
        self._no, self._yes = QPushButton(self), QPushButton(self)
        self._yes.setProperty("role", "danger")
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._facts, self._text, self._phrase):
            column.addWidget(part)
        column.addLayout(buttons)
        self._no.clicked.connect(self.close_panel)
        self._yes.clicked.connect(self._go_on)
        self._phrase.entered.connect(self._go_on)
        self.hide()

    def show_differences(self, compared: Compared, today: dt.date) -> None:
        """Ask whether this backup is to take the file's place."""
        self._backup, self._compared, self._today = compared.backup, compared, today
        self._open()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_passphrase(self, backup: Backup, today: dt.date, error: str = "") -> None:
        """Ask for the passphrase that a backup was made with."""
        self._backup, self._compared, self._today = backup, None, today
        self._open()
        self._phrase.set_error(error)
        self._phrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def asks_for(self, backup: Backup) -> bool:
        """Whether the passphrase of this backup is being asked for."""
        return self._backup == backup and self._compared is None and not self.isHidden()

    @Slot()
    def close_panel(self) -> None:
        """Nothing is done."""
        self._backup = self._compared = None
        self._phrase.clear()
        self.hide()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._no.setText(self.tr("Cancel"))
        self._phrase.set_label(self.tr("The passphrase of that time"))
        if self._backup is not None:
            self._say(self._backup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._phrase.set_error("")
        self._phrase.setVisible(self._compared is None)
        self._facts.setVisible(self._compared is not None)
        self.retranslate()
        self.show()

    def _say(self, backup: Backup) -> None:
        when = moment(backup.made, self._today)
        if self._compared is None:
            self._title.setText(self.tr("The backup from {when} has another passphrase").format(when=when))
            self._text.setText(self.tr("It opens with the passphrase that the file had then."))
            self._yes.setText(self.tr("Open it"))
            return
        found = self._compared.differences
        self._title.setText(self.tr("Restore the backup from {when}?").format(when=when))
        self._facts.set_facts([*self._counts(found), (self.tr("Is lost"), self._lost(found.lost))])
        self._text.setText(self._meaning(self._compared))
        number = sum(found.lost.values())
        if number == 0:
            self._yes.setText(self.tr("Replace the file"))
        elif number == 1:
            self._yes.setText(self.tr("Replace the file and lose 1 change"))
        else:
            self._yes.setText(self.tr("Replace the file and lose {count} changes").format(count=number))

    def _meaning(self, compared: Compared) -> str:
        kept = self.tr("The file as it is now is kept beside the backups. This cannot be undone.")
        if compared.key == compared.own:
            return kept
        if compared.key is None:
            return "\n".join((kept, self.tr("Afterwards the file has no passphrase.")))
        return "\n".join((kept, self.tr("Afterwards the file opens with the passphrase of that time.")))

    def _counts(self, found: Differences) -> list[tuple[str, str]]:
        names = {
            "person": self.tr("People"),
            "application": self.tr("Applications"),
            "pair": self.tr("Pairs"),
            "meeting": self.tr("Meetings"),
            "paper": self.tr("Papers"),
        }
        then, now = found.then, found.now
        return [(name, self._pair(then.get(table, 0), now.get(table, 0))) for table, name in names.items()]

    def _pair(self, then: int, now: int) -> str:
        if then == now:
            return self.tr("{count}, as now").format(count=then)
        return self.tr("{then} then, {now} now").format(then=then, now=now)

    def _lost(self, lost: Mapping[dt.date, int]) -> str:
        """The steps that are gone afterwards, those of the last days one by one."""
        if not lost:
            return self.tr("nothing")
        newest = sorted(lost.items(), reverse=True)
        parts = [
            self.tr("{count} changes {day}").format(count=count, day=near_day(day, self._today))
            if count != 1
            else self.tr("1 change {day}").format(day=near_day(day, self._today))
            for day, count in newest[:_DAYS_TOLD]
        ]
        earlier = sum(count for _, count in newest[_DAYS_TOLD:])
        if earlier:
            parts.append(self.tr("{count} before that").format(count=earlier))
        return ", ".join(parts)

    @Slot()
    def _go_on(self) -> None:
        if self._compared is not None:
            self.confirmed.emit(self._compared)
        elif self._backup is not None:
            self.phrase_given.emit(self._backup, self._phrase.passphrase)

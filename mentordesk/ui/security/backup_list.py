"""The backups that can be restored, the newest first: a line for each, and a button."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.store.backups import Backup
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import clock_time, near_day

translate = QCoreApplication.translate

_FEW = 5


def moment(made: dt.datetime, today: dt.date) -> str:
    """When a backup was made, by the clock of this place: «i dag kl. 14:05»."""
    here = made.astimezone()
    return translate("BackupMoment", "{day} at {time}").format(day=near_day(here.date(), today), time=clock_time(here))


def _size(count: int) -> str:
    """«548 kB», «12,4 MB»."""
    return QLocale().formattedDataSize(count, int(count >= 1_000_000), QLocale.DataSizeFormat.DataSizeSIFormat)


class BackupLine(QWidget):
    """One backup. `wanted` asks to see what restoring it would mean."""

    wanted = Signal(object)

    def __init__(self, backup: Backup, today: dt.date, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._backup, self._today = backup, today
        self._when, self._size = PlainLabel(parent=self), PlainLabel("", "secondary", self)
        self._restore = QPushButton(self)
        self._restore.setProperty("role", "quiet")
        self._restore.clicked.connect(self._want)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.sizes.px(8))
        row.addWidget(self._when)
        row.addWidget(self._size)
        row.addStretch(1)
        row.addWidget(self._restore)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        when = moment(self._backup.made, self._today)
        self._when.setText(when)
        self._size.setText(_size(self._backup.bytes))
        self._restore.setText(self.tr("Restore …"))
        self._restore.setAccessibleName(self.tr("Restore the backup from {when}").format(when=when))

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._backup)


class BackupList(QWidget):
    """The newest few, and the rest on demand."""

    wanted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._backups: tuple[Backup, ...] = ()
        self._today = dt.date.min
        self._all = False
        self._lines: list[BackupLine] = []
        self._more = QPushButton(self)
        self._more.setProperty("role", "quiet")
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(4))
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def set_backups(self, backups: Sequence[Backup], today: dt.date) -> None:
        """Show these, which come newest first."""
        if (tuple(backups), today) != (self._backups, self._today):
            self._backups, self._today = tuple(backups), today
            self._fill()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._more.setText(self.tr("Show all {count}").format(count=len(self._backups)))
        for line in self._lines:
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        shown = self._backups if self._all else self._backups[:_FEW]
        self._lines = [BackupLine(one, self._today, self._appearance, self) for one in shown]
        for place, line in enumerate(self._lines):
            line.wanted.connect(self.wanted)
            self._column.insertWidget(place, line)
        self._more.setVisible(len(shown) < len(self._backups))
        self.retranslate()

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()
        if self._lines:
            self._lines[_FEW].findChildren(QPushButton)[0].setFocus()

"""The page that asks for the passphrase of a file, or for the words of its sheet."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.core.kernel.clock import today
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.unlock.words_field import WordsField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.middle import Mark, MiddleCard
from mentordesk.ui.widgets.moments import clock_time, near_day
from mentordesk.ui.widgets.passphrase import PassphraseField


@dataclass(frozen=True)
class Secret:
    """What was typed: the passphrase, or (`recovery`) the words of the sheet."""

    passphrase: str | None = field(default=None, repr=False)
    recovery: str | None = field(default=None, repr=False)


class UnlockPage(MiddleCard):
    """Asks for one file's secret; the application tries it and says `refuse`, `offer_backup`, or goes on.

    `backup_wanted` asks for the backup that was offered, with the secret that opens it. `given_up` leads back to the
    file that is open besides, where there is one.
    """

    unlock_requested = Signal(Secret)
    backup_wanted = Signal(Secret)
    other_file_requested = Signal()
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setProperty("role", "page")
        self._made: dt.datetime | None = None
        self._title, self._place = PlainLabel(role="title", wrap=True), PlainLabel(role="secondary", wrap=True)
        self._passphrase, self._words = PassphraseField(""), WordsField(appearance)
        self._damage, self._restore = PlainLabel(role="", wrap=True), QPushButton()
        self._forgotten, self._back, self._other, self._open = (QPushButton() for _ in range(4))
        self._restore.setProperty("role", "primary")
        self._forgotten.setProperty("role", "quiet")
        self._forgotten.setCheckable(True)
        self._lay_out(appearance)
        self.setFocusProxy(self._passphrase)
        self._connect()
        self.retranslate()

    def ask_for(self, file: Path, *, returns: bool = False) -> None:
        """Begin anew, for this file; `returns` offers the way back."""
        self._back.setVisible(returns)
        self._title.setText(file.stem)
        self._place.setText(str(file.parent))
        self._forgotten.setChecked(False)
        self._follow_way()
        self.forget()
        self.set_busy(busy=False)
        self._passphrase.setFocus()

    def refuse(self, why: str) -> None:
        """Say why the file did not open; what was typed stays, to be corrected or typed over."""
        self.set_busy(busy=False)
        if self._by_words:
            self._words.set_error(why)
            self._words.setFocus()
        else:
            self._passphrase.set_error(why)
            self._passphrase.select()

    def offer_backup(self, made: dt.datetime) -> None:
        """The secret is right and the file is damaged: offer the backup that was made then (UTC)."""
        self.set_busy(busy=False)
        self._made = made.astimezone()
        self._tell_damage()
        self._restore.setFocus()

    def forget(self) -> None:
        """Empty the fields: what stood there has been used."""
        self._passphrase.clear()
        self._words.clear()
        self._made = None
        self._tell_damage()

    def set_busy(self, *, busy: bool) -> None:
        """While a secret is being tried, nothing else can be asked."""
        for button in (self._open, self._restore):
            button.setDisabled(busy)
        self._open.setText(self.tr("Opening …") if busy else self.tr("Open"))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._passphrase.set_label(self.tr("Passphrase"))
        self._words.retranslate()
        self._back.setText(self.tr("← Back"))
        self._other.setText(self.tr("Another file …"))
        self._name_way()
        self._tell_damage()
        self.set_busy(busy=not self._open.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _by_words(self) -> bool:
        return self._forgotten.isChecked()

    def _lay_out(self, appearance: Appearance) -> None:
        for label in (self._title, self._place):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(Mark(appearance, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._place, self._passphrase, self._words, self._damage):
            self.column.addWidget(part)
        self.column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._open)
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        self._passphrase.entered.connect(self._ask)
        self._words.entered.connect(self._ask)
        self._open.clicked.connect(self._ask)
        self._restore.clicked.connect(self._ask_restore)
        self._forgotten.toggled.connect(self._change_way)
        self._other.clicked.connect(self.other_file_requested)
        self._back.clicked.connect(self.given_up)

    def _tell_damage(self) -> None:
        """What is damaged and what can be had back, once it is known."""
        for part in (self._damage, self._restore):
            part.setVisible(self._made is not None)
        self._open.setProperty("role", "primary" if self._made is None else "")
        restyle(self._open)
        if self._made is None:
            return
        when = self.tr("{day} at {time}").format(day=near_day(self._made.date(), today()), time=clock_time(self._made))
        right = self.tr("The words are right") if self._by_words else self.tr("The passphrase is right")
        self._damage.setText(
            self.tr(
                "{right}, but the file is damaged. The newest good backup is from {when}. If you restore it, the "
                "damaged file is kept beside the backups. What was done after that moment must be done again."
            ).format(right=right, when=when)
        )
        self._restore.setText(self.tr("Restore the backup from {when}").format(when=when))

    def _name_way(self) -> None:
        known = self.tr("I know the passphrase after all")
        self._forgotten.setText(known if self._by_words else self.tr("I have forgotten the passphrase"))

    def _follow_way(self) -> None:
        self._passphrase.setVisible(not self._by_words)
        self._words.setVisible(self._by_words)
        self._name_way()

    @Slot()
    def _change_way(self) -> None:
        self.forget()
        self._follow_way()
        (self._words if self._by_words else self._passphrase).setFocus()

    @property
    def _secret(self) -> Secret | None:
        if self._by_words:
            return Secret(recovery=self._words.text) if self._words.text.strip() else None
        return Secret(self._passphrase.passphrase) if self._passphrase.passphrase else None

    @Slot()
    def _ask(self) -> None:
        secret = self._secret
        if self._open.isEnabled() and secret is not None:
            self._made = None
            self._tell_damage()
            self.set_busy(busy=True)
            self.unlock_requested.emit(secret)

    @Slot()
    def _ask_restore(self) -> None:
        secret = self._secret
        if secret is not None:
            self.set_busy(busy=True)
            self.backup_wanted.emit(secret)

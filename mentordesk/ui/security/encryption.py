"""«Passfrase og gjenopprettingsark»: whether the file is locked, with which sheet, and how that is changed."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.core.store.keys.changing import Relocked
from mentordesk.core.store.keys.sheet import Protection
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.asking import Question
from mentordesk.ui.security.key_panel import KeyPanel, Way
from mentordesk.ui.security.sheet_panel import SheetPanel
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.section import Section

Failed = Callable[[BaseException], None]
Done = Callable[[object], None]


@dataclass(frozen=True)
class EncryptionFacts:
    """The file's name, how it is locked, how many backups it has, and where a saved sheet would go.

    `plain` counts the backups of a locked file that anybody can read.
    """

    file: str
    protection: Protection
    backups: int
    plain: int
    sheet: Path


@dataclass(frozen=True)
class EncryptionFunctions:
    """What works beside the window has a title and ends in `done` or `failed`; `said` is an error in words.

    `sheet` makes the sheet for whoever knows the passphrase, as a file, or for the printer where there is no path;
    False when no printer was chosen. `older` counts the backups that the file's key does not open. `confirm` takes the
    words typed back and returns what is wrong, or nothing.
    """

    today: Callable[[], dt.date]
    facts: Callable[[], EncryptionFacts | None]
    new_passphrase: Callable[[], str]
    prove: Callable[[str, str, Done, Failed], None]
    relock: Callable[[str, Way, str, Callable[[tuple[Relocked, int]], None], Failed], None]
    relock_backups: Callable[[str, Relocked, Callable[[int], None], Failed], None]
    sheet: Callable[[str, str, Path | None, Done, Failed], bool]
    confirm: Callable[[Mapping[int, str]], str]
    is_mistyped: Callable[[BaseException], bool]
    said: Callable[[BaseException], str]


class EncryptionSection(Section):
    """The state, the buttons, and one question at a time. `relocked` says that the file has another lock."""

    name = "encryption"

    relocked = Signal()

    def __init__(self, functions: EncryptionFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._relocked = Relocked(None)
        self._older = 0
        self._left_alone = False
        self._lock, self._since = Chip("", "ok"), PlainLabel("", "secondary", wrap=True)
        self._paper, self._meaning = Chip("", "ok"), PlainLabel("", "secondary", wrap=True)
        self._print, self._change, self._on, self._off = (QPushButton() for _ in range(4))
        self._answer = PlainLabel("", "secondary", wrap=True)
        self._key, self._sheet = KeyPanel(functions.new_passphrase, appearance), SheetPanel(appearance)
        self._backups = Question(appearance)
        self._put_rows()
        self._connect()

    def reload(self) -> None:
        facts = self._functions.facts()
        if facts is None:
            return
        protection = facts.protection
        locked, bare = (self._print, self._change, self._off), (self._on,)
        for button in (*locked, *bare):
            button.setVisible((button in locked) == protection.encrypted)
        for part in (self._paper, self._meaning):
            part.setVisible(protection.encrypted)
        self._say_lock(protection)
        self._say_sheet(protection)
        self._remind(facts)

    def retranslate(self) -> None:
        self.say(
            self.tr("Passphrase and recovery sheet"),
            self.tr("With a passphrase nobody else can read the file, even if the PC is stolen."),
        )
        self._print.setText(self.tr("Print the recovery sheet …"))
        self._change.setText(self.tr("Change the passphrase …"))
        self._on.setText(self.tr("Turn encryption on …"))
        self._off.setText(self.tr("Turn off …"))
        self._key.retranslate()
        self._sheet.retranslate()
        self._ask_about_older()

    @Slot()
    def ask_for_sheet(self) -> None:
        """Begin with the sheet, as the button does."""
        facts = self._only(self._sheet)
        if facts is not None and facts.protection.encrypted:
            self._sheet.begin(facts.sheet)
            self.answered.emit(self._sheet)

    def _put_rows(self) -> None:
        self._off.setProperty("role", "quiet")
        for chip, words in ((self._lock, self._since), (self._paper, self._meaning)):
            line = QWidget()
            FlowLayout(line).addWidget(chip)
            self.put(line, words)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(8)
        for button in (self._print, self._change, self._on, self._off):
            flow.addWidget(button)
        self.put(buttons)
        self.put(self._key, self._sheet, self._backups, self._answer)
        self._answer.hide()

    def _connect(self) -> None:
        self._print.clicked.connect(self.ask_for_sheet)
        self._change.clicked.connect(self.ask_change)
        self._on.clicked.connect(self._ask_on)
        self._off.clicked.connect(self._ask_off)
        self._key.proof_given.connect(self._prove)
        self._key.wanted.connect(self._relock)
        self._sheet.sheet_wanted.connect(self._make_sheet)
        self._sheet.typed.connect(self._confirm)
        self._backups.answered_yes.connect(self._relock_backups)
        self._backups.closed.connect(self._forget_key)
        self._backups.no.clicked.connect(self._leave_alone)
        for panel in (self._key, self._sheet, self._backups):
            panel.closed.connect(self._take_focus)

    def _say_lock(self, protection: Protection) -> None:
        if protection.since is None:
            self._lock.set(self.tr("Not encrypted"), "warn")
            self._since.setText(self.tr("Whoever gets hold of the file can read everything in it."))
        else:
            self._lock.set(self.tr("Encrypted"), "ok")
            self._since.setText(self.tr("With this passphrase since {day}.").format(day=self._day(protection.since)))

    def _say_sheet(self, protection: Protection) -> None:
        if protection.sheet is None:
            self._paper.set(self.tr("No recovery sheet"), "warn")
            self._meaning.setText(
                self.tr("Without a sheet nobody can get the data back if the passphrase is forgotten.")
            )
        else:
            self._paper.set(self.tr("Recovery sheet"), "ok")
            self._meaning.setText(self.tr("The sheet was confirmed {day}.").format(day=self._day(protection.sheet)))

    def _remind(self, facts: EncryptionFacts) -> None:
        """Backups from before the file was locked are a hole in the wall, until somebody says that they may stay."""
        idle = all(panel.isHidden() for panel in (self._key, self._sheet, self._backups))
        if facts.plain and idle and not self._left_alone:
            self._relocked, self._older = Relocked(None), facts.plain
            self._ask_about_older()
            self._backups.show()

    def _day(self, moment: dt.datetime) -> str:
        return near_day(moment.astimezone().date(), self._functions.today())

    def _only(self, panel: QWidget) -> EncryptionFacts | None:
        """Close the other questions, and the answer to the last."""
        for other in (self._key, self._sheet, self._backups):
            if other is not panel and not other.isHidden():
                other.close_panel()
        self._answer.hide()
        return self._functions.facts()

    @Slot()
    def ask_change(self) -> None:
        """Begin with a change of the passphrase, as the button does."""
        self._ask_key(Way.CHANGE)

    @Slot()
    def _ask_on(self) -> None:
        self._ask_key(Way.TURN_ON)

    @Slot()
    def _ask_off(self) -> None:
        self._ask_key(Way.TURN_OFF)

    def _ask_key(self, way: Way) -> None:
        facts = self._only(self._key)
        if facts is not None:
            self._key.begin(way, facts.file, facts.backups)
            self.answered.emit(self._key)

    @Slot(str)
    def _prove(self, secret: str) -> None:
        self._functions.prove(self.tr("Trying the passphrase …"), secret, self._proved, self._not_proved)

    @Slot(object)
    def _proved(self, way: object) -> None:
        self._key.go_on_proved()

    @Slot(object)
    def _not_proved(self, error: BaseException) -> None:
        self._key.refuse_proof(self._functions.said(error))

    @Slot(object)
    def _relock(self, way: Way) -> None:
        titles = {
            Way.CHANGE: self.tr("Changing the passphrase …"),
            Way.TURN_ON: self.tr("Encrypting the file …"),
            Way.TURN_OFF: self.tr("Turning encryption off …"),
        }
        self._functions.relock(titles[way], way, self._key.passphrase, self._changed, self._not_changed)

    @Slot(object)
    def _changed(self, found: tuple[Relocked, int]) -> None:
        self._relocked, self._older = found
        self._key.close_panel()
        self.reload()
        self.relocked.emit()
        facts = self._functions.facts()
        encrypted = facts is not None and facts.protection.encrypted
        self._tell(self.tr("Done. Print the recovery sheet now.") if encrypted else self.tr("Encryption is off."))
        if encrypted and self._older:
            self._left_alone = False
            self._ask_about_older()
            self._backups.show()
            self._backups.yes.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit(self._backups)

    @Slot(object)
    def _not_changed(self, error: BaseException) -> None:
        self._key.set_busy(busy=False)
        self._key.refuse(self._functions.said(error))
        self.reload()

    def _ask_about_older(self) -> None:
        """What became of the older backups, and whether they should be locked like the file."""
        one = self._older == 1
        if self._relocked.before is None:
            many = self.tr("{count} older backups are not encrypted")
            title = self.tr("1 older backup is not encrypted") if one else many
        else:
            many = self.tr("{count} older backups open with the old passphrase")
            title = self.tr("1 older backup opens with the old passphrase") if one else many
        text = self.tr("They can be locked like the file. Copies you have put elsewhere stay as they are.")
        yes, no = self.tr("Lock them anew"), self.tr("Leave them")
        self._backups.ask(title.format(count=self._older), text, yes, no, role="primary")

    @Slot()
    def _take_focus(self) -> None:
        """The focus stays in the card."""
        (self._on if self._print.isHidden() else self._print).setFocus()

    @Slot()
    def _leave_alone(self) -> None:
        self._left_alone = True

    @Slot()
    def _forget_key(self) -> None:
        """The key of before is kept no longer than the question."""
        self._relocked = Relocked(None)

    @Slot()
    def _relock_backups(self) -> None:
        self._backups.set_busy(busy=True)
        title = self.tr("Locking the backups anew …")
        self._functions.relock_backups(title, self._relocked, self._backups_done, self._backups_not_done)

    @Slot(object)
    def _backups_done(self, count: int) -> None:
        self._backups.close_panel()
        self._tell(self.tr("Backups locked anew: {count}.").format(count=count))
        self.relocked.emit()

    @Slot(object)
    def _backups_not_done(self, error: BaseException) -> None:
        self._backups.set_busy(busy=False)
        self._backups.refuse(self._functions.said(error))

    @Slot(str, object)
    def _make_sheet(self, secret: str, target: Path | None) -> None:
        title = self.tr("Making the recovery sheet …")
        if not self._functions.sheet(title, secret, target, self._sheet_made, self._sheet_not_made):
            self._sheet.set_busy(busy=False)

    @Slot(object)
    def _sheet_made(self, nothing: object) -> None:
        self._sheet.ask_back()
        self.answered.emit(self._sheet)

    @Slot(object)
    def _sheet_not_made(self, error: BaseException) -> None:
        if self._functions.is_mistyped(error):
            self._sheet.refuse_proof(self._functions.said(error))
        else:
            self._sheet.set_busy(busy=False)
            self._sheet.refuse(self._functions.said(error))

    @Slot(object)
    def _confirm(self, typed: Mapping[int, str]) -> None:
        wrong = self._functions.confirm(typed)
        if wrong:
            self._sheet.refuse(wrong)
            return
        self._sheet.close_panel()
        self._tell(self.tr("Good. Put the sheet in a safe place, away from the PC."))
        self.reload()

    def _tell(self, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        self.answered.emit(self._answer)

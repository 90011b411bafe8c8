"""Another passphrase, a first one, or none any more: asked for in the card, and for what cannot be undone twice."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.asking import Question
from mentordesk.ui.widgets.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.passphrase import PassphraseField


class Way(Enum):
    """What is done to the lock of the file."""

    CHANGE = auto()
    TURN_ON = auto()
    TURN_OFF = auto()


class KeyPanel(Question):
    """`proof_given` brings what should be the passphrase of now, `wanted` that all has been asked."""

    proof_given = Signal(str)
    wanted = Signal(object)

    def __init__(self, make: Callable[[], str], appearance: Appearance) -> None:
        self._now, self._new = PassphraseField(""), NewPassphrase(make, appearance)
        super().__init__(appearance, self._now, self._new)
        self._way, self._sure = Way.CHANGE, False
        self._file, self._backups = "", 0
        self.answered_yes.connect(self._go_on)
        self._now.entered.connect(self._go_on)
        self._new.entered.connect(self._go_on)

    @property
    def passphrase(self) -> str:
        """The new one."""
        return self._new.passphrase

    def begin(self, way: Way, file: str, backups: int) -> None:
        """Ask about this file, which has so many backups."""
        self._way, self._file, self._backups, self._sure = way, file, backups, False
        self._forget()
        if way is not Way.TURN_OFF:
            self._new.offer_another()
        self._show()
        (self._new if way is Way.TURN_ON else self._now).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on_proved(self) -> None:
        """The passphrase of now was right. A change is asked about once more, for it cannot be undone."""
        if self._way is not Way.CHANGE:
            self.wanted.emit(self._way)
            return
        self._sure = True
        self.refuse("")
        self.set_busy(busy=False)
        self._show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_proof(self, why: str) -> None:
        """The passphrase of now was wrong."""
        self.set_busy(busy=False)
        self._now.set_error(why)
        self._now.select()

    @Slot()
    def close_panel(self) -> None:
        self._forget()
        super().close_panel()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._now.set_label(self.tr("The passphrase now, or the words of the sheet"))
        self._new.retranslate()
        if not self.isHidden():
            self._show()

    def _forget(self) -> None:
        self._now.clear()
        self._new.clear()

    def _show(self) -> None:
        self._now.setVisible(self._way is not Way.TURN_ON and not self._sure)
        self._new.setVisible(self._way is not Way.TURN_OFF and not self._sure)
        cancel, file = self.tr("Cancel"), self._file
        if self._way is Way.TURN_ON:
            text = self.tr("A backup is made first. From then on nobody can read the file without the passphrase.")
            self.ask(self.tr("Turn encryption on"), text, self.tr("Turn on"), cancel, role="primary")
        elif self._way is Way.TURN_OFF:
            text = self.tr("Whoever gets hold of the file can then read everything in it, also when the PC is stolen.")
            title = self.tr("Turn encryption of «{file}» off?").format(file=file)
            self.ask(title, text, self.tr("Turn off"), cancel, role="danger")
        elif self._sure:
            title = self.tr("Change the passphrase of «{file}»?").format(file=file)
            self.ask(title, self._what_stays(), self.tr("Change the passphrase"), cancel, role="danger")
        else:
            text = self.tr("A backup is made first. The recovery sheet you have is good for nothing afterwards.")
            self.ask(self.tr("Change the passphrase"), text, self.tr("Go on …"), cancel, role="primary")
        self.show()

    def _what_stays(self) -> str:
        if self._backups == 1:
            return self.tr("This cannot be undone. 1 backup opens with the old passphrase until you lock it anew.")
        return self.tr(
            "This cannot be undone. {count} backups open with the old passphrase until you lock them anew."
        ).format(count=self._backups)

    @Slot()
    def _go_on(self) -> None:
        self.refuse("")
        problem = self._problem()
        if problem is not None:
            field, why = problem
            field.set_error(why)
            field.setFocus()
            return
        self.set_busy(busy=True)
        if self._way is Way.TURN_ON or self._sure:
            self.wanted.emit(self._way)
        else:
            self.proof_given.emit(self._now.passphrase)

    def _problem(self) -> tuple[PassphraseField, str] | None:
        for field in (self._now, self._new.passphrase_field, self._new.again):
            field.set_error("")
        if not self._now.isHidden() and not self._now.passphrase:
            return self._now, self.tr("Write the passphrase that opens the file now")
        return None if self._new.isHidden() else self._new.problem()

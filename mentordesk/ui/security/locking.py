"""When the file locks itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.keys import shown
from mentordesk.ui.widgets.fields import ChoiceField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.section import Section

_MINUTES = (1, 5, 15, 30)
_NEVER = 0


@dataclass(frozen=True)
class LockingFunctions:
    """After how many idle minutes (0: never) the file is locked; only one with a passphrase can be.

    `hears_system`: the system tells when its screen is locked and before it sleeps.
    """

    has_passphrase: Callable[[], bool]
    hears_system: Callable[[], bool]
    minutes: Callable[[], int]
    choose: Callable[[int], object]


class LockingSection(Section):
    """The number of minutes, and what else locks the file."""

    name = "lock"

    def __init__(self, functions: LockingFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._after = ChoiceField("")
        self._besides = PlainLabel("", "secondary", self, wrap=True)
        self.put(self._after, self._besides)
        self._after.committed.connect(self._choose)

    @Slot()
    def reload(self) -> None:
        self.retranslate()
        self._after.set_value(self._functions.minutes())

    def retranslate(self) -> None:
        lockable = self._functions.has_passphrase()
        self.say(self.tr("Lock"), self._why() if lockable else self._why_not())
        self._after.set_label(self.tr("Lock when nobody has used MentorDesk for"))
        self._after.set_options([*((minutes, self._words(minutes)) for minutes in self._offered()), self._never()])
        self._besides.setText(self._what_else().format(keys=shown("lock")))
        for part in (self._after, self._besides):
            part.setVisible(lockable)

    def _why(self) -> str:
        return self.tr(
            "Then nobody reads over your shoulder while you are away. What you were typing stands there again when you"
            " open the file."
        )

    def _why_not(self) -> str:
        return self.tr("This file has no passphrase, so there is nothing to lock. Give it one, and it locks itself.")

    def _what_else(self) -> str:
        if self._functions.hears_system():
            return self.tr(
                "It also locks when the PC goes to sleep and when its screen is locked. {keys} locks at once."
            )
        return self.tr("It is also locked when the PC has been asleep. {keys} locks at once: do that when you leave.")

    def _offered(self) -> list[int]:
        """The usual numbers, and the one that counts."""
        return sorted({*_MINUTES, self._functions.minutes()} - {_NEVER})

    def _words(self, minutes: int) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)

    def _never(self) -> tuple[int, str]:
        return _NEVER, self.tr("Never by itself")

    @Slot(object)
    def _choose(self, minutes: int) -> None:
        self._functions.choose(minutes)

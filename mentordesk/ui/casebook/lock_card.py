"""What is seen of the case book while it is locked: what it is for, and the question for its passphrase."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.middle import MiddleCard
from mentordesk.ui.widgets.passphrase import PassphraseField


class Asked(Enum):
    """What the passphrase is asked for."""

    OPEN = auto()
    MAKE = auto()
    CHANGE = auto()


class LockCard(MiddleCard):
    """Asks for the passphrase, or for a new one twice. `given` brings it, `made_wanted` asks for one to be made.

    `action` opens or makes the book, for the page's own button too: at the top it is seen at any zoom.
    """

    given = Signal(str)
    made_wanted = Signal()
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.asked = Asked.OPEN
        self._busy = self._hidden = False
        self._title, self._purpose = PlainLabel(role="section", wrap=True), PlainLabel(role="subtitle", wrap=True)
        self._warning = PlainLabel(role="strong", wrap=True)
        self._phrase, self._again = PassphraseField(""), PassphraseField("")
        self.action = QAction(self)
        self.action.setObjectName("casebook.open")
        self._make, self._yes, self._no = QPushButton(), ActionButton(self.action), QPushButton()
        for part in (self._title, self._purpose, self._warning, self._phrase, self._again):
            self.column.addWidget(part)
        buttons = FlowLayout()
        buttons.setSpacing(8)
        for button in (self._no, self._yes, self._make):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self.setFocusProxy(self._phrase)
        self._phrase.entered.connect(self._go_on)
        self._again.entered.connect(self._finish)
        self.action.triggered.connect(self._give)
        self._make.clicked.connect(self.made_wanted)
        self._no.clicked.connect(self.given_up)
        self.retranslate()

    def ask(self, asked: Asked, *, hidden: bool = False) -> None:
        """Ask for this; what was typed for the same question stays. `hidden`: nothing is opened while others look."""
        if asked is not self.asked:
            self.forget()
        self.asked, self._hidden = asked, hidden
        self.retranslate()

    @property
    def entrance(self) -> QWidget:
        """The line that one types in first."""
        return self._phrase.focusProxy() or self._phrase

    def forget(self) -> None:
        """Empty the fields."""
        self._phrase.clear()
        self._again.clear()
        self.set_busy(busy=False)

    def offer(self, passphrase: str) -> None:
        """Show a passphrase that was made; it is typed once more, so that it was surely written down."""
        self._phrase.offer(passphrase)
        self._again.clear()
        self._again.select()

    def refuse(self, why: str) -> None:
        """Say why it did not open; what was typed stays marked."""
        self.set_busy(busy=False)
        self._phrase.set_error(why)
        self._phrase.select()

    def set_busy(self, *, busy: bool) -> None:
        """While a passphrase is being tried, nothing else can be asked."""
        self._busy = busy
        self.action.setDisabled(busy or self._hidden)
        self._make.setDisabled(busy)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        new = self.asked is not Asked.OPEN
        self._purpose.setText(
            self.tr("The case book stays locked while names are hidden. Show the names to open it.")
            if self._hidden
            else self.tr(
                "Here you write down worries and incidents that are not to lie with everything else. The case book has "
                "a passphrase of its own, and is in no list, share or print."
            )
        )
        self._warning.setText(self._warned())
        self._warning.setVisible(new)
        self._name_buttons()
        for shown, wanted in ((self._again, new), (self._make, new), (self._no, self.asked is Asked.CHANGE)):
            shown.setVisible(wanted and not self._hidden)
        self._phrase.setVisible(not self._hidden)
        self.action.setVisible(not self._hidden)
        self._phrase.set_label(self.tr("New passphrase") if new else self.tr("The passphrase of the case book"))
        self._again.set_label(self.tr("The same once more"))
        self._purpose.setVisible(self.asked is not Asked.CHANGE)
        self.set_busy(busy=self._busy)

    def _name_buttons(self) -> None:
        titles = {
            Asked.OPEN: (self.tr("The case book is locked"), self.tr("Open the case book")),
            Asked.MAKE: (self.tr("Make the case book"), self.tr("Make the case book")),
            Asked.CHANGE: (
                self.tr("Change the passphrase of the case book"),
                self.tr("Change the passphrase for good"),
            ),
        }
        title, button = titles[self.asked]
        self._title.setText(title)
        self.action.setText(button)
        self._yes.setProperty("role", "danger" if self.asked is Asked.CHANGE else "")
        restyle(self._yes)
        self._make.setText(self.tr("Make one for me"))
        self._no.setText(self.tr("Keep the one it has"))

    def _warned(self) -> str:
        if self.asked is Asked.CHANGE:
            return self.tr(
                "Afterwards the old passphrase does not open the case book, and that cannot be undone. Backups from "
                "before still open with the old one."
            )
        return self.tr(
            "If you lose it, nobody can open the case book again. Write it down and keep it in a safe place."
        )

    @Slot()
    def _go_on(self) -> None:
        self._give() if self.asked is Asked.OPEN else self._again.select()

    @Slot()
    def _finish(self) -> None:
        """What cannot be undone is not done by the key that ends a line."""
        self._no.setFocus() if self.asked is Asked.CHANGE else self._give()

    @Slot()
    def _give(self) -> None:
        if self._busy or self._hidden:
            return
        phrase, again = self._phrase.passphrase, self._again.passphrase
        self._again.set_error("")
        if not phrase:
            self._phrase.set_error(self.tr("Write the passphrase"))
            self._phrase.select()
        elif self.asked is not Asked.OPEN and phrase != again:
            self._again.set_error(self.tr("This is not the same. Write it once more."))
            self._again.select()
        else:
            self._phrase.set_error("")
            self.set_busy(busy=True)
            self.given.emit(phrase)

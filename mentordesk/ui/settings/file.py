"""The file: where it lies, and whether it is locked. How it is kept safe has a page of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.facts import Facts
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.section import Section


@dataclass(frozen=True)
class FileFacts:
    """What is to be known of the file."""

    path: Path
    encrypted: bool


@dataclass(frozen=True)
class FileFunctions:
    """`go_to_security` shows the page about backups, passphrase and lock."""

    facts: Callable[[], FileFacts]
    go_to_security: Callable[[], object]


class FileSection(Section):
    """Says in plain words where the file lies."""

    name = "file"

    def __init__(self, functions: FileFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._protection, self._meaning = Chip("", "ok"), PlainLabel("", "secondary", wrap=True)
        self._facts, self._security = Facts(appearance), QPushButton()
        top, buttons = QWidget(), QWidget()
        FlowLayout(top).addWidget(self._protection)
        FlowLayout(buttons).addWidget(self._security)
        self.put(top, self._meaning)
        self.put(self._facts, buttons)
        self._security.clicked.connect(self._go_to_security)

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
            [(self.tr("Name"), facts.path.name), (self.tr("Lies in"), str(facts.path.parent))],
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("The file"),
            self.tr("Everything is in one file on this machine. Backups and passphrase are under “Security”."),
        )
        self._security.setText(self.tr("Go to “Security”"))

    @Slot()
    def _go_to_security(self) -> None:
        self._functions.go_to_security()

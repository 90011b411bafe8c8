"""The page «Sikkerhet»: how the file is kept whole and closed, a card for each thing."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.backups import BackupsFunctions, BackupsSection
from mentordesk.ui.security.checking import CheckingFunctions, CheckingSection
from mentordesk.ui.security.drill import DrillFunctions, DrillSection
from mentordesk.ui.security.encryption import EncryptionFunctions, EncryptionSection
from mentordesk.ui.security.laptop import LaptopSection
from mentordesk.ui.security.locking import LockingFunctions, LockingSection
from mentordesk.ui.security.second import SecondFunctions, SecondSection
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.paper_section import PaperFunctions
from mentordesk.ui.widgets.section import Section

_WIDEST = 720  # pixels at 100 %


@dataclass(frozen=True)
class SecurityFunctions:
    """What each card of the page asks and does."""

    is_open: Callable[[], bool]
    backups: BackupsFunctions
    second: SecondFunctions
    drill: DrillFunctions
    encryption: EncryptionFunctions
    locking: LockingFunctions
    checking: CheckingFunctions
    laptop: PaperFunctions


class SecurityPage(Page):
    """Cards one below the other: backups first, then what keeps others out, then what to do when it went wrong."""

    name = "security"
    tables = frozenset[str]()

    def __init__(self, functions: SecurityFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._is_open = functions.is_open
        self._backups = BackupsSection(functions.backups, appearance)
        self._checking = CheckingSection(functions.checking, appearance)
        self._encryption = EncryptionSection(functions.encryption, appearance)
        self._sections: tuple[Section, ...] = (
            self._backups,
            SecondSection(functions.second, appearance),
            DrillSection(functions.drill, appearance),
            self._encryption,
            LockingSection(functions.locking, appearance),
            self._checking,
            LaptopSection(functions.laptop, appearance),
        )
        self._content, self._scroll = QWidget(), QScrollArea(self)
        self._column = QVBoxLayout(self._content)
        self._lay_out_cards()
        for section in self._sections:
            section.answered.connect(self._bring_into_view, Qt.ConnectionType.QueuedConnection)
        self._encryption.relocked.connect(self.look_again)
        self._checking.restore_wanted.connect(self._backups.offer)
        appearance.changed.connect(self._space)
        self._space()
        self.retranslate()

    def reload(self) -> None:
        for section in self._sections:
            section.reload()

    def select(self, record: UUID) -> None:
        """Go to the recovery sheet (`link_id("setting", "sheet")`), the `passphrase` or the `check`, and begin."""
        if record == link_id("setting", "sheet"):
            self._encryption.ask_for_sheet()
        elif record == link_id("setting", "passphrase"):
            self._encryption.ask_change()
        elif record == link_id("setting", "check"):
            self._checking.begin()
            self._bring_into_view(self._checking)

    def showEvent(self, event: QShowEvent) -> None:
        """A stick may have come or gone meanwhile, and backups are made at any time."""
        super().showEvent(event)
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Read again what changes without a step of the person's."""
        if self._is_open():
            self.reload()

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Security")
        self.subtitle = self.tr("That nothing is lost, and that nobody else can read it.")
        for section in self._sections:
            section.retranslate()

    def _lay_out_cards(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self.body.addWidget(self._scroll, 1)

    @Slot(QWidget)
    def _bring_into_view(self, part: QWidget) -> None:
        """Queued: by then the part has its place."""
        self._scroll.ensureWidgetVisible(part, 0, self.appearance.sizes.gap)

    @Slot()
    def _space(self) -> None:
        sizes = self.appearance.sizes
        self._content.setMaximumWidth(sizes.px(_WIDEST))
        self._column.setSpacing(sizes.gap)

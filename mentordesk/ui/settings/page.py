"""The page «Innstillinger»: one page in sections, searchable, where everything takes effect at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.privacy.retention.rules import REFUSED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.settings.consents import ConsentTextFunctions, ConsentTextsSection
from mentordesk.ui.settings.ending import EndingFunctions, EndingSection
from mentordesk.ui.settings.facts import (
    AuthorSection,
    FactsFunctions,
    FactsSection,
    MandateSection,
    OrganisationSection,
    ProgrammeSection,
)
from mentordesk.ui.settings.file import FileFunctions, FileSection
from mentordesk.ui.settings.giving import GivingFunctions, GivingSection
from mentordesk.ui.settings.index import SectionIndex
from mentordesk.ui.settings.looks import LooksFunctions, LooksSection
from mentordesk.ui.settings.requirements import RequiredFunctions, RequiredSection
from mentordesk.ui.settings.retention import RecordSection, RetentionFunctions, RetentionSection
from mentordesk.ui.settings.taking import TakingFunctions, TakingSection
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.paper_section import PaperFunctions
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.section import Section

_WIDEST = 720  # pixels at 100 %


@dataclass(frozen=True)
class SettingsFunctions:
    """What each part of the page asks and does."""

    facts: FactsFunctions
    looks: LooksFunctions
    file: FileFunctions
    giving: GivingFunctions
    taking: TakingFunctions
    required: RequiredFunctions
    consents: ConsentTextFunctions
    retention: RetentionFunctions
    record: PaperFunctions
    ending: EndingFunctions


class SettingsPage(Page):
    """Sections one below the other, with a list of them at the left where there is room."""

    name = "settings"
    tables = frozenset(
        (
            *("programme", "mandate", "organisation", "retention", "application", "pair"),
            *("requirement", "consent_text"),
        )
    )

    _entered = Signal(QWidget)

    def __init__(self, functions: SettingsFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        facts = functions.facts
        self._programme, self._mandate = ProgrammeSection(facts, appearance), MandateSection(facts, appearance)
        self._retention = RetentionSection(functions.retention, appearance)
        self._sections: tuple[Section, ...] = (
            self._programme,
            self._mandate,
            OrganisationSection(facts, appearance),
            AuthorSection(facts, appearance),
            RequiredSection(functions.required, appearance),
            ConsentTextsSection(functions.consents, appearance),
            LooksSection(functions.looks, appearance),
            FileSection(functions.file, appearance),
            GivingSection(functions.giving, appearance),
            TakingSection(functions.taking, appearance),
            self._retention,
            RecordSection(functions.record, appearance),
            EndingSection(functions.ending, appearance),
        )
        self._going = False
        self._all = QAction(self)
        self._search = SearchBox(appearance, parent=self)
        self._index, self._scroll = SectionIndex(appearance, self), QScrollArea(self)
        self._content = QWidget()
        self._nothing = EmptyState("", "", self._all, parent=self._content)
        self._lay_out_parts()
        self.setFocusProxy(self._search)
        self._search.searched.connect(self._search_for)
        self._all.triggered.connect(self._search.clear)
        self._index.wanted.connect(self._go_to)
        self._entered.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        for section in self._sections:
            section.answered.connect(self._bring_into_view, Qt.ConnectionType.QueuedConnection)
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        appearance.changed.connect(self._arrange)
        self.retranslate()

    def reload(self) -> None:
        for section in self._sections:
            section.reload()

    def select(self, record: UUID) -> None:
        """Go to a field: `purpose`, `target_group`, `mandate` or `retention`, each known as `link_id("setting", …)`."""
        for key, field in self._fields().items():
            if record == link_id("setting", key):
                self._search.clear()
                self._search_for("")
                self._entered.emit(field)

    def drafts(self) -> dict[str, object]:
        return {section.name: found for section in self._facts if (found := section.form.drafts())}

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        for section in self._facts:
            section.form.take_drafts(drafts.get(section.name))

    @property
    def _facts(self) -> list[FactsSection]:
        return [section for section in self._sections if isinstance(section, FactsSection)]

    def page_actions(self) -> list[QAction]:
        return [self._search.focus_action]

    def retranslate(self) -> None:
        super().retranslate()
        self.title = self.tr("Settings")
        self.subtitle = self.tr("Everything takes effect at once, and can be changed again.")
        self._all.setText(self.tr("Remove the filter"))
        self._search.set_placeholder(self.tr("Search in the settings"))
        self._index.setAccessibleName(self.tr("Sections"))
        self._nothing.set_texts(self.tr("No hits"), self.tr("No setting fits what you search for."))
        for section in self._sections:
            section.retranslate()
        self._search_for(self._search.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out_parts(self) -> None:
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self.command_row.addWidget(self._search)
        self.command_row.addStretch(1)
        beside = QHBoxLayout()
        beside.addWidget(self._index, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._scroll, 1)
        self.body.addLayout(beside, 1)

    def _fields(self) -> dict[str, Field]:
        """The fields that other pages lead to."""
        programme, mandate = self._programme.form.fields, self._mandate.form.fields
        wanted = {key: programme[key] for key in ("purpose", "target_group")}
        return {**wanted, "mandate": mandate["body"], "retention": self._retention.form.fields[REFUSED]}

    def _shown(self) -> list[Section]:
        return [section for section in self._sections if not section.isHidden()]

    def _show(self, part: QWidget) -> None:
        """Bring a part to the top of what is seen."""
        self._scroll.verticalScrollBar().setValue(part.mapTo(self._content, part.rect().topLeft()).y())

    @Slot(str)
    def _search_for(self, text: str) -> None:
        words = fold(text).split()
        found = [section.heading.text() for section in self._sections if section.search(words)]
        self._nothing.setVisible(not found)
        self._index.set_names(found)

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self._going = True
        self._show(self._shown()[place])
        self._going = False

    @Slot(QWidget)
    def _enter(self, field: QWidget) -> None:
        """Queued: by then the page is laid out, and the window has put the focus where it usually is."""
        self._show(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QWidget)
    def _bring_into_view(self, part: QWidget) -> None:
        """Queued: by then the part has its place."""
        self._scroll.ensureWidgetVisible(part, 0, self.appearance.sizes.gap)

    @Slot(int)
    def _follow(self, top: int) -> None:
        """Mark the section at the top; one that was gone to stays marked, also where the page has no more to scroll."""
        above = [place for place, section in enumerate(self._shown()) if section.y() <= top + self.appearance.sizes.gap]
        if above and not self._going:
            self._index.follow(above[-1])

    @Slot()
    def _arrange(self) -> None:
        sizes = self.appearance.sizes
        narrow = effective_width(self.window().width(), sizes.zoom) < TWO_PANES
        self._index.setVisible(not narrow)
        self._content.setMaximumWidth(sizes.px(_WIDEST))
        self._search.setMinimumWidth(sizes.px(240))
        self._column.setSpacing(sizes.gap)

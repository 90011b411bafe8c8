"""The page «Rekruttering»: the applicants with their applications, and in their place, when asked for, a panel."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mentordesk.core.recruitment.contact.rules import OVERDUE, UNANSWERED, UNSENT, WRITING
from mentordesk.core.recruitment.doubles.rules import DOUBLES
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.files.text_sheets import Pasted, is_block
from mentordesk.core.recruitment.queries import ApplicantRow
from mentordesk.core.recruitment.rules import ADEPT, ENDED, plays
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.applicant_list import ApplicantList
from mentordesk.ui.recruitment.contact.deadlines import DeadlineLine
from mentordesk.ui.recruitment.contact.several import SeveralChosen
from mentordesk.ui.recruitment.detail import ApplicantDetail
from mentordesk.ui.recruitment.functions import RecruitmentFunctions, Source, files
from mentordesk.ui.recruitment.models import OVERDUE as OVERDUE_VIEW
from mentordesk.ui.recruitment.models import VIEWS, mentor_places
from mentordesk.ui.recruitment.models import WAITING as WAITING_VIEW
from mentordesk.ui.recruitment.new_applicant import NewApplicant
from mentordesk.ui.recruitment.panels import Panels
from mentordesk.ui.shell.keys import bind, tip
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.split import ListDetail

_PANELS = {UNSENT: "recruitment.unsent", DOUBLES: "recruitment.doubles"}
"""What stands for a panel where a person is meant elsewhere."""


class RecruitmentPage(Page):
    """Who has applied. Rows pasted on the page are brought in, and so are sheets and forms dropped on the window."""

    name = "recruitment"
    tables = frozenset(
        (
            *("person", "person_language", "application", "application_field", "application_topic"),
            *("application_time", "question", "answer", "fulfilment", "programme", "message"),
            *("pair", "pair_rule", "match_settings", "match_rule", "wish", "speed_meeting"),
            *("requirement", "requirement_order", "exemption", "paper", "signature"),
            *("guardian", "consent", "consent_text", "consent_task", "sender", "different_people"),
        )
    )

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._rows: dict[UUID, ApplicantRow] = {}
        self._adding = self._leads = False
        self._bring, self._new, self._edit, self._delete = (QAction(self) for _ in range(4))
        self._deadlines = DeadlineLine(functions.contact, appearance, self)
        self._list = ApplicantList(appearance, functions.word, self)
        self._split = ListDetail(appearance, self)
        self._detail = ApplicantDetail(functions, appearance)
        self._panel = NewApplicant(appearance, functions.word, functions.forms.questions)
        self._several = SeveralChosen(functions.contact, appearance)
        self._hint = PlainLabel("", "subtitle", wrap=True)
        self._stack, self._below = QStackedWidget(self), QWidget()
        self._panels = Panels(functions, appearance, self._stack, self)
        self._empty = EmptyState("", "", self._bring, self._new, *self._panels.on_empty, parent=self)
        self._put_together()
        self._connect()
        self.retranslate()

    @property
    def primary(self) -> QAction | None:
        """The button that leads on: bring in, or what the open form is for."""
        panel = self._panels.current
        if panel is not None and panel.primary is not None:
            return panel.primary
        return self._panel.add if self._adding else self._bring

    def reload(self) -> None:
        """Read the applicants again."""
        rows = self._functions.applicants()
        self._rows = {row.id: row for row in rows}
        self._detail.set_suggestions(rows)
        self._list.set_contact(self._functions.contact.heard(), self._functions.contact.doubles())
        self._list.set_rows(rows)
        self._deadlines.reload()
        self._show_applicant(self._chosen)
        self._arrange()
        if (panel := self._panels.current) is not None:
            panel.look_again()
        self._tell_numbers(rows)

    def select(self, record: UUID) -> None:
        """Show an applicant, or those who wait for an answer, or the panel that stands for the rest."""
        self._show_list()
        self._stop_adding()
        if record in _PANELS:
            self._panels.open(_PANELS[record])
            return
        if record in WRITING:
            self._panels.open("recruitment.write").take_chosen(self._functions.contact.untold(WRITING[record]))
            return
        if record in (UNANSWERED, OVERDUE):
            self._list.show_view(WAITING_VIEW if record == UNANSWERED else OVERDUE_VIEW)
            return
        self._list.show_record(record)
        self._split.open_detail()

    def bring_in(self, source: Source) -> None:
        """Show what a sheet would bring; it is full of names, so not while they are hidden."""
        if self.appearance.names_hidden:
            return
        self._stack.setCurrentWidget(self._panels.importing)
        self._panels.importing.bring_in(source)
        self._follow_panel()

    def bring_in_files(self, paths: Sequence[Path]) -> None:
        """Show what a file, or several together, would bring."""
        self.bring_in(files(paths))

    def drafts(self) -> dict[str, object]:
        """What is being typed about an applicant, or about a new one."""
        if self._adding:
            return {"new": new} if (new := self._panel.drafts()) else {}
        return self._detail.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        """Open the form again, or the applicant about whom something was being typed."""
        if isinstance(new := drafts.get("new"), dict):
            self._start_adding()
            self._panel.take_drafts(new)
        elif (person := record_of(drafts)) in self._rows and person is not None:
            self.select(person)
            self._detail.take_drafts(drafts)

    def page_actions(self) -> list[QAction]:
        """What can be done here."""
        listing = (self._bring, self._new, self._edit, self._delete, self._list.search.focus_action)
        return [*listing, *self._panels.actions, *self._list.views.view_actions]

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        super().retranslate()
        self.title = self.tr("Recruitment")
        bind(self._bring, "import")
        bind(self._new, "new")
        bind(self._edit, "edit")
        bind(self._delete, "delete")
        self._bring.setText(self.tr("Bring in …"))
        self._new.setText(self.tr("New applicant"))
        self._edit.setText(self.tr("Edit the application"))
        self._delete.setText(self.tr("Delete the applicant"))
        for action, action_id in ((self._bring, "import"), (self._new, "new"), (self._delete, "delete")):
            action.setToolTip(tip(action.text(), action_id))
        for number, action in enumerate(self._list.views.view_actions, start=1):
            bind(action, f"list.view_{number}")
        self._list.retranslate()
        for number, (view, action) in enumerate(zip(VIEWS, self._list.views.view_actions, strict=True), start=1):
            self._list.views.set_tip(view, tip(action.text(), f"list.view_{number}"))
        self._hint.setText(self.tr("Choose an applicant in the list to see the application."))
        self._empty.set_texts(
            self.tr("No applicants yet"),
            self.tr(
                "Bring in the answers from your form, drop the file here, or paste rows from a spreadsheet. "
                "You can also type somebody in."
            ),
        )
        for part in (self._detail, self._several, self._deadlines, self._panel, self._panels):
            part.retranslate()
        self._tell_numbers(list(self._rows.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the detail to the list, and then shows everybody again; pasted rows are brought in."""
        if event.matches(QKeySequence.StandardKey.Paste):
            event.setAccepted(self._paste())
        elif event.key() == Qt.Key.Key_Escape and not self._panels.is_importing:
            if self._panels.current is not None:
                self._panels.current.leave()
            elif self._split.detail_pane.isAncestorOf(self.focusWidget() or self):
                self._list.table.setFocus()
            else:
                self._list.clear()
        else:
            super().keyPressEvent(event)

    def _paste(self) -> bool:
        """Show what rows copied from a spreadsheet would bring; other text is nothing for this page."""
        text = QGuiApplication.clipboard().text()
        if self.appearance.names_hidden or self._panels.is_importing or not is_block(text):
            return False
        self.bring_in(Pasted(self.tr("Pasted rows"), text))
        return True

    @property
    def _chosen(self) -> ApplicantRow | None:
        chosen = self._list.table.selected_records()
        return self._rows.get(chosen[0]) if len(chosen) == 1 else None

    def _put_together(self) -> None:
        self._split.list_box.addWidget(self._list)
        self._split.detail_head.addWidget(self._detail.header)
        self.command_row.addWidget(self._deadlines)
        for part in (self._hint, self._several, self._detail, self._panel):
            self._split.detail.addWidget(part)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(ActionButton(self._delete, "danger", self._below))
        self._split.detail_actions.addWidget(self._below)
        self._list.command_row.addWidget(self._panels.more)
        for action in (*self._panels.with_buttons, self._new):
            button = ActionButton(action, "", self._list)
            self._list.command_row.addWidget(button)
            self.setTabOrder(button, self._panels.more)
        for shown in (self._split, self._empty):
            self._stack.addWidget(shown)
        self.body.addWidget(self._stack)
        self.appearance.changed.connect(self._widen_detail)
        self._widen_detail()

    def _widen_detail(self) -> None:
        """A form needs more room than facts."""
        self._split.detail_pane.setMinimumWidth(self.appearance.sizes.detail_usual)

    def _connect(self) -> None:
        self._bring.triggered.connect(self._choose_file)
        self._new.triggered.connect(self._start_adding)
        self._edit.triggered.connect(self._go_to_detail)
        self._delete.triggered.connect(self._delete_chosen)
        self._panels.opened.connect(self._follow_panel)
        for part in (self._detail, self._several, self._list):
            part.asked.connect(self._panels.open)
        self._list.marked.connect(self._follow_marks)
        self._panels.closed.connect(self._end_panel)
        self._list.selected.connect(self._follow_choice)
        self._list.activated.connect(self._go_to_detail)
        self._panel.asked.connect(self._add)
        self._panel.given_up.connect(self._give_up_adding)
        self._split.detail_closed.connect(self._stop_adding)
        for action in (*self._list.views.view_actions, *self._panels.actions):
            self.addAction(action)

    def _tell_numbers(self, rows: Sequence[ApplicantRow]) -> None:
        """The line under the title."""
        if (panel := self._panels.current) is not None and (told := panel.subtitle()):
            self.subtitle = told
            return
        adepts = sum(plays(row.role, ADEPT) and row.status not in ENDED for row in rows)
        mentors, places = mentor_places(list(rows))
        one = self.tr("1 applicant") if adepts == 1 else self.tr("{count} applicants").format(count=adepts)
        self.subtitle = f"{one} · {self._mentors(mentors, places)}" if rows else ""

    def _mentors(self, mentors: int, places: int) -> str:
        if places == 1:
            text = self.tr("1 mentor with 1 place") if mentors == 1 else self.tr("{mentors} mentors with 1 place")
        elif mentors == 1:
            text = self.tr("1 mentor with {places} places")
        else:
            text = self.tr("{mentors} mentors with {places} places")
        return text.format(mentors=mentors, places=places)

    def _arrange(self) -> None:
        """Show the list, or what stands in its place while nobody has applied."""
        panel = self._panels.current
        if panel is None or (panel.needs_applicants and not self._rows):
            self._stack.setCurrentWidget(self._split if self._rows or self._adding else self._empty)
        self._follow_mode()

    def _follow_mode(self) -> None:
        """Buttons and keys follow what the page shows: one primary button, and nothing that is out of sight."""
        listing, panel = self._stack.currentWidget() is self._split, self._panels.current
        named = not self.appearance.names_hidden and not self._panels.is_importing
        self._bring.setEnabled(named)
        self._new.setEnabled(named and not self._adding)
        for action in (self._edit, self._delete):
            action.setEnabled(self._chosen is not None and listing)
        self._panels.follow(shown=panel is None, applicants=bool(self._rows))
        for action in self._list.views.view_actions:
            action.setEnabled(listing)
        leads = listing or (panel is not None and panel.primary is None)
        if self._leads != (leads and not self._adding):
            self._leads = not self._leads
            self.set_primary(self._bring if self._leads else None)

    @Slot(object)
    def _follow_choice(self, record: UUID | None) -> None:
        self._stop_adding()
        self._show_applicant(self._chosen)

    def _show_applicant(self, row: ApplicantRow | None) -> None:
        shown = row is not None and not self._adding
        if row is not None:
            self._detail.show_applicant(row, self._list.model.missing_text(row))
        for part in (self._detail, self._detail.header):
            part.setVisible(shown)
        self._panel.setVisible(self._adding)
        several = self._list.table.selected_records() if not self._adding else []
        if len(several) > 1:
            self._several.show_rows([self._rows[record] for record in several if record in self._rows])
        self._several.setVisible(len(several) > 1)
        self._hint.setVisible(row is None and not self._adding and len(several) < 2)
        self._below.setVisible(shown)
        self._follow_mode()

    @Slot()
    def _follow_marks(self) -> None:
        """Others are marked than before; one alone is told of by `_follow_choice` too."""
        self._show_applicant(self._chosen)

    @Slot()
    def _go_to_detail(self) -> None:
        if self._chosen is not None:
            self._split.open_detail()
            self._detail.go_in()
        elif len(self._list.table.selected_records()) > 1:
            self._split.open_detail()
            self._several.go_in()

    @Slot()
    def _delete_chosen(self) -> None:
        row = self._chosen
        if row is not None and self._functions.delete(row.id):
            self._split.close_detail()
            self._list.table.setFocus()

    @Slot()
    def _follow_panel(self) -> None:
        """A panel has just taken the list's place."""
        self._stop_adding()
        if (panel := self._panels.current) is not None:
            panel.take_chosen(self._list.table.selected_records())
        self._follow_mode()
        self._tell_numbers(list(self._rows.values()))

    def _show_list(self) -> None:
        if (panel := self._panels.current) is not None:
            panel.leave()

    @Slot()
    def _start_adding(self) -> None:
        self._show_list()
        self._adding = True
        self._show_applicant(self._chosen)
        self._arrange()
        self._split.open_detail()
        self._panel.begin()

    @Slot()
    def _stop_adding(self) -> None:
        if self._adding:
            self._adding = False
            self._show_applicant(self._chosen)
            self._arrange()

    @Slot()
    def _give_up_adding(self) -> None:
        self._stop_adding()
        self._split.close_detail()
        self._list.table.setFocus()

    @Slot(ApplicantDraft)
    def _add(self, draft: ApplicantDraft) -> None:
        person = self._functions.add(draft)
        if person is not None:
            self._stop_adding()
            self._list.show_record(person)
            self._list.table.setFocus()

    @Slot()
    def _choose_file(self) -> None:
        self._functions.imports.choose(self, self._bring_in_chosen)

    @Slot(list)
    def _bring_in_chosen(self, paths: list[str]) -> None:
        self.bring_in(files(paths))

    @Slot(tuple)
    def _end_panel(self, people: tuple[UUID, ...]) -> None:
        """Back to the list, which has been read again if anybody was fetched in."""
        self._stack.setCurrentWidget(self._split)
        self._tell_numbers(list(self._rows.values()))
        self._arrange()
        if people:
            self._list.show_fresh(people)
        self._list.table.setFocus()

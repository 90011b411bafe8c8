"""Utvelgelse: the ranked list with its line, the sheet to score on, and the decisions."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.core.recruitment.queries import AnswerRow, ApplicantRow
from mentordesk.core.selection.choosing.offers.rules import OFFERS, has_run_out
from mentordesk.core.selection.choosing.stages.rules import STAGES, stage_of, status_in
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.deciding import Decisions
from mentordesk.ui.selection.functions import Look, SelectionFunctions
from mentordesk.ui.selection.lists import CANDIDATES, SelectionLists
from mentordesk.ui.selection.models import approval_kind, result_kind
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.options import SelectionOptions
from mentordesk.ui.selection.panels import ApplicationView
from mentordesk.ui.selection.scoring.chooser import AssessorChooser
from mentordesk.ui.selection.scoring.panel import ScoringPanel
from mentordesk.ui.selection.scoring_by_keys import ScoringByKeys
from mentordesk.ui.selection.side import PanelOffer, RowSections, SectionOffer, SidePanel, SidePanels
from mentordesk.ui.selection.telling import SelectionTexts
from mentordesk.ui.selection.views import BOARD, RANKED, ViewSwitch
from mentordesk.ui.selection.weights import WeightsPanel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reason import ReasonPanel
from mentordesk.ui.widgets.split import ListDetail


class SelectionPage(Page):
    """Who gets a place. Digits score the applicant in front, criterion by criterion.

    `panels` open in place of the applicant's detail, `sections` stand at the end of it; both are built when needed.
    """

    name = "selection"
    tables = frozenset(
        {"programme", "person", "person_language", "application", "application_field", "application_topic"}
        | {"application_time", "answer", "fulfilment", "criterion", "score", "decision", "assessment", "interview"}
        | {"reference", "quota", "selection_record", "selection_record_line", "question", "sender", "consent"}
    )

    def __init__(
        self,
        functions: SelectionFunctions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        panels: Sequence[PanelOffer] = (),
        sections: Sequence[SectionOffer] = (),
    ) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._look = Look((), (), 0, "adept", "")
        self._told: tuple[tuple[UUID, str], ApplicantRow, Sequence[AnswerRow]] | None = None
        self._names, self._texts = ApplicantNames(self), SelectionTexts(self)
        self._accept, self._fill = QAction(self), QAction(self)
        self._split = ListDetail(appearance, self)
        self._lists = SelectionLists(appearance, self._names, functions.word, self._fill, self)
        self._options, self._status = SelectionOptions(appearance, self), PlainLabel("", "secondary", self, wrap=True)
        self._scoring = ScoringPanel(appearance, functions.assessing, self)
        self._assessor = AssessorChooser(appearance, functions.assessing, self)
        self._candidate = ApplicationView(appearance, self._names, self, self._scoring)
        self._other = ApplicationView(appearance, self._names, self)
        self._reason = ReasonPanel(appearance, self)
        self._decisions = Decisions(functions, self._names, self._reason, self._row, self)
        self._by_keys = ScoringByKeys(functions.score, self._scoring.sheet, self._lists, self._names, self)
        self._line_up, self._line_down = QAction(self), QAction(self)
        self._views = ViewSwitch(appearance, self)
        self._turn_board, self._to_next, self._to_last = (QAction(self) for _ in range(3))
        self._sections = RowSections(appearance, sections, self._names, self)
        self._panels = SidePanels((self._weights(), *panels), self._names, self._split.detail, self)
        self._lay_out_lists()
        self._lay_out_detail()
        self._connect()
        self._enter_at_list()
        self.set_primary(self._accept)
        self.retranslate()

    def reload(self) -> None:
        self._look = self._functions.look()
        if self._look.scored is None:
            self._told = None
        self._texts.follow(self._look)
        self._by_keys.follow(self._look)
        self._assessor.follow(self._look)
        self._lists.set_look(self._look)
        self._options.set_places(self._look.places)
        self._tell()
        self._show_detail()
        self._enter_at_list()

    def select(self, record: UUID) -> None:
        """Show an applicant, or the offers, with one chosen that nobody has answered in time."""
        if record == OFFERS:
            today = self._functions.offers.today()
            late = (one for one in self._look.candidates if has_run_out(one.status, one.offer, today))
            if (first := next(late, None)) is not None:
                self._lists.select(first.id)
            self._panels.open("offers")
            return
        self._lists.select(record)
        self._split.open_detail()

    def drafts(self) -> dict[str, object]:
        return self._decisions.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        if (person := record_of(drafts)) is not None:
            self._lists.select(person)
            self._decisions.take_drafts(drafts)

    def page_actions(self) -> list[QAction]:
        own = [self._accept, *self._decisions.all, *self._keys.values(), self._lists.search.focus_action]
        return [*own, *self._scoring.further, *self._panels.actions.values()]

    def retranslate(self) -> None:
        self.title = self.tr("Selection")
        self._fill.setText(self.tr("Go to Recruitment"))
        for action_id, action in self._keys.items():
            keys.bind(action, action_id)
        parts = (self._views, self._options, self._lists, self._scoring, self._assessor, self._decisions)
        for part in (*parts, self._panels, self._sections):
            part.retranslate()
        self._tell()
        super().retranslate()

    @property
    def _keys(self) -> dict[str, QAction]:
        line = {"selection.line_up": self._line_up, "selection.line_down": self._line_down}
        assessing = {
            "selection.deliver": self._scoring.deliver,
            "selection.disagreement": self._lists.disagreement,
            "selection.assessor": self._assessor.action,
        }
        board = {
            "selection.turn_board": self._turn_board,
            "selection.to_next_stage": self._to_next,
            "selection.to_last_stage": self._to_last,
        }
        return {**self._by_keys.keys, **assessing, **line, **board}

    def _weights(self) -> PanelOffer:
        def text() -> str:
            return QCoreApplication.translate("SelectionPage", "Weights …")

        def build(_: ApplicantNames, parent: QWidget) -> SidePanel:
            return WeightsPanel(self.appearance, self._functions.change_weights, parent)

        return PanelOffer("weights", text, build)

    def _lay_out_lists(self) -> None:
        self._options.offer(self._panels.at_hand, self._panels.further)
        self._options.flow.addWidget(self._lists.disagreement_box)
        self._options.add_of_candidates(self._assessor)
        box = self._split.list_box
        box.setSpacing(self.appearance.sizes.px(8))
        above = QHBoxLayout()
        above.setSpacing(self.appearance.sizes.px(8))
        above.addWidget(self._lists.tabs, 1)
        above.addWidget(self._lists.search)
        above.addWidget(self._views)
        box.addLayout(above)
        box.addWidget(self._options)
        box.addWidget(self._lists, 1)
        box.addWidget(self._status)
        self.body.addWidget(self._split)

    def _lay_out_detail(self) -> None:
        for part in (self._candidate, self._other, self._sections, self._reason):
            self._split.detail.addWidget(part)
        self._split.detail.addStretch(1)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons)
        flow.setSpacing(self.appearance.sizes.px(8))
        for action in self._decisions.all:
            flow.addWidget(ActionButton(action, parent=self._buttons))
        self._split.detail_actions.addWidget(self._buttons)
        self._reason.hide()

    def _connect(self) -> None:
        self._accept.setObjectName("selection.accept")
        self._accept.triggered.connect(self._accept_list)
        self._fill.triggered.connect(self._go_to_recruitment)
        self._line_up.triggered.connect(self._move_line_up)
        self._line_down.triggered.connect(self._move_line_down)
        self._lists.row_chosen.connect(self._begin_row)
        self._lists.turned.connect(self._turn)
        self._lists.activated.connect(self._open_detail)
        self._lists.line.moved.connect(self._move_line)
        self._lists.moved.connect(self._move_card)
        self._views.chosen.connect(self._view)
        self._turn_board.triggered.connect(self._turn_view)
        self._to_next.triggered.connect(self._step_on)
        self._to_last.triggered.connect(self._step_back)
        self._lists.line.tell = self._tell_move
        self._options.blind_toggled.connect(self._read_blind)
        self._options.places_changed.connect(self._functions.change_places)
        self._panels.changed.connect(self._turn_panel)
        self._decisions.asking_changed.connect(self._ask)
        for name, action in self._keys.items():
            for widget in (self._lists.table, self._scoring) if keys.key(name).single_letter else (self,):
                widget.addAction(action)

    def _row(self) -> RankedRow | None:
        return self._lists.row

    @property
    def _competes(self) -> bool:
        return self._lists.side == CANDIDATES

    def _tell(self) -> None:
        """The numbers of the header, of the button and under the list."""
        self.subtitle = self._texts.subtitle
        self._accept.setText(self._texts.button)
        self._accept.setToolTip(keys.tip(self._accept.text(), "primary"))
        self._accept.setEnabled(self._texts.can_accept)
        self._lists.line.set_text(self._texts.places(self._look.places))
        self._status.setText(self._texts.status)

    @Slot()
    def _show_detail(self) -> None:
        row, asking, panel = self._row(), self._decisions.is_asking, self._panels.front
        plain = row is not None and not asking and panel is None
        self._candidate.setVisible(plain and self._competes)
        self._sections.setVisible(plain)
        self._other.setVisible(plain and not self._competes)
        self._buttons.setVisible(plain)
        self._options.show_for(competes=self._competes)
        self._views.setVisible(self._competes)
        self._decisions.follow(row, competes=self._competes)
        self._split.set_detail(there=row is not None or asking or panel is not None)
        if panel is not None:
            panel.show_look(self._look, row if self._competes else None)
        if row is not None:
            self._show_row(row)

    def _show_row(self, row: RankedRow) -> None:
        told = self._all_of(row)
        if self._competes:
            self._candidate.show_row(row, *told, self._lists.ranked.result_text(row), result_kind(row))
            self._scoring.show_row(row, self._look)
        else:
            self._other.show_row(row, *told, self._lists.approved.status_text(row), approval_kind(row))

    def _all_of(self, row: RankedRow) -> tuple[ApplicantRow, Sequence[AnswerRow]]:
        """What is shown beside the points; points alone do not change it, and it is not read again for them."""
        which = row.application, row.role
        if self._told is None or self._told[0] != which:
            self._told = which, self._functions.applicant(row.application), self._functions.answers(row.application)
            self._sections.show_row(row)
        return self._told[1:]

    @Slot()
    def _ask(self) -> None:
        """The question takes the place of the application, also where the detail lies over the list."""
        if self._decisions.is_asking:
            self._panels.close()
        self._show_detail()
        if self._decisions.is_asking:
            self._split.open_detail()
        else:
            self._lists.in_front.setFocus()

    @Slot()
    def _turn_panel(self) -> None:
        """A panel takes the place of the application, or gives it back."""
        if self._panels.front is not None:
            if self._decisions.is_asking:
                self._decisions.close()
            self._show_detail()
            self._split.open_detail()
            return
        self._show_detail()
        if not self._decisions.is_asking:
            self._split.close_detail()
            self._lists.in_front.setFocus()

    @Slot(object)
    def _begin_row(self, row: RankedRow | None) -> None:
        self._show_detail()
        if row is not None and self._competes:
            self._scoring.sheet.begin()

    @Slot()
    def _open_detail(self) -> None:
        self._split.open_detail()
        if self._split.is_over:
            self._scoring.sheet.enter()

    @Slot()
    def _turn(self) -> None:
        """Another list is in front: its panels close, and the page is entered there."""
        self._panels.close()
        self._decisions.close()
        self._enter_at_list()

    def _enter_at_list(self) -> None:
        self._split.entry = self._lists.in_front
        self.enter_at(self._lists.in_front)

    @Slot()
    def _accept_list(self) -> None:
        self._lists.in_front.setFocus()  # the button has nothing more to give afterwards
        self._functions.accept()

    @Slot(bool)
    def _read_blind(self, blind: bool) -> None:
        self._names.blind = blind
        self._functions.read_blind(blind)
        self.reload()

    @Slot()
    def _go_to_recruitment(self) -> None:
        self._functions.go_to("recruitment")

    @Slot(str)
    def _view(self, view: str) -> None:
        """The list or the board."""
        self._lists.show_board(on=view == BOARD)
        if self._lists.board is not None:
            self._lists.board.addActions([one for name, one in self._keys.items() if keys.key(name).single_letter])
        self._enter_at_list()
        self._lists.in_front.setFocus()

    @Slot()
    def _turn_view(self) -> None:
        self._views.choose(RANKED if self._views.current == BOARD else BOARD)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        row = self._row()
        if row is not None and self._competes:
            place = STAGES.index(stage_of(row.applicant.application_status)) + steps
            if 0 <= place < len(STAGES):
                self._move_card(row.id, STAGES[place])

    @Slot(object, str)
    def _move_card(self, record: UUID, stage: str) -> None:
        """A card goes to another column at once, or when it is said why."""
        self._lists.select(record)
        row = self._row()
        if row is not None and stage_of(row.applicant.application_status) != stage:
            self._decisions.take(row, status_in(stage))

    @Slot()
    def _move_line_up(self) -> None:
        self._move_line(-1)

    @Slot()
    def _move_line_down(self) -> None:
        self._move_line(1)

    def _tell_move(self, steps: int) -> str:
        """What the line would do if it were let go there."""
        places = max(0, self._look.places + steps)
        return self._texts.move(places, self._functions.look_at(places), self._names)

    @Slot(int)
    def _move_line(self, steps: int) -> None:
        self._options.change_places(self._look.places + steps)

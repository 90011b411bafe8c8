"""Utvelgelse: the ranked list with its line, the sheet to score on, and the decisions."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from mentordesk.core.recruitment.rules import ENDED
from mentordesk.core.selection.queries import RankedRow
from mentordesk.core.selection.rules import HIGHEST, LOWEST
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.deciding import Decisions
from mentordesk.ui.selection.functions import Look, SelectionFunctions
from mentordesk.ui.selection.lists import CANDIDATES, SelectionLists
from mentordesk.ui.selection.models import approval_kind, awaits_approval, result_kind
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.panels import ApplicationView, ScoringPanel
from mentordesk.ui.selection.weights import WeightsPanel
from mentordesk.ui.shell import keys
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.reason import ReasonPanel
from mentordesk.ui.widgets.split import ListDetail
from mentordesk.ui.widgets.steady import SteadySpinBox

_MOST_PLACES = 9999


class SelectionPage(Page):
    """Who gets a place. Digits score the applicant in front, criterion by criterion."""

    name = "selection"
    tables = frozenset(
        {"programme", "person", "person_language", "application", "application_field", "application_topic"}
        | {"application_time", "answer", "fulfilment", "criterion", "score", "decision"}
    )

    def __init__(self, functions: SelectionFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._look = Look((), (), 0, "adept", "")
        self._names = ApplicantNames(self)
        self._accept, self._fill = QAction(self), QAction(self)
        self._lists = SelectionLists(appearance, self._names, functions.word, self._fill, self)
        self._blind, self._places, self._places_label = (
            QCheckBox(self),
            SteadySpinBox(self),
            PlainLabel("", "secondary", self),
        )
        self._weights_button, self._status = QPushButton(self), PlainLabel("", "secondary", self, wrap=True)
        self._split = ListDetail(appearance, self)
        self._scoring = ScoringPanel(appearance, self)
        self._candidate = ApplicationView(appearance, self._names, self, self._scoring)
        self._other = ApplicationView(appearance, self._names, self)
        self._weights, self._reason = WeightsPanel(appearance, self._weigh, self), ReasonPanel(appearance, self)
        self._decisions = Decisions(functions, self._names, self._reason, self._row, self)
        self._keys = self._make_keys()
        self._lay_out_lists()
        self._lay_out_detail()
        self._connect()
        self._enter_at_list()
        self.set_primary(self._accept)
        self.retranslate()

    def reload(self) -> None:
        self._look = self._functions.look()
        self._scoring.sheet.set_criteria(self._look.criteria)
        self._weights.set_criteria(self._look.criteria)
        self._lists.set_look(self._look)
        with QSignalBlocker(self._places):
            self._places.setValue(self._look.places)
        self._tell()
        self._show_detail()

    def select(self, record: UUID) -> None:
        self._lists.select(record)
        self._split.open_detail()

    def drafts(self) -> dict[str, object]:
        return self._decisions.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        if (person := record_of(drafts)) is not None:
            self._lists.select(person)
            self._decisions.take_drafts(drafts)

    def page_actions(self) -> list[QAction]:
        return [self._accept, *self._decisions.all, *self._keys.values(), self._lists.search.focus_action]

    def retranslate(self) -> None:
        self.title = self.tr("Selection")
        self._fill.setText(self.tr("Go to Recruitment"))
        self._blind.setText(self.tr("Blind reading"))
        self._blind.setToolTip(self.tr("Hides who the applicants are, also in what is copied"))
        self._places_label.setText(self.tr("Places:"))
        self._places.setAccessibleName(self.tr("Places"))
        self._weights_button.setText(self.tr("Weights …"))
        for action_id, action in self._keys.items():
            keys.bind(action, action_id)
        self._lists.retranslate()
        self._scoring.retranslate()
        self._weights.retranslate()
        self._decisions.retranslate()
        self._tell()
        super().retranslate()

    def _make_keys(self) -> dict[str, QAction]:
        scores = [f"selection.score_{score}" for score in range(LOWEST, HIGHEST + 1)]
        made = {name: QAction(self) for name in (*scores, "selection.next", "selection.line_up", "selection.line_down")}
        for score, name in enumerate(scores, start=LOWEST):
            made[name].setData(score)
            made[name].triggered.connect(self._give_points)
        made["selection.next"].triggered.connect(self._go_to_next)
        made["selection.line_up"].triggered.connect(self._line_up)
        made["selection.line_down"].triggered.connect(self._line_down)
        return made

    def _lay_out_lists(self) -> None:
        self._places.setRange(0, _MOST_PLACES)
        self._places.setKeyboardTracking(False)
        self._places_label.setBuddy(self._places)
        self._places_box = QWidget(self)
        row = QHBoxLayout(self._places_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._places_label)
        row.addWidget(self._places)
        options = FlowLayout()
        options.setSpacing(self.appearance.sizes.px(8))
        for part in (self._blind, self._places_box, self._weights_button, self._lists.search):
            options.addWidget(part)
        box = self._split.list_box
        box.setSpacing(self.appearance.sizes.px(8))
        box.addWidget(self._lists.tabs)
        box.addLayout(options)
        box.addWidget(self._lists, 1)
        box.addWidget(self._status)
        self.body.addWidget(self._split)

    def _lay_out_detail(self) -> None:
        for part in (self._candidate, self._other, self._weights, self._reason):
            self._split.detail.addWidget(part)
        self._split.detail.addStretch(1)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons)
        flow.setSpacing(self.appearance.sizes.px(8))
        for action in self._decisions.all:
            flow.addWidget(ActionButton(action, parent=self._buttons))
        self._split.detail_actions.addWidget(self._buttons)
        self._weights.hide()
        self._reason.hide()

    def _connect(self) -> None:
        self._accept.setObjectName("selection.accept")
        self._accept.triggered.connect(self._accept_list)
        self._fill.triggered.connect(self._go_to_recruitment)
        self._lists.row_chosen.connect(self._begin_row)
        self._lists.turned.connect(self._turn)
        self._lists.activated.connect(self._open_detail)
        self._lists.table.line_moved.connect(self._move_line)
        self._blind.toggled.connect(self._read_blind)
        self._places.valueChanged.connect(self._functions.change_places)
        self._weights_button.clicked.connect(self._open_weights)
        self._weights.closed.connect(self._close_weights)
        self._scoring.sheet.scored.connect(self._score)
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
        candidates, others = self._look.candidates, self._look.others
        new = sum(row.is_new_place for row in candidates)
        waits = sum(_will_wait(row) for row in candidates)
        approvals = sum(map(awaits_approval, others))
        self.subtitle = self._numbers(len(candidates), len(others))
        self._accept.setText(self._button_text(new, waits, approvals))
        self._accept.setToolTip(keys.tip(self._accept.text(), "primary"))
        self._accept.setEnabled(bool(new or waits or approvals))
        self._lists.table.set_line_text(self._places_text(self._look.places))
        self._status.setText(
            " · ".join(
                self._progress(candidates) + self._besides(waits if new else 0, approvals if new or waits else 0)
            )
        )

    def _numbers(self, applicants: int, others: int) -> str:
        """The line under the title."""
        first = self.tr("1 applicant") if applicants == 1 else self.tr("{count} applicants").format(count=applicants)
        if self._look.side == "mentor":
            last = self.tr("1 adept") if others == 1 else self.tr("{count} adepts").format(count=others)
        else:
            last = self.tr("1 mentor") if others == 1 else self.tr("{count} mentors").format(count=others)
        return " · ".join((first, self._places_text(self._look.places), last))

    def _button_text(self, new: int, waits: int, approvals: int) -> str:
        if new:
            return self.tr("Give places to {count}").format(count=new) if new != 1 else self.tr("Give 1 place")
        if waits:
            return self.tr("Put {count} on the waiting list").format(count=waits)
        return self.tr("Approve {count}").format(count=approvals) if approvals else self.tr("Give places")

    def _places_text(self, places: int) -> str:
        return self.tr("1 place") if places == 1 else self.tr("{count} places").format(count=places)

    def _progress(self, candidates: list[RankedRow]) -> list[str]:
        standing = [row for row in candidates if row.rank is not None]
        done = sum(self._is_scored(row) for row in standing)
        text = self.tr("You have scored {done} of {count}")
        return [text.format(done=done, count=len(standing))] if standing else []

    def _besides(self, waits: int, approvals: int) -> list[str]:
        """What the button does beside what stands on it."""
        told = ((waits, self.tr("{count} to the waiting list")), (approvals, self.tr("{count} are approved")))
        what = ", ".join(text.format(count=count) for count, text in told if count)
        return [self.tr("At the same time: {what}").format(what=what)] if what else []

    def _is_scored(self, row: RankedRow) -> bool:
        return all(self._look.author in row.points.get(one.id, {}) for one in self._look.criteria)

    @Slot()
    def _show_detail(self) -> None:
        row, asking, weighing = self._row(), self._decisions.is_asking, not self._weights.isHidden()
        plain = row is not None and not asking and not weighing
        self._candidate.setVisible(plain and self._competes)
        self._other.setVisible(plain and not self._competes)
        self._buttons.setVisible(plain)
        self._places_box.setVisible(self._competes)
        self._weights_button.setVisible(self._competes)
        self._decisions.follow(row, competes=self._competes)
        self._split.set_detail(there=row is not None or asking or weighing)
        if row is None:
            return
        told = self._functions.applicant(row.application), self._functions.answers(row.application)
        if self._competes:
            self._candidate.show_row(row, *told, self._lists.ranked.result_text(row), result_kind(row))
            self._scoring.sheet.show_points(row.points, self._look.author)
        else:
            self._other.show_row(row, *told, self._lists.approved.status_text(row), approval_kind(row))

    @Slot()
    def _ask(self) -> None:
        """The question takes the place of the application, also where the detail lies over the list."""
        self._weights.hide()
        self._show_detail()
        if self._decisions.is_asking:
            self._split.open_detail()
        else:
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
        self._weights.hide()
        self._decisions.close()
        self._enter_at_list()

    def _enter_at_list(self) -> None:
        for pane in (self, self._split.list_pane):
            pane.setFocusProxy(self._lists.in_front)

    @Slot()
    def _accept_list(self) -> None:
        self._lists.in_front.setFocus()  # the button has nothing more to give afterwards
        self._functions.accept()

    @Slot(bool)
    def _read_blind(self, blind: bool) -> None:
        self._names.blind = blind
        self.reload()

    @Slot()
    def _go_to_recruitment(self) -> None:
        self._functions.go_to("recruitment")

    @Slot()
    def _open_weights(self) -> None:
        self._decisions.close()
        self._weights.forget_effect()
        self._weights.show()
        self._show_detail()
        self._split.open_detail()
        self._weights.begin()

    @Slot()
    def _close_weights(self) -> None:
        self._weights.hide()
        self._show_detail()
        self._split.close_detail()
        self._lists.in_front.setFocus()

    def _weigh(self, weights: Mapping[UUID, int]) -> bool:
        before = self._above()
        done = self._functions.change_weights(weights)
        if done:
            self._weights.tell_effect(len(self._above() - before))
        return done

    def _above(self) -> set[UUID]:
        return {row.application for row in self._look.candidates if row.result in ("offered", "accepted")}

    @Slot()
    def _line_up(self) -> None:
        self._move_line(-1)

    @Slot()
    def _line_down(self) -> None:
        self._move_line(1)

    @Slot(int)
    def _move_line(self, steps: int) -> None:
        self._places.setValue(max(0, self._look.places + steps))

    @Slot()
    def _give_points(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._scoring.sheet.give(int(action.data()))

    @Slot(object, object)
    def _score(self, criterion: UUID, points: int | None) -> None:
        """Keep the points and go on: to the next criterion, and from the last missing one to the next applicant."""
        row, sheet = self._row(), self._scoring.sheet
        if row is None:
            return
        was_complete = sheet.is_complete
        if not self._functions.score(row.application, criterion, points) or points is None:
            return
        if sheet.is_complete and not was_complete:
            self._go_to_next()
        else:
            sheet.go_on()

    @Slot()
    def _go_to_next(self) -> None:
        """The next in the order of arrival who lacks points; when nobody does, the next in the list."""
        row = self._row()
        if row is None:
            return
        standing = sorted((one for one in self._look.candidates if one.rank is not None), key=self._names.place)
        place = self._names.place(row)
        waiting = [one for one in standing if not self._is_scored(one) and one.id != row.id]
        following = next((one for one in waiting if self._names.place(one) > place), next(iter(waiting), None))
        if following is None:
            shown = self._lists.ranked.shown
            at = self._lists.ranked.row_of(row.id)
            following = shown[at + 1] if at + 1 < len(shown) else None
        if following is not None:
            self._lists.table.select(following.id)


def _will_wait(row: RankedRow) -> bool:
    """Whether accepting puts somebody on the waiting list who is not there yet."""
    status = row.applicant.application_status
    return row.result == "waiting" and status != "waiting" and status not in ENDED

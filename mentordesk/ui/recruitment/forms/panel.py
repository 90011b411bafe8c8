"""The form of the programme in place of the list: what is asked, each question, and the form as applicants see it."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width
from mentordesk.ui.recruitment.forms.asked_rows import (
    ADEPTS,
    ALL,
    FORM_VIEWS,
    MENTORS,
    OWN,
    AskedModel,
    AskedRow,
    asked_rows,
)
from mentordesk.ui.recruitment.forms.asked_table import AskedTable
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.recruitment.forms.paper_side import PaperSide
from mentordesk.ui.recruitment.forms.question_editor import QuestionEditor
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.shell.keys import bind, tip
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.views import ViewChips

_SIDE_BY_SIDE, _LEAST_ROWS = 860, 5
"""From this width at 100 % the form stands beside the questions, else under them; rows that are seen at least."""


class FormPanel(StandIn):
    """Everything is kept as it is said."""

    def __init__(self, functions: FormFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._rows: list[AskedRow] = []
        self._new, self._up, self._down = QAction(self), QAction(self), QAction(self)
        self._back, self._views = BackButton(appearance, self), ViewChips(appearance, FORM_VIEWS, self)
        self._model = AskedModel(self)
        self._table = AskedTable(appearance, self._model, self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._editor, self._paper = QuestionEditor(functions, appearance, self), PaperSide(functions, appearance, self)
        self._adding = False
        self._lay_out()
        self._connect()
        self._measure()
        self.retranslate()

    def begin(self) -> None:
        self.look_again()
        if not self._table.selected_records() and self._rows:
            self._table.selectRow(0)
        self._table.setFocus()

    def look_again(self) -> None:
        self._rows = asked_rows(self._functions.questions(), self._functions.unasked())
        self._arrange()
        self._show_chosen()
        self._paper.look_again()

    def subtitle(self) -> str:
        asked = [row for row in self._rows if row.asked]
        own = sum(row.own is not None for row in asked)
        one, many = self.tr("1 question of your own"), self.tr("{count} questions of your own")
        return (one if own == 1 else many).format(count=own)

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        names = (self.tr("All"), self.tr("Adepts"), self.tr("Mentors"), self.tr("Your own"))
        self._views.set_names(dict(zip(FORM_VIEWS, names, strict=True)))
        self._table.setAccessibleName(self.tr("What the form asks"))
        for action, action_id in (
            (self._new, "recruitment.new_question"),
            (self._up, "recruitment.question_up"),
            (self._down, "recruitment.question_down"),
        ):
            bind(action, action_id)
        self._new.setText(self.tr("New question"))
        self._new.setToolTip(tip(self._new.text(), "recruitment.new_question"))
        self._editor.retranslate()
        self._paper.retranslate()
        if self._rows:
            self.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        left, right = QFrame(), QFrame()
        self._inner = [QVBoxLayout(card) for card in (left, right)]
        for card in (left, right):
            card.setProperty("card", True)
            self._columns.addWidget(card, 1)
        for part in (self._views, self._table, self._hint, self._editor):
            self._inner[0].addWidget(part, int(part is self._table))
        self._inner[1].addWidget(self._paper)
        content = QWidget()
        content.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        above, outside = QHBoxLayout(), QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._back)
        above.addStretch(1)
        above.addWidget(ActionButton(self._new, "", self))
        outside.addLayout(above)
        outside.addWidget(area, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._views.chosen.connect(self._choose_view)
        self._table.record_selected.connect(self._follow_choice)
        self._table.record_activated.connect(self._go_in)
        self._model.switched.connect(self._switch)
        self._model.dropped.connect(self._drop)
        self._editor.added.connect(self._show_added)
        self._editor.left.connect(self._stop_adding)
        self._editor.removing.connect(self._remove)
        self._new.triggered.connect(self._start_adding)
        self._up.triggered.connect(self._move_up)
        self._down.triggered.connect(self._move_down)
        for action in (self._new, self._up, self._down):
            self.addAction(action)
        self._appearance.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        wide = effective_width(self.width(), sizes.zoom) >= _SIDE_BY_SIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(sizes.gap)
        for layout in self._inner:
            layout.setContentsMargins(*[sizes.card_padding] * 4)
            layout.setSpacing(sizes.px(8))
        self._table.setMinimumHeight(sizes.control + _LEAST_ROWS * sizes.row)

    @property
    def _chosen(self) -> AskedRow | None:
        chosen = self._table.selected_records()
        return next((row for row in self._rows if row.id == chosen[0]), None) if chosen else None

    def _arrange(self) -> None:
        view = self._views.current
        self._views.set_counts({key: sum(row.belongs(key) for row in self._rows) for key in FORM_VIEWS})
        self._model.set_rows(row for row in self._rows if row.belongs(view))

    def _others(self, besides: AskedRow | None = None) -> tuple[str, ...]:
        """The texts of the other questions that are asked."""
        return tuple(row.text for row in self._rows if row.own is not None and row.asked and row is not besides)

    def _show_chosen(self) -> None:
        row = self._chosen
        if not self._adding and row is not None and row.own is not None:
            self._editor.show_question(row.own, self._others(row))
        self._editor.setVisible(self._adding or (row is not None and row.own is not None))
        self._hint.setVisible(not self._editor.isVisibleTo(self))
        self._hint.setText(self._about(row))
        own = row is not None and row.own is not None and row.asked and not self._adding
        for action in (self._up, self._down):
            action.setEnabled(own)

    def _about(self, row: AskedRow | None) -> str:
        if row is None:
            return self.tr("Choose a question to change it.")
        if row.is_fixed:
            return self.tr("The name is always asked for.")
        return self.tr("A field that everybody has. The space bar takes it into the form, or leaves it out.")

    @Slot(object)
    def _follow_choice(self, _record: UUID | None) -> None:
        self._adding = False
        self._show_chosen()

    @Slot(object)
    def _go_in(self, _record: UUID) -> None:
        if self._editor.isVisible():
            self._edit()

    def _edit(self) -> None:
        """Put the focus into the question, and the question where it is seen."""
        self._editor.go_in()
        self._area.ensureWidgetVisible(self._editor)

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        self._arrange()
        role = {ADEPTS: ADEPT, MENTORS: MENTOR}.get(view)
        if role is not None:
            self._paper.choose_role(role)
        self._show_chosen()

    @Slot(object, bool)
    def _switch(self, row: AskedRow, on: bool) -> None:
        if row.own is None:
            self._functions.ask_field(row.key, on)
        elif on:
            self._functions.move(row.id, len(self._rows))
        else:
            self._functions.remove(row.id)

    @Slot(object, object)
    def _drop(self, record: UUID, before: UUID | None) -> None:
        """The place in the form before which a question was dropped; above all others is before the first."""
        own = [row.id for row in self._rows if row.own is not None and row.asked]
        order = [row.id for row in self._rows]
        limit = order.index(before) if before in order else len(order)
        place = sum(order.index(one) < limit for one in own if one != record)
        self._functions.move(record, place)

    def _move(self, by: int) -> None:
        """Past the next question that is seen."""
        row = self._chosen
        if row is None or row.own is None:
            return
        own = [one.id for one in self._rows if one.own is not None and one.asked]
        seen = [one.id for one in self._model.shown if one.own is not None and one.asked]
        place = seen.index(row.id) + by if row.id in seen else -1
        if 0 <= place < len(seen):
            self._functions.move(row.id, own.index(seen[place]))
            self._table.select(row.id)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    @Slot()
    def _start_adding(self) -> None:
        self._adding = True
        self._show_chosen()
        self._editor.begin(self._others())
        self._edit()

    @Slot()
    def _stop_adding(self) -> None:
        self._adding = False
        self._show_chosen()
        self._table.setFocus()

    @Slot(object)
    def _show_added(self, question: UUID) -> None:
        self._adding = False
        if self._views.current not in (ALL, OWN):
            self._views.choose(ALL)
        self._table.select(question)
        self._show_chosen()
        self._table.setFocus()

    @Slot()
    def _remove(self) -> None:
        row = self._chosen
        if row is not None and self._functions.remove(row.id):
            self._table.setFocus()

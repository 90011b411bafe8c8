"""One requirement and everybody who is asked to meet it, in place of the list: logged for many at once."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.recruitment.requirements.rules import CERTIFICATE, GUARDIAN_CONSENT, HOLDING, Required
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.requirements.functions import RequirementFunctions
from mentordesk.ui.recruitment.requirements.models import ROOM_FOR_ALL, SPARED, STATE_COLUMN, people_model
from mentordesk.ui.recruitment.requirements.names import day_label, name_of, witness_label
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.fields import ChoiceField, DateField, LineField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable


class RequirementsPanel(StandIn):
    """Whoever still lacks the chosen requirement is selected; the button says for how many it is logged."""

    needs_applicants = True

    def __init__(self, functions: RequirementFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._required: Sequence[Required] = ()
        self._log, self._order, self._papers = QAction(self), QAction(self), QAction(self)
        self._back = BackButton(appearance, self)
        self._kind, self._day, self._witness = ChoiceField("", (), self), DateField("", self), LineField("", self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._model = people_model(functions.word, self)
        self._table = RecordTable(appearance, self._model, self)
        self._table.spare(SPARED, ROOM_FOR_ALL)
        self._chips = StatusDelegate(appearance, self._table)
        self._table.setItemDelegateForColumn(STATE_COLUMN, self._chips)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._kind.committed.connect(self._choose)
        self._table.selectionModel().selectionChanged.connect(self._count)
        self._log.triggered.connect(self._meet)
        self._order.triggered.connect(self._order_today)
        self._papers.triggered.connect(self._write_papers)
        self.retranslate()

    @property
    def primary(self) -> QAction | None:
        return self._log

    def begin(self) -> None:
        self._day.set_value(self._functions.today())
        self._witness.set_value(self._functions.author())
        self.look_again()
        self._select_lacking()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        """What is selected stays selected."""
        self._required = [one for one in self._functions.required() if one.kind != GUARDIAN_CONSENT]
        word = self._functions.word
        self._kind.set_options([(one.kind, name_of(one.kind, one.name, word)) for one in self._required])
        if self._kind.value not in [one.kind for one in self._required] and self._required:
            self._kind.set_value(self._required[0].kind)
        self._show()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._kind.set_label(self.tr("Requirement"))
        self._order.setText(self.tr("Ordered today"))
        self._papers.setText(self.tr("Confirmations of purpose …"))
        self._hint.setText(
            self.tr("Those who lack it are selected. Choose others with Ctrl and click, or with Shift and the arrows.")
        )
        self._table.setAccessibleName(self.tr("Who is asked to meet the requirement"))
        self._model.retranslate()
        self._name_fields()
        self._count()

    def subtitle(self) -> str:
        return self.tr("Log a requirement for many at once.")

    @property
    def _chosen(self) -> list[UUID]:
        return self._table.selected_records()

    def _lay_out(self) -> None:
        above, fields, outside = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(self._appearance.sizes.px(8))
        above.addWidget(self._back)
        above.addStretch(1)
        for action in (self._papers, self._order):
            above.addWidget(ActionButton(action, "", self))
        above.addWidget(ActionButton(self._log, "primary", self))
        fields.setSpacing(self._appearance.sizes.px(8))
        for field, share in ((self._kind, 2), (self._day, 1), (self._witness, 1)):
            fields.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        outside.addLayout(above)
        outside.addLayout(fields)
        outside.addWidget(self._hint)
        outside.addWidget(self._table, 1)

    def _name_fields(self) -> None:
        kind = str(self._kind.value or "")
        self._day.set_label(day_label(kind))
        self._witness.set_label(witness_label(kind))
        self._papers.setVisible(kind == CERTIFICATE)

    def _show(self) -> None:
        kind = self._kind.value
        self._model.set_rows(self._functions.people(kind) if kind else ())
        self._name_fields()
        self._count()

    def _select_lacking(self) -> None:
        self._table.select_records([row.person for row in self._model.shown if row.state not in HOLDING])

    @Slot(object)
    def _choose(self, _: object) -> None:
        self._show()
        self._select_lacking()

    @Slot()
    def _count(self) -> None:
        count = len(self._chosen)
        text = self.tr("Log it for 1") if count == 1 else self.tr("Log it for {count}").format(count=count)
        self._log.setText(text)
        for action in (self._log, self._order, self._papers):
            action.setEnabled(count > 0 and not self._appearance.names_hidden)

    @Slot()
    def _meet(self) -> None:
        day = self._day.value
        if not isinstance(day, dt.date):
            self._day.set_error(self.tr("Write the day"))
            return
        chosen = self._chosen
        if chosen and self._functions.meet(chosen, str(self._kind.value), day, self._witness.value or ""):
            self.leave()

    @Slot()
    def _order_today(self) -> None:
        self._functions.order(self._chosen, str(self._kind.value), self._functions.today())

    @Slot()
    def _write_papers(self) -> None:
        self._functions.write_purpose(self, self._chosen)

"""The organisations that send applicants, in place of the list: whom to talk to there, and how many they may send."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.recruitment.senders.queries import SenderRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.senders.fields import SenderFields
from mentordesk.ui.recruitment.senders.functions import SenderFunctions
from mentordesk.ui.recruitment.senders.models import ROOM_FOR_ALL, SENT_COLUMN, SPARED, sender_model
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.editors import LineEditor
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.split import ListDetail
from mentordesk.ui.widgets.tables import RecordTable


class SendersPanel(StandIn):
    """A new sender needs a name alone; the rest is kept field by field."""

    def __init__(self, functions: SenderFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._rows: dict[UUID, SenderRow] = {}
        self._add, self._remove = QAction(self), QAction(self)
        self._back, self._line = BackButton(appearance, self), LineEditor()
        self._new = Field("", self._line, self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._split = ListDetail(appearance, self)
        self._model = sender_model(self)
        self._table = RecordTable(appearance, self._model, self)
        self._chips = StatusDelegate(appearance, self._table)
        self._table.setItemDelegateForColumn(SENT_COLUMN, self._chips)
        self._table.spare(SPARED, ROOM_FOR_ALL)
        self._name, self._counts = PlainLabel("", "section", wrap=True), PlainLabel("", "secondary", wrap=True)
        self._fields = SenderFields(appearance)
        self._below = QWidget()
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._add.triggered.connect(self._write_down)
        self._line.returnPressed.connect(self._write_down)
        self._remove.triggered.connect(self._take_away)
        self._table.record_selected.connect(self._show_chosen)
        self._table.record_activated.connect(self._go_to_fields)
        self._fields.committed.connect(self._keep)
        self.retranslate()

    def begin(self) -> None:
        self.look_again()
        if self._rows and not self._table.selected_records():
            self._table.selectRow(0)
        (self._table if self._rows else self._new).setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        rows = self._functions.senders()
        self._rows = {row.id: row for row in rows}
        self._model.set_rows(rows)
        self._split.set_detail(there=bool(rows))
        self._table.setVisible(bool(rows))
        self._hint.setVisible(not rows)
        self._show_chosen()

    def leave(self) -> None:
        """From the narrow window's detail to the list, and then back to the applicants."""
        if self._split.is_over:
            self._split.close_detail()
        else:
            super().leave()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._new.set_label(self.tr("Name of a new sender"))
        self._add.setText(self.tr("Add the sender"))
        self._remove.setText(self.tr("Remove the sender"))
        self._remove.setToolTip(self.tr("Those it has sent stay applicants, without a sender."))
        self._hint.setText(
            self.tr(
                "A sender is an organisation that finds applicants for you and recommends them. "
                "Choose it on the application under “Sent by”."
            )
        )
        self._table.setAccessibleName(self.tr("Senders"))
        self._model.retranslate()
        self._fields.retranslate()
        self._show_chosen()

    def subtitle(self) -> str:
        over = sum(row.over > 0 for row in self._rows.values())
        if over:
            one, many = self.tr("1 sender has sent too many"), self.tr("{count} senders have sent too many")
            return (one if over == 1 else many).format(count=over)
        return self.tr("Who sends you applicants, and how many they may send.")

    @property
    def _chosen(self) -> SenderRow | None:
        chosen = self._table.selected_records()
        return self._rows.get(chosen[0]) if len(chosen) == 1 else None

    def _lay_out(self) -> None:
        head = QWidget(self)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # also where there is no table yet
        above, adding, top, outside = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(head), QVBoxLayout(self)
        top.setContentsMargins(0, 0, 0, 0)
        outside.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._back)
        above.addStretch(1)
        adding.addWidget(self._new, 1)
        self._button = ActionButton(self._add, "", self)
        adding.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._hint)
        top.addLayout(adding)
        self._split.list_box.addWidget(head)
        self._split.list_box.addWidget(self._table, 1)
        self._split.list_box.addStretch(0)
        for part in (self._name, self._counts, self._fields):
            self._split.detail.addWidget(part)
        self._split.detail.addStretch(1)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(ActionButton(self._remove, "danger", self._below))
        self._split.detail_actions.addWidget(self._below)
        self._split.detail_pane.setMinimumWidth(self._appearance.sizes.detail_usual)
        for layout in (outside, adding, top, self._split.list_box):
            layout.setSpacing(self._appearance.sizes.px(8))
        outside.addLayout(above)
        outside.addWidget(self._split, 1)
        for asked in (self._new, self._button):
            asked.setEnabled(not self._appearance.names_hidden)

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen
        for part in (self._name, self._counts, self._fields, self._below):
            part.setVisible(row is not None)
        self._remove.setEnabled(row is not None and not self._appearance.names_hidden)
        if row is not None:
            self._name.setText(row.name)
            self._counts.setText(self._told(row))
            self._fields.show_sender(row)

    def _told(self, row: SenderRow) -> str:
        """What came of the sender's work, in one sentence."""
        if not row.sent:
            return self.tr("Has sent nobody yet.")
        text = self.tr("Has sent {sent}, recommended {recommended}. {placed} of them have a place.")
        said = text.format(sent=row.sent, recommended=row.recommended, placed=row.placed)
        if row.over:
            said += " " + self.tr("That is {over} more than the quota.").format(over=row.over)
        return said

    @Slot()
    def _write_down(self) -> None:
        name = self._line.text().strip()
        if not name:
            self._new.set_error(self.tr("Write the name"))
            self._new.setFocus()
            return
        made = self._functions.add({"name": name})
        if made is not None:
            self._new.start_over("")
            self.look_again()
            self._table.select(made)
            self._go_to_fields()

    @Slot()
    def _take_away(self) -> None:
        row = self._chosen
        if row is not None and self._functions.remove(row.id):
            self._split.close_detail()
            (self._table if self._rows else self._new).setFocus()

    @Slot()
    def _go_to_fields(self, _: object = None) -> None:
        if self._chosen is not None:
            self._split.open_detail()
            self._fields.fields["contact"].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, object)
    def _keep(self, key: str, value: object) -> None:
        row = self._chosen
        if row is not None and not self._functions.change(row.id, {key: value}):
            self._fields.take_back(key)

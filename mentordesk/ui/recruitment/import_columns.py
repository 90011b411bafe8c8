"""The second zone of an import: what each column of the file is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.core.recruitment.columns import IGNORED, QUESTION, REFUSED
from mentordesk.core.recruitment.forms.fields import OwnQuestion
from mentordesk.core.recruitment.own_questions import as_field
from mentordesk.core.recruitment.preview import PreviewColumn
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.recruitment.field_names import FIELD_NAMES, OFFERED
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole
from mentordesk.ui.widgets.steady import SteadyComboBox
from mentordesk.ui.widgets.tables import RecordTable

_FIELD, _STATE, _EXAMPLE = 1, 2, 3
_ROOM_FOR_EXAMPLE = 560  # pixels at 100 %
_SURE = 0.6
_EDIT = int(Qt.ItemDataRole.EditRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ColumnRow:
    """A column of the file; `said`: the person has decided what it is. `sheet` is named where there are several."""

    id: UUID
    column: PreviewColumn
    said: bool
    sheet: str = ""


class ColumnModel(RowModel[ColumnRow]):
    """The columns. `said` brings a column and what the person says it is."""

    said = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        columns = (
            Column(self._heading_title, _heading),
            Column(self._field_title, self._field, width=232, least=168, role_values={_EDIT: _field_key}),
            Column(self._state_title, self._state, width=132, least=116, role_values={StatusRole: _state_kind}),
            Column(self._example_title, self._example),
        )
        super().__init__(columns, parent)
        self._questions: Mapping[str, str] = {}

    def set_questions(self, questions: Iterable[OwnQuestion]) -> None:
        """The programme's own questions, which a column may answer."""
        self._questions = {as_field(question.id): question.text for question in questions}

    @property
    def offered(self) -> Sequence[tuple[str, str]]:
        """What a column can be, in words: fields, and the programme's own questions."""
        return [*((key, FIELD_NAMES[key]()) for key in OFFERED), *self._questions.items()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == _FIELD and _field_key(self.shown[index.row()]) != REFUSED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        row = self.shown[index.row()]
        if role != _EDIT or index.column() != _FIELD or value == row.column.field:
            return False
        self.said.emit(row.column, str(value))
        return True

    def _field(self, row: ColumnRow) -> str:
        field = row.column.field
        name = FIELD_NAMES[field]() if field in FIELD_NAMES else self._questions.get(field, FIELD_NAMES[QUESTION]())
        if not row.column.separator:
            return name
        return self.tr("{field} (several, with {mark} between)").format(
            field=name, mark=f"«{row.column.separator}»".replace("\n", "↵")
        )

    def _state(self, row: ColumnRow) -> str:
        field = row.column.field
        if field == REFUSED:
            return self.tr("Not kept")
        if field == IGNORED:
            return self.tr("Left out")
        if row.said:
            return self.tr("You said so")
        if field == QUESTION:
            return self.tr("Kept as it is")
        return self.tr("Recognised") if row.column.confidence >= _SURE else self.tr("Have a look")

    def _example(self, row: ColumnRow) -> str:
        if row.column.field == REFUSED:
            return self.tr("National identity numbers and what police certificates say are never kept")
        return " ".join(row.column.example.split())

    def _heading_title(self) -> str:
        return self.tr("Column in the file")

    def _field_title(self) -> str:
        return self.tr("Field in MentorDesk")

    def _state_title(self) -> str:
        return self.tr("Understood")

    def _example_title(self) -> str:
        return self.tr("Example")


def _heading(row: ColumnRow) -> str:
    heading = " ".join(row.column.heading.split())
    return f"{row.sheet}: {heading}" if row.sheet else heading


def _field_key(row: ColumnRow) -> str:
    return row.column.field


def _state_kind(row: ColumnRow) -> ChipKind:
    field = row.column.field
    if field in (REFUSED, IGNORED):
        return "danger" if field == REFUSED else "neutral"
    if row.said:
        return "ok"
    if field == QUESTION:
        return "info"
    return "ok" if row.column.confidence >= _SURE else "warn"


class FieldCombo(SteadyComboBox):
    """Opens by itself: whoever came here wants to choose."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.showPopup)


class FieldDelegate(QStyledItemDelegate):
    """Shows that the field can be chosen, and lets one choose it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sizes = self._appearance.sizes
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            mark = QRect(0, 0, sizes.px(14), sizes.px(14))
            mark.moveCenter(option.rect.center())
            mark.moveRight(option.rect.right() - sizes.px(8))
            icon("chevron-down", self._appearance.tokens.ink2).paint(painter, mark)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = FieldCombo(parent)
        offering = index.model()
        assert isinstance(offering, ColumnModel)
        for key, words in offering.offered:
            combo.addItem(words, key)
        combo.setAccessibleName(str(index.model().index(index.row(), 0).data()))
        combo.activated.connect(self._take)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, SteadyComboBox)
        editor.setCurrentIndex(editor.findData(index.data(_EDIT)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, SteadyComboBox)
        model.setData(index, editor.currentData(), _EDIT)

    @Slot()
    def _take(self) -> None:
        editor = self.sender()
        if isinstance(editor, SteadyComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class ColumnTable(RecordTable):
    """The columns in a table; Enter, F2 or a click on a field opens its choices."""

    def __init__(self, appearance: Appearance, model: ColumnModel, parent: QWidget) -> None:
        super().__init__(appearance, model, parent)
        self._fields, self._states = FieldDelegate(appearance, self), StatusDelegate(appearance, self)
        self.setItemDelegateForColumn(_FIELD, self._fields)
        self.setItemDelegateForColumn(_STATE, self._states)
        self.spare((_EXAMPLE,), _ROOM_FOR_EXAMPLE)
        self.setSortingEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.record_activated.connect(self._edit_record)
        self.clicked.connect(self._edit_clicked)

    @Slot(object)
    def _edit_record(self, record: UUID) -> None:
        model = self.model()
        assert isinstance(model, ColumnModel)
        self._edit(model.index(model.row_of(record), _FIELD))

    @Slot(QModelIndex)
    def _edit_clicked(self, index: QModelIndex) -> None:
        if index.column() == _FIELD:
            self._edit(index)

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

"""The list of what the form asks: the fields that everybody has, and the programme's own questions."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.forms.fields import ALWAYS, CONSENT_FIELD, STANDARD, OwnQuestion
from mentordesk.core.recruitment.rules import ADEPT, MENTOR
from mentordesk.ui.recruitment.field_names import FIELD_NAMES
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel

translate = QCoreApplication.translate

ALL, ADEPTS, MENTORS, OWN = FORM_VIEWS = ("all", "adepts", "mentors", "own")
_CHECK = int(Qt.ItemDataRole.CheckStateRole)

Index = QModelIndex | QPersistentModelIndex

KIND_NAMES: dict[str, Callable[[], str]] = {
    "text": lambda: translate("QuestionKinds", "Text"),
    "choice": lambda: translate("QuestionKinds", "One choice"),
    "choices": lambda: translate("QuestionKinds", "Several choices"),
    "date": lambda: translate("QuestionKinds", "Date"),
    "number": lambda: translate("QuestionKinds", "Number"),
    "scale": lambda: translate("QuestionKinds", "Scale 1–5"),
    "consent": lambda: translate("QuestionKinds", "Yes or no"),
    "words": lambda: translate("QuestionKinds", "Words"),
}
"""What the kinds are called."""


@dataclass(frozen=True)
class AskedRow:
    """Something that is asked or could be. `own` is the programme's question; None for a field that everybody has."""

    id: UUID
    key: str
    text: str
    kind: str
    role: str | None
    asked: bool
    own: OwnQuestion | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether it cannot be left out."""
        return self.key in ALWAYS

    def belongs(self, view: str) -> bool:
        """Whether it is shown in this view."""
        if view == OWN:
            return self.own is not None
        return view == ALL or self.role in (None, ADEPT if view == ADEPTS else MENTOR)


def asked_rows(own: Sequence[OwnQuestion], unasked: frozenset[str]) -> list[AskedRow]:
    """In the order of the form; at the end what only came with a sheet or is asked no more."""

    def standard(key: str, kind: str, role: str | None) -> AskedRow:
        return AskedRow(link_id("field", key), key, FIELD_NAMES[key](), kind, role, key not in unasked)

    rows = [standard(field.key, field.kind, field.role) for field in STANDARD]
    asked = [AskedRow(one.id, one.id.hex, one.text, one.kind, one.role, one.position is not None, one) for one in own]
    rows += [row for row in asked if row.asked]
    rows.append(standard(CONSENT_FIELD.key, CONSENT_FIELD.kind, CONSENT_FIELD.role))
    return rows + [row for row in asked if not row.asked]


class AskedModel(RowModel[AskedRow]):
    """`switched` asks for something in the form, or not; `dropped` says where a question was dragged: before which."""

    switched = Signal(object, bool)
    dropped = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        columns = (
            Column(self._text_title, _text, role_values={_CHECK: _check}),
            Column(self._kind_title, _kind, width=112),
            Column(self._role_title, self._role, width=88),
            Column(self._answers_title, _answers, align=RIGHT, width=92),
        )
        super().__init__(columns, parent)
        self._dragged: UUID | None = None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        row = self.shown[index.row()]
        if index.column() == 0 and not row.is_fixed:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.own is not None and row.asked else flags

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != _CHECK:
            return False
        self.switched.emit(self.shown[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        self._dragged = next((self.record_at(index.row()) for index in indexes), None)
        return super().mimeData(list(indexes))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Nothing is put in here: the question moves in the file, and the list is read again."""
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.shown)
        if self._dragged is not None:
            before = self.record_at(place) if place < len(self.shown) else None
            self.dropped.emit(self._dragged, before)
        return False

    def _role(self, row: AskedRow) -> str:
        if row.role is None:
            return self.tr("Everybody")
        return self.tr("Adepts") if row.role == ADEPT else self.tr("Mentors")

    def _text_title(self) -> str:
        return self.tr("Asked in the form")

    def _kind_title(self) -> str:
        return self.tr("Kind")

    def _role_title(self) -> str:
        return self.tr("Asked of")

    def _answers_title(self) -> str:
        return self.tr("Answers")


def _text(row: AskedRow) -> str:
    required = row.is_fixed or (row.own is not None and row.own.required)
    return f"{row.text} *" if required else row.text


def _kind(row: AskedRow) -> str:
    return KIND_NAMES[row.kind]()


def _answers(row: AskedRow) -> str:
    return str(row.own.answers) if row.own is not None and row.own.answers else ""


def _check(row: AskedRow) -> object:
    return Qt.CheckState.Checked if row.asked else Qt.CheckState.Unchecked

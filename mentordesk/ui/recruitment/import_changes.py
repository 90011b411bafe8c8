"""What a row of a sheet says otherwise than the file, from what to what, and what stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.recruitment.drafts import Difference
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.doubles.values import field_name, value_text
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.labels import ChipKind, PlainLabel
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole
from mentordesk.ui.widgets.tables import RecordTable

_RESULT = 3
_MOST_SEEN = 4


@dataclass(frozen=True)
class ChangeRow:
    """One field that differs."""

    id: UUID
    difference: Difference


class ChangeModel(RowModel[ChangeRow]):
    """Old beside new, and whether it changes, in words."""

    def __init__(self, word: Callable[[str], str], parent: QObject) -> None:
        self._word = word
        columns = (
            Column(self._field_title, _field, width=108),
            Column(self._old_title, self._old),
            Column(self._new_title, self._new),
            Column(self._result_title, self._result, width=176, role_values={StatusRole: _kind}),
        )
        super().__init__(columns, parent)

    def _old(self, row: ChangeRow) -> str:
        return value_text(row.difference.field, row.difference.old, self._word) or "–"

    def _new(self, row: ChangeRow) -> str:
        return value_text(row.difference.field, row.difference.new, self._word)

    def _result(self, row: ChangeRow) -> str:
        return self.tr("Stays: changed by hand") if row.difference.kept else self.tr("Becomes new")

    def _field_title(self) -> str:
        return self.tr("Field")

    def _old_title(self) -> str:
        return self.tr("Here now")

    def _new_title(self) -> str:
        return self.tr("In the file")

    def _result_title(self) -> str:
        return self.tr("What happens")


def _field(row: ChangeRow) -> str:
    return row.difference.label or field_name(row.difference.field)


def _kind(row: ChangeRow) -> ChipKind:
    return "neutral" if row.difference.kept else "info"


class Changes(QWidget):
    """The differences of one row; nothing where there are none."""

    def __init__(self, appearance: Appearance, word: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._title = PlainLabel("", "strong", self, wrap=True)
        self._model = ChangeModel(word, self)
        self.table = RecordTable(appearance, self._model, self)
        self.table.setSortingEnabled(False)
        self._chips = StatusDelegate(appearance, self.table)
        self.table.setItemDelegateForColumn(_RESULT, self._chips)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self.table)
        appearance.changed.connect(self._measure)
        self.hide()

    def show_changes(self, name: str, changes: Sequence[Difference]) -> None:
        """Tell of this person's row."""
        self._title.setText(self.tr("What differs for {name}").format(name=name))
        self._model.set_rows(ChangeRow(UUID(int=place), one) for place, one in enumerate(changes))
        self.setVisible(bool(changes))
        self._measure()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.table.setAccessibleName(self.tr("What differs"))
        self._model.retranslate()

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        rows = min(max(self._model.total, 1), _MOST_SEEN)
        self.table.setFixedHeight(sizes.row * (rows + 1) + sizes.px(4))

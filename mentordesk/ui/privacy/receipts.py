"""The tab of the receipts: what was erased for good, without a name."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mentordesk.core.privacy.queries import Receipt
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.privacy.panel import Panel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.moments import near_day
from mentordesk.ui.widgets.rows import RIGHT, Column, RowModel
from mentordesk.ui.widgets.tables import RecordTable

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ReceiptFunctions:
    """What the tab asks and does; `save` asks where the receipt is to lie."""

    today: Callable[[], dt.date]
    read: Callable[[], Sequence[Receipt]]
    word: Callable[[str], str]
    save: Callable[[Receipt, QWidget], None]


class ReceiptList(Panel):
    """One line for each erasure, the last first; each can be kept as a small PDF."""

    tables = frozenset({"erasure"})

    def __init__(self, functions: ReceiptFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._save = QAction(self)
        self._save.setObjectName("deleted.receipt")
        self._model = self._made_model()
        self._table = RecordTable(appearance, self._model, self)
        self._empty = EmptyState("", "", parent=self)
        self._button = ActionButton(self._save, "", self)
        self.above.addStretch(1)
        self.above.addWidget(self._button)
        for part in (self._table, self._empty):
            self.body.addWidget(part, 1)
        self._table.record_selected.connect(self._say)
        self._save.triggered.connect(self._save_chosen)

    def reload(self) -> None:
        self._model.set_rows(self._functions.read())
        self._say()

    def select(self, record: UUID) -> bool:
        self._table.select(record)
        return self._model.row_of(record) >= 0

    def offered(self) -> list[QAction]:
        return [self._save]

    def retranslate(self) -> None:
        self.title = self.tr("Receipts")
        self._save.setText(self.tr("Save the receipt …"))
        self._table.setAccessibleName(self.tr("Receipts"))
        self._empty.set_texts(
            self.tr("Nothing is erased for good."),
            self.tr("When somebody is erased, a receipt without a name comes here."),
        )
        self._model.retranslate()
        self._say()

    def _made_model(self) -> RowModel[Receipt]:
        return RowModel(
            [
                Column(lambda: translate("Receipts", "Erased"), self._when, sort=lambda one: one.day, width=150),
                Column(lambda: translate("Receipts", "What"), self._what, width=170),
                Column(
                    lambda: translate("Receipts", "Records"),
                    lambda one: str(one.records),
                    sort=lambda one: one.records,
                    align=RIGHT,
                    width=110,
                ),
                Column(lambda: translate("Receipts", "Why"), lambda one: one.reason),
                Column(lambda: translate("Receipts", "By"), lambda one: one.author, width=170),
            ],
            self,
        )

    def _when(self, one: Receipt) -> str:
        return near_day(one.day, self._functions.today())

    def _what(self, one: Receipt) -> str:
        word = self._functions.word(one.kind)
        return word[:1].upper() + word[1:]

    def _chosen(self) -> Receipt | None:
        rows = [self._model.row_of(record) for record in self._table.selected_records()]
        return self._model.shown[rows[0]] if len(rows) == 1 and rows[0] >= 0 else None

    @Slot()
    def _say(self) -> None:
        total = self._model.total
        one, many = self.tr("1 erasure for good"), self.tr("{count} erasures for good")
        self.subtitle = (one if total == 1 else many.format(count=total)) if total else ""
        self._table.setVisible(total > 0)
        self._button.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        self._save.setEnabled(self._chosen() is not None)
        self.said.emit()

    @Slot()
    def _save_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._functions.save(chosen, self)

"""«Skriv ut alt til kick-off»: what each pair is to have on the table, in one file."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mentordesk.ui.agreements.choices import in_which_language
from mentordesk.ui.agreements.folders import shown
from mentordesk.ui.agreements.kinds import kind_name
from mentordesk.ui.agreements.packs.functions import PackFunctions, PackOrder
from mentordesk.ui.agreements.stand_in import InFront, PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel

_USUAL = ("agreement", "declaration", "expectations", "first_meeting")


class PackPanel(PaperPanel):
    """Ticks say what is in the pack; it is made for the pairs that were marked, or for all."""

    def __init__(self, functions: PackFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._pairs: tuple[UUID, ...] = ()
        self._language = ""
        self._make, self._print, self._show, self._sit = (QAction(self) for _ in range(4))
        self._back = BackButton(appearance, self)
        self._title, self._hint = PlainLabel("", "section", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._kinds = QListWidget(self)
        for kind in functions.kinds():
            item = QListWidgetItem(kind_name(kind), self._kinds)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            item.setCheckState(Qt.CheckState.Checked if kind in _USUAL else Qt.CheckState.Unchecked)
        self._seats = PlainLabel("", "secondary", self, wrap=True)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._answer = PlainLabel("", "strong", self, wrap=True)
        self._lay_out()
        appearance.changed.connect(self._measure)
        self._measure()
        self._back.clicked.connect(self.leave)
        self._kinds.itemChanged.connect(self._follow)
        self._make.triggered.connect(self._make_pack)
        self._print.triggered.connect(self._print_pack)
        self._show.triggered.connect(functions.show_folder)
        self._sit.triggered.connect(self._order_seats)

    @property
    def primary(self) -> QAction | None:
        return self._make

    def take_chosen(self, records: Sequence[UUID]) -> None:
        """One pair alone is in front and not chosen: then it is about all."""
        self._pairs = tuple(records) if len(records) > 1 else ()

    def take_in_front(self, shown: InFront) -> None:
        self._language = shown.language

    def begin(self) -> None:
        self._answer.setText("")
        self._follow()
        self._kinds.setFocus()
        self._kinds.setCurrentRow(0)

    def look_again(self) -> None:
        self._follow()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Everything for the kick-off"))
        self._hint.setText(
            self.tr(
                "One file with the papers of every pair, in the order in which they sit, and a list of contents first. "
                "Each page has a code, so that what is signed finds its way back."
            )
        )
        self._kinds.setAccessibleName(self.tr("What is in the pack"))
        for item in self._items():
            item.setText(kind_name(item.data(Qt.ItemDataRole.UserRole)))
        self._print.setText(self.tr("Print it …"))
        self._show.setText(self.tr("Show the folder"))
        self._sit.setText(self.tr("Order the seats …"))
        self._follow()

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(self._appearance.sizes.px(8))
        for action, role in ((self._make, "primary"), (self._print, ""), (self._sit, ""), (self._show, "quiet")):
            flow.addWidget(ActionButton(action, role, buttons))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._appearance.sizes.px(8))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._hint):
            column.addWidget(part)
        column.addWidget(self._kinds, 1)
        for below in (self._seats, self._error, buttons, self._answer):
            column.addWidget(below)

    @Slot()
    def _measure(self) -> None:
        for item in self._items():
            item.setSizeHint(QSize(0, self._appearance.sizes.row))

    def _items(self) -> list[QListWidgetItem]:
        return [self._kinds.item(row) for row in range(self._kinds.count())]

    @property
    def _order(self) -> PackOrder:
        ticked = (one for one in self._items() if one.checkState() == Qt.CheckState.Checked)
        kinds = tuple(str(one.data(Qt.ItemDataRole.UserRole)) for one in ticked)
        return PackOrder(kinds, self._language, self._pairs)

    @Slot()
    def _follow(self) -> None:
        """What will be made, and what is missing for it."""
        count, seats = len(self._pairs), self._functions.seats()
        for_some = self.tr("Make the pack for {count} pairs").format(count=count)
        self._make.setText(for_some if count else self.tr("Make the pack for all pairs"))
        nothing = not self._order.kinds
        self._error.setVisible(nothing)
        self._error.setText(self.tr("Tick at least one paper"))
        for action in (self._make, self._print):
            action.setEnabled(not nothing)
        seated = self.tr("{count} pairs have a seat; those without one follow by name.").format(count=seats)
        order = seated if seats else self.tr("Nobody has a seat yet, so the pairs come by name.")
        self._seats.setText(f"{order} {in_which_language(self._language)}")
        self._show.setVisible(bool(self._answer.text()))

    @Slot()
    def _make_pack(self) -> None:
        self._functions.make(self._order, self._made)

    @Slot()
    def _order_seats(self) -> None:
        self.another.emit("agreements.seats")

    @Slot()
    def _print_pack(self) -> None:
        self._functions.print_out(self._order)

    def _made(self, path: Path) -> None:
        text = self.tr("«{name}» is in {folder}")
        self._answer.setText(text.format(name=path.name, folder=shown(path.parent)))
        self._follow()

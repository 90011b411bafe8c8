"""People who may be in the list twice, in place of the list: the two side by side, and which value of each stays."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.core.recruitment.doubles.rules import GONE, KEEP, Double
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.doubles.functions import DoubleFunctions
from mentordesk.ui.recruitment.doubles.models import (
    GONE_COLUMN,
    KEPT_COLUMN,
    RESULT_COLUMN,
    CompareModel,
    Line,
    PairModel,
    lines,
    pair_id,
)
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate, WarningDelegate
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.tables import RecordTable

_SURE = 1
_SIDES = {KEPT_COLUMN: KEEP, GONE_COLUMN: GONE}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROOM = 720  # pixels at 100 %
_PAIRS_SEEN, _FIELDS_SEEN = 2, 4


class CompareTable(RecordTable):
    """The two side by side. `chosen` brings a line and whose value stays: by a click, or by the keys left and right."""

    chosen = Signal(object, str)

    def __init__(self, appearance: Appearance, model: CompareModel, parent: QWidget) -> None:
        super().__init__(appearance, model, parent)
        self._model = model
        self._chips = WarningDelegate(appearance, self)
        for column in _SIDES:
            self.setItemDelegateForColumn(column, self._chips)
        self.setSortingEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.spare((RESULT_COLUMN,), _ROOM)
        self.clicked.connect(self._click)

    @property
    def line(self) -> Line | None:
        """The line that the keys work on."""
        row = self.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, step = self.line, _STEPS.get(Qt.Key(event.key()))
        if line is not None and step is not None and event.modifiers() in _PLAIN:
            self.chosen.emit(line, line.moved(step))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if (line := self.line) is not None and index.column() in _SIDES:
            self.chosen.emit(line, _SIDES[index.column()])


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DoublesPanel(StandIn):
    """A list of pairs above; of the chosen one every field, those that differ first."""

    needs_applicants = True

    def __init__(self, functions: DoubleFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._chosen: dict[str, str] = {}
        self._shown: UUID | None = None
        self._back = BackButton(appearance, self)
        self._hint = PlainLabel("", "secondary", self, wrap=True)
        self._merge, self._different = QAction(self), QAction(self)
        self._pair_model, self._compare_model = PairModel(functions.word, self), CompareModel(functions.word, self)
        self.pairs = RecordTable(appearance, self._pair_model, self)
        self.compare = CompareTable(appearance, self._compare_model, self)
        self._chips = StatusDelegate(appearance, self.pairs)
        self.pairs.setItemDelegateForColumn(_SURE, self._chips)
        self.pairs.spare((_SURE,), _ROOM)
        self.pairs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._whole = PlainLabel("", "secondary", self, wrap=True)
        self._nothing = EmptyState("", "", parent=self)
        self._stack, self._both = QStackedWidget(self), QScrollArea(self)
        self._lay_out()
        self._connect()
        self._measure()

    @property
    def primary(self) -> QAction:
        """Makes the two one."""
        return self._merge

    def subtitle(self) -> str:
        """How many there are."""
        count = self._pair_model.total
        return self.tr("1 pair to look at") if count == 1 else self.tr("{count} pairs to look at").format(count=count)

    def begin(self) -> None:
        """Show the surest first."""
        self.look_again()
        (self.pairs if self._pair_model.total else self._back).setFocus()

    def look_again(self) -> None:
        """Somebody has changed: find them anew, and stay with the pair that is shown."""
        self._pair_model.set_rows(self._functions.pairs())
        there = self._pair_model.total > 0
        self._stack.setCurrentWidget(self._both if there else self._nothing)
        if there and self._pair is None:
            self.pairs.select(self._pair_model.record_at(0))
        self._show_pair()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._back.setText(self.tr("Back to the list"))
        self._hint.setText(
            self.tr("Click the value that is to stay, or choose with the left and right arrow. Sets keep all of both.")
        )
        self._merge.setText(self.tr("Merge the two"))
        self._different.setText(self.tr("Not the same person"))
        self.pairs.setAccessibleName(self.tr("Pairs who may be the same person"))
        self.compare.setAccessibleName(self.tr("The two side by side"))
        self._nothing.set_texts(
            self.tr("Nobody seems to be in the list twice"),
            self.tr("When two have the same phone, e-mail or nearly the same name, they are shown here."),
        )
        for model in (self._pair_model, self._compare_model):
            model.retranslate()
        self._tell_line()

    @property
    def _pair(self) -> Double | None:
        row = self.pairs.currentIndex().row()
        return self._pair_model.shown[row] if 0 <= row < len(self._pair_model.shown) else None

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons)
        self._buttons.addWidget(ActionButton(self._merge, "primary", buttons))
        self._buttons.addWidget(ActionButton(self._different, "", buttons))
        content = QWidget()
        self._tables = QVBoxLayout(content)
        self._tables.setContentsMargins(0, 0, 0, 0)
        self._tables.addWidget(self.pairs, 2)
        self._tables.addWidget(self._hint)
        self._tables.addWidget(self.compare, 5)
        self._tables.addWidget(self._whole)
        self._both.setWidgetResizable(True)  # enlarged, a small window has no room for both
        self._both.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._both.setWidget(content)
        for shown in (self._both, self._nothing):
            self._stack.addWidget(shown)
        self._column, head = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._back)
        head.addWidget(buttons, 1)
        self._column.addLayout(head)
        self._column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._merge.triggered.connect(self._make_one)
        self._different.triggered.connect(self._keep_apart)
        self.pairs.record_selected.connect(self._follow)
        self.pairs.record_activated.connect(self._go_to_fields)
        self.compare.chosen.connect(self._choose)
        self.compare.record_selected.connect(self._tell_line)
        self._appearance.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        for layout in (self._column, self._tables, self._buttons):
            layout.setSpacing(sizes.px(8))
        for table, rows in ((self.pairs, _PAIRS_SEEN), (self.compare, _FIELDS_SEEN)):
            table.setMinimumHeight(sizes.row * (rows + 1))

    @Slot(object)
    def _follow(self, _: UUID | None) -> None:
        self._show_pair()

    def _show_pair(self) -> None:
        """The two of the chosen pair; another pair begins with nothing chosen."""
        pair = self._pair
        for action in (self._merge, self._different):
            action.setEnabled(pair is not None)
        if pair is None:
            self._shown = None
            self._compare_model.set_rows(())
            return
        if self._shown != pair_id(pair):
            self._shown, self._chosen = pair_id(pair), {}
        compared = self._functions.compare(pair.one, pair.other)
        self._compare_model.set_names(compared.names)
        self._compare_model.set_rows(lines(compared, self._chosen))
        self._tell_line()

    @Slot(object, str)
    def _choose(self, line: Line, side: str) -> None:
        self._chosen[line.pair.field] = side
        self._show_pair()

    @Slot()
    def _tell_line(self) -> None:
        """Below the two the whole of what stays, which a cell may have no room for."""
        line = self.compare.line
        text = self.tr("{field}: {value}") if line is not None else ""
        if line is not None:
            value = self._compare_model.result(line) or "–"
            text = text.format(field=self._compare_model.name(line), value=value)
        self._whole.setText(text)

    @Slot()
    def _go_to_fields(self) -> None:
        if self.compare.line is None and self._compare_model.total:
            self.compare.select(self._compare_model.record_at(0))
        self.compare.setFocus()

    @Slot()
    def _make_one(self) -> None:
        if (pair := self._pair) is not None and self._functions.merge(pair.one, pair.other, self._chosen):
            self._go_on()

    @Slot()
    def _keep_apart(self) -> None:
        if (pair := self._pair) is not None and self._functions.not_doubles(pair.one, pair.other):
            self._go_on()

    def _go_on(self) -> None:
        """To the next pair, or to the way back when that was the last."""
        self.look_again()
        (self.pairs if self._pair_model.total else self._back).setFocus()

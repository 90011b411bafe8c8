"""What one does with a line of the text: its kind, a field in it, the condition over it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mentordesk.core.agreements.library.rules import CONDITIONS, FIELDS, PIECES
from mentordesk.ui.agreements.texts.fields_menu import FieldsMenu
from mentordesk.ui.agreements.texts.lines import BULLET, HEADING, PIECE, ROOM, ROW, STEP, TABLE, TEXT, TICK, Line
from mentordesk.ui.agreements.texts.naming import condition_name, piece_name
from mentordesk.ui.agreements.texts.sheet import TextSheet
from mentordesk.ui.shell.keys import bind, tip
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.steady import SteadyComboBox

_KINDS = (TEXT, HEADING, BULLET, STEP, TICK, ROW, TABLE)
_ROOMS = (1, 2, 3, 5, 8)


class SheetTools(QWidget):
    """Stands over a sheet and follows its cursor. `say` gives the words of a field."""

    def __init__(self, sheet: TextSheet, say: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._say = sheet, say
        self._kind = SteadyComboBox(self)
        self._field, self._when, self._more = QPushButton(self), QPushButton(self), QPushButton(self)
        self._fields, self._conditions, self._pieces = FieldsMenu(self), QMenu(self), QMenu(self)
        self._wanted = QAction(self)
        sheet.addAction(self._wanted)
        for kind in _KINDS:
            self._kind.addItem("", kind)
        flow = FlowLayout(self)
        flow.addWidget(self._kind)
        for button, menu in (
            (self._field, self._fields),
            (self._when, self._conditions),
            (self._more, self._pieces),
        ):
            button.setMenu(menu)
            flow.addWidget(button)
        self._fill_conditions()
        self._kind.activated.connect(self._set_kind)
        self._fields.aboutToShow.connect(self._fill_fields)
        self._conditions.aboutToShow.connect(self._tick)
        sheet.moved.connect(self.follow)
        sheet.field_wanted.connect(self._pop_up)
        self._wanted.triggered.connect(self._pop_up)

    @Slot()
    def follow(self) -> None:
        """Show of what kind the line at the cursor is."""
        place = self._kind.findData(self._sheet.kind)
        self._kind.setEnabled(place >= 0)
        self._kind.setCurrentIndex(place)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        names = {
            TEXT: self.tr("Paragraph"),
            HEADING: self.tr("Heading"),
            BULLET: self.tr("Point"),
            STEP: self.tr("Numbered"),
            TICK: self.tr("Box to tick"),
            ROW: self.tr("Label | value"),
            TABLE: self.tr("Row of a table"),
        }
        for place, kind in enumerate(_KINDS):
            self._kind.setItemText(place, names[kind])
        self._kind.setPlaceholderText(self.tr("Title"))
        self._kind.setAccessibleName(self.tr("Kind of the line"))
        self._field.setText(self.tr("Insert a field"))
        bind(self._wanted, "agreements.field")
        self._field.setToolTip(tip(self.tr("Insert a field"), "agreements.field"))
        self._when.setText(self.tr("Only if …"))
        self._more.setText(self.tr("Insert"))
        self._fill_pieces()
        for action in self._conditions.actions():
            action.setText(condition_name(str(action.data())))
        self.follow()

    def _fill_conditions(self) -> None:
        for name in sorted(CONDITIONS):
            for said in (name, f"!{name}"):
                action = self._conditions.addAction("")
                action.setData(said)
                action.setCheckable(True)
                action.triggered.connect(self._set_when)

    @Slot()
    def _fill_fields(self) -> None:
        self._fields.clear()
        for said, name in sorted((self._say(name), name) for name in FIELDS):
            action = self._fields.addAction(said.replace("&", "&&"))
            action.setData(name)
            action.triggered.connect(self._insert_field)

    def _fill_pieces(self) -> None:
        self._pieces.clear()
        one, many = self.tr("1 line to write on"), self.tr("{count} lines to write on")
        for count in _ROOMS:
            self._add(one if count == 1 else many.format(count=count), Line(ROOM, str(count)))
        self._pieces.addSeparator()
        for name in PIECES:
            self._add(piece_name(name), Line(PIECE, name))

    def _add(self, words: str, line: Line) -> None:
        action = QAction(words, self._pieces)
        action.setData(line)
        action.triggered.connect(self._insert_line)
        self._pieces.addAction(action)

    @Slot()
    def _tick(self) -> None:
        for action in self._conditions.actions():
            action.setChecked(action.data() in self._sheet.when)

    @Slot(int)
    def _set_kind(self, place: int) -> None:
        self._sheet.set_kind(_KINDS[place])
        self._sheet.setFocus()

    @Slot()
    def _insert_field(self) -> None:
        self._sheet.insert_field(str(self._chosen()))

    @Slot()
    def _insert_line(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Line):
            self._sheet.insert_line(chosen)

    @Slot()
    def _set_when(self) -> None:
        self._sheet.set_when([str(action.data()) for action in self._conditions.actions() if action.isChecked()])

    def _chosen(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    @Slot()
    def _pop_up(self) -> None:
        """The fields to choose from, where the cursor is; letters go to those that begin with them."""
        self._fields.popup(self._sheet.viewport().mapToGlobal(self._sheet.cursorRect().bottomLeft() + QPoint(0, 2)))

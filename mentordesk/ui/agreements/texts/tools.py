"""What one does with a line of the text: its kind, a field in it, the condition over it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mentordesk.core.agreements.library.rules import CONDITIONS, FIELDS, PIECES
from mentordesk.ui.agreements.texts.lines import BULLET, HEADING, PIECE, ROOM, ROW, STEP, TABLE, TEXT, TICK, Line
from mentordesk.ui.agreements.texts.naming import condition_name, piece_name
from mentordesk.ui.agreements.texts.picking import Choice, PickList
from mentordesk.ui.agreements.texts.sheet import TextSheet
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.shell.keys import bind, tip
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.steady import SteadyComboBox

_KINDS = (TEXT, HEADING, BULLET, STEP, TICK, ROW, TABLE)
_ROOMS = (1, 2, 3, 5, 8)


class SheetTools(QWidget):
    """Stands over a sheet and follows its cursor. `say` gives the words of a field."""

    def __init__(self, sheet: TextSheet, say: Callable[[str], str], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._say, self._appearance = sheet, say, appearance
        self._kind = SteadyComboBox(self)
        self._field, self._when, self._more = QPushButton(self), QPushButton(self), QPushButton(self)
        self._pieces = QMenu(self)
        self._more.setMenu(self._pieces)
        self._wanted = QAction(self)
        sheet.addAction(self._wanted)
        for kind in _KINDS:
            self._kind.addItem("", kind)
        flow = FlowLayout(self)
        flow.addWidget(self._kind)
        for button in (self._field, self._when, self._more):
            flow.addWidget(button)
        for button in (self._field, self._when):
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow stands where that of a menu stands
        self._kind.activated.connect(self._set_kind)
        self._field.clicked.connect(self._choose_field)
        self._when.clicked.connect(self._choose_conditions)
        appearance.changed.connect(self._draw)
        sheet.moved.connect(self.follow)
        sheet.field_wanted.connect(self._pop_up)
        self._wanted.triggered.connect(self._pop_up)
        self._draw()

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
        self.follow()

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

    @Slot(int)
    def _set_kind(self, place: int) -> None:
        self._sheet.set_kind(_KINDS[place])
        self._sheet.setFocus()

    @Slot()
    def _insert_line(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Line):
            self._sheet.insert_line(chosen)

    def _chosen(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    @Slot()
    def _choose_field(self) -> None:
        self._offer_fields(_under(self._field))

    @Slot()
    def _pop_up(self) -> None:
        """The fields to choose from, where the cursor is."""
        self._offer_fields(self._sheet.viewport().mapToGlobal(self._sheet.cursorRect().bottomLeft() + QPoint(0, 2)))

    def _offer_fields(self, corner: QPoint) -> None:
        heading = self.tr("Fields")
        choices = [Choice(name, said, heading) for said, name in sorted((self._say(name), name) for name in FIELDS)]
        offered = PickList(self._appearance, self.tr("Insert a field"), choices, self)
        offered.picked.connect(self._sheet.insert_field)
        offered.stand_at(corner)

    @Slot()
    def _choose_conditions(self) -> None:
        """Those that hold for the line come first; choosing one again takes it away."""
        held, heading, told = self._sheet.when, self.tr("Conditions"), self.tr("chosen")
        others = [said for name in sorted(CONDITIONS) for said in (name, f"!{name}") if said not in held]
        choices = [Choice(name, condition_name(name), self.tr("Chosen for this line"), told) for name in held]
        choices += [Choice(name, condition_name(name), heading) for name in others]
        offered = PickList(self._appearance, self.tr("Only if …"), choices, self)
        offered.picked.connect(self._turn_condition)
        offered.stand_at(_under(self._when))

    @Slot(str)
    def _turn_condition(self, name: str) -> None:
        held = self._sheet.when
        self._sheet.set_when([one for one in held if one != name] if name in held else [*held, name])
        self._sheet.setFocus()  # undo is the text's again, and not the file's

    @Slot()
    def _draw(self) -> None:
        for button in (self._field, self._when):
            button.setIcon(icon("chevron-down", self._appearance.tokens.ink2))


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft() + QPoint(0, 2))

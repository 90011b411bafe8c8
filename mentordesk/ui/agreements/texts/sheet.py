"""The text of a paper as one edits it: lines of several kinds, with chips among the words."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from mentordesk.ui.agreements.texts.blocks import STARTS, give, insert, is_part, kind_of, read, said_by, write
from mentordesk.ui.agreements.texts.blocks import fragments as fragments_of
from mentordesk.ui.agreements.texts.chips import FIELD, SIGN, WHEN, Chip, ChipPainter, chip_format
from mentordesk.ui.agreements.texts.lines import BULLET, MORE, PIECE, ROOM, ROW, STEP, TABLE, TEXT, TICK, Line
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.editors import spare_undo

_GO_ON = (TEXT, BULLET, STEP, TICK, ROW, TABLE)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextSheet(QTextEdit):
    """`edited`: somebody has changed it; `moved`: the cursor is elsewhere; `field_wanted`: a field is to come."""

    edited = Signal()
    moved = Signal()
    field_wanted = Signal()

    def __init__(self, appearance: Appearance, say: Callable[[Chip], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._quiet = appearance, False
        self._painter = ChipPainter(appearance, say, self)
        self._painter.watch(self.document())
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.StyledPanel)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self.moved)
        appearance.changed.connect(self._draw_again)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            text = self.document()
            return spare_undo(super().event(event), event, undo=text.isUndoAvailable(), redo=text.isRedoAvailable())
        return super().event(event)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show a text; there is nothing to undo in it."""
        self._quiet = True
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, line in enumerate(lines):
            if place:
                cursor.insertBlock()
            write(cursor, line)
        cursor.endEditBlock()
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._quiet = False

    def lines(self) -> list[Line]:
        """What stands here."""
        return [read(block) for block in self._blocks() if is_part(block)]

    @property
    def kind(self) -> str:
        """What the line at the cursor is."""
        return kind_of(self.textCursor().block())

    @property
    def when(self) -> tuple[str, ...]:
        """Under which conditions the line at the cursor is printed."""
        start = self._start_of(self.textCursor().block())
        return read(start).when if start is not None else ()

    def set_kind(self, kind: str) -> None:
        """Let the marked lines, or the one at the cursor, be of a kind; the title stays what it is."""
        cursor = self.textCursor()
        last = self.document().findBlock(cursor.selectionEnd())
        block = self.document().findBlock(cursor.selectionStart())
        cursor.beginEditBlock()
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if block.blockNumber() and kind_of(block) not in (ROOM, PIECE):
                give(QTextCursor(block), kind)
            block = block.next()
        cursor.endEditBlock()
        self.moved.emit()

    def insert_field(self, name: str) -> None:
        """Put a field in at the cursor."""
        self.textCursor().insertText(SIGN, chip_format(Chip(FIELD, name)))
        self.setFocus()

    def insert_line(self, line: Line) -> None:
        """Put a line of its own in below the one at the cursor."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
        write(cursor, line)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus()

    def set_when(self, names: Sequence[str]) -> None:
        """Print the clause that begins here, or else this one line, only under these conditions."""
        block = self.textCursor().block()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if kind_of(block) in STARTS:
            _put_when(block, names)
        elif block.blockNumber():
            self._set_apart(block, names)
        cursor.endEditBlock()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A brace asks for a field; Enter and Backspace lead out of lists and headings."""
        if event.text() == "{":
            self.field_wanted.emit()
        elif event.key() in _RETURN and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._break(event)
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_start_of_listed():
            self.set_kind(TEXT)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied has its fields in braces."""
        found = QMimeData()
        found.setText(self._marked())
        return found

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text alone comes in, line by line; a field in braces is a field again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for place, text in enumerate(source.text().splitlines()):
            if place:
                cursor.insertBlock()
            try:
                insert(cursor, text, cursor.blockCharFormat())
            except ValueError:
                cursor.insertText(text, cursor.blockCharFormat())  # braces that belong to nothing are letters
        cursor.endEditBlock()

    def _break(self, event: QKeyEvent) -> None:
        kind = self.kind
        if kind not in (TEXT, *STARTS) and self.textCursor().block().blockNumber() and not self._here():
            self.set_kind(TEXT)
            return
        super().keyPressEvent(event)
        if kind not in _GO_ON:
            give(self.textCursor(), TEXT)
            self.setCurrentCharFormat(self.textCursor().blockCharFormat())

    def _here(self) -> str:
        return self.textCursor().block().text().strip()

    def _is_at_start_of_listed(self) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and cursor.atBlockStart() and self.kind in (BULLET, STEP, TICK, ROW, TABLE)

    def _set_apart(self, block: QTextBlock, names: Sequence[str]) -> None:
        """Let a line be a clause of its own that goes on with the one above, and what follows go on as it was."""
        start, below = self._start_of(block), block.next()
        usual = read(start).when if start is not None else ()
        if below.isValid() and kind_of(below) not in STARTS:
            _insert_above(below, Line(MORE, "", usual))
        if start is not None and start == block.previous() and kind_of(start) == MORE:
            _put_when(start, names)
        else:
            _insert_above(block, Line(MORE, "", tuple(names)))

    def _start_of(self, block: QTextBlock) -> QTextBlock | None:
        while block.isValid() and block.blockNumber():
            if kind_of(block) in STARTS:
                return block
            block = block.previous()
        return None

    def _marked(self) -> str:
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        said = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            said.append("".join(_cut(block, start, end)))
            block = block.next()
        return "\n".join(said)

    def _blocks(self) -> Iterable[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    @Slot()
    def _draw_again(self) -> None:
        """Colours and sizes of the chips are those of the window."""
        self.document().markContentsDirty(0, self.document().characterCount())


def _put_when(block: QTextBlock, names: Sequence[str]) -> None:
    """Give the start of a clause its conditions, in place of those that it has."""
    cursor = QTextCursor(block)
    if block.text().startswith(SIGN):
        cursor.deleteChar()
    if names or kind_of(block) == MORE:
        cursor.insertText(SIGN, chip_format(Chip(WHEN, " ".join(names))))


def _insert_above(block: QTextBlock, line: Line) -> None:
    cursor = QTextCursor(block)
    cursor.insertBlock()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    write(cursor, line)


def _cut(block: QTextBlock, start: int, end: int) -> Iterable[str]:
    """What a block says between two places of the document."""
    for fragment in fragments_of(block):
        first, last = max(start, fragment.position()), min(end, fragment.position() + fragment.length())
        if first >= last:
            continue
        whole = said_by(fragment)
        if len(whole) != fragment.length() or last - first == fragment.length():
            yield whole
        else:
            yield whole[first - fragment.position() : last - fragment.position()]

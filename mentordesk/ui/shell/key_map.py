"""The keyboard map on screen and on paper, made from the table that also gives the keys."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell import keys
from mentordesk.ui.shell.printing import ask_and_print

translate = QCoreApplication.translate

_STRONG = "style='font-weight:600'"  # the window's letters have no heavier weight
_HEADINGS: tuple[tuple[str, Callable[[], str]], ...] = (
    (keys.EVERYWHERE, lambda: translate("KeyMap", "Everywhere")),
    (keys.LIST, lambda: translate("KeyMap", "In lists")),
    (keys.PALETTE, lambda: translate("KeyMap", "Search or do")),
    (keys.TODAY, lambda: translate("KeyMap", "Today")),
    (keys.RECRUITMENT, lambda: translate("KeyMap", "Recruitment")),
    (keys.SELECTION, lambda: translate("KeyMap", "Selection")),
    (keys.MATCHING, lambda: translate("KeyMap", "Matching")),
    (keys.MARKS, lambda: translate("KeyMap", "Answers after speed meetings")),
    (keys.AGREEMENTS, lambda: translate("KeyMap", "Agreements")),
    (keys.CALENDAR, lambda: translate("KeyMap", "Calendar")),
)


class KeyMap(QDialog):
    """Every key of every page; it can stand open beside the work."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard map"))
        sizes = appearance.sizes
        self._text = QTextBrowser(self)
        self._text.setHtml(as_html())
        self._text.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.gap] * 4)
        column.addWidget(self._text)
        column.addLayout(self._buttons())
        self.resize(sizes.px(620), min(sizes.px(640), parent.height()))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for text, slot in ((self.tr("Print …"), self._print), (self.tr("Close"), self.close)):
            button = QPushButton(text, self)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    @Slot()
    def _print(self) -> None:
        paper = QTextDocument()
        paper.setHtml(as_html())
        ask_and_print(paper, self)


def as_html() -> str:
    """The whole map as simple HTML, in the language of the moment."""
    parts = []
    for context, heading in _HEADINGS:
        rows = [row for row in keys.in_context(context) if row.sequences]
        lines = "".join(f"<tr><td>{_keys(row)}&nbsp;&nbsp;</td><td>{escape(row.text())}</td></tr>" for row in rows)
        parts.append(f"<h3 {_STRONG}>{escape(heading())}</h3><table cellpadding='3'>{lines}</table>")
    return "".join(parts)


def _keys(row: keys.Key) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    shown = [escape(sequence.toString(native)) for sequence in keys.sequences(row.action_id)]
    return ", ".join(f"<span {_STRONG}>{key}</span>" for key in shown)

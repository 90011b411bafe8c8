"""The first zone of an import: which file, and how it is read."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.files.text_sheets import ENCODINGS, SEPARATORS
from mentordesk.core.recruitment.rules import ADEPT, BOTH, MENTOR
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.functions import Look
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.steady import SteadyComboBox

_SERVICES = {"google_forms": "Google Forms", "microsoft_forms": "Microsoft Forms", "nettskjema": "Nettskjema"}
_NAME_ROOM = 440  # pixels at 100 %
_LETTERS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32", "windows-1252": "Windows-1252"}


class Choice(QWidget):
    """A small choice with its words before it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._combo = PlainLabel("", "secondary", self), SteadyComboBox(self)
        self._label.setBuddy(self._combo)
        self._combo.setSizeAdjustPolicy(SteadyComboBox.SizeAdjustPolicy.AdjustToContents)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self._label)
        self.row.addWidget(self._combo)
        self._combo.activated.connect(self._tell)

    def offer(self, label: str, options: Sequence[tuple[str, str]], current: str) -> None:
        """Ask for one of (value, words)."""
        self._label.setText(label)
        self._combo.setAccessibleName(label)
        self._combo.clear()
        for value, words in options:
            self._combo.addItem(words, value)
        self._combo.setCurrentIndex(self._combo.findData(current))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._combo.currentData())


class FileZone(QFrame):
    """Shows how the file was read, and asks for another reading. `reading_chosen` and `role_chosen` are wishes."""

    reading_chosen = Signal(Reading)
    role_chosen = Signal(str)

    def __init__(self, appearance: Appearance, choose: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._appearance = appearance
        self._reading = Reading()
        self._look: Look | None = None
        self._called, self._busy = "", False
        self._title, self._name = PlainLabel("", "section", self), PlainLabel("", "strong", self, wrap=True)
        self._facts, self._left_out = PlainLabel("", "subtitle", self), PlainLabel("", "secondary", self, wrap=True)
        self._service = Chip("", "ok", self)
        self._encoding, self._separator, self._role = Choice(self), Choice(self), Choice(self)
        self._headings = QCheckBox(self)
        self._choose = ActionButton(choose, "quiet", self)
        self._lay_out()
        self._encoding.chosen.connect(self._read_letters)
        self._separator.chosen.connect(self._read_separator)
        self._headings.clicked.connect(self._read_headings)
        self._role.chosen.connect(self.role_chosen)
        appearance.changed.connect(self._measure)
        self._measure()

    def show_name(self, name: str, reading: Reading, *, busy: bool) -> None:
        """A file that is being read, or could not be; how it is read can be changed where it was read before."""
        if name != self._called:
            self._lines[1].hide()
        self._called, self._reading, self._look, self._busy = name, reading, None, busy
        self.retranslate()

    def show_look(self, look: Look, reading: Reading) -> None:
        """The file as it was read."""
        self._lines[1].show()
        self._headings.setVisible(look.book.kind != "pdf")  # a form tells itself what its answers are
        self._look, self._reading = look, reading
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("1  File"))
        self._name.setText(self._called)
        self._headings.setText(self.tr("The first line is headings"))
        self._headings.setChecked(self._reading.headings)
        look = self._look
        self._give_name_room()
        self._facts.setText(self._size(look) if look else self.tr("Reading …") if self._busy else "")
        self._facts.setVisible(look is not None or self._busy)
        self._service.setVisible(look is not None and look.preview.service is not None)
        self._role.setVisible(look is not None and look.asks_role)
        if look is not None:
            self._service.setText(self.tr("Known: {service}").format(service=_SERVICES.get(look.preview.service or "")))
            self._offer_letters(look)
            self._offer_roles(look)
        left_out = look.preview.sheets_left_out if look else ()
        text = self.tr("These sheets have no applicants and are left out: {names}")
        self._left_out.setText(text.format(names=", ".join(name for name in left_out if name)))
        self._left_out.setVisible(any(left_out))

    def _give_name_room(self) -> None:
        """The names of several files would wrap early, for a label that wraps asks for little."""
        wanted = self._name.fontMetrics().horizontalAdvance(self._called) + self._name.fontMetrics().averageCharWidth()
        self._name.setMinimumWidth(min(wanted, self._appearance.sizes.px(_NAME_ROOM)))

    def _size(self, look: Look) -> str:
        if not look.whole:
            return self.tr("Reading the rest …")
        count = len(look.preview.rows)
        return self.tr("1 row") if count == 1 else self.tr("{count} rows").format(count=count)

    def _offer_letters(self, look: Look) -> None:
        encoding, separator = look.preview.encoding, look.preview.separator
        self._encoding.setVisible(bool(encoding))
        self._separator.setVisible(bool(encoding))
        letters = dict.fromkeys((*ENCODINGS, encoding))
        self._encoding.offer(self.tr("Letters"), [(code, _LETTERS.get(code, code)) for code in letters], encoding)
        names = {
            ";": self.tr("semicolon"),
            ",": self.tr("comma"),
            "\t": self.tr("tabulator"),
            "|": self.tr("upright line"),
        }
        offered = dict.fromkeys((*SEPARATORS, separator))
        none = self.tr("none")
        self._separator.offer(
            self.tr("Between columns"), [(mark, names.get(mark, mark or none)) for mark in offered], separator
        )

    def _offer_roles(self, look: Look) -> None:
        roles = (
            (ADEPT, self.tr("adept")),
            (MENTOR, self.tr("mentor")),
            (BOTH, self.tr("adept and mentor")),
        )
        guess = next(iter(look.preview.roles_guessed), ADEPT)
        self._role.offer(self.tr("Where no role is told"), roles, look.wishes.default_role or guess)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._lines: list[QWidget] = []
        self._flows: list[FlowLayout] = []
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self._title, self._name, self._facts, self._service, self._choose),
            (self._encoding, self._separator, self._headings, self._role),
        )
        for parts in rows:
            line = QWidget(self)
            flow = FlowLayout(line)
            for part in parts:
                flow.addWidget(part)
            self._lines.append(line)
            self._flows.append(flow)
            self._column.addWidget(line)
        self._column.addWidget(self._left_out)
        self._name.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        side = sizes.card_padding
        self._column.setContentsMargins(side, sizes.px(10), side, sizes.px(10))
        self._column.setSpacing(sizes.px(6))
        for flow in self._flows:
            flow.setSpacing(sizes.px(12))
        for choice in (self._encoding, self._separator, self._role):
            choice.row.setSpacing(sizes.px(6))
        self._give_name_room()

    @Slot(str)
    def _read_letters(self, encoding: str) -> None:
        self.reading_chosen.emit(replace(self._reading, encoding=encoding))

    @Slot(str)
    def _read_separator(self, separator: str) -> None:
        self.reading_chosen.emit(replace(self._reading, separator=separator or None))

    @Slot(bool)
    def _read_headings(self, on: bool) -> None:
        self.reading_chosen.emit(replace(self._reading, headings=on))

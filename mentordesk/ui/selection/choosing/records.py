"""The panel of the records: what was locked when, whether it is whole, and how it comes on paper."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.fingerprints import Verdict
from mentordesk.core.recruitment.rules import CHOSEN
from mentordesk.core.selection.choosing.records.queries import RecordRow
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.functions import RecordFunctions
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import exact_day

_SHORT = 8


class RecordLine(QWidget):
    """One record, and the button that brings it on paper."""

    saved = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._record: UUID | None = None
        self._name, self._told = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "secondary", self, wrap=True)
        self._verdict, self._save = Chip("", "ok", self), QPushButton(self)
        self._save.clicked.connect(self._ask)
        row = FlowLayout()
        row.setSpacing(appearance.sizes.px(8))
        row.addWidget(self._verdict)
        row.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, appearance.sizes.px(8))
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self._name)
        layout.addWidget(self._told)
        layout.addLayout(row)

    def show_row(self, row: RecordRow) -> None:
        """Show this record."""
        self._record = row.id
        day = exact_day(row.day)
        self._name.setText(self.tr("{day}, by {author}").format(day=day, author=row.author))
        chosen = sum(row.counts.get(one, 0) for one in CHOSEN)
        told = self.tr("{chosen} of {count} have a place. Fingerprint {hash} …")
        self._told.setText(told.format(chosen=chosen, count=sum(row.counts.values()), hash=row.hash[:_SHORT]))
        if row.verdict is Verdict.WHOLE:
            self._verdict.set(self.tr("Fits its fingerprint"), "ok")
        elif row.verdict is Verdict.LINES_ERASED:
            self._verdict.set(self.tr("Somebody was erased, the rest fits"), "neutral")
        else:
            self._verdict.set(self.tr("Was changed afterwards"), "danger")
        self._save.setEnabled(row.verdict is not Verdict.CHANGED)
        self._save.setText(self.tr("Save as PDF …"))
        self._save.setAccessibleName(self.tr("Save the record of {day} as PDF").format(day=day))

    @Slot()
    def _ask(self) -> None:
        self.saved.emit(self._record)


class RecordsPanel(SidePanel):
    """All records, the last first; and the button that locks the choice as it stands."""

    def __init__(
        self, appearance: Appearance, functions: RecordFunctions, names: ApplicantNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._appearance, self._functions, self._names = appearance, functions, names
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._lock, self._numbers = QPushButton(self), QCheckBox(self)
        self._nothing, self._done = PlainLabel("", "", self, wrap=True), QPushButton(self)
        self._lines: list[RecordLine] = []
        self._column = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._hint, self._lock, self._nothing):
            layout.addWidget(part)
        layout.addLayout(self._column)
        layout.addWidget(self._numbers)
        layout.addWidget(self._done)
        self._lock.clicked.connect(self._lock_now)
        self._done.clicked.connect(self.closed)
        self.retranslate()

    def begin(self) -> None:
        self._lock.setFocus()

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        found = self._functions.records()
        self._nothing.setVisible(not found)
        self._lock.setEnabled(bool(look.candidates))
        self._numbers.setVisible(bool(found))
        if self._names.blind:
            self._numbers.setChecked(True)
        self._numbers.setEnabled(not self._names.blind)
        while len(self._lines) < len(found):
            line = RecordLine(self._appearance, self)
            line.saved.connect(self._save)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                line.show_row(found[place])

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Record of the selection"))
        self._hint.setText(
            self.tr(
                "Who was chosen, by which criteria, points and quotas, and why. It is locked when the places are "
                "given, and cannot be changed without being seen."
            )
        )
        self._lock.setText(self.tr("Lock the choice as it stands"))
        self._numbers.setText(self.tr("Numbers, not names"))
        self._nothing.setText(self.tr("Nothing has been locked yet."))
        self._done.setText(self.tr("Done"))

    @Slot()
    def _lock_now(self) -> None:
        self._functions.lock()

    @Slot(object)
    def _save(self, record: UUID) -> None:
        self._functions.save(record, not self._numbers.isChecked())

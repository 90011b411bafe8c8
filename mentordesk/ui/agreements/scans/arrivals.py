"""What became of each file that was brought in, and filing by hand what found no place by itself."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.agreements.scans.functions import Arrived, ScanFunctions
from mentordesk.ui.agreements.stand_in import PaperPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.delegates import StatusDelegate
from mentordesk.ui.widgets.fields import ChoiceField, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import ChipKind, MarkedLabel, PlainLabel
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole
from mentordesk.ui.widgets.tables import RecordTable

_FEW = 3


class ArrivalsPanel(PaperPanel):
    """A line for each file and page. The one that is chosen is told in full below; if it has no place, it gets one."""

    def __init__(self, functions: ScanFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._arrived: list[Arrived] = []
        self._more, self._file, self._show = QAction(self), QAction(self), QAction(self)
        self._back = BackButton(appearance, self)
        self._title, self._hint = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "subtitle", self, wrap=True),
        )
        self._model = RowModel[Arrived](self._columns(), self, record=_key)
        self._table = RecordTable(appearance, self._model, self)
        self._status = StatusDelegate(appearance, self)
        self._table.setItemDelegateForColumn(2, self._status)
        self._below = QFrame(self)
        self._below.setProperty("card", True)
        self._said = PlainLabel("", "strong", self._below, wrap=True)
        self._error = MarkedLabel("", "error", self._below, mark="circle-alert")
        self._error.setWordWrap(True)
        self._paper, self._code = ChoiceField("", (), self._below), LineField("", self._below)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._more.triggered.connect(self._bring_more)
        self._file.triggered.connect(self._file_by_hand)
        self._show.triggered.connect(self._show_paper)
        self._table.record_selected.connect(self._follow)
        self._paper.committed.connect(self._follow)
        self._code.committed.connect(self._find)

    @property
    def primary(self) -> QAction | None:
        return self._more

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read these files and tell what became of them."""
        self._functions.file(paths, self._take)

    def begin(self) -> None:
        self.look_again()
        self._table.setFocus()

    def look_again(self) -> None:
        papers = [(one.id, one.words) for one in self._functions.papers()]
        self._paper.set_options(papers)
        self._follow()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("What came back"))
        self._more.setText(self.tr("Bring in more …"))
        self._file.setText(self.tr("File it there"))
        self._show.setText(self.tr("Show the paper"))
        self._paper.set_label(self.tr("File it with"))
        self._code.set_label(self.tr("Or the code at the foot of the paper"))
        self._table.setAccessibleName(self.tr("Files that came back"))
        self._model.retranslate()
        self._follow()

    def _columns(self) -> tuple[Column[Arrived], ...]:
        return (
            Column(self._title_file, _file_name),
            Column(self._title_page, _page, width=64),
            Column(self._title_state, self._state, role_values={StatusRole: _state_kind}, width=170),
            Column(self._title_about, _about),
        )

    def _lay_out(self) -> None:
        gap = self._appearance.sizes.px(8)
        buttons = QWidget(self._below)
        flow = FlowLayout(buttons)
        flow.setSpacing(gap)
        for action, role in ((self._file, "primary"), (self._show, "")):
            flow.addWidget(ActionButton(action, role, buttons))
        inside = QVBoxLayout(self._below)
        where = QHBoxLayout()
        where.setSpacing(gap)
        where.addWidget(self._paper, 3, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._code, 2, Qt.AlignmentFlag.AlignTop)
        for told in (self._said, self._error):
            inside.addWidget(told)
        inside.addLayout(where)
        inside.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._hint):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        column.addWidget(self._below)

    def _take(self, arrived: list[Arrived]) -> None:
        """Newest first; what was filed by hand takes the place of what had none."""
        new = {_key(one) for one in arrived}
        self._arrived = [*arrived, *(one for one in self._arrived if _key(one) not in new)]
        self._model.set_rows(self._arrived)
        first = next((one for one in arrived if one.trouble), arrived[0] if arrived else None)
        if first is not None:
            self._table.select(_key(first))
        self.look_again()
        if arrived and not self.isVisible():
            self._functions.announce(self._told_elsewhere(arrived))

    def _told_elsewhere(self, arrived: Sequence[Arrived]) -> str:
        """A line for each, where they are few; else how many there are."""
        if len(arrived) <= _FEW:
            return "\n".join(f"{_file_name(row)}: {row.trouble or self._kept(row)}" for row in arrived)
        left = sum(bool(one.trouble) for one in arrived)
        return self._numbers(len(arrived) - left, left)

    def _kept(self, row: Arrived) -> str:
        return f"{self._state(row)} ({row.about})" if row.about else self._state(row)

    @property
    def _current(self) -> Arrived | None:
        index = self._table.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    @Slot()
    def _follow(self) -> None:
        """Below stands what became of the one that is chosen."""
        row = self._current
        left = sum(bool(one.trouble) for one in self._arrived)
        self._hint.setText(self._numbers(len(self._arrived) - left, left))
        self._below.setVisible(row is not None)
        if row is None:
            return
        self._said.setText(_about(row) if not row.trouble else _file_name(row))
        self._error.setText(row.trouble)
        self._error.setVisible(bool(row.trouble))
        by_hand = bool(row.trouble) and not row.form
        for part in (self._paper, self._code):
            part.setVisible(by_hand)
        self._file.setVisible(by_hand)
        self._file.setEnabled(self._paper.value is not None)
        self._show.setVisible(row.pair is not None)

    def _numbers(self, done: int, left: int) -> str:
        kept = self.tr("1 was kept") if done == 1 else self.tr("{count} were kept").format(count=done)
        if not left:
            return kept
        lost = self.tr("1 found no place") if left == 1 else self.tr("{count} found no place").format(count=left)
        return f"{kept} · {lost}"

    @Slot()
    def _bring_more(self) -> None:
        if paths := self._functions.choose():
            self.bring_in(paths)

    @Slot(object)
    def _find(self, code: str) -> None:
        """The paper whose code somebody typed is chosen."""
        paper = self._functions.typed(code) if code else None
        if paper is not None:
            self._paper.set_value(paper)
        elif code:
            self._code.set_error(self.tr("No paper has this code"))
        self._follow()

    @Slot()
    def _file_by_hand(self) -> None:
        row, paper = self._current, self._paper.value
        if row is not None and isinstance(paper, UUID):
            self._functions.file_as(paper, row.path, row.page, self._take)

    @Slot()
    def _show_paper(self) -> None:
        if (row := self._current) is not None and row.pair is not None:
            self.closed.emit((row.pair,))

    def _state(self, row: Arrived) -> str:
        if row.trouble:
            return self.tr("not filed")
        return self.tr("read") if row.form else self.tr("filed")

    def _title_file(self) -> str:
        return self.tr("File")

    def _title_page(self) -> str:
        return self.tr("Page")

    def _title_state(self) -> str:
        return self.tr("What became of it")

    def _title_about(self) -> str:
        return self.tr("With which paper")


def _key(row: Arrived) -> UUID:
    return link_id("arrived", str(row.path), str(row.page))


def _file_name(row: Arrived) -> str:
    return row.file or row.path.name


def _page(row: Arrived) -> str:
    return "" if row.page is None else str(row.page)


def _about(row: Arrived) -> str:
    return row.about


def _state_kind(row: Arrived) -> ChipKind:
    return "warn" if row.trouble else "ok"

"""A card that makes one paper as PDF: where it lies is asked, and then it can be opened, to be printed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.section import Section

Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class PaperFunctions:
    """`write` works beside the window under a title; `said` tells an error; `show` opens what was written."""

    suggested: Callable[[], Path]
    write: Callable[[str, Path, Callable[[object], None], Failed], None]
    said: Callable[[BaseException], str]
    show: Callable[[Path], object]


class PaperSection(Section):
    """Whoever makes one of it says in `retranslate` what it is about, and what stands on the button (`make`)."""

    def __init__(self, functions: PaperFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._target = Path()
        self.make, self._open = QPushButton(), QPushButton()
        self._answer, self._error = PlainLabel("", "strong", wrap=True), MarkedLabel("", "error", mark="circle-alert")
        self._error.setWordWrap(True)
        line = QWidget()
        flow = FlowLayout(line)
        flow.setSpacing(8)
        for button in (self.make, self._open):
            flow.addWidget(button)
        self.put(line, self._error, self._answer)
        for hidden in (self._open, self._error, self._answer):
            hidden.hide()
        self.make.clicked.connect(self._ask_where)
        self._open.clicked.connect(self._show)

    def retranslate(self) -> None:
        self._open.setText(self.tr("Open it, to print it"))

    @Slot()
    def _ask_where(self) -> None:
        self._refuse("")
        dialog = QFileDialog(self, self.tr("Where shall the paper lie?"), str(self._functions.suggested()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    @Slot(str)
    def _write(self, place: str) -> None:
        self._target = Path(place)
        self.make.setEnabled(False)
        self._answer.hide()
        self._open.hide()
        self._functions.write(self.tr("Making the paper …"), self._target, self._made, self._not_made)

    @Slot(object)
    def _made(self, _: object) -> None:
        self.make.setEnabled(True)
        self._answer.setText(self.tr("The paper lies in {place}.").format(place=self._target))
        self._answer.show()
        self._open.show()
        self.answered.emit(self._answer)

    @Slot(object)
    def _not_made(self, error: BaseException) -> None:
        self.make.setEnabled(True)
        self._refuse(self._functions.said(error))

    def _refuse(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self.answered.emit(self._error)

    @Slot()
    def _show(self) -> None:
        self._functions.show(self._target)

"""What was answered on the form in front, under each other."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.agreements.returned.told import Block
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel


class Answers(QWidget):
    """Headings and words that are read; `unwanted` says which pulse is to be taken back."""

    unwanted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._blocks: tuple[Block, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.sizes.px(4))
        self._column.addStretch(1)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these; what is shown already stays, with the focus in it."""
        if tuple(blocks) == self._blocks:
            return
        self._blocks = tuple(blocks)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [part for block in blocks for part in self._made(block)]
        for place, part in enumerate(self._parts):
            self._column.insertWidget(place, part)

    def retranslate(self) -> None:
        """Say everything again when it is shown next."""
        self.show_blocks(())

    def _made(self, block: Block) -> list[QWidget]:
        heading = PlainLabel(block.heading, "strong", self, wrap=True)
        heading.setContentsMargins(0, self._appearance.sizes.px(8), 0, 0)
        words: list[QWidget] = [self._readable(PlainLabel(text, "", self, wrap=True)) for text in block.texts]
        if block.pulse is None:
            return [heading, *words]
        line = QWidget(self)
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(heading, 1)
        beside.addWidget(self._button(block), 0, Qt.AlignmentFlag.AlignBottom)
        return [line, *words]

    def _readable(self, label: PlainLabel) -> PlainLabel:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, block: Block) -> QPushButton:
        button = QPushButton(self.tr("Remove"), self)
        button.setAccessibleName(self.tr("Remove {what}").format(what=block.heading))
        button.setProperty("role", "quiet")
        button.setProperty("pulse", block.pulse.hex if block.pulse else "")
        button.setEnabled(not self._appearance.names_hidden)
        button.clicked.connect(self._take_back)
        return button

    @Slot()
    def _take_back(self) -> None:
        self.unwanted.emit(UUID(self.sender().property("pulse")))

"""What stands where a list would be when there is nothing to list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel


class EmptyState(QWidget):
    """One sentence, one hint and the actions that fill the list; the first action is the primary one."""

    def __init__(self, sentence: str, hint: str, *actions: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(sentence, "section", self, wrap=True)
        self._hint = PlainLabel(hint, "subtitle", self, wrap=True)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addLayout(self._buttons(actions))
        layout.addStretch(2)

    def set_texts(self, sentence: str, hint: str) -> None:
        """Say something else, for another language or another reason."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)

    def _buttons(self, actions: tuple[QAction, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch(1)
        for action in actions:
            row.addWidget(ActionButton(action, "" if row.count() > 1 else "primary", self))
        row.addStretch(1)
        return row

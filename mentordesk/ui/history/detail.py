"""One step, told in full: what, when, by whom, and what it changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.history.models import Step
from mentordesk.ui.history.telling import Changes, Told
from mentordesk.ui.widgets.labels import Chip, PlainLabel
from mentordesk.ui.widgets.moments import clock_time


class StepDetail(QWidget):
    """Shows nothing but a hint until there is a step."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._what, self._when = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._state = Chip("", "neutral", self)
        self._note = PlainLabel("", "secondary", self, wrap=True)
        self._parts: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._what, self._when, self._note):
            self._column.addWidget(part)
        self._column.insertWidget(2, self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        appearance.changed.connect(self._space)
        self._space()

    def show_hint(self, text: str) -> None:
        """There is no step to show."""
        self._empty()
        self._what.setText("")
        self._when.setText(text)
        self._state.hide()
        self._note.hide()

    def show_step(self, step: Step, parts: list[Told], changes: Changes, note: str) -> None:
        """Show a step with its `parts`, and what they leave out of its `changes`; `note`: why it cannot be undone."""
        self._empty()
        self._what.setText(step.what)
        self._when.setText(
            self.tr("{day} at {time}, by {who}").format(day=step.day, time=clock_time(step.when), who=step.who)
        )
        self._state.setText(self.tr("Undone"))
        self._state.setVisible(step.undone)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for part in parts:
            self._add(part.heading, "strong")
            self._add("\n".join(part.lines), "")
        if changes.wiped:
            self._add(self.tr("Something that stood here is erased for good."), "secondary")
        elif not parts:
            self._add(self.tr("It changed nothing in what is stored."), "secondary")
        if changes.left:
            self._add(self.tr("… and {count} more").format(count=changes.left), "secondary")

    @property
    def told(self) -> list[str]:
        """The lines about what was changed."""
        return [label.text() for label in self._parts]

    def _add(self, text: str, role: str) -> None:
        if not text:
            return
        label = PlainLabel(text, role, self, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.insertWidget(self._column.count() - 1, label)
        self._parts.append(label)

    def _empty(self) -> None:
        for label in self._parts:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._parts = []

    def _space(self) -> None:
        self._column.setSpacing(self._appearance.sizes.px(6))

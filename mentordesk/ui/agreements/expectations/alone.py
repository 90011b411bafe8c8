"""What one of the two has answered, typed in from paper."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.core.agreements.handed.items import CHOICE, SCALE, Item
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import Field, NumberedField, TextField
from mentordesk.ui.widgets.form import Form

_LINES = 2


class OwnAnswers(QWidget):
    """A field for each thing that is asked, in the order of the paper. The fields are made anew for other questions."""

    committed = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._asked: tuple[Item, ...] = ()
        self._form: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_answers(self, record: UUID, asked: Sequence[Item], answers: Mapping[str, str]) -> None:
        """Show what somebody has answered; `record` tells one side of one pair from all others."""
        if tuple(asked) != self._asked or self._form is None:
            self._make(tuple(asked))
        if self._form is not None:
            self._form.show_record(record, {one.key: answers.get(one.key) or _nothing(one) for one in asked})

    def take_back(self, item: str) -> None:
        """It could not be kept: what was typed stays."""
        if self._form is not None:
            self._form.take_back(item)

    def go_in(self) -> None:
        """Put the focus into the first field."""
        if self._form is not None:
            self._form.go_in()

    def retranslate(self) -> None:
        """The words of the choices are made with the fields."""
        self._asked = ()

    def _make(self, asked: tuple[Item, ...]) -> None:
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._asked = asked
        self._form = Form(self._appearance, {one.key: self._field(one) for one in asked}, parent=self)
        if self._appearance.names_hidden:
            self._form.rest()
        self._form.committed.connect(self._pass_on)
        self._column.addWidget(self._form)

    def _field(self, item: Item) -> Field:
        if item.kind == CHOICE:
            options = [(str(number), f"{number}  {words}") for number, words in enumerate(item.options, 1)]
        elif item.kind == SCALE:
            options = [(str(point), self._point(item, point)) for point in item.points]
        else:
            return self._said(TextField(item.short, lines=_LINES), item)
        return self._said(NumberedField(item.short, [(None, self.tr("Not answered")), *options]), item)

    def _said(self, field: Field, item: Item) -> Field:
        """The few words stand above the field; the whole question is told with it."""
        field.setToolTip(item.label)
        field.setAccessibleDescription(item.label)
        return field

    def _point(self, item: Item, point: int) -> str:
        words = {item.points[0]: item.options[0], item.points[-1]: item.options[-1]}.get(point)
        return f"{point}  {words}" if words else str(point)

    @Slot(str, object)
    def _pass_on(self, item: str, value: object) -> None:
        self.committed.emit(item, str(value or ""))


def _nothing(item: Item) -> str | None:
    return None if item.kind in (CHOICE, SCALE) else ""

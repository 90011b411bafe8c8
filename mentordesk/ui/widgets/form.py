"""Fields about one record that are kept one by one, each when it is left."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import Field


class Form(QWidget):
    """`committed` brings a field's key and its new value; what could not be kept is answered with `take_back`.

    `fields` has the rows by their keys, in the order of the form; `beside` names those that share a line with others.
    """

    committed = Signal(str, object)

    def __init__(
        self,
        appearance: Appearance,
        fields: Mapping[str, Field],
        *beside: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = dict(fields)
        self._appearance = appearance
        self._record: UUID | None = None
        self._values: Mapping[str, object] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[QHBoxLayout] = []
        self._lay_out({key: keys for keys in beside for key in keys})
        for key, field in self.fields.items():
            field.setProperty("key", key)
            field.committed.connect(self._pass_on)
        appearance.changed.connect(self._space)
        self._space()

    def go_in(self) -> None:
        """Put the focus into the first field. (A focus proxy would take the form's other fields out of Tab's way.)"""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def show_record(self, record: UUID, values: Mapping[str, object]) -> None:
        """Show a record. What is being typed, or must be mended, stays as long as it is the same one."""
        same, self._record, self._values = record == self._record, record, values
        for key, field in self.fields.items():
            if not same:
                field.start_over(values[key])
            elif field.value != values[key]:
                field.set_value(values[key])

    def take_back(self, key: str) -> None:
        """A field could not be kept: what was typed stays to be tried again."""
        self.fields[key].take_back(self._values[key], self.tr("This was not kept. Try again."))

    def event(self, event: QEvent) -> bool:
        """In a form Del clears; only in a list it deletes the record, which is the window's key."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def _lay_out(self, beside: Mapping[str, tuple[str, ...]]) -> None:
        placed: set[str] = set()
        for key, field in self.fields.items():
            if key in placed:
                continue
            if key not in beside:
                self._column.addWidget(field)
                continue
            line = QHBoxLayout()
            for together in beside[key]:
                line.addWidget(self.fields[together], 1, Qt.AlignmentFlag.AlignTop)
            placed.update(beside[key])
            self._lines.append(line)
            self._column.addLayout(line)

    def _space(self) -> None:
        for layout in (self._column, *self._lines):
            layout.setSpacing(self._appearance.sizes.px(8))

    @Slot(object)
    def _pass_on(self, value: object) -> None:
        self.committed.emit(self.sender().property("key"), value)

"""Fields about one record that are kept one by one, each when it is left."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.labels import PlainLabel


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
        self._why: PlainLabel | None = None
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

    def drafts(self) -> dict[str, object]:
        """What is being typed about which record; empty when nothing is."""
        typed = {key: text for key, field in self.fields.items() if (text := field.typed()) is not None}
        return {"record": self._record.hex, "typed": typed} if typed and self._record else {}

    def take_drafts(self, drafts: object) -> None:
        """Let stand in the fields what once was being typed, if it is about the record that is shown."""
        record, typed = record_of(drafts), drafts.get("typed") if isinstance(drafts, dict) else None
        if record is None or record != self._record or not isinstance(typed, dict):
            return
        known = [key for key in typed if key in self.fields]
        for key in known:
            self.fields[key].retype(typed[key])
        for key in known[-1:]:
            self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)  # it is kept when it is left

    def rest(self) -> None:
        """Let the fields be read only, because what stands in them is masked, and say so."""
        for field in self.fields.values():
            field.rest()
        self._why = PlainLabel("", "secondary", self, wrap=True)
        self._column.insertWidget(0, self._why)
        self.tell_why()

    def tell_why(self) -> None:
        """Say in the language of the moment why nothing can be changed, if that is so."""
        if self._why is not None:
            self._why.setText(self.tr("Names are hidden. Show them to change anything here."))

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


def record_of(drafts: object) -> UUID | None:
    """The record that drafts are about; None when they do not say."""
    record = drafts.get("record") if isinstance(drafts, dict) else None
    try:
        return UUID(record) if isinstance(record, str) else None
    except ValueError:
        return None

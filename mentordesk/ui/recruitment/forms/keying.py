"""Typing paper forms in by their codes: the fields in the paper's order, from one to the next with Enter."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.codes import shown
from mentordesk.core.recruitment.forms.fields import FormField
from mentordesk.core.recruitment.forms.queries import PaperFormRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.forms.functions import FormFunctions
from mentordesk.ui.recruitment.forms.question_fields import blank, made_for
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.fields import Field, LineField
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.tags import TagsEditor

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 640  # pixels at 100 %


class KeyingPanel(StandIn):
    """One form after the other. When it is left, the list shows those who were typed in."""

    def __init__(self, functions: FormFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._kept: list[UUID] = []
        self._found: PaperFormRow | None = None
        self._asked: tuple[FormField, ...] = ()
        self._fields: dict[str, Field] = {}
        self._keep = QAction(self)
        self._back, self._show = BackButton(appearance, self), QPushButton(self)
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._code = LineField("")
        self._told = MarkedLabel("", "ok", self, mark="circle-check")
        self._lay_out()
        self._connect()
        self._measure()
        self.retranslate()

    def begin(self) -> None:
        self._kept = []
        self._told.hide()
        self._start_over()

    def leave(self) -> None:
        self._clear()
        self.closed.emit(tuple(self._kept))

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))
        self._title.setText(self.tr("Key in a paper form"))
        self._hint.setText(
            self.tr(
                "The code stands at the top right of the form. Enter goes on to the next field, "
                "and digits choose among answers."
            )
        )
        self._code.set_label(self.tr("Code"))
        self._show.setText(self.tr("Show the application"))
        self._keep.setText(self.tr("Keep, and take the next form"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the form up that is being typed; with none it leads back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._fields:
            self._start_over()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if plain and isinstance(watched, QWidget) and (key := self._key_of(watched)) is not None:
                return self._go_on(key)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        self._card = QVBoxLayout(card)
        for part in (self._title, self._hint, self._told, self._code, self._show):
            self._card.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self._show else Qt.AlignmentFlag(0))
        self._rows = QVBoxLayout()
        self._card.addLayout(self._rows)
        self._button = ActionButton(self._keep, "primary", card)
        self._card.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(card)
        self._column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        above, outside = QHBoxLayout(), QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._back)
        above.addStretch(1)
        outside.addLayout(above)
        outside.addWidget(self._area, 1)
        self._frame = card

    def _connect(self) -> None:
        self._back.clicked.connect(self.leave)
        self._show.clicked.connect(self._show_keyed)
        self._code.committed.connect(self._look_up)
        self._keep.triggered.connect(self._keep_form)
        self._appearance.changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self._card.setContentsMargins(*[sizes.card_padding] * 4)
        for layout in (self._card, self._rows):
            layout.setSpacing(sizes.px(8))
        self._frame.setMaximumWidth(sizes.px(_WIDTH))

    def _start_over(self) -> None:
        self._clear()
        self._code.setEnabled(True)
        self._code.start_over("")
        self._code.setFocus()

    def _clear(self) -> None:
        for field in self._fields.values():
            self._rows.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields, self._asked, self._found = {}, (), None
        self._show.hide()
        self._button.hide()

    @Slot(object)
    def _look_up(self, typed: str) -> None:
        if not typed:
            return
        try:
            found = self._functions.with_code(typed)
        except Refusal as refusal:
            self._code.take_back("", ". ".join(self._functions.sentence(refusal)))
            return
        self._found = found
        if found.application is not None:
            words = self.tr("{code} is keyed in already: {name}").format(code=shown(found.code), name=found.name)
            self._code.take_back("", words)
            self._show.show()
        else:
            self._open(found)

    def _open(self, found: PaperFormRow) -> None:
        self._told.hide()
        self._show.hide()
        self._code.start_over(shown(found.code))
        self._code.setEnabled(False)
        self._asked = self._functions.form(found.role).fields
        self._fields = {asked.key: made_for(asked) for asked in self._asked}
        for field in self._fields.values():
            self._rows.addWidget(field)
            field.show()  # at once, and not when the layout comes to it: it gets the focus now
            for part in field.findChildren(QWidget):
                part.installEventFilter(self)
        self._button.show()
        self._fields["name"].setFocus()

    def _key_of(self, watched: QWidget) -> str | None:
        return next((key for key, field in self._fields.items() if field.isAncestorOf(watched)), None)

    def _go_on(self, key: str) -> bool:
        """Take what was typed, and go to the next field; after the last one to the button. A wrong one is not left."""
        field, editor = self._fields[key], self._fields[key].focusProxy()
        if isinstance(editor, TagsEditor) and editor.is_writing:
            return False  # Enter ends the word
        assert editor is not None
        editor.done.emit()  # type: ignore[attr-defined]
        if field.error:
            return True
        keys = list(self._fields)
        following = keys[keys.index(key) + 1 :]
        target: QWidget = self._fields[following[0]] if following else self._button
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)
        return True

    @Slot()
    def _keep_form(self) -> None:
        if self._found is None:
            return
        self._button.setFocus()  # a field takes what was typed when it is left
        name = self._fields["name"]
        name.set_error("" if name.value else self.tr("Write the name"))
        wrong = [field for field in self._fields.values() if field.error]
        if wrong:
            wrong[0].setFocus()
            return
        values = {asked: self._fields[asked.key].value for asked in self._asked}
        person = self._functions.key_in(self._found.code, _draft(self._found.role, values), _answers(values))
        if person is not None:
            self._kept.append(person)
            self._told.setText(self.tr("{name} is kept. Take the next form.").format(name=name.value))
            self._told.show()
            self._start_over()

    @Slot()
    def _show_keyed(self) -> None:
        if self._found is not None and self._found.person is not None:
            person = self._found.person
            self._clear()
            self.closed.emit((person,))


def _draft(role: str, values: Mapping[FormField, object]) -> ApplicantDraft:
    told: dict[str, Any] = {}
    for asked, value in values.items():
        if asked.question is None and value != blank(asked.kind):
            told[asked.key] = tuple(sorted(value)) if isinstance(value, frozenset) else value
    if "capacity" in told:
        told["capacity"] = int(told["capacity"])
    return ApplicantDraft(role=role, **told)


def _answers(values: Mapping[FormField, object]) -> dict[UUID, object]:
    return {
        asked.question: value
        for asked, value in values.items()
        if asked.question is not None and value != blank(asked.kind)
    }

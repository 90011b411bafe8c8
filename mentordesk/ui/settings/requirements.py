"""What the programme requires of its people: a line for each requirement, and one to add another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.requirements.rules import (
    APPROVAL,
    BEFORE,
    COURSE,
    FIRST_MEETING,
    GREATEST_MONTHS,
    GUARDIAN_CONSENT,
    MINOR_PAIR,
    PAIR,
    PROTECTED,
    REFERENCES,
    Required,
    may_stand_before,
    word_of,
)
from mentordesk.core.recruitment.rules import ADEPT, BOTH, MENTOR
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField, NumberField
from mentordesk.ui.widgets.form import Form
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.section import Section

_KEPT = frozenset(one.kind for one in PROTECTED)


@dataclass(frozen=True)
class RequiredFunctions:
    """What is done tells whether it was done; `add` takes a kind and a name, of which one is empty."""

    required: Callable[[], Sequence[Required]]
    add: Callable[[str, str], bool]
    change: Callable[[str, Mapping[str, object]], bool]
    remove: Callable[[str], bool]
    word: Callable[[str], str]


class RequiredLine(QWidget):
    """One requirement. `changed` brings its kind, the field and the value; `removed` its kind."""

    changed = Signal(str, str, object)
    removed = Signal(str)

    def __init__(self, required: Required, word: Callable[[str], str], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._required, self._word = required, word
        self._title = PlainLabel("", "strong", self, wrap=True)
        self._name, self._role, self._before = LineField("", self), ChoiceField(""), ChoiceField("")
        self._name.setVisible(required.name is not None)
        self._months = NumberField("", 1, GREATEST_MONTHS)
        fields: dict[str, Field] = {"role": self._role, "before": self._before, "months": self._months}
        if required.name is not None:
            fields = {"name": self._name, **fields}
        self.form = Form(appearance, fields, ("role", "before", "months"), parent=self)
        self._remove = QPushButton(self)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.form)
        self._remove.setVisible(required.kind not in _KEPT)
        self._remove.clicked.connect(self._tell_removed)
        self.form.committed.connect(self._pass_on)
        self.show_required(required)

    @property
    def kind(self) -> str:
        """Which requirement it is."""
        return self._required.kind

    def show_required(self, required: Required) -> None:
        """Show how it stands now."""
        self._required = required
        values = {"role": required.role, "before": required.before, "months": required.months}
        self.form.show_record(link_id("required", required.kind), {**values, "name": required.name or ""})
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._name.set_label(self.tr("Name"))
        self._role.set_label(self.tr("Required of"))
        self._before.set_label(self.tr("Before"))
        self._months.set_label(self.tr("Holds for so many months"))
        self._remove.setText(self.tr("Remove"))
        self._title.setText(self._required.name or _capital(self._word(word_of(self._required.kind))))
        self._remove.setAccessibleName(f"{self._remove.text()}: {self._title.text()}")
        kind, kept = self._required.kind, self._required.kind in _KEPT
        roles = {ADEPT: self.tr("Adepts"), MENTOR: self.tr("Mentors"), BOTH: self.tr("Everybody")}
        if kind == GUARDIAN_CONSENT:
            roles[BOTH] = self.tr("Those under 18")
        own = self._required.role
        self._role.set_options([(role, text) for role, text in roles.items() if not kept or role == own])
        steps = {
            MINOR_PAIR: self.tr("A pair with one under 18"),
            APPROVAL: self.tr("The approval"),
            PAIR: self.tr("A pair"),
            FIRST_MEETING: self.tr("The first meeting"),
        }
        self._before.set_options([(before, steps[before]) for before in BEFORE if may_stand_before(kind, before)])

    @Slot(str, object)
    def _pass_on(self, key: str, value: object) -> None:
        self.changed.emit(self.kind, key, value)

    @Slot()
    def _tell_removed(self) -> None:
        self.removed.emit(self.kind)


class RequiredSection(Section):
    """All lines in the order in which they were added."""

    name = "requirements"

    def __init__(self, functions: RequiredFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._lines: dict[str, RequiredLine] = {}
        self._list, self._below = QWidget(self), QWidget(self)
        self._stack = QVBoxLayout(self._list)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(appearance.sizes.px(16))
        self._kind, self._name, self._add = ChoiceField(""), LineField(""), QPushButton(self._below)
        line = QHBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        for field in (self._kind, self._name):
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.put(self._list)
        self.put(self._below)
        self._kind.start_over("")
        self._kind.committed.connect(self._follow_kind)
        self._add.clicked.connect(self._add_one)

    def reload(self) -> None:
        known = {one.kind: one for one in self._functions.required()}
        for kind in [kind for kind in self._lines if kind not in known]:
            self._lines.pop(kind).deleteLater()
        for kind, one in known.items():
            if kind not in self._lines:
                self._make_line(one)
            self._lines[kind].show_required(one)
        self._offer_kinds()

    def retranslate(self) -> None:
        self.say(
            self.tr("Requirements"),
            self.tr(
                "What people must have in order, and what waits until they have. The protection of those under 18 and "
                "the declaration stay, and can only be made stricter. What a police certificate says is never kept."
            ),
        )
        self._kind.set_label(self.tr("New requirement"))
        self._name.set_label(self.tr("Its name"))
        self._add.setText(self.tr("Add"))
        for line in self._lines.values():
            line.retranslate()
        self._offer_kinds()

    def _make_line(self, required: Required) -> None:
        line = RequiredLine(required, self._functions.word, self.appearance, self._list)
        line.changed.connect(self._change)
        line.removed.connect(self._remove)
        self._lines[required.kind] = line
        self._stack.addWidget(line)
        line.show()

    def _offer_kinds(self) -> None:
        word = self._functions.word
        usual = [(kind, _capital(word(word_of(kind)))) for kind in (COURSE, REFERENCES) if kind not in self._lines]
        self._kind.set_options([("", self.tr("One of our own")), *usual])
        if self._kind.value not in ("", *(kind for kind, _ in usual)):
            self._kind.start_over("")
        self._follow_kind(self._kind.value)

    @Slot(object)
    def _follow_kind(self, kind: object) -> None:
        self._name.setVisible(not kind)

    @Slot()
    def _add_one(self) -> None:
        kind = str(self._kind.value or "")
        name = "" if kind else str(self._name.shown() or "")
        if not kind and not name.strip():
            self._name.set_error(self.tr("Write a name"))
            return
        if self._functions.add(kind, name):
            self._name.start_over("")
            self._kind.start_over("")
            self._follow_kind("")

    @Slot(str, str, object)
    def _change(self, kind: str, key: str, value: object) -> None:
        if not self._functions.change(kind, {key: value}):
            self._lines[kind].form.take_back(key)

    @Slot(str)
    def _remove(self, kind: str) -> None:
        self._functions.remove(kind)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

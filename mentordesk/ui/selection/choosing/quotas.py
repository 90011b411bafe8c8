"""The panel in which quotas are declared, with what each of them does to the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.choosing.queries import Possible, QuotaRow
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.functions import Bounds, QuotaFunctions
from mentordesk.ui.selection.choosing.naming import QuotaNames
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.names import ApplicantNames
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.fields import ChoiceField, NumberField
from mentordesk.ui.widgets.labels import Chip, PlainLabel

_MOST = 999
_OLDEST = 99


class QuotaLine(QWidget):
    """A quota that holds: what it asks for, what comes of it, and the way to take it away."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._kept = PlainLabel("", "strong", self, wrap=True), Chip("", "ok", self)
        self.remove = QPushButton(self)
        self.remove.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, appearance.sizes.px(4))
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self._name)
        layout.addLayout(row)

    def show_row(self, row: QuotaRow, names: QuotaNames) -> None:
        """Show this quota."""
        whole = names.whole(row)
        self._name.setText(self.tr("{name}: {bounds}").format(name=whole, bounds=names.bounds(row)))
        self._kept.set(names.kept(row), "warn" if row.kept.missing or row.kept.over else "ok")
        self.remove.setText(self.tr("Take away"))
        self.remove.setAccessibleName(self.tr("Take away the quota {name}").format(name=whole))


class QuotasPanel(SidePanel):
    """The quotas that hold, who is moved by them, and a form for one more."""

    def __init__(
        self, appearance: Appearance, functions: QuotaFunctions, names: ApplicantNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._appearance, self._functions, self._applicants = appearance, functions, names
        self._names = QuotaNames(self)
        self._look: Look | None = None
        self._possible: tuple[Possible, ...] = ()
        self._lines: list[QuotaLine] = []
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._late, self._moved = PlainLabel("", "secondary", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._by, self._value = ChoiceField("", (), self), ChoiceField("", (), self)
        self._age = NumberField("", 1, _OLDEST, parent=self)
        self._least, self._most = (NumberField("", 0, _MOST, parent=self) for _ in range(2))
        self._add, self._done = QPushButton(self), QPushButton(self)
        self._column = QVBoxLayout()
        self._lay_out()
        self._by.committed.connect(self._choose_kind)
        self._add.clicked.connect(self._declare)
        self._done.clicked.connect(self.closed)
        self.retranslate()

    def begin(self) -> None:
        self._by.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        self._look = look
        self._possible = tuple(self._functions.possible())
        while len(self._lines) < len(look.quotas):
            line = QuotaLine(self._appearance, self)
            line.remove.clicked.connect(self._remove)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(look.quotas))
            if place < len(look.quotas):
                line.show_row(look.quotas[place], self._names)
        self._late.setVisible(self._functions.begun())
        self._by.set_options([(one.by, self._names.kind(one.by, one.question)) for one in self._possible])
        if self._kind is None and self._possible:
            self._by.start_over(self._possible[0].by)
            self._choose_kind()
        self._tell_moved(look)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Quotas"))
        self._hint.setText(
            self.tr("Declare them before you choose. The list gives the places to the best who keep all quotas.")
        )
        self._late.setText(
            self.tr("The choice has begun. A change from now on is told in the record of the selection.")
        )
        self._by.set_label(self.tr("Quota by"))
        self._value.set_label(self.tr("Who"))
        self._age.set_label(self.tr("Age"))
        self._least.set_label(self.tr("At least"))
        self._most.set_label(self.tr("At most"))
        self._add.setText(self.tr("Declare the quota"))
        self._done.setText(self.tr("Done"))
        if self._look is not None:
            self.show_look(self._look, None)

    @property
    def _kind(self) -> Possible | None:
        return next((one for one in self._possible if one.by == self._by.value), None)

    def _lay_out(self) -> None:
        gap = self._appearance.sizes.px(8)
        bounds = QHBoxLayout()
        bounds.addWidget(self._least)
        bounds.addWidget(self._most)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        for part in (self._title, self._hint, self._late):
            layout.addWidget(part)
        layout.addLayout(self._column)
        for field in (self._moved, self._by, self._value, self._age):
            layout.addWidget(field)
        layout.addLayout(bounds)
        for button in (self._add, self._done):
            layout.addWidget(button)

    def _tell_moved(self, look: Look) -> None:
        """Who comes in because of the quotas, and who goes out."""
        ways = {
            way: [self._applicants.of(row) for row in look.candidates if row.why and row.why.way == way]
            for way in ("in", "out")
        }
        told = []
        if ways["in"]:
            told.append(self.tr("Comes in: {names}").format(names=", ".join(ways["in"])))
        if ways["out"]:
            told.append(self.tr("Gives way: {names}").format(names=", ".join(ways["out"])))
        if look.quotas and not told:
            told.append(self.tr("The same applicants get a place as without quotas."))
        if not look.proved:
            text = self.tr(
                "This is the best choice found. With so many quotas at once there may be one that is better still."
            )
            told.append(text)
        self._moved.setText("\n".join(told))
        self._moved.setVisible(bool(told))

    @Slot()
    def _choose_kind(self) -> None:
        kind = self._kind
        values = kind.values if kind is not None else ()
        named = [(value, self._names.value(kind.by, name)) for value, name in values] if kind is not None else []
        self._value.set_options(named)
        self._value.start_over(values[0][0] if values else None)
        self._value.setVisible(bool(values))
        self._age.setVisible(not values)

    def _declared(self) -> list[Bounds]:
        look = self._look
        rows: Sequence[QuotaRow] = look.quotas if look is not None else ()
        return [(one.quota.by, one.quota.value, one.quota.least, one.quota.most) for one in rows]

    @Slot()
    def _declare(self) -> None:
        """One by the same takes the place of the one that holds."""
        kind = self._kind
        if kind is None:
            return
        value = str(self._value.value) if kind.values else str(int(self._age.value or 0) or "")
        least, most = (None if one.value is None else int(one.value) for one in (self._least, self._most))
        if not value:
            self._age.set_error(self.tr("Write an age"))
            return
        if least is None and most is None:
            self._least.set_error(self.tr("Write how many"))
            return
        kept = [one for one in self._declared() if one[:2] != (kind.by, value)]
        if self._functions.declare([*kept, (kind.by, value, least, most)]):
            for field in (self._age, self._least, self._most):
                field.start_over(None)

    @Slot()
    def _remove(self) -> None:
        place = next((place for place, line in enumerate(self._lines) if line.remove is self.sender()), -1)
        kept = self._declared()
        if 0 <= place < len(kept):
            kept.pop(place)
            self._functions.declare(kept)
            self._by.setFocus(Qt.FocusReason.OtherFocusReason)

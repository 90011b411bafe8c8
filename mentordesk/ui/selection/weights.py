"""The panel in which the criteria are weighed, with what that changes told at once."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.queries import CriterionRow, RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.fields import NumberField
from mentordesk.ui.widgets.labels import PlainLabel

HEAVIEST = 100


class WeightsPanel(SidePanel):
    """A number for each criterion; what counts is how large they are beside each other."""

    def __init__(
        self, appearance: Appearance, change: Callable[[Mapping[UUID, int]], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._change = change
        self._criteria: tuple[CriterionRow, ...] = ()
        self._fields: list[NumberField] = []
        self._above: frozenset[UUID] = frozenset()
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._effect, self._done = PlainLabel("", "secondary", self, wrap=True), QPushButton(self)
        self._done.clicked.connect(self.closed)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(appearance.sizes.px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(self._rows)
        layout.addWidget(self._effect)
        layout.addWidget(self._done)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Weights"))
        self._hint.setText(self.tr("A criterion with twice the weight counts twice as much in the mean."))
        self._done.setText(self.tr("Done"))

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        self._above = frozenset(one.application for one in look.candidates if one.result in ("offered", "accepted"))
        self._set_criteria(look.criteria)

    def _set_criteria(self, criteria: Sequence[CriterionRow]) -> None:
        """Show these criteria with their weights; what somebody is typing stays."""
        self._criteria = tuple(criteria)
        while len(self._fields) < len(criteria):
            field = NumberField("", 0, HEAVIEST, parent=self)
            field.committed.connect(self._commit)
            self._fields.append(field)
            self._rows.addWidget(field)
        for place, field in enumerate(self._fields):
            field.setVisible(place < len(criteria))
            if place < len(criteria):
                field.set_label(criteria[place].name)
                field.set_value(criteria[place].weight)

    def _tell_effect(self, up: int) -> None:
        """Say how many have come above the line since the last change."""
        if up == 1:
            self._effect.setText(self.tr("1 applicant has come above the line, and 1 has gone below."))
        elif up:
            text = self.tr("{count} applicants have come above the line, and as many have gone below.")
            self._effect.setText(text.format(count=up))
        else:
            self._effect.setText(self.tr("The same applicants are above the line."))

    def begin(self) -> None:
        """Go into the first field, and say nothing of earlier changes."""
        self._effect.setText("")
        if self._fields:
            self._fields[0].setFocus()

    @Slot()
    def _commit(self) -> None:
        """All weights together, since they only mean something beside each other."""
        values = [field.value for field in self._fields[: len(self._criteria)]]
        weights = {one.id: int(value or 0) for one, value in zip(self._criteria, values, strict=True)}
        before = self._above
        if self._change(weights):
            self._tell_effect(len(self._above - before))
